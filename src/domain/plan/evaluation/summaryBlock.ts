import { lastRow } from "../../grid/Area";
import type { Area, Position } from "../../grid/Area";
import type { MoneyUnit } from "../../value/Money";
import type { BlockModels, BlockState, EntryRule } from "../WritePlan";
import { regionsOf } from "./blockRegions";
import { MONEY_FORMAT, PERCENT_FORMAT, PLAIN_FIT, POINTS_FORMAT } from "./cellLooks";
import type { CellFit } from "./cellLooks";
import type { FundsAmounts } from "./fundsAmounts";
import { SUMMARY_AT } from "./summaryShape";

/** In characters: 项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分, the last wide enough for 未完成（缺预算执行率）. */
export const SUMMARY_WIDTHS: readonly number[] = [18, 12, 12, 10, 10, 24];

const AMOUNT: CellFit = { ...PLAIN_FIT, align: "Right", numberFormat: MONEY_FORMAT };
const POINTS: CellFit = { ...PLAIN_FIT, numberFormat: POINTS_FORMAT };
const RATE: CellFit = { ...PLAIN_FIT, numberFormat: PERCENT_FORMAT };

/** How the summary shall look; `covered`: the columns above it, which have their widths from the columns block. */
export function summaryState(
  area: Area,
  lines: readonly FundsAmounts[],
  models: BlockModels,
  unit: MoneyUnit,
  covered: Area | null,
): BlockState {
  const amount: EntryRule = { kind: "number", lowest: "0", highest: null, unit };
  const fitAt = ({ row, column }: Position): CellFit => {
    const line = lines[row - area.row - 1] ?? null;
    const isGrade = row === lastRow(area);
    switch (column - area.column) {
      case 0:
        return { ...PLAIN_FIT, align: "Left" };
      case SUMMARY_AT.budget:
        return line ? AMOUNT : PLAIN_FIT;
      case SUMMARY_AT.executed:
        return line ? { ...AMOUNT, entry: line.isInput ? amount : null } : PLAIN_FIT;
      case SUMMARY_AT.rate:
        return line ? RATE : PLAIN_FIT;
      default:
        return isGrade ? PLAIN_FIT : POINTS;
    }
  };
  const widths = SUMMARY_WIDTHS.map((width, index) => {
    const column = area.column + index;
    const isCovered = covered && column >= covered.column && column < covered.column + covered.columnCount;
    return isCovered ? null : width;
  });
  return { area, models, widths, regions: regionsOf(area, fitAt), scales: [], record: null };
}
