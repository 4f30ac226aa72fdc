import { contains, lastColumn, lastRow } from "./Area";
import type { Area } from "./Area";

/** Areas of more cells are looked through instead of being known at each of their cells. */
const SMALL = 4096;
/** Rows of at most so many cells are made as long as they may get. */
const WIDEST_ROW = 32;
/** Far below what a Map can hold. */
const MOST_CELLS = 8_000_000;

/**
 * Areas by the cells that they cover. Only the part that holds values can be asked for: a merged whole column costs no
 * more. What a file claims beyond the cells there are is not believed.
 */
export class AreaIndex {
  /** By row and column of the extent; a row without areas has none of its own. */
  private readonly small: Area[][] = [];
  private readonly large: Area[] = [];

  /** @param lies whether areas may lie over each other; else of those that do, which Excel lets no merge, the first counts */
  constructor(
    areas: readonly Area[],
    private readonly extent: Area | null,
    lies: "apart" | "anyhow",
  ) {
    if (!extent) return;
    let left = Math.min(MOST_CELLS, extent.rowCount * extent.columnCount);
    for (const area of areas) {
      const part = commonPart(area, extent);
      const size = part.rowCount * part.columnCount;
      if (part.rowCount <= 0 || part.columnCount <= 0) continue;
      if (size > SMALL) this.large.push(area);
      else if (size <= left && (lies === "anyhow" || this.isFree(part))) this.cover(part, area);
      left -= size > SMALL ? SMALL : size;
      if (left <= 0) return;
    }
  }

  /** The area that covers a cell; a small one before a large one that overlaps it. */
  at(row: number, column: number): Area | undefined {
    const known = this.smallAt(row, column);
    if (known !== undefined || this.large.length === 0) return known;
    return this.large.find((area) => contains(area, { row, column }));
  }

  private smallAt(row: number, column: number): Area | undefined {
    if (this.extent === null || this.small.length === 0) return undefined;
    return this.small[row - this.extent.row]?.[column - this.extent.column];
  }

  private isFree(part: Area): boolean {
    for (let row = part.row; row <= lastRow(part); row++) {
      for (let column = part.column; column <= lastColumn(part); column++) {
        if (this.smallAt(row, column)) return false;
      }
    }
    return true;
  }

  private cover(part: Area, area: Area): void {
    const top = part.row - (this.extent?.row ?? 0);
    const left = part.column - (this.extent?.column ?? 0);
    const width = this.extent?.columnCount ?? 0;
    for (let row = top; row < top + part.rowCount; row++) {
      const cells = (this.small[row] ??= new Array<Area>(Math.min(width, WIDEST_ROW)));
      for (let column = left; column < left + part.columnCount; column++) cells[column] = area;
    }
  }
}

/** Without rows or columns where the two have none in common. */
function commonPart(a: Area, b: Area): Area {
  if (contains(b, a) && lastRow(a) <= lastRow(b) && lastColumn(a) <= lastColumn(b)) return a;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.min(lastRow(a), lastRow(b)) - row + 1,
    columnCount: Math.min(lastColumn(a), lastColumn(b)) - column + 1,
  };
}
