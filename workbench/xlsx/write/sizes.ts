import type { IWorksheetData } from "../../engine/univer";
import { columnWidth, rowPoints } from "../read/sheetSizes";
import {
  childNamed,
  childrenNamed,
  createLike,
  elements,
  insertInOrder,
  setAttribute,
  type XmlElement,
} from "../xml/xml";
import { WORKSHEET_ORDER } from "./order";
import type { SheetCells } from "./SheetCells";

interface Line {
  readonly w?: number;
  readonly h?: number;
  readonly ah?: number;
  readonly ia?: number;
  readonly hd?: number;
}

type Lines = Readonly<Record<string, Line | undefined>>;
type Sheet = Partial<IWorksheetData>;

const linesOf = (data: unknown): Lines => (data ?? {}) as Lines;

/** Writes the column widths and hidden columns that differ. True when there was one. */
export function changeColumns(part: XmlElement, before: Sheet, after: Sheet): boolean {
  const [old, now] = [linesOf(before.columnData), linesOf(after.columnData)];
  const standard = after.defaultColumnWidth ?? before.defaultColumnWidth;
  const resized = (i: number): boolean => (old[i]?.w ?? standard) !== (now[i]?.w ?? standard);
  const changed = indexes(old, now).filter((i) => resized(i) || isHidden(old[i]) !== isHidden(now[i]));
  for (const column of changed) {
    const element = columnElement(part, column);
    const width = now[column]?.w ?? standard;
    if (width !== undefined && resized(column)) {
      setAttribute(element, "width", String(columnWidth(width)));
      setAttribute(element, "customWidth", "1");
    }
    setAttribute(element, "hidden", isHidden(now[column]) ? "1" : undefined);
  }
  return changed.length > 0;
}

/**
 * Writes the row heights and hidden rows that differ. True when there was one.
 * A row that fits itself to its content has its height taken out when its content changed: the program that opens the file
 * fits it with its own fonts.
 */
export function changeRows(
  cells: SheetCells,
  before: Sheet,
  after: Sheet,
  rowsWithNewContent: ReadonlySet<number>,
): boolean {
  const [old, now] = [linesOf(before.rowData), linesOf(after.rowData)];
  const standard = after.defaultRowHeight ?? before.defaultRowHeight;
  let changed = false;
  for (const row of indexes(old, now)) {
    const [was, is] = [old[row] ?? {}, now[row] ?? {}];
    const fits = is.ia === 1 || is.h === undefined;
    const resized = !fits && ((was.h ?? standard) !== is.h || was.ia === 1);
    const refit = fits && was.h !== undefined && rowsWithNewContent.has(row);
    if (!resized && !refit && isHidden(was) === isHidden(is)) continue;
    const element = cells.row(row);
    if (resized || refit) setHeight(element, refit ? undefined : is.h);
    setAttribute(element, "hidden", isHidden(is) ? "1" : undefined);
    changed = true;
  }
  return changed;
}

const isHidden = (line: Line | undefined): boolean => line?.hd === 1;

const indexes = (a: Lines, b: Lines): number[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].map(Number).sort((x, y) => x - y);

function setHeight(row: XmlElement, pixels: number | undefined): void {
  setAttribute(row, "ht", pixels === undefined ? undefined : String(rowPoints(pixels)));
  setAttribute(row, "customHeight", pixels === undefined ? undefined : "1");
}

/** The element of one column alone: one that spans several is split around it. */
function columnElement(part: XmlElement, column: number): XmlElement {
  let cols = childNamed(part, "cols");
  if (cols === undefined) insertInOrder(part, (cols = createLike(part, "cols")), WORKSHEET_ORDER);
  const number = column + 1;
  const known = childrenNamed(cols, "col").find(
    ({ attributes }) => Number(attributes["min"]) <= number && Number(attributes["max"]) >= number,
  );
  const own = createLike(cols, "col", { ...known?.attributes, min: String(number), max: String(number) });
  const pieces = known === undefined ? [own] : splitAround(known, own, number);
  cols.children = [...elements(cols).filter((col) => col !== known), ...pieces].sort(
    (a, b) => Number(a.attributes["min"]) - Number(b.attributes["min"]),
  );
  return own;
}

function splitAround(col: XmlElement, own: XmlElement, number: number): XmlElement[] {
  const [min, max] = [Number(col.attributes["min"]), Number(col.attributes["max"])];
  const piece = (from: number, to: number): XmlElement[] =>
    from > to ? [] : [{ ...col, attributes: { ...col.attributes, min: String(from), max: String(to) } }];
  return [...piece(min, number - 1), own, ...piece(number + 1, max)];
}
