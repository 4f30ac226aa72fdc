import { lastColumn, lastRow } from "../grid/Area";
import type { Area } from "../grid/Area";
import { isSideLabel } from "./headerSynonyms";
import type { HeaderRole } from "./headerLabels";
import { normaliseLabel } from "./label";
import type { TextField } from "./TargetTable";
import type { TableView } from "./TableView";

/** A column's header over all rows of the header, merged cells once. */
export interface HeaderCell {
  /** The cell that names the column. */
  readonly field: TextField;
  readonly column: number;
  readonly lastColumn: number;
  /** The last row of the naming cell. */
  readonly lastRow: number;
  /** What the column may hold, the likeliest first; empty for a header that nobody knows. */
  readonly roles: readonly HeaderRole[];
  /** Whether the cell may head the grid from its side. */
  readonly isSide: boolean;
  /** What stands above the naming cell within the header: "年度绩效指标". */
  readonly headings: readonly string[];
}

/** Below a heading that says what it is all about, one column says which part of it. */
const PART_WORDS = /^(?:数值|值|数|内容|目标|指标值|目标数|具体数值|指标值内容|合计|小计|总计|总额)$/;

/** Whether a normalised header only says which part of its heading a column holds: 数值 below 指标值. */
export const isPartWord = (label: string): boolean => PART_WORDS.test(label);

/** The headers of a row range, left to right; cells that say nothing are left out. */
export function headerCells(
  view: TableView,
  rows: { readonly row: number; readonly lastRow: number },
): HeaderCell[] {
  const { extent } = view;
  if (!extent) return [];
  const cells: HeaderCell[] = [];
  const end = endOfRows(view, rows);
  for (let column = extent.column; column <= end;) {
    const cell = headerCellAt(view, rows, column);
    if (cell) cells.push(cell);
    column = (cell?.lastColumn ?? lastColumn(view.areaAt(rows.lastRow, column))) + 1;
  }
  return cells;
}

function endOfRows(view: TableView, { row, lastRow: bottom }: { row: number; lastRow: number }): number {
  let end = 0;
  for (let at = row; at <= bottom; at++) end = Math.max(end, view.endOfRow(at));
  return end;
}

function headerCellAt(
  view: TableView,
  rows: { readonly row: number; readonly lastRow: number },
  column: number,
): HeaderCell | null {
  const stack = stackAt(view, rows, column);
  const [lowest] = stack;
  if (!lowest || lowest.cell.column < column) return null;
  const { text, row } = lowest;
  const area = view.areaAt(row, column);
  const label = normaliseLabel(text);
  const headings = stack.length === 1 ? NO_HEADINGS : stack.slice(1).map((upper) => upper.text);
  const own = view.words.headerRolesOf(text);
  return {
    field: { text, cell: lowest.cell },
    column,
    lastColumn: endOf(view, area, rows.lastRow),
    lastRow: lastRow(area),
    roles: own.length === 0 && isPartWord(label) ? rolesOfPart(view, rows, headings, lowest) : own,
    isSide: isSideLabel(label),
    headings,
  };
}

const NO_HEADINGS: readonly string[] = [];

function rolesOfPart(
  view: TableView,
  rows: { readonly row: number },
  headings: readonly string[],
  { cell: { row, column } }: StackedText,
): readonly HeaderRole[] {
  const left = headings.length === 0 && row > rows.row ? headingLeft(view, row, column) : null;
  return rolesOfHeadings(view, left === null ? headings : [left]);
}

/** 指标值 in the row above, merged over this column too before merges were undone: it stands over another part. */
function headingLeft(view: TableView, row: number, column: number): string | null {
  for (let at = column - 1; at >= (view.extent?.column ?? 0); at--) {
    if (view.isBlank(row, at)) return null;
    if (!view.isBlank(row - 1, at)) return view.topOf(row, at) === row ? view.text(row - 1, at) : null;
  }
  return null;
}

function rolesOfHeadings(view: TableView, headings: readonly string[]): readonly HeaderRole[] {
  const heading = headings.find((text) => view.words.headerRolesOf(text).length > 0);
  return heading === undefined ? [] : view.words.headerRolesOf(heading);
}

/** A heading covers the columns below it as far as they say nothing themselves. */
function endOf(view: TableView, area: Area, bottom: number): number {
  if (lastRow(area) >= bottom) return lastColumn(area);
  for (let column = area.column + 1; column <= lastColumn(area); column++) {
    for (let row = lastRow(area) + 1; row <= bottom; row++) {
      if (!view.isBlank(row, column)) return column - 1;
    }
  }
  return lastColumn(area);
}

interface StackedText extends TextField {
  readonly row: number;
}

/** The texts above a column, from the lowest row of the header upwards, each merged cell once. */
function stackAt(
  view: TableView,
  { row, lastRow: bottom }: { readonly row: number; readonly lastRow: number },
  column: number,
): StackedText[] {
  const stack: StackedText[] = [];
  for (let at = bottom; at >= row;) {
    const area = view.areaAt(at, column);
    const text = view.text(at, column);
    // What is merged down from above the header says nothing of its columns.
    if (text.trim() !== "" && area.row >= row) {
      stack.push({ text, cell: { row: area.row, column: area.column }, row: area.row });
    }
    at = area.row - 1;
  }
  return stack;
}
