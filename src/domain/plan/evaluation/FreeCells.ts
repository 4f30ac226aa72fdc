import { areaOf, intersects, lastColumn, lastRow } from "../../grid/Area";
import type { Area } from "../../grid/Area";
import { contentAt } from "../../grid/SheetGrid";
import type { SheetView } from "../../grid/SheetView";
import { isEmptyContent } from "./RowCells";

/** A sheet has this many columns. */
const SHEET_COLUMNS = 16_384;

/** Which cells of a sheet a block may take. */
export class FreeCells {
  /**
   * @param kept nobody's to take though blank: tables, and blocks that are planned already
   * @param given blocks whose cells are given back in the same plan
   */
  constructor(
    private readonly view: SheetView,
    private readonly kept: readonly Area[],
    private readonly given: readonly Area[],
  ) {}

  /** Whether every cell is blank or given back, not merged with others, and nobody's. */
  areFree(area: Area): boolean {
    if (lastColumn(area) >= SHEET_COLUMNS) return false;
    const { merges, ownedBlocks } = this.view.grid;
    const others = ownedBlocks.filter((block) => !this.isGiven(block.area)).map((block) => block.area);
    if ([...merges, ...this.kept, ...others].some((other) => intersects(other, area))) return false;
    return this.areBlank(area);
  }

  /** The first column from `from` on at which the area fits; null when none does. */
  firstColumn(area: Omit<Area, "column">, from: number): number | null {
    for (let column = from; column + area.columnCount <= SHEET_COLUMNS; column++) {
      if (this.areFree({ ...area, column })) return column;
    }
    return null;
  }

  private isGiven(area: Area): boolean {
    return this.given.some((given) => given === area);
  }

  private areBlank(area: Area): boolean {
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++) {
        const isGiven = this.given.some((given) => intersects(given, areaOf({ row, column })));
        if (!isGiven && !isEmptyContent(contentAt(this.view.grid, row, column))) return false;
      }
    }
    return true;
  }
}
