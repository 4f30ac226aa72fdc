import { parseArea } from "../../grid/address";
import { contains } from "../../grid/Area";
import type { Position } from "../../grid/Area";
import type { CellContent } from "../../grid/SheetGrid";
import type { MoneyUnit } from "../../value/Money";
import { linkedCells } from "./amountLinks";
import type { CellFill } from "./CellFill";
import { LIST_SUMMARY_AT, LIST_SUMMARY_COLUMNS, listSummaryHeader, listSummaryLine } from "./listSummary";
import { isEmptyContent } from "./RowCells";
import type { SummaryParts } from "./summaryFigures";
import { isOwnSummaryFormula } from "./summaryFormulas";
import { isUsers } from "./summaryShape";
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
    const isFormerLine = isLineOfFigures(row);
    return Array.from({ length: LIST_SUMMARY_COLUMNS }, (_, index) => {
      const cell: Position | null = found && { row, column: found.column + index };
      if (!found || !cell || !contains(found, cell)) return null;
      const { value, formula } = source(cell);
      if (formula !== null) {
        if (!isUsersFormula(formula, row)) return null;
        return area.column === found.column ? formula : value;
      }
      const isKept = typeof value === "string" || index === LIST_SUMMARY_AT.executed || !isFormerLine;
      return isKept ? value : null;
    });
  }

  /** A link of the add-in's goes to the list's own amount in the same row. */
  function isUsersFormula(formula: string, row: number): boolean {
    const linked = linkedCells(formula);
    const isOwnLink = linked?.every((address) => parseArea(address)?.row === row) ?? false;
    return isUsers(formula) && !isOwnLink;
  }

  /** The line of a project that is none any more: its figures are the add-in's. */
  function isLineOfFigures(row: number): boolean {
    const cells = Array.from({ length: found?.columnCount ?? 0 }, (_, index) =>
      source({ row, column: (found?.column ?? 0) + index }),
    );
    const filled = cells.filter(({ value, formula }) => formula !== null || !isEmptyContent(value));
    const hasWeight = typeof cells[LIST_SUMMARY_AT.weight]?.value === "number";
    return (hasWeight && filled.length > 1) || cells.some(({ formula }) => isOwnSummaryFormula(formula));
  }
}
