import type { Position } from "../../grid/Area";
import type { RowEvaluation } from "../../evaluation/TableEvaluation";
import type { Settings } from "../../settings/Settings";
import type { EvaluationRole } from "../../table/TargetTable";
import type { BlockModels, BlockState } from "../WritePlan";
import { formatKeeping, regionsOf, scalesOf } from "./blockRegions";
import { fitOf, fullPoints, PLAIN_FIT } from "./cellLooks";
import type { CellFit } from "./cellLooks";
import type { RowCells } from "./RowCells";
import type { ColumnsLayout } from "./TableLayout";

/** The columns' headers: the form's own words, whatever the pane's language. */
export const COLUMN_HEADERS: Readonly<Record<EvaluationRole, string>> = {
  actual: "实际完成值",
  rate: "完成率",
  weight: "分值",
  score: "得分",
  deviation: "偏差率",
  reason: "偏差原因分析及改进措施",
};

/** In characters: a header must fit, and so must the summary's, which stands in the same columns. */
const WIDTHS: Readonly<Record<EvaluationRole, number>> = {
  actual: 18,
  rate: 12,
  weight: 12,
  score: 10,
  deviation: 10,
  reason: 40,
};

/** An indicator's row, with its cells. */
export interface PlannedRow {
  readonly row: RowEvaluation;
  readonly cells: RowCells;
}

/** How the block of 评价列 shall look. `widthsBelow`: what the summary needs in the same columns, at least. */
export function columnsState(
  layout: ColumnsLayout,
  rows: readonly PlannedRow[],
  models: BlockModels,
  settings: Settings,
  widthsBelow: readonly number[],
): BlockState {
  const { area, columns } = layout;
  const byRow = new Map(rows.map((planned) => [planned.row.indicator.row, planned]));
  const fitAt = ({ row, column }: Position): CellFit => {
    const role = columns[column - area.column]?.role ?? null;
    const planned = byRow.get(row);
    return role && planned ? fitOfCell(role, planned, settings) : PLAIN_FIT;
  };
  const widths = columns.map(({ role }, index) => {
    return Math.max(role ? WIDTHS[role] : WIDTHS.actual, widthsBelow[index] ?? 0);
  });
  return {
    area,
    models,
    widths,
    regions: regionsOf(area, fitAt),
    scales: scalesOfScores(rows),
    record: null,
  };
}

function fitOfCell(role: EvaluationRole, { row, cells }: PlannedRow, settings: Settings): CellFit {
  const fit = fitOf(role, row, settings);
  const isInput = role === "actual" || (role === "rate" && row.kind !== "numeric");
  const cell = isInput ? cells[role] : null;
  return cell ? { ...fit, numberFormat: formatKeeping(fit.numberFormat, cell) } : fit;
}

function scalesOfScores(rows: readonly PlannedRow[]): BlockState["scales"] {
  return scalesOf(
    rows.flatMap(({ row, cells }) => {
      const highest = fullPoints(row);
      return cells.score?.isOwned && highest !== null ? [{ cell: cells.score.cell, highest }] : [];
    }),
  );
}
