import type { HeadCell } from "./HeadCell";
import { isHeadLine } from "./headWords";
import type { IndicatorHeader } from "./IndicatorHeader";
import type { TableView } from "./TableView";

/** The grid below a head: its first row and the columns that head and grid share. */
export interface HeadPlace extends Pick<IndicatorHeader, "row" | "firstColumn" | "lastColumn"> {
  /** Whether projects are named in the grid itself: then a blank row ends the lines above it. */
  readonly isNamed?: boolean;
}

/** Where a head may reach: from the row below the table above it to the column before the table beside it. */
export interface HeadLimits {
  readonly top: number;
  readonly right: number;
}

/** Blank rows that may part the title's lines from the table itself. */
const MOST_BLANK_ROWS = 2;

interface CellsOfHead {
  readonly firstRow: number;
  readonly cells: readonly HeadCell[];
}

/**
 * The cells of the head that say something, row by row. It is one block: above the project's name blank rows end it, unless
 * a line of its title stands above them. The funds' row is often wider than the grid below it, so that cells right of the
 * grid are looked at too.
 */
export function cellsOfHead(view: TableView, header: HeadPlace, { top, right }: HeadLimits): CellsOfHead {
  const rows: HeadCell[][] = [];
  let firstRow = header.row;
  let isNamed = header.isNamed ?? false;
  for (let row = header.row - 1; row >= top; row--) {
    const isBlank = isBlankRow(view, header, row);
    if (isBlank && isNamed && !isTitleAbove(view, header, row, top)) break;
    const cells = view.filledCellsOfRow(row, header.firstColumn, right);
    if (cells.length > 0) rows.push(cells);
    if (isBlank) continue;
    firstRow = row;
    isNamed ||= namesProject(view, header, cells);
  }
  const cells: HeadCell[] = [];
  for (const line of rows.reverse()) if (line[0] && line[0].row >= firstRow) cells.push(...line);
  return { firstRow, cells };
}

function isTitleAbove(view: TableView, header: HeadPlace, blank: number, top: number): boolean {
  const highest = Math.max(top, blank - MOST_BLANK_ROWS);
  for (let row = blank - 1; row >= highest; row--) {
    if (isBlankRow(view, header, row)) continue;
    return view.textsOfRow(row, header.firstColumn, header.lastColumn).some(isHeadLine);
  }
  return false;
}

function isBlankRow(view: TableView, { firstColumn, lastColumn: last }: HeadPlace, row: number): boolean {
  for (let column = firstColumn; column <= last; column++) if (!view.isBlank(row, column)) return false;
  return true;
}

function namesProject(view: TableView, header: HeadPlace, cells: readonly HeadCell[]): boolean {
  return cells.some(
    ({ column, text }) => column <= header.lastColumn && view.words.fieldOfText(text) === "project",
  );
}

/** How far the cells that are merged over the grid's columns reach beyond them. */
export function endOfLines(view: TableView, header: HeadPlace, firstRow: number): number {
  let end = 0;
  for (let row = firstRow; row < header.row; row++) {
    end = Math.max(end, view.endOfMerges(row, header.firstColumn, header.lastColumn));
  }
  return end;
}
