import { formatArea, formatCell } from "../../src/domain/grid/address";
import { cellAt, extentOf } from "../../src/domain/grid/SheetGrid";
import type { SheetGrid } from "../../src/domain/grid/SheetGrid";
import type { SheetDescription } from "../../workbench/node/workbook-description";

/** A sheet for the workbench's host that holds what a test's grid holds. */
export function sheetDescription(grid: SheetGrid, more: Partial<SheetDescription> = {}): SheetDescription {
  const extent = extentOf(grid);
  const cells: Record<string, { v: string | number | boolean; numberFormat: string }> = {};
  for (let r = 0; r < (extent?.rowCount ?? 0); r++) {
    for (let c = 0; c < (extent?.columnCount ?? 0); c++) {
      const cell = cellAt(grid, grid.origin.row + r, grid.origin.column + c);
      if (cell.value !== null) cells[formatCell(cell)] = { v: cell.value, numberFormat: cell.numberFormat };
    }
  }
  return { name: grid.sheetName, cells, merges: grid.merges.map(formatArea), ...more };
}
