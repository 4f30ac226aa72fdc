import { lastColumn, lastRow } from "../grid/Area";
import type { HeaderCell } from "./HeaderCell";
import type { FieldRole, HeaderRole } from "./headerLabels";
import { gridColumns } from "./IndicatorHeader";
import type { IndicatorHeader } from "./IndicatorHeader";
import { normaliseLabel } from "./label";
import type { HintedColumn, TableHint } from "./TableHint";
import type { TableView } from "./TableView";
import { isColumnRole } from "./Vocabulary";

/**
 * The headers that the user pointed at (指认表头), where they stand now. A hint whose header is gone gives none; of two
 * that have come to mean the same header the later one holds.
 */
export function hintedHeaders(view: TableView, hints: readonly TableHint[]): IndicatorHeader[] {
  const headers = hints
    .filter((hint) => isOnSheet(view, hint))
    .flatMap((hint) => hintedHeader(view, hint) ?? []);
  return headers.filter((header, index) => !headers.slice(index + 1).some((later) => meets(header, later)));
}

function meets(one: IndicatorHeader, other: IndicatorHeader): boolean {
  return one.row === other.row && one.firstColumn <= other.lastColumn && other.firstColumn <= one.lastColumn;
}

/** A workbook that was copied has other ids: then the sheet's name tells. */
function isOnSheet({ grid }: TableView, { sheetId, sheetName }: TableHint): boolean {
  return sheetId === grid.sheetId || sheetName === grid.sheetName;
}

function hintedHeader(view: TableView, hint: TableHint): IndicatorHeader | null {
  const row = rowOf(view, hint);
  const columns = row === null ? new Map<HeaderRole, HeaderCell>() : columnsAt(view, row, hint.columns);
  const grid = gridColumns(columns, null);
  if (row === null || !grid) return null;
  const cells = [...columns.values()];
  const fields = [...columns].flatMap(([role, cell]): [FieldRole, HeaderCell][] =>
    isColumnRole(role) ? [] : [[role, cell]],
  );
  return {
    row,
    levelRow: row,
    lastRow: row,
    targetRow: row,
    columns: grid,
    doubts: [],
    isByHand: true,
    fieldColumns: new Map(columns.has("project") ? fields : []),
    namedPeriod: null,
    besides: null,
    sideColumn: null,
    firstColumn: Math.min(...cells.map(({ column }) => column)),
    lastColumn: endOfHeader(view, row, Math.max(...cells.map((cell) => cell.lastColumn))),
  };
}

/** Where rows were inserted or deleted since, the nearest row whose cells say what the header said. */
function rowOf(view: TableView, { headerRow, columns }: TableHint): number | null {
  const { extent } = view;
  const named = namedOnes(columns);
  if (!extent || columns.length === 0) return null;
  if (named.length === 0) return headerRow < lastRow(extent) ? headerRow : null;
  let best: { readonly row: number; readonly matches: number } | null = null;
  for (let row = extent.row; row <= lastRow(extent); row++) {
    const matches = named.filter((column) => shiftOf(view, row, column) !== null).length;
    const isNearer = best !== null && Math.abs(row - headerRow) < Math.abs(best.row - headerRow);
    if (!best || matches > best.matches || (matches === best.matches && isNearer)) best = { row, matches };
  }
  return best && best.matches * 2 > named.length ? best.row : null;
}

/** How far a column may have moved, the nearest first. */
const SHIFTS = [0, 1, -1, 2, -2, 3, -3] as const;

/** Whether a header says what the pointed one said, so many columns further right. */
function says(view: TableView, row: number, { column, text }: HintedColumn, shift: number): boolean {
  const at = column + shift;
  return at >= 0 && normaliseLabel(view.text(row, at)) === normaliseLabel(text);
}

/** How far the column whose header still says the same has moved: not at all where it can be. */
function shiftOf(view: TableView, row: number, hinted: HintedColumn): number | null {
  return SHIFTS.find((shift) => says(view, row, hinted, shift)) ?? null;
}

const namedOnes = (columns: readonly HintedColumn[]): HintedColumn[] =>
  columns.filter(({ text }) => normaliseLabel(text) !== "");

function columnsAt(
  view: TableView,
  row: number,
  hinted: readonly HintedColumn[],
): Map<HeaderRole, HeaderCell> {
  const named = namedOnes(hinted);
  const matches = (shift: number): number => named.filter((column) => says(view, row, column, shift)).length;
  // Two columns may say the same: most often all of them moved alike.
  const moved = SHIFTS.reduce((best, next) => (matches(next) > matches(best) ? next : best));
  return new Map(
    hinted.map((column) => {
      const isElsewhere = named.includes(column) && !says(view, row, column, moved);
      const shift = (isElsewhere ? shiftOf(view, row, column) : null) ?? moved;
      return [column.role, headerCellAt(view, row, column.column + shift, column.role)] as const;
    }),
  );
}

function headerCellAt(view: TableView, row: number, column: number, role: HeaderRole): HeaderCell {
  const area = view.areaAt(row, column);
  return {
    field: { text: view.text(row, column), cell: { row: area.row, column } },
    column,
    lastColumn: Math.max(column, lastColumn(area)),
    lastRow: row,
    roles: [role],
    isSide: false,
    headings: [],
  };
}

/** Columns behind those that were named belong to the grid as far as they have a header. */
function endOfHeader(view: TableView, row: number, from: number): number {
  let end = from;
  while (!view.isOwned(row, end + 1) && !view.isBlank(row, end + 1))
    end = lastColumn(view.areaAt(row, end + 1));
  return end;
}
