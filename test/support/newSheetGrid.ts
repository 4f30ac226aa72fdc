import { formatArea, formatCell } from "../../src/domain/grid/address";
import type { SheetGrid } from "../../src/domain/grid/SheetGrid";
import type { NewSheet } from "../../src/domain/sheet/NewSheet";
import { gridOf } from "./gridOf";
import type { TestCell } from "./gridOf";

/** A new sheet as a spreadsheet would hold it, with what the user has typed into it since: by address, "C9". */
export function newSheetGrid(sheet: NewSheet, typed: Readonly<Record<string, TestCell>> = {}): SheetGrid {
  const rows: TestCell[][] = sheet.heights.map(() => sheet.columns.map((): TestCell => null));
  for (const { area, content, numberFormat } of sheet.cells) {
    const line = rows[area.row];
    if (!line) continue;
    const own = typed[formatCell(area)];
    line[area.column] =
      own === undefined ? { value: content || null, ...(numberFormat && { numberFormat }) } : own;
  }
  const merges = sheet.cells
    .filter(({ area }) => area.rowCount * area.columnCount > 1)
    .map(({ area }) => formatArea(area));
  const places = new Set(sheet.cells.map(({ area }) => formatCell(area)));
  const astray = Object.keys(typed).filter((address) => !places.has(address));
  if (astray.length > 0) throw new Error(`No cells of the sheet: ${astray.join(", ")}`);
  return gridOf(rows, { name: sheet.sheetName, merges });
}
