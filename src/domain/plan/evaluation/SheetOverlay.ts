import { areaOf, lastColumn, lastRow, spanning } from "../../grid/Area";
import type { Area, Position } from "../../grid/Area";
import { SHEET } from "../../grid/areaPieces";
import { AreaRows } from "../../grid/AreaRows";
import { contentAt } from "../../grid/SheetGrid";
import type { CellContent, SheetGrid } from "../../grid/SheetGrid";
import type { SheetView } from "../../grid/SheetView";
import type { Steps } from "../../Steps";
import type { AreaChange } from "../WritePlan";

/**
 * A sheet as it shall be: what stands there, with changes laid over it. Blocks that move or overlap are cleared first and
 * written then, so that nothing depends on the order in which their cells would be moved.
 */
export class SheetOverlay {
  private readonly laid = new Map<number, CellContent>();

  constructor(private readonly view: SheetView) {}

  private get grid(): SheetGrid {
    return this.view.grid;
  }

  contentAt({ row, column }: Position): CellContent {
    const laid = this.laid.get(keyOf(row, column));
    return laid === undefined ? contentAt(this.grid, row, column) : laid;
  }

  /** Cells that a merge hides are left alone: what is put into them nobody would ever see. */
  set({ row, column }: Position, content: CellContent): void {
    const shown = this.view.areaAt(row, column);
    if (shown.row !== row || shown.column !== column) return;
    this.laid.set(keyOf(row, column), content === "" ? null : content);
  }

  clear(area: Area): void {
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++) this.set({ row, column }, null);
    }
  }

  /**
   * What differs from the sheet, in rectangles that do not overlap: one for each of the `homes` (which do not overlap
   * either), and the cells elsewhere in runs down their columns.
   */
  *changes(homes: readonly Area[]): Steps<AreaChange[]> {
    const rows = new AreaRows(homes);
    const inHome = new Map<Area, Position[]>(homes.map((home) => [home, []]));
    const elsewhere: Position[] = [];
    const changed = this.changedCells();
    yield;
    for (const cell of changed) {
      const home = rows.at(cell);
      (home ? inHome.get(home) : elsewhere)?.push(cell);
    }
    yield;
    const changes: AreaChange[] = [];
    for (const area of [...[...inHome.values()].flatMap(boundsOf), ...runsOf(elsewhere)]) {
      changes.push(this.changeOf(area));
      yield;
    }
    return changes;
  }

  private changedCells(): Position[] {
    const changed: Position[] = [];
    for (const [key, content] of this.laid) {
      const cell = positionOf(key);
      if (contentAt(this.grid, cell.row, cell.column) !== content) changed.push(cell);
    }
    return changed;
  }

  private changeOf(area: Area): AreaChange {
    const contentsOf = (content: (cell: Position) => CellContent) =>
      Array.from({ length: area.rowCount }, (_, r) =>
        Array.from({ length: area.columnCount }, (__, c) =>
          content({ row: area.row + r, column: area.column + c }),
        ),
      );
    return {
      area,
      before: contentsOf(({ row, column }) => contentAt(this.grid, row, column)),
      after: contentsOf((cell) => this.contentAt(cell)),
    };
  }
}

function boundsOf(cells: readonly Position[]): Area[] {
  const [first] = cells;
  if (!first) return [];
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const topLeft = { row: Math.min(...rows), column: Math.min(...columns) };
  return [spanning(topLeft, { row: Math.max(...rows), column: Math.max(...columns) })];
}

/** Cells below each other as one area. */
function runsOf(cells: readonly Position[]): Area[] {
  const runs: Area[] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const run = runs.at(-1);
    if (run?.column === cell.column && lastRow(run) + 1 === cell.row) {
      runs[runs.length - 1] = { ...run, rowCount: run.rowCount + 1 };
    } else runs.push(areaOf(cell));
  }
  return runs;
}

const keyOf = (row: number, column: number): number => row * SHEET.columnCount + column;
const positionOf = (key: number): Position => ({
  row: Math.floor(key / SHEET.columnCount),
  column: key % SHEET.columnCount,
});
