import { extentOf } from "../../src/domain/grid/SheetGrid";
import type { SheetGrid } from "../../src/domain/grid/SheetGrid";
import { SheetView } from "../../src/domain/grid/SheetView";
import type { WordCell, WordTable } from "../../src/domain/word/WordDocument";

/** A sheet as a Word table that says the same, with the same merges. */
export function wordOfGrid(grid: SheetGrid): WordTable {
  const view = new SheetView(grid);
  const {
    row: top,
    column: left,
    rowCount,
    columnCount,
  } = extentOf(grid) ?? { row: 0, column: 0, rowCount: 0, columnCount: 0 };
  const cells: WordCell[] = [];
  for (let row = top; row < top + rowCount; row++) {
    for (const { area, text } of view.cellsOfRow(row, left, left + columnCount - 1)) {
      const across = Math.min(area.columnCount, left + columnCount - area.column);
      const down = Math.min(area.rowCount, top + rowCount - area.row);
      cells.push({
        area: { row: row - top, column: area.column - left, rowCount: down, columnCount: across },
        text,
      });
    }
  }
  return { kind: "table", rowCount, columnCount, widths: new Array<number>(columnCount).fill(60), cells };
}
