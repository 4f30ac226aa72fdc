import { formatArea, formatCell } from "../../domain/grid/address";
import type { Area } from "../../domain/grid/Area";
import { linkFormula } from "../../domain/report/linkFormula";
import { TAB_COLOR } from "../../domain/report/reportLook";
import type { CellRole, DocumentCell, DocumentRow, SheetDocument } from "../../domain/report/SheetDocument";
import { areaOfDocument } from "../../domain/report/SheetDocument";
import { OFFICE_RELATIONS } from "../../ooxml/packageXml";
import { frozenXml } from "./frozenXml";
import { cellText, xmlText } from "./xmlText";

export type StyleOf = (role: CellRole, numberFormat: string) => number;

/** Cells have a margin of 5 pixels, which the file counts as part of the width. */
const PADDING = 0.71;
/** Inches. */
const MARGINS = 'left="0.39" right="0.39" top="0.59" bottom="0.59" header="0.28" footer="0.28"';

/**
 * The document as a worksheet part. Texts stand in the cells; it refers to no other part but a drawing.
 * @param namespace the workbook's own, as strict files have another
 * @param drawing the relationship of the part with the document's charts, where it has any
 */
export function worksheetXml(
  document: SheetDocument,
  styleOf: StyleOf,
  namespace: string,
  drawing: string | null = null,
): string {
  const { rows, columns, frozenRows, print } = document;
  return [
    sheetHeadXml({ columns, frozenRows, area: areaOfDocument(document), namespace }),
    `<sheetData>${rows.map((row, index) => rowXml(row, index, styleOf)).join("")}</sheetData>`,
    mergesXml(rows),
    sheetPrintXml(print.footer),
    pageBreaksXml(print.pageStarts ?? []),
    drawing === null ? "" : `<drawing xmlns:r="${OFFICE_RELATIONS}" r:id="${drawing}"/>`,
    "</worksheet>",
  ].join("");
}

/** What of a report's sheet stands before its cells. */
export interface SheetFrame {
  readonly columns: readonly number[];
  readonly frozenRows: number;
  /** All cells of the sheet. */
  readonly area: Area;
  readonly namespace: string;
}

/** The worksheet's beginning, up to its cells. */
export function sheetHeadXml({ columns, frozenRows, area, namespace }: SheetFrame): string {
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">`,
    `<sheetPr><tabColor rgb="FF${TAB_COLOR.slice(1)}"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="${formatArea(area)}"/>`,
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${frozenXml(frozenRows)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns.map(columnXml).join("")}</cols>`,
  ].join("");
}

function pageBreaksXml(rows: readonly number[]): string {
  const breaks = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  const count = `count="${rows.length}" manualBreakCount="${rows.length}"`;
  return rows.length === 0 ? "" : `<rowBreaks ${count}>${breaks.join("")}</rowBreaks>`;
}

/** A4, landscape, one page wide. */
export function sheetPrintXml(footer: string): string {
  return (
    `<printOptions horizontalCentered="1"/><pageMargins ${MARGINS}/>` +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
    `<headerFooter><oddFooter>${xmlText(`&C${footer}`)}</oddFooter></headerFooter>`
  );
}

function columnXml(width: number, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width + PADDING}" customWidth="1"/>`;
}

/** A height that is not the user's own is fitted anew when a cell of the row is edited; merged cells would not be. */
export function rowXml(
  { cells, merges, height: points }: DocumentRow,
  row: number,
  styleOf: StyleOf,
): string {
  const height = ` ht="${points}"${merges.length > 0 ? ' customHeight="1"' : ""}`;
  const written = cells.map((cell, column) =>
    cell ? cellXml(cell, formatCell({ row, column }), styleOf) : "",
  );
  return `<row r="${row + 1}"${height}>${written.join("")}</row>`;
}

function cellXml({ role, content }: DocumentCell, address: string, styleOf: StyleOf): string {
  const style = styleOf(role, content.kind === "number" ? content.numberFormat : "General");
  const cell = `<c r="${address}" s="${style}"`;
  if (content.kind === "number") return `${cell}><v>${content.value}</v></c>`;
  if (content.kind === "link") {
    const formula = cellText(linkFormula(content.target, content.text).slice(1));
    return `${cell} t="str"><f>${formula}</f><v>${cellText(content.text)}</v></c>`;
  }
  if (content.text === "") return `${cell}/>`;
  return `${cell} t="inlineStr"><is><t xml:space="preserve">${cellText(content.text)}</t></is></c>`;
}

function mergesXml(rows: readonly DocumentRow[]): string {
  const merges = rows.flatMap(({ merges: ofRow }, row) =>
    ofRow.map((merge) => `<mergeCell ref="${formatArea({ ...merge, row, rowCount: 1 })}"/>`),
  );
  return merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`;
}
