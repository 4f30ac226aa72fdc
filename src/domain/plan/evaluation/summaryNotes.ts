import { lastRow } from "../../grid/Area";
import type { CellContent } from "../../grid/SheetGrid";
import { SUMMARY_AT } from "./summaryContents";
import type { CellSource } from "./tableCells";
import type { SummaryLayout } from "./TableLayout";

/**
 * What the user wrote into a cell of the summary that the add-in leaves blank (beside 其他资金, below 执行率): it stays
 * in its line, wherever the summary stands. `row` and `column` count from the summary's first cell.
 */
export function noteAt(summary: SummaryLayout, row: number, column: number, source: CellSource): CellContent {
  const { area, lines, found } = summary;
  if (!found || !isLeftBlank(row, column, lines.length)) return null;
  // Columns behind 全年执行数 stand further right where the user put one before it.
  const executed =
    lines.find(({ executedAt }) => executedAt)?.executedAt?.column ?? found.column + SUMMARY_AT.executed;
  const at = column > SUMMARY_AT.executed ? executed + column - SUMMARY_AT.executed : found.column + column;
  if (at >= found.column + found.columnCount) return null;
  const fromBottom = area.rowCount - 1 - row;
  const line =
    row - 1 < lines.length ? (lines[row - 1]?.executedAt?.row ?? null) : lastRow(found) - fromBottom;
  if (line === null) return null;
  const { value, formula } = source({ row: line, column: at });
  return formula === null ? value : null;
}

function isLeftBlank(row: number, column: number, lineCount: number): boolean {
  if (row <= 1 || column === 0) return false;
  if (row <= lineCount) return column === SUMMARY_AT.weight || column === SUMMARY_AT.score;
  const isGrade = row === lineCount + 2;
  return column !== SUMMARY_AT.score && (isGrade || column !== SUMMARY_AT.weight);
}
