import { WorkbookError } from "../application/WorkbookError";
import { GridLayers, GridShape } from "../domain/grid/GridLayers";
import { isFormula } from "../domain/grid/isFormula";
import type { CellValue } from "../domain/grid/SheetGrid";
import type { Piece } from "./readChunks";

/** Far above any table: rows that each hold a value at both ends of a sheet would ask for 17 billion cells. */
const MOST_CELLS = 5_000_000;
const NOTHING = new GridLayers(new GridShape(null, []));

/** Gathers the cells of sheets as they arrive, piece by piece. */
export class CellBlocks {
  private readonly bySheet = new Map<string, GridLayers>();

  /**
   * @param extents of the sheets that hold something
   * @param filled the parts of them that will be read
   * @throws WorkbookError `tooLarge`, naming the sheet
   */
  constructor(extents: readonly Piece[], filled: readonly Piece[]) {
    const parts = new Map<string, Piece["extent"][]>();
    for (const { sheet, extent } of filled) {
      const known = parts.get(sheet.id);
      if (known) known.push(extent);
      else parts.set(sheet.id, [extent]);
    }
    for (const { sheet, extent } of extents) {
      const shape = new GridShape(extent, parts.get(sheet.id) ?? []);
      if (shape.size > MOST_CELLS) throw new WorkbookError("tooLarge", [sheet.name], `${shape.size} cells`);
      this.bySheet.set(sheet.id, new GridLayers(shape));
    }
  }

  /** Adds a piece whose range was loaded. Throws where Excel answered without values (too many cells). */
  add({ sheet, extent }: Piece, { values, text, numberFormat, formulas }: Excel.Range): void {
    const given: unknown = values;
    if (!Array.isArray(given)) throw new Error(`Excel returned no values for ${sheet.name}.`);
    const layers = this.of(sheet.id);
    for (const [r, line] of values.entries()) {
      for (const [c, value] of line.entries()) {
        layers.put({
          row: extent.row + r,
          column: extent.column + c,
          value: toValue(value),
          text: text[r]?.[c] ?? "",
          numberFormat: String(numberFormat[r]?.[c]),
          formula: toFormula(formulas[r]?.[c], value),
        });
      }
    }
  }

  of(sheetId: string): GridLayers {
    return this.bySheet.get(sheetId) ?? NOTHING;
  }
}

function toValue(value: unknown): CellValue {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean") return value;
  return String(value);
}

/** A constant's formula is the constant itself; a formula begins with "=" and shows another value. */
function toFormula(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && isFormula(formula) && formula !== value ? formula : null;
}
