import { formatCell } from "../../src/domain/grid/address";
import type { CellValue } from "../../src/domain/grid/SheetGrid";
import type { TestCell } from "./gridOf";
import { seedFormRows } from "./seedForm";
import type { SeedForm } from "./seedForm";

/** A cell of a sheet written by hand: its words, or a value, formula or type that no words can say. */
export type SheetCell =
  | string
  | {
      readonly value?: CellValue;
      readonly style?: number;
      readonly formula?: string;
      /** The cell's `t`. */
      readonly type?: string;
    };

type Row = readonly [string, string, string, string, SheetCell];

export interface SeedSheetOptions {
  readonly form?: Omit<SeedForm, "rows">;
  /** Attributes of rows, by their numbers on the sheet: `hidden="1"`. */
  readonly rowAttributes?: Readonly<Record<number, string>>;
}

/** What stands inside `<sheetData>` for a table in the seed form; its first indicator is in row 9. */
export function seedSheetRows(
  rows: readonly Row[],
  { form = {}, rowAttributes = {} }: SeedSheetOptions = {},
): string {
  const head = seedFormRows({ ...form, rows: [] });
  const lines: readonly (readonly (SheetCell | TestCell)[])[] = [...head, ...rows];
  return lines
    .map((cells, row) => {
      const content = cells.map((cell, column) => cellXml(cell, formatCell({ row, column })));
      return `<row r="${row + 1}" ${rowAttributes[row + 1] ?? ""}>${content.join("")}</row>`;
    })
    .join("");
}

function cellXml(cell: SheetCell | TestCell, address: string): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell !== "object") {
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${String(cell)}</t></is></c>`;
  }
  const { value = null, formula } = cell;
  const s = "style" in cell && cell.style !== undefined ? ` s="${cell.style}"` : "";
  const t = "type" in cell && cell.type !== undefined ? ` t="${cell.type}"` : "";
  const f = formula === undefined ? "" : `<f>${formula}</f>`;
  return `<c r="${address}"${s}${t}>${f}${value === null ? "" : `<v>${String(value)}</v>`}</c>`;
}
