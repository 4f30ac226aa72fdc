import { parseArea } from "../../src/domain/grid/address";
import type { Area } from "../../src/domain/grid/Area";
import type { CellValue, SheetGrid } from "../../src/domain/grid/SheetGrid";

/** A cell of a test's grid: a value, or a value with its number format and displayed text. */
export type TestCell =
  CellValue | { value: CellValue; numberFormat?: string; text?: string; formula?: string };

export interface GridOptions {
  readonly name?: string;
  readonly at?: { readonly row: number; readonly column: number };
  /** Merges in A1 form, on the sheet: "A1:G1". */
  readonly merges?: readonly string[];
}

/** A SheetGrid from rows of cells; missing cells are blank. */
export function gridOf(rows: readonly (readonly TestCell[])[], options: GridOptions = {}): SheetGrid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, c) => toCell(row[c] ?? null)));
  const name = options.name ?? "表1";
  return {
    sheetId: `id-${name}`,
    sheetName: name,
    visibility: "visible",
    isProtected: false,
    origin: options.at ?? { row: 0, column: 0 },
    values: cells.map((row) => row.map(({ value }) => value)),
    texts: cells.map((row) => row.map(({ text }) => text)),
    numberFormats: cells.map((row) => row.map(({ numberFormat }) => numberFormat)),
    formulas: cells.map((row) => row.map(({ formula }) => formula)),
    merges: (options.merges ?? []).map(areaOfText),
    ownedBlocks: [],
    highlights: [],
  };
}

function toCell(cell: TestCell) {
  const { value, numberFormat, text, formula } =
    typeof cell === "object" && cell !== null ? cell : { value: cell };
  return {
    value,
    numberFormat: numberFormat ?? "General",
    text: text ?? (value === null ? "" : String(value)),
    formula: formula ?? null,
  };
}

function areaOfText(text: string): Area {
  const area = parseArea(text);
  if (!area) throw new Error(`${text} is no area.`);
  return area;
}
