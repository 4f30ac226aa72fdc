import type { Area, Position } from "../../grid/Area";
import type { CellContent } from "../../grid/SheetGrid";
import type { MoneyUnit } from "../../value/Money";
import type { BlockModels, BlockState, EntryRule } from "../WritePlan";
import { regionsOf } from "./blockRegions";
import { MONEY_FORMAT, PERCENT_FORMAT, PLAIN_FIT, POINTS_FORMAT } from "./cellLooks";
import type { CellFit } from "./cellLooks";
import type { FundsAmounts } from "./fundsAmounts";
import { summaryFigures } from "./summaryFigures";
import type { LinePlaces, SummaryParts, SummaryPlaces } from "./summaryFigures";

/** The columns of a list's summary, from its first: what stands below the grid in other forms, here in a line a project. */
export const LIST_SUMMARY_AT = {
  budget: 0,
  executed: 1,
  weight: 2,
  rate: 3,
  score: 4,
  weightTotal: 5,
  total: 6,
  grade: 7,
} as const;

export const LIST_SUMMARY_COLUMNS = 8;

/** The form's own words; the first two say the money unit. */
export const listSummaryHeader = (unit: MoneyUnit): readonly CellContent[] => [
  `全年预算数（${unit}）`,
  `全年执行数（${unit}）`,
  "执行分值",
  "执行率",
  "执行得分",
  "分值合计",
  "总分",
  "评价等级",
];

/** In characters; the last wide enough for 未完成（缺预算执行率）. */
const WIDTHS: readonly number[] = [18, 18, 10, 10, 10, 10, 10, 24];

/** Where the figures of a project stand: all in its first row. */
export function listSummaryPlaces({ column }: Area, row: number): SummaryPlaces {
  const at = (role: keyof typeof LIST_SUMMARY_AT): Position => ({
    row,
    column: column + LIST_SUMMARY_AT[role],
  });
  const line: LinePlaces = {
    budget: at("budget"),
    executed: at("executed"),
    weight: at("weight"),
    rate: at("rate"),
    score: at("score"),
  };
  return { lines: [line], weightTotal: at("weightTotal"), total: at("total") };
}

/** The cells of a project's line, left to right. */
export function listSummaryLine(parts: SummaryParts, area: Area, row: number): readonly CellContent[] {
  const { lines, weightTotal, total, grade } = summaryFigures(parts, listSummaryPlaces(area, row));
  const [funds] = lines;
  return [
    funds?.budget ?? null,
    funds?.executed ?? null,
    funds?.weight ?? null,
    funds?.rate ?? null,
    funds?.score ?? null,
    weightTotal,
    total,
    grade,
  ];
}

/** How the summary of a list shall look. `lines`: the amounts of each project, by its first row. */
export function listSummaryState(
  area: Area,
  lines: ReadonlyMap<number, FundsAmounts>,
  models: BlockModels,
  unit: MoneyUnit,
): BlockState {
  const entry: EntryRule = { kind: "number", lowest: "0", highest: null, unit };
  const amount: CellFit = { ...PLAIN_FIT, align: "Right", numberFormat: MONEY_FORMAT };
  const fitAt = ({ row, column }: Position): CellFit => {
    const line = lines.get(row);
    if (!line) return PLAIN_FIT;
    switch (column - area.column) {
      case LIST_SUMMARY_AT.budget:
        return amount;
      case LIST_SUMMARY_AT.executed:
        return { ...amount, entry: line.isInput ? entry : null };
      case LIST_SUMMARY_AT.rate:
        return { ...PLAIN_FIT, numberFormat: PERCENT_FORMAT };
      case LIST_SUMMARY_AT.grade:
        return PLAIN_FIT;
      default:
        return { ...PLAIN_FIT, numberFormat: POINTS_FORMAT };
    }
  };
  return { area, models, widths: WIDTHS, regions: regionsOf(area, fitAt), scales: [], record: null };
}
