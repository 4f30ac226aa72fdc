import { lastColumn, lastRow } from "../grid/Area";
import type { Position } from "../grid/Area";
import { chooseColumns } from "./chooseColumns";
import { headerCells } from "./HeaderCell";
import type { HeaderRole } from "./headerLabels";
import type { IndicatorHeader } from "./IndicatorHeader";
import type { SheetSketch } from "./sketchTables";
import type { TableView } from "./TableView";

/** A column of a row that the user points at (指认表头): what it says, and what it is taken for until the user says else. */
export interface HeaderChoice {
  readonly column: number;
  /** As displayed; "" for a column without a header. */
  readonly text: string;
  /** What stands first below it; "" where nothing does. */
  readonly sample: string;
  readonly role: HeaderRole | null;
}

const ROWS_BELOW = 5;
/** Nobody names more columns than these by hand. */
const MOST_COLUMNS = 60;

/**
 * The columns of a row, left to right; those with neither header nor anything below it are left out. Where several tables
 * have their headers in that row, only the columns of the one that the cell belongs to.
 */
export function headerChoices(sheet: SheetSketch, { row, column }: Position): HeaderChoice[] {
  const { view } = sheet;
  if (!view.extent) return [];
  const headers = headersAt(sheet, row);
  const own = headers.find((one) => column >= one.firstColumn && column <= one.lastColumn);
  const header = own ?? (headers.length === 1 ? headers[0] : undefined);
  const roles = header ? rolesOf(header) : wordsOf(view, row);
  // Beside several tables, what stands between them.
  const others = headers.length > 1 ? headers : [];
  const left = others.filter((one) => one.lastColumn < column).map((one) => one.lastColumn + 1);
  const right = others.filter((one) => one.firstColumn > column).map((one) => one.firstColumn - 1);
  const from = own && others.length > 0 ? own.firstColumn : Math.max(view.extent.column, ...left);
  const to = own && others.length > 0 ? own.lastColumn : Math.min(lastColumn(view.extent), ...right);
  const choices: HeaderChoice[] = [];
  for (let at = from; at <= to && choices.length < MOST_COLUMNS; at = lastColumn(view.areaAt(row, at)) + 1) {
    const choice = { column: at, text: view.text(row, at), sample: sampleBelow(view, row, at) };
    const isBlank = choice.text.trim() === "" && choice.sample === "";
    if (!isBlank && !view.isOwned(row, at)) choices.push({ ...choice, role: roles.get(at) ?? null });
  }
  return choices;
}

/** Merged cells of a header reach down to its last row; what reaches further is no header. */
const TALLEST_HEADER = 3;

/** The last row of the header that a row belongs to. */
export function lastHeaderRow(view: TableView, row: number): number {
  if (!view.extent) return row;
  let last = row;
  for (let column = view.extent.column; column <= lastColumn(view.extent);) {
    const area = view.areaAt(row, column);
    if (!view.isBlank(row, column) && area.rowCount <= TALLEST_HEADER) last = Math.max(last, lastRow(area));
    column = lastColumn(area) + 1;
  }
  return last;
}

/** The headers that were found in a row, one below which nothing was read among them. */
function headersAt({ sketches, unread }: SheetSketch, row: number): IndicatorHeader[] {
  const all = new Set([...sketches.map(({ header }) => header), ...unread]);
  return [...all].filter((header) => row >= header.row && row <= header.lastRow);
}

function rolesOf({ columns, fieldColumns }: IndicatorHeader): Map<number, HeaderRole> {
  const roles = new Map<number, HeaderRole>();
  for (const [role, { column }] of fieldColumns) roles.set(column, role);
  for (const role of Object.keys(columns) as (keyof typeof columns)[]) {
    const column = columns[role];
    if (column !== null) roles.set(column, role);
  }
  return roles;
}

/** Of a row that is no header yet: what its words say. */
function wordsOf(view: TableView, row: number): Map<number, HeaderRole> {
  const { columns } = chooseColumns(view, headerCells(view, { row, lastRow: row }), row);
  return new Map([...columns].map(([role, { column }]) => [column, role]));
}

function sampleBelow(view: TableView, row: number, column: number): string {
  const bottom = Math.min(row + ROWS_BELOW, view.extent ? lastRow(view.extent) : row);
  for (let at = lastRow(view.areaAt(row, column)) + 1; at <= bottom; at++) {
    if (!view.isBlank(at, column)) return view.text(at, column).trim();
  }
  return "";
}
