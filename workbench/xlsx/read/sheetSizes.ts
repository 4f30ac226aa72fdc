import type { IWorksheetData } from "../../engine/univer";
import { childNamed, childrenNamed, isOn, type XmlElement } from "../xml/xml";
import { CellStyles } from "./CellStyles";

/** Pixels a digit of the standard font takes; the file counts column widths in such digits. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const DEFAULT_COLUMN_PIXELS = 72;
const DEFAULT_ROW_POINTS = 15;
const PIXELS_PER_POINT = 96 / 72;
const LAST_COLUMN = 16384;

export const columnPixels = (width: number): number =>
  Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);

/** The width that shows as so many pixels, in the 256ths the file counts in. */
export const columnWidth = (pixels: number): number => Math.round((pixels / DIGIT_PIXELS) * 256) / 256;

export const rowPixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);
export const rowPoints = (pixels: number): number => Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;

type Sizes = Pick<IWorksheetData, "defaultColumnWidth" | "defaultRowHeight" | "columnData" | "rowData">;

/** Column widths, row heights and which of them are hidden. */
export function readSizes(sheet: XmlElement, usedColumns: number): Sizes {
  const format = childNamed(sheet, "sheetFormatPr");
  const width = format?.attributes["defaultColWidth"];
  const base = format?.attributes["baseColWidth"];
  const defaultColumnWidth =
    width !== undefined
      ? columnPixels(Number(width))
      : base !== undefined
        ? Number(base) * DIGIT_PIXELS + PADDING_PIXELS
        : DEFAULT_COLUMN_PIXELS;
  return {
    defaultColumnWidth,
    defaultRowHeight: rowPixels(Number(format?.attributes["defaultRowHeight"] ?? DEFAULT_ROW_POINTS)),
    columnData: readColumns(childNamed(sheet, "cols"), usedColumns),
    rowData: readRows(childNamed(sheet, "sheetData")),
  };
}

function readColumns(cols: XmlElement | undefined, usedColumns: number): IWorksheetData["columnData"] {
  const data: NonNullable<IWorksheetData["columnData"]> = {};
  for (const col of childrenNamed(cols, "col")) {
    const { min = "1", max = min, width, hidden, style } = col.attributes;
    // A width for "all columns to the end" is the grid's business only as far as the grid goes.
    const last = Number(max) === LAST_COLUMN ? Math.max(usedColumns, Number(min)) : Number(max);
    for (let column = Number(min) - 1; column < last; column++) {
      (data as Record<number, object>)[column] = {
        ...(width === undefined ? {} : { w: columnPixels(Number(width)) }),
        ...(isOn(hidden) ? { hd: 1 } : { hd: 0 }),
        ...(style === undefined ? {} : { s: CellStyles.id(Number(style)) }),
      };
    }
  }
  return data;
}

function readRows(sheetData: XmlElement | undefined): IWorksheetData["rowData"] {
  const data: Record<number, object> = {};
  let row = -1;
  for (const line of childrenNamed(sheetData, "row")) {
    const { r, ht, customHeight, hidden, s, customFormat } = line.attributes;
    row = r === undefined ? row + 1 : Number(r) - 1;
    const height = ht === undefined ? undefined : rowPixels(Number(ht));
    const entry = {
      ...(height === undefined
        ? {}
        : { h: height, ...(isOn(customHeight) ? { ia: 0 } : { ah: height, ia: 1 }) }),
      ...(isOn(hidden) ? { hd: 1 } : {}),
      ...(isOn(customFormat) && s !== undefined ? { s: CellStyles.id(Number(s)) } : {}),
    };
    if (Object.keys(entry).length > 0) data[row] = entry;
  }
  return data as NonNullable<IWorksheetData["rowData"]>;
}
