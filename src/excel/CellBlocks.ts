import type { CellValue, SheetGrid } from "../domain/grid/SheetGrid";
import type { Piece } from "./readChunks";

type Cells = Pick<SheetGrid, "values" | "texts" | "numberFormats" | "formulas">;

interface Rows {
  values: CellValue[][];
  texts: string[][];
  numberFormats: string[][];
  formulas: (string | null)[][];
}

/** Gathers the cells of sheets as they arrive, band by band, top to bottom. */
export class CellBlocks {
  private readonly bySheet = new Map<string, Rows>();

  /** Adds the rows of a piece whose range was loaded. Throws where Excel answered without values (too many cells). */
  add({ sheet }: Piece, range: Excel.Range): void {
    const values: unknown = range.values;
    if (!Array.isArray(values)) throw new Error(`Excel returned no values for ${sheet.name}.`);
    const rows = this.rowsOf(sheet.id);
    for (const line of range.values) rows.values.push(line.map(toValue));
    for (const line of range.text) rows.texts.push(line);
    for (const line of range.numberFormat) rows.numberFormats.push(line.map(String));
    for (const [r, line] of range.formulas.entries()) {
      rows.formulas.push(line.map((formula, c) => toFormula(formula, range.values[r]?.[c])));
    }
  }

  of(sheetId: string): Cells {
    return this.rowsOf(sheetId);
  }

  private rowsOf(sheetId: string): Rows {
    const known = this.bySheet.get(sheetId);
    if (known) return known;
    const rows: Rows = { values: [], texts: [], numberFormats: [], formulas: [] };
    this.bySheet.set(sheetId, rows);
    return rows;
  }
}

function toValue(value: unknown): CellValue {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean") return value;
  return String(value);
}

/** A constant's formula is the constant itself; a formula begins with "=" and shows another value. */
function toFormula(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}
