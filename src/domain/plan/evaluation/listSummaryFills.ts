import { contains } from "../../grid/Area";
import type { Position } from "../../grid/Area";
import type { CellContent } from "../../grid/SheetGrid";
import type { MoneyUnit } from "../../value/Money";
import type { CellFill } from "./CellFill";
import { LIST_SUMMARY_AT, LIST_SUMMARY_COLUMNS, listSummaryHeader, listSummaryLine } from "./listSummary";
import type { SummaryParts } from "./summaryFigures";
import type { CellSource } from "./tableCells";
import type { SummaryLayout } from "./TableLayout";

/** What a project of a list puts into the list's summary: its line, and in the rows below what the user wrote there. */
export function listSummaryFills(
  parts: SummaryParts,
  { area, found }: SummaryLayout,
  { row: own, share }: NonNullable<SummaryLayout["line"]>,
  unit: MoneyUnit,
  source: CellSource,
): CellFill[] {
  const line = (row: number, contents: readonly CellContent[]): CellFill[] =>
    contents.map((content, index) => ({ cell: { row, column: area.column + index }, content }));
  const fills = share.hasHeader ? line(area.row, listSummaryHeader(unit)) : [];
  for (let row = share.first; row <= share.last; row++) {
    const isOwn = row === own;
    fills.push(...line(row, isOwn ? listSummaryLine(parts, area, row) : notesOf(row)));
  }
  return fills;

  function notesOf(row: number): CellContent[] {
    return Array.from({ length: LIST_SUMMARY_COLUMNS }, (_, index) => {
      const cell: Position | null = found && { row, column: found.column + index };
      if (!found || !cell || !contains(found, cell)) return null;
      const { value, formula } = source(cell);
      const isAmount = index === LIST_SUMMARY_AT.executed && typeof value === "number";
      return formula === null && (typeof value === "string" || isAmount) ? value : null;
    });
  }
}
