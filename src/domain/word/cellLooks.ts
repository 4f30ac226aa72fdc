import type { FormLook } from "../form/FormDocument";
import { lastRow } from "../grid/Area";
import { fundsColumnOf, fundsLineOf } from "../table/fundsWords";
import { isFundsHeading, isFundsLabel } from "../table/headerSynonyms";
import type { IndicatorHeader } from "../table/IndicatorHeader";
import { normaliseLabel } from "../table/label";
import type { TableSketch } from "../table/TableSketch";
import type { GridColumns } from "../table/TargetTable";
import type { Vocabulary } from "../table/Vocabulary";
import { headLineKind } from "./headLines";
import type { HeadLineKind } from "./headLines";
import type { LaidCell } from "./layStack";

const LINES: Readonly<Record<HeadLineKind, FormLook>> = {
  title: "title",
  unit: "free",
  moneyUnit: "captionRight",
  year: "caption",
};

/** Columns of short words and figures; names and explanations read better from the left. */
const CENTRED: readonly (keyof GridColumns)[] = [
  "level1",
  "level2",
  "target",
  "operator",
  "measure",
  "weight",
  "actual",
  "rate",
  "score",
  "deviation",
];

/** How a cell looks on a sheet, by what it is for the tables there. */
export function lookOf(cell: LaidCell, sketches: readonly TableSketch[], words: Vocabulary): FormLook {
  if (cell.isLine) {
    const kind = headLineKind(cell.text);
    return kind ? LINES[kind] : "free";
  }
  const { row, column } = cell.area;
  for (const { area, header } of sketches) {
    if (row >= header.row && row <= header.lastRow) return "label";
    if (row > header.lastRow && row <= lastRow(area)) {
      // The header again, on a table's next page.
      const isHeader = words.columnRoleOf(normaliseLabel(cell.text)) !== null;
      return isHeader ? "label" : lookInGrid(column, header);
    }
    if (row >= area.row && row < header.row) return isLabel(cell, area.column, words) ? "label" : "text";
  }
  return "text";
}

function lookInGrid(column: number, { columns, firstColumn }: IndicatorHeader): FormLook {
  if (CENTRED.some((role) => columns[role] === column)) return "centred";
  const isBesideGrid = column === firstColumn && column < (columns.level1 ?? columns.level3);
  return isBesideGrid ? "label" : "text";
}

/** In a head what begins a row introduces what stands beside it. */
function isLabel({ text, area }: LaidCell, firstColumn: number, words: Vocabulary): boolean {
  const label = normaliseLabel(text);
  if (label === "") return false;
  const isKnown =
    words.fieldRoleOf(label) !== null ||
    isFundsLabel(label) ||
    isFundsHeading(label) ||
    fundsColumnOf(label, words) !== null ||
    fundsLineOf(label, words) !== null;
  return isKnown || area.column === firstColumn;
}
