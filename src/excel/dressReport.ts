import { formatArea } from "../domain/grid/address";
import type { Area } from "../domain/grid/Area";
import { FRAME_COLOR, reportLooks } from "../domain/report/reportLook";
import type { RoleLook } from "../domain/report/reportLook";
import { areaOfDocument } from "../domain/report/SheetDocument";
import type { SheetDocument } from "../domain/report/SheetDocument";
import { ALL_EDGES } from "./allEdges";
import { columnPoints } from "./columnPoints";
import { documentAreas } from "./documentAreas";

/** How many areas are named in one request for several: addresses beyond 8,192 characters are refused. */
const AREAS_AT_ONCE = 300;

/** Queues a written report's look: widths, merges, fonts and fills, frames, heights, frozen rows. */
export function dressReport(sheet: Excel.Worksheet, document: SheetDocument): void {
  const whole = sheet.getRange(formatArea(areaOfDocument(document)));
  whole.format.verticalAlignment = "Center";
  for (const [column, characters] of document.columns.entries()) {
    cellsOf(sheet, { row: 0, column, rowCount: 1, columnCount: 1 }).format.columnWidth =
      columnPoints(characters);
  }
  for (const [role, areas] of documentAreas(document, (cell) => cell.role)) {
    for (const format of formatsOf(sheet, areas)) dress(format, reportLooks[role]);
  }
  writeNumberFormats(sheet, document);
  frame(sheet, document);
  mergeCells(sheet, document);
  fitRows(sheet, whole, document);
  sheet.freezePanes.freezeRows(document.frozenRows);
  sheet.showGridlines = false;
}

const cellsOf = (sheet: Excel.Worksheet, area: Area): Excel.Range => sheet.getRange(formatArea(area));

function formatsOf(sheet: Excel.Worksheet, areas: readonly Area[]): Excel.RangeFormat[] {
  const formats: Excel.RangeFormat[] = [];
  for (let start = 0; start < areas.length; start += AREAS_AT_ONCE) {
    const addresses = areas.slice(start, start + AREAS_AT_ONCE).map(formatArea);
    formats.push(sheet.getRanges(addresses.join(",")).format);
  }
  return formats;
}

function dress(format: Excel.RangeFormat, look: RoleLook): void {
  format.font.size = look.size;
  if (look.bold) format.font.bold = true;
  if (look.underline) format.font.underline = "Single";
  if (look.color) format.font.color = look.color;
  if (look.fill) format.fill.color = look.fill;
  if (look.wrap) format.wrapText = true;
  format.horizontalAlignment = look.horizontal;
}

function writeNumberFormats(sheet: Excel.Worksheet, document: SheetDocument): void {
  const byFormat = documentAreas(document, ({ content }) =>
    content.kind === "number" ? content.numberFormat : null,
  );
  for (const [code, areas] of byFormat) {
    for (const area of areas) {
      const line = Array.from({ length: area.columnCount }, () => code);
      cellsOf(sheet, area).numberFormat = Array.from({ length: area.rowCount }, () => line);
    }
  }
}

function frame(sheet: Excel.Worksheet, document: SheetDocument): void {
  const framed = documentAreas(document, ({ role }) => (reportLooks[role].framed ? "framed" : null));
  for (const area of framed.get("framed") ?? []) {
    for (const edge of ALL_EDGES) {
      const border = cellsOf(sheet, area).format.borders.getItem(edge);
      border.style = "Continuous";
      border.color = FRAME_COLOR;
    }
  }
}

/** Rows that are merged alike and lie together are merged in one request. */
function mergeCells(sheet: Excel.Worksheet, { rows }: SheetDocument): void {
  const open = new Map<string, Area>();
  const flush = (keep: ReadonlySet<string>): void => {
    for (const [key, area] of open) {
      if (keep.has(key)) continue;
      cellsOf(sheet, area).merge(true);
      open.delete(key);
    }
  };
  for (const [row, { merges }] of rows.entries()) {
    flush(new Set(merges.map(keyOfMerge)));
    for (const merge of merges) {
      const area = open.get(keyOfMerge(merge)) ?? { ...merge, row, rowCount: 0 };
      open.set(keyOfMerge(merge), { ...area, rowCount: area.rowCount + 1 });
    }
  }
  flush(new Set());
}

const keyOfMerge = ({ column, columnCount }: { column: number; columnCount: number }): string =>
  `${column}+${columnCount}`;

/** The host fits rows to their text; it does not where cells are merged. */
function fitRows(sheet: Excel.Worksheet, whole: Excel.Range, { rows }: SheetDocument): void {
  whole.format.autofitRows();
  const byHeight = new Map<number, Area[]>();
  for (const [row, { merges, height }] of rows.entries()) {
    if (merges.length === 0) continue;
    const area = { row, column: 0, rowCount: 1, columnCount: 1 };
    byHeight.set(height, [...(byHeight.get(height) ?? []), area]);
  }
  for (const [height, areas] of byHeight) {
    for (const format of formatsOf(sheet, areas)) format.rowHeight = height;
  }
}
