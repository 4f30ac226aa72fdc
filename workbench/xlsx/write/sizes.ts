import type { IWorksheetData } from "../../engine/univer";
import { columnWidth, rowPoints } from "../read/sheetSizes";
import { childNamed, childrenNamed, createLike, elements, insertInOrder, type XmlElement } from "../xml/xml";
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
  const changed = indexes(old, now).filter(
    (i) => old[i]?.w !== now[i]?.w || isHidden(old[i]) !== isHidden(now[i]),
  );
  for (const column of changed) {
    const { attributes } = columnElement(part, column);
    const width = now[column]?.w ?? standard;
    if (width !== undefined && old[column]?.w !== now[column]?.w) {
      attributes["width"] = String(columnWidth(width));
      attributes["customWidth"] = "1";
    }
    setHidden(attributes, isHidden(now[column]));
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
  let changed = false;
  for (const row of indexes(old, now)) {
    const [was, is] = [old[row] ?? {}, now[row] ?? {}];
    const fits = is.ia === 1 || is.h === undefined;
    const resized = !fits && (was.h !== is.h || was.ia === 1);
    const refit = fits && was.h !== undefined && rowsWithNewContent.has(row);
    if (!resized && !refit && isHidden(was) === isHidden(is)) continue;
    const { attributes } = cells.row(row);
    if (resized) setHeight(attributes, is.h);
    if (refit) setHeight(attributes, undefined);
    setHidden(attributes, isHidden(is));
    changed = true;
  }
  return changed;
}

const isHidden = (line: Line | undefined): boolean => line?.hd === 1;

const indexes = (a: Lines, b: Lines): number[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].map(Number).sort((x, y) => x - y);

function setHeight(attributes: Record<string, string>, pixels: number | undefined): void {
  delete attributes["ht"];
  delete attributes["customHeight"];
  if (pixels === undefined) return;
  attributes["ht"] = String(rowPoints(pixels));
  attributes["customHeight"] = "1";
}

function setHidden(attributes: Record<string, string>, hidden: boolean): void {
  if (hidden) attributes["hidden"] = "1";
  else delete attributes["hidden"];
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
