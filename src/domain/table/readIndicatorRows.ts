import { lastColumn, lastRow } from "../grid/Area";
import type { Cell } from "../grid/SheetGrid";
import type { SheetView } from "../grid/SheetView";
import type { IndicatorHeader } from "./IndicatorHeader";
import { fieldRoleOf } from "./headerSynonyms";
import { normaliseLabel } from "./label";
import type { TextField } from "./TargetTable";

/** One row of the indicator grid before its 指标值 is read. */
export interface IndicatorRow {
  readonly row: number;
  readonly level1: TextField;
  readonly level2: TextField;
  readonly level3: TextField;
  readonly description: TextField;
  readonly target: Cell;
  /** Null when the table has no column of weights. */
  readonly weight: Cell | null;
}

/** The rows of a grid and where it ends. */
export interface IndicatorRows {
  readonly rows: readonly IndicatorRow[];
  /** The last row that belongs to the grid; the header's own when it has no rows. */
  readonly lastRow: number;
}

const FIRST_LEVELS = /^(?:产出|效益|满意度|成本)(?:指标)?$/;

/** Reads downwards from the header until the grid ends. Rows with a level's name and nothing else are unused, not indicators. */
export function readIndicatorRows(view: SheetView, header: IndicatorHeader): IndicatorRows {
  const rows: IndicatorRow[] = [];
  let end = header.lastRow;
  const bottom = view.extent ? lastRow(view.extent) : header.row;
  for (let row = header.lastRow + 1; row <= bottom; row++) {
    if (endsGrid(view, header, row)) break;
    const indicator = readRow(view, header, row, rows.at(-1));
    if (isUsed(indicator) && !continuesAbove(indicator)) rows.push(indicator);
    end = row;
  }
  return { rows, lastRow: end };
}

const fieldOf = ({ text, row, column }: Cell): TextField => ({ text, cell: { row, column } });

function readRow(
  view: SheetView,
  { columns }: IndicatorHeader,
  row: number,
  above: IndicatorRow | undefined,
): IndicatorRow {
  const level1 = fieldOf(view.cell(row, columns.level1));
  const level2 = fieldOf(view.cell(row, columns.level2));
  const sameLevel1 = isBlank(level1);
  return {
    row,
    // A level that is left blank is the one above, as if the cells were merged.
    level1: sameLevel1 && above ? above.level1 : level1,
    level2: isBlank(level2) && sameLevel1 && above ? above.level2 : level2,
    level3: fieldOf(view.cell(row, columns.level3)),
    description:
      columns.description === null
        ? { text: "", cell: { row, column: columns.level3 } }
        : fieldOf(view.cell(row, columns.description)),
    target: view.cell(row, columns.target),
    weight: columns.weight === null ? null : view.cell(row, columns.weight),
  };
}

const isBlank = (field: { readonly text: string }): boolean => field.text.trim() === "";

function isUsed({ level3, description, target }: IndicatorRow): boolean {
  return !isBlank(level3) || !isBlank(description) || !isBlank(target);
}

/** The further line of an indicator whose name and value are merged over several: read again, it would count twice. */
function continuesAbove({ row, level3, target }: IndicatorRow): boolean {
  return level3.cell.row < row && target.row < row;
}

/** A blank row that no merged level spans, a line written across the grid, or the head of another table. */
function endsGrid(view: SheetView, header: IndicatorHeader, row: number): boolean {
  const { columns } = header;
  const level1 = view.areaAt(row, columns.level1);
  if (level1.row === row && lastColumn(level1) >= columns.level2) return true;
  if (isHeadOfTable(view, header, row)) return true;
  const own = [
    columns.level3,
    columns.target,
    ...(columns.description === null ? [] : [columns.description]),
  ];
  if (own.some((column) => !view.isBlank(row, column))) return false;
  return !hasLevelOnly(view, header, row);
}

function isHeadOfTable(view: SheetView, { columns }: IndicatorHeader, row: number): boolean {
  const label = normaliseLabel(view.text(row, columns.level1));
  return label === "一级指标" || fieldRoleOf(label) !== null || /^(?:金额)?单位:/.test(label);
}

function hasLevelOnly(view: SheetView, { columns }: IndicatorHeader, row: number): boolean {
  const level1 = view.cell(row, columns.level1);
  const isLevel = FIRST_LEVELS.test(normaliseLabel(level1.text));
  const continues = level1.row < row && isLevel;
  return continues || isLevel || !view.isBlank(row, columns.level2);
}
