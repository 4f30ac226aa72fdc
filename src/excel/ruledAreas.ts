import { formLooks } from "../domain/form/formLook";
import { lastColumn, lastRow } from "../domain/grid/Area";
import type { Area } from "../domain/grid/Area";
import { stacked } from "../domain/grid/areaPieces";
import type { SheetCell } from "./sheetCells";

/** The cells that stand between lines, in as few rectangles as runs of whole rows give. */
export function ruledAreas(cells: readonly SheetCell[]): Area[] {
  const columnsByRow = new Map<number, Set<number>>();
  for (const { area, look } of cells) {
    if (!formLooks[look].ruled) continue;
    for (let row = area.row; row <= lastRow(area); row++) {
      const columns = columnsByRow.get(row) ?? new Set<number>();
      for (let column = area.column; column <= lastColumn(area); column++) columns.add(column);
      columnsByRow.set(row, columns);
    }
  }
  return stacked([...columnsByRow].flatMap(([row, columns]) => runsOf(row, columns)));
}

/** Columns side by side as areas of one row. */
function runsOf(row: number, columns: ReadonlySet<number>): Area[] {
  const runs: Area[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && lastColumn(last) + 1 === column) {
      runs.splice(-1, 1, { ...last, columnCount: last.columnCount + 1 });
    } else {
      runs.push({ row, column, rowCount: 1, columnCount: 1 });
    }
  }
  return runs;
}
