import type { IWorksheetData } from "../../engine/univer";
import { childNamed, childrenNamed, isOn, type XmlElement } from "../xml/xml";
import { parseArea, parseCell } from "./cellAddress";
import { readCells, type CellMatrix, type WorkbookContext } from "./readCells";
import { readSizes } from "./sheetSizes";

const LEAST_ROWS = 100;
const LEAST_COLUMNS = 26;
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 6;

/** One worksheet's part as Univer keeps a sheet. */
export function readSheet(
  part: XmlElement,
  id: string,
  name: string,
  hidden: boolean,
  context: WorkbookContext,
): Partial<IWorksheetData> {
  const cellData = readCells(childNamed(part, "sheetData"), context);
  const mergeData = readMerges(part);
  const rows =
    Math.max(-1, ...Object.keys(cellData).map(Number), ...mergeData.map((merge) => merge.endRow)) + 1;
  const columns = Math.max(-1, lastColumn(cellData), ...mergeData.map((merge) => merge.endColumn)) + 1;
  return {
    id,
    name,
    hidden: hidden ? 1 : 0,
    cellData,
    mergeData,
    rowCount: Math.max(LEAST_ROWS, rows + SPARE_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, columns + SPARE_COLUMNS),
    ...readSizes(part, columns),
    ...readView(part),
    ...readTabColor(part),
  };
}

function lastColumn(cells: CellMatrix): number {
  let last = -1;
  for (const line of Object.values(cells))
    for (const column of Object.keys(line)) last = Math.max(last, Number(column));
  return last;
}

function readMerges(part: XmlElement): NonNullable<IWorksheetData["mergeData"]> {
  return childrenNamed(childNamed(part, "mergeCells"), "mergeCell").flatMap((merge) => {
    const area = parseArea(merge.attributes["ref"] ?? "");
    return area === undefined ? [] : [{ ...area }];
  });
}

function readView(part: XmlElement): Partial<IWorksheetData> {
  const view = childNamed(childNamed(part, "sheetViews"), "sheetView");
  const pane = childNamed(view, "pane");
  const lines = {
    showGridlines: isOn(view?.attributes["showGridLines"], true) ? 1 : 0,
  } as Partial<IWorksheetData>;
  if (pane === undefined || !(pane.attributes["state"] ?? "").startsWith("frozen")) return lines;
  const corner = parseCell(pane.attributes["topLeftCell"] ?? "");
  const [xSplit, ySplit] = [Number(pane.attributes["xSplit"] ?? 0), Number(pane.attributes["ySplit"] ?? 0)];
  return {
    ...lines,
    freeze: {
      xSplit,
      ySplit,
      startRow: ySplit === 0 ? -1 : (corner?.row ?? ySplit),
      startColumn: xSplit === 0 ? -1 : (corner?.column ?? xSplit),
    },
  };
}

function readTabColor(part: XmlElement): Partial<IWorksheetData> {
  const rgb = childNamed(childNamed(part, "sheetPr"), "tabColor")?.attributes["rgb"];
  return rgb === undefined ? {} : { tabColor: `#${rgb.slice(-6)}` };
}
