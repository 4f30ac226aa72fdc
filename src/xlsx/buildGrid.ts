import { WorkbookError } from "../application/WorkbookError";
import { contains } from "../domain/grid/Area";
import type { Area } from "../domain/grid/Area";
import type { CellValue, SheetGrid } from "../domain/grid/SheetGrid";
import { GENERAL } from "./builtInFormats";
import type { NumberFormat } from "./builtInFormats";
import { displayedText, showsDate } from "./displayedText";
import type { SheetEntry } from "./readWorkbookPart";
import type { CellContentRead, SheetContent } from "./SheetContent";

const DAYS_FROM_1900_TO_1904 = 1462;
/** Far above any table: two stray values in opposite corners of a sheet would ask for 17 billion cells. */
const MOST_CELLS = 20_000_000;

export interface WorkbookFormats {
  /** By style index. */
  readonly formats: readonly NumberFormat[];
  readonly countsFrom1904: boolean;
}

/**
 * Lays a sheet's cells out as the smallest rectangle that holds every value and formula; formats alone do not count.
 * @throws WorkbookError `tooLarge` when that rectangle is beyond reason
 */
export function buildGrid(sheet: SheetEntry, content: SheetContent, workbook: WorkbookFormats): SheetGrid {
  const area = usedArea(content.cells);
  if (area !== null && area.rowCount * area.columnCount > MOST_CELLS) {
    throw new WorkbookError(
      "tooLarge",
      [sheet.name],
      `used range of ${area.rowCount} × ${area.columnCount} cells`,
    );
  }
  const layers = new GridLayers(area);
  for (const cell of content.cells) {
    if (area !== null && contains(area, cell)) layers.put(cell, workbook);
  }
  return {
    sheetId: sheet.sheetId,
    sheetName: sheet.name,
    visibility: sheet.visibility,
    isProtected: content.isProtected,
    origin: { row: area?.row ?? 0, column: area?.column ?? 0 },
    values: layers.values.rows,
    texts: layers.texts.rows,
    numberFormats: layers.numberFormats.rows,
    formulas: layers.formulas.rows,
    merges: content.merges,
    ownedBlocks: sheet.ownedBlocks,
    highlights: content.highlights,
  };
}

function usedArea(cells: readonly CellContentRead[]): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column, value, formula } of cells) {
    if (value === null && formula === null) continue;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  if (bottom < 0) return null;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

class GridLayers {
  readonly values: Layer<CellValue>;
  readonly texts: Layer<string>;
  readonly numberFormats: Layer<string>;
  readonly formulas: Layer<string | null>;

  constructor(private readonly area: Area | null) {
    this.values = new Layer(area, null);
    this.texts = new Layer(area, "");
    this.numberFormats = new Layer(area, GENERAL.code);
    this.formulas = new Layer(area, null);
  }

  put(cell: CellContentRead, { formats, countsFrom1904 }: WorkbookFormats): void {
    const row = cell.row - (this.area?.row ?? 0);
    const column = cell.column - (this.area?.column ?? 0);
    const format = formats[cell.style] ?? GENERAL;
    const value = countsFrom1904 ? from1904(cell.value, format) : cell.value;
    this.values.put(row, column, value);
    this.texts.put(row, column, displayedText(value, format));
    this.numberFormats.put(row, column, format.code);
    this.formulas.put(row, column, cell.formula);
  }
}

/** A date of the 1904 system as the serial number that means the same day in the 1900 system. */
function from1904(value: CellValue, format: NumberFormat): CellValue {
  return typeof value === "number" && showsDate(format) ? value + DAYS_FROM_1900_TO_1904 : value;
}

/** One kind of content for all cells. Rows without any share one array: a sheet may be blank for a million rows. */
class Layer<T> {
  readonly rows: T[][];
  private readonly blankRow: T[];

  constructor(
    area: Area | null,
    private readonly blank: T,
  ) {
    this.blankRow = new Array<T>(area?.columnCount ?? 0).fill(blank);
    this.rows = new Array<T[]>(area?.rowCount ?? 0).fill(this.blankRow);
  }

  put(row: number, column: number, content: T): void {
    if (content === this.blank) return;
    if (this.rows[row] === this.blankRow) this.rows[row] = [...this.blankRow];
    const cells = this.rows[row];
    if (cells !== undefined) cells[column] = content;
  }
}
