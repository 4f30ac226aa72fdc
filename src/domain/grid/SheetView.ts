import { areaOf, contains, lastColumn, lastRow } from "./Area";
import type { Area } from "./Area";
import { cellAt, extentOf } from "./SheetGrid";
import type { Cell, SheetGrid } from "./SheetGrid";

/**
 * A sheet as a reader of tables looks at it: merges are one cell, and what the add-in itself wrote (owned blocks)
 * counts as blank, so that its own columns are never taken for the user's.
 */
export class SheetView {
  readonly extent: Area | null;
  private readonly merges: ReadonlyMap<number, Area>;
  /** Merges of whole rows and columns. */
  private readonly hugeMerges: readonly Area[];
  private readonly owned: ReadonlyMap<number, Area>;

  constructor(readonly grid: SheetGrid) {
    this.extent = extentOf(grid);
    this.hugeMerges = grid.merges.filter(isHuge);
    this.merges = byCell(
      grid.merges.filter((area) => !isHuge(area)),
      this.extent,
      isOverNone,
    );
    this.owned = byCell(
      grid.ownedBlocks.map(({ area }) => area),
      this.extent,
    );
  }

  /** The merged area that covers a cell, or the cell itself as an area of one. */
  areaAt(row: number, column: number): Area {
    const known = this.merges.get(keyOf(row, column));
    if (known) return known;
    return this.hugeMerges.find((area) => contains(area, { row, column })) ?? areaOf({ row, column });
  }

  /** The cell that shows at a position: the top-left one of a merge. */
  cell(row: number, column: number): Cell {
    const { row: top, column: left } = this.areaAt(row, column);
    if (this.isOwned(top, left)) {
      return { row: top, column: left, value: null, text: "", numberFormat: "General", formula: null };
    }
    return cellAt(this.grid, top, left);
  }

  text(row: number, column: number): string {
    return this.cell(row, column).text;
  }

  isBlank(row: number, column: number): boolean {
    return this.text(row, column).trim() === "";
  }

  /** Whether every cell of the area is blank, not merged with others, and nobody's. */
  isFree(area: Area): boolean {
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++) {
        const { rowCount, columnCount } = this.areaAt(row, column);
        if (rowCount * columnCount > 1 || cellAt(this.grid, row, column).text !== "") return false;
        if (this.isOwned(row, column)) return false;
      }
    }
    return true;
  }

  /** The last column of a row that may hold something. */
  endOfRow(row: number): number {
    const { origin, texts } = this.grid;
    return origin.column + (texts[row - origin.row]?.length ?? 0) - 1;
  }

  isOwned(row: number, column: number): boolean {
    return this.owned.has(keyOf(row, column));
  }

  /**
   * The cells of one row between two columns, left to right, each merge once and only where it begins in this row. Blank
   * ones far behind the last that holds something are left out.
   */
  *cellsOfRow(row: number, from: number, to: number): Generator<Cell & { readonly area: Area }> {
    const end = Math.min(to, this.endOfRow(row));
    for (let column = from; column <= end;) {
      const area = this.areaAt(row, column);
      if (area.row === row && area.column === column) yield { ...this.cell(row, column), area };
      column = lastColumn(area) + 1;
    }
  }
}

/** So many cells are not listed one by one. */
const isHuge = ({ rowCount, columnCount }: Area): boolean => rowCount * columnCount > 100_000;

/** A sheet has 16,384 columns. */
const keyOf = (row: number, column: number): number => row * 16_384 + column;

type AreasByCell = ReadonlyMap<number, Area>;

/**
 * Areas by each of their cells. Only the part that holds values can be asked for.
 * @param counts whether an area counts, by its cells and those of the areas before it
 */
function byCell(
  areas: readonly Area[],
  extent: Area | null,
  counts: (keys: readonly number[], before: AreasByCell) => boolean = () => true,
): AreasByCell {
  const cells = new Map<number, Area>();
  if (!extent) return cells;
  for (const area of areas) {
    const keys = keysWithin(area, extent);
    if (counts(keys, cells)) for (const key of keys) cells.set(key, area);
  }
  return cells;
}

function keysWithin(area: Area, extent: Area): number[] {
  const keys: number[] = [];
  const bottom = Math.min(lastRow(area), lastRow(extent));
  const right = Math.min(lastColumn(area), lastColumn(extent));
  for (let row = Math.max(area.row, extent.row); row <= bottom; row++) {
    for (let column = Math.max(area.column, extent.column); column <= right; column++) {
      keys.push(keyOf(row, column));
    }
  }
  return keys;
}

/** Excel lets no merge lie over another, but a file made elsewhere may: then the first one counts. */
function isOverNone(keys: readonly number[], before: AreasByCell): boolean {
  return keys.every((key) => !before.has(key));
}
