import { lastColumn, lastRow } from "../grid/Area";
import type { Area } from "../grid/Area";
import type { IndicatorHeader } from "./IndicatorHeader";
import type { HeadPlace } from "./cellsOfHead";
import type { TableView } from "./TableView";

interface Floor {
  /** The first row below what has been read over a column. */
  readonly row: number;
  /** Which table ends there; null for a grid that is nobody's. */
  readonly table: number | null;
}

/** How far down a sheet has been read, by column: where the head of the next table may begin, and which table is above it. */
export class ColumnFloors {
  private readonly floors = new Map<number, Floor>();
  /** Where tables begin, left to right, each with the lowest header that begins there. */
  private readonly starts: readonly { readonly column: number; readonly row: number }[];

  constructor(
    private readonly view: TableView,
    /** Top to bottom. */
    headers: readonly IndicatorHeader[],
  ) {
    // The second of two blocks side by side begins no table.
    const lowest = new Map<number, number>();
    for (const { besides, firstColumn, row } of headers) if (besides === null) lowest.set(firstColumn, row);
    this.starts = Array.from(lowest, ([column, row]) => ({ column, row })).sort(
      (a, b) => a.column - b.column,
    );
  }

  /** The first row below what stands above over the same columns. */
  topOf(place: HeadPlace): number {
    return Math.max(this.view.extent?.row ?? 0, this.lowestAbove(place)?.row ?? 0);
  }

  /** The last column before the next table to the right that is not all above row `top`, or the sheet's last. */
  rightOf({ lastColumn: last }: HeadPlace, top: number): number {
    const next = this.starts.find(({ column, row }) => column > last && row >= top);
    const end = this.view.extent ? lastColumn(this.view.extent) : last;
    return next === undefined ? end : Math.min(end, next.column - 1);
  }

  /** The number of the table right above, over the same columns; null where there is none. */
  tableAbove(place: HeadPlace): number | null {
    return this.lowestAbove(place)?.table ?? null;
  }

  lay(area: Area, table: number | null): void {
    const floor = { row: lastRow(area) + 1, table };
    for (let column = area.column; column <= lastColumn(area); column++) {
      if ((this.floors.get(column)?.row ?? 0) <= floor.row) this.floors.set(column, floor);
    }
  }

  private lowestAbove({ firstColumn, lastColumn: last }: HeadPlace): Floor | null {
    let lowest: Floor | null = null;
    for (let column = firstColumn; column <= last; column++) {
      const floor = this.floors.get(column);
      if (floor && (!lowest || floor.row > lowest.row)) lowest = floor;
    }
    return lowest;
  }
}
