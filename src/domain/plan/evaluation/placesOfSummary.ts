import type { TargetTable } from "../../table/TargetTable";
import { LIST_SUMMARY_AT, LIST_SUMMARY_COLUMNS, listSummaryPlaces } from "./listSummary";
import { summaryPlaces } from "./summaryContents";
import type { SummaryPlaces } from "./summaryFigures";
import { SUMMARY_AT } from "./summaryShape";
import type { Position } from "../../grid/Area";
import { lastRow } from "../../grid/Area";

/** Where the figures of a table's summary stand that was just written; null where it has none. */
export function placesOfSummary({
  ownedSummary,
  list,
  area,
}: TargetTable): (SummaryPlaces & { readonly grade: Position }) | null {
  if (!ownedSummary) return null;
  const block = ownedSummary.area;
  if (!list) {
    const grade = { row: lastRow(block), column: block.column + SUMMARY_AT.score };
    return { ...summaryPlaces(block), grade };
  }
  if (block.columnCount !== LIST_SUMMARY_COLUMNS) return null;
  const grade = { row: area.row, column: block.column + LIST_SUMMARY_AT.grade };
  return { ...listSummaryPlaces(block, area.row), grade };
}
