import { WorkbookError } from "../application/WorkbookError";
import type { Area } from "../domain/grid/Area";
import { GridLayers, GridShape } from "../domain/grid/GridLayers";
import type { CellValue, SheetGrid } from "../domain/grid/SheetGrid";
import { GENERAL } from "./builtInFormats";
import type { NumberFormat } from "./builtInFormats";
import { displayedText, showsDate } from "./displayedText";
import type { SheetEntry } from "./readWorkbookPart";
import type { CellContentRead, SheetContent } from "./SheetContent";

const DAYS_FROM_1900_TO_1904 = 1462;
/** Far above any table: rows that each hold a value at both ends of a sheet would ask for 17 billion cells. */
const MOST_CELLS = 20_000_000;

export interface WorkbookFormats {
  /** By style index. */
  readonly formats: readonly NumberFormat[];
  readonly countsFrom1904: boolean;
}

/**
 * Lays a sheet's cells out as the smallest rectangle that holds every value and formula; formats alone do not count.
 * @throws WorkbookError `tooLarge` when what its rows span is beyond reason
 */
export function buildGrid(sheet: SheetEntry, content: SheetContent, workbook: WorkbookFormats): SheetGrid {
  const extent = usedArea(content.cells);
  const shape = new GridShape(extent, content.cells.filter(holdsSomething));
  if (shape.size > MOST_CELLS) throw new WorkbookError("tooLarge", [sheet.name], `${shape.size} cells`);
  const layers = new GridLayers(shape);
  for (const cell of content.cells) layers.put(shownCell(cell, workbook));
  return {
    sheetId: sheet.sheetId,
    sheetName: sheet.name,
    visibility: sheet.visibility,
    isProtected: content.isProtected,
    origin: { row: extent?.row ?? 0, column: extent?.column ?? 0 },
    ...layers.rows,
    merges: content.merges,
    ownedBlocks: sheet.ownedBlocks,
    highlights: content.highlights,
  };
}

const holdsSomething = ({ value, formula }: CellContentRead): boolean => value !== null || formula !== null;

function usedArea(cells: readonly CellContentRead[]): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const cell of cells) {
    if (!holdsSomething(cell)) continue;
    top = Math.min(top, cell.row);
    left = Math.min(left, cell.column);
    bottom = Math.max(bottom, cell.row);
    right = Math.max(right, cell.column);
  }
  if (bottom < 0) return null;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

function shownCell(cell: CellContentRead, { formats, countsFrom1904 }: WorkbookFormats) {
  const format = formats[cell.style] ?? GENERAL;
  const value = countsFrom1904 ? from1904(cell.value, format) : cell.value;
  return { ...cell, value, text: displayedText(value, format), numberFormat: format.code };
}

/** A date of the 1904 system as the serial number that means the same day in the 1900 system. */
function from1904(value: CellValue, format: NumberFormat): CellValue {
  return typeof value === "number" && showsDate(format) ? value + DAYS_FROM_1900_TO_1904 : value;
}
