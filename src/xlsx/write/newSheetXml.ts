import { FORM_FOOTER, formMargins } from "../../domain/form/formPrint";
import { formatArea, formatCell } from "../../domain/grid/address";
import { lastColumn, lastRow } from "../../domain/grid/Area";
import type { Area, Position } from "../../domain/grid/Area";
import type { NewCell, NewSheet } from "../../domain/sheet/NewSheet";
import { cellXml, textCellXml } from "./cellXml";
import { frozenXml } from "./frozenXml";
import { formatSqref } from "./sqref";
import { validationXml } from "./validationXml";
import { xmlText } from "./xmlText";

export type StyleOfCell = (cell: NewCell) => number;

/** Cells have a margin of 5 pixels, which the file counts as part of the width. */
const PADDING = 0.71;
const CENTIMETRES_IN_INCH = 2.54;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A new worksheet as a part of a workbook. It refers to no other part: texts stand in the cells. */
export function newSheetXml(sheet: NewSheet, styleOf: StyleOfCell, isFirst: boolean): string {
  const { columns, heights, cells, entries, orientation, headerRow } = sheet;
  const whole = { row: 0, column: 0, rowCount: heights.length, columnCount: columns.length };
  const validations = entries.map(({ area, rule }) => validationXml(rule, formatSqref([area]), ""));
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">`,
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${formatArea(whole)}"/>`,
    `<sheetViews><sheetView showGridLines="0"${isFirst ? ' tabSelected="1"' : ""} workbookViewId="0">`,
    `${headerRow === undefined ? "" : frozenXml(headerRow + 1)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns.map(columnXml).join("")}</cols>`,
    `<sheetData>${rowsXml(cells, heights, styleOf)}</sheetData>`,
    listXml(
      "mergeCells",
      cells.filter(isMerged).map(({ area }) => `<mergeCell ref="${formatArea(area)}"/>`),
    ),
    listXml("dataValidations", validations),
    `<printOptions horizontalCentered="1"/><pageMargins ${marginsXml()}/>`,
    `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${xmlText(`&C${FORM_FOOTER}`)}</oddFooter></headerFooter></worksheet>`,
  ].join("");
}

/** The file has inches. */
function marginsXml(): string {
  return Object.entries(formMargins)
    .map(([side, centimetres]) => `${side}="${(centimetres / CENTIMETRES_IN_INCH).toFixed(2)}"`)
    .join(" ");
}

const isMerged = ({ area }: { readonly area: Area }): boolean => area.rowCount * area.columnCount > 1;

function columnXml(width: number, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width + PADDING}" customWidth="1"/>`;
}

function listXml(name: string, entries: readonly string[]): string {
  return entries.length === 0 ? "" : `<${name} count="${entries.length}">${entries.join("")}</${name}>`;
}

/** One place of the sheet: a cell, or a part of a merge, which has the look but not the content. */
interface Place extends Position {
  readonly cell: NewCell;
  readonly isFirst: boolean;
}

function rowsXml(
  cells: readonly NewCell[],
  heights: readonly (number | null)[],
  styleOf: StyleOfCell,
): string {
  const rows = heights.map((): Place[] => []);
  for (const cell of cells) for (const place of placesOf(cell)) rows[place.row]?.push(place);
  return rows.map((places, row) => rowXml(places, row, heights[row] ?? null, styleOf)).join("");
}

function* placesOf(cell: NewCell): Generator<Place> {
  const { area } = cell;
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      yield { row, column, cell, isFirst: row === area.row && column === area.column };
    }
  }
}

/** A height that is not the user's own is fitted anew when a cell of the row is edited; merged cells would not be. */
function rowXml(places: readonly Place[], row: number, points: number | null, styleOf: StyleOfCell): string {
  const custom = places.some(({ cell }) => isMerged(cell)) ? ' customHeight="1"' : "";
  const height = points === null ? "" : ` ht="${points}"${custom}`;
  const written = [...places]
    .sort((a, b) => a.column - b.column)
    .map(({ column, cell, isFirst }) => {
      const tag = { address: formatCell({ row, column }), style: styleOf(cell), prefix: "" };
      const content = isFirst ? cell.content : null;
      return typeof content === "string" ? textCellXml(tag, content) : cellXml(tag, content);
    });
  return `<row r="${row + 1}"${height}>${written.join("")}</row>`;
}
