import { areaOf, lastColumn, lastRow } from "./Area";
import type { Area } from "./Area";
import { AreaIndex } from "./AreaIndex";
import { SHEET } from "./areaPieces";
import { AreaRows } from "./AreaRows";
import { cellAt, contentAt, extentOf, textAt } from "./SheetGrid";
import type { Cell, SheetGrid } from "./SheetGrid";

/**
 * A sheet as a reader of tables looks at it: merges are one cell, and what the add-in itself wrote (owned blocks)
 * counts as blank, so that its own columns are never taken for the user's.
 */
export class SheetView {
  readonly extent: Area | null;
  private readonly merges: AreaIndex;
  private readonly owned: AreaIndex;
  /** Merges and owned blocks, those beyond the cells that hold values too; made when first asked for. */
  private kept: AreaRows | null = null;

  constructor(readonly grid: SheetGrid) {
    this.extent = extentOf(grid);
    this.merges = new AreaIndex(grid.merges, this.extent, "apart");
    this.owned = new AreaIndex(
      grid.ownedBlocks.map(({ area }) => area),
      this.extent,
      "anyhow",
    );
  }

  /** The merged area that covers a cell, if one does. */
  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.at(row, column);
  }

  /** The merged area that covers a cell, or the cell itself as an area of one. */
  areaAt(row: number, column: number): Area {
    return this.merges.at(row, column) ?? areaOf({ row, column });
  }

  /** The cell that shows at a position: the top-left one of a merge. */
  cell(row: number, column: number): Cell {
    const merge = this.merges.at(row, column);
    const top = merge?.row ?? row;
    const left = merge?.column ?? column;
    if (this.isOwned(top, left)) {
      return { row: top, column: left, value: null, text: "", numberFormat: "General", formula: null };
    }
    return cellAt(this.grid, top, left);
  }

  /** The row of the cell that shows at a position. */
  topOf(row: number, column: number): number {
    return this.merges.at(row, column)?.row ?? row;
  }

  /** The column of the cell that shows at a position. */
  leftOf(row: number, column: number): number {
    return this.merges.at(row, column)?.column ?? column;
  }

  text(row: number, column: number): string {
    const merge = this.merges.at(row, column);
    const top = merge?.row ?? row;
    const left = merge?.column ?? column;
    return this.isOwned(top, left) ? "" : textAt(this.grid, top, left);
  }

  isBlank(row: number, column: number): boolean {
    const text = this.text(row, column);
    return text === "" || text.trim() === "";
  }

  /** Of a cell that no merge hides. */
  private isBlankAt(row: number, column: number): boolean {
    const text = textAt(this.grid, row, column);
    return text === "" || text.trim() === "" || this.isOwned(row, column);
  }

  /**
   * Whether every cell of the area is blank, not merged with others, and nobody's. A formula that shows nothing and a
   * value that its format hides are content. A merge up to the sheet's last column, beside which no room is, does not count.
   */
  isFree(area: Area): boolean {
    this.kept ??= new AreaRows(this.areasKept());
    for (const _ of this.kept.over(area)) return false;
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++) {
        const content = contentAt(this.grid, row, column);
        if (content !== null && content !== "") return false;
      }
    }
    return true;
  }

  private areasKept(): Area[] {
    const { merges, ownedBlocks } = this.grid;
    const beside = merges.filter((area) => lastColumn(area) < lastColumn(SHEET));
    return [...beside, ...ownedBlocks.map(({ area }) => area)];
  }

  /** The texts of `cellsOfRow`, for those who ask nothing else of the cells. */
  textsOfRow(row: number, from: number, to: number): string[] {
    const texts: string[] = [];
    const end = Math.min(to, this.endOfRow(row));
    for (let column = from; column <= end; column++) {
      const merge = this.merges.at(row, column);
      if (!merge || (merge.row === row && merge.column === column)) texts.push(this.text(row, column));
      if (merge) column = lastColumn(merge);
    }
    return texts;
  }

  /** Of `cellsOfRow` those that say something. */
  filledCellsOfRow(row: number, from: number, to: number): (Cell & { readonly area: Area })[] {
    const cells: (Cell & { readonly area: Area })[] = [];
    const end = Math.min(to, this.endOfRow(row));
    for (let column = from; column <= end; column++) {
      const merge = this.merges.at(row, column);
      if ((!merge || (merge.row === row && merge.column === column)) && !this.isBlankAt(row, column)) {
        const { value, text, numberFormat, formula } = cellAt(this.grid, row, column);
        const area = merge ?? areaOf({ row, column });
        cells.push({ row, column, value, text, numberFormat, formula, area });
      }
      if (merge) column = lastColumn(merge);
    }
    return cells;
  }

  /** The last column of the merges that begin in a row between two columns; `from` where none does. */
  endOfMerges(row: number, from: number, to: number): number {
    let last = from;
    const end = Math.min(to, this.endOfRow(row));
    for (let column = from; column <= end; column++) {
      const merge = this.merges.at(row, column);
      if (!merge) continue;
      if (merge.row === row && merge.column === column) last = lastColumn(merge);
      column = lastColumn(merge);
    }
    return last;
  }

  /** The last column of a row that may hold something. */
  endOfRow(row: number): number {
    const { origin, texts } = this.grid;
    return origin.column + (texts[row - origin.row]?.length ?? 0) - 1;
  }

  isOwned(row: number, column: number): boolean {
    return this.owned.at(row, column) !== undefined;
  }

  /**
   * The cells of one row between two columns, left to right, each merge once and only where it begins in this row. Blank
   * ones far behind the last that holds something are left out.
   */
  cellsOfRow(row: number, from: number, to: number): (Cell & { readonly area: Area })[] {
    const cells: (Cell & { readonly area: Area })[] = [];
    const end = Math.min(to, this.endOfRow(row));
    for (let column = from; column <= end;) {
      const area = this.areaAt(row, column);
      if (area.row === row && area.column === column) {
        const { value, text, numberFormat, formula } = this.cell(row, column);
        cells.push({ row, column, value, text, numberFormat, formula, area });
      }
      column = lastColumn(area) + 1;
    }
    return cells;
  }
}
