import { areaOf, intersects, lastColumn, lastRow } from "../../grid/Area";
import type { Area } from "../../grid/Area";
import { SHEET } from "../../grid/areaPieces";
import { AreaRows } from "../../grid/AreaRows";
import type { OwnedBlock } from "../../grid/SheetGrid";
import { contentAt } from "../../grid/SheetGrid";
import type { SheetView } from "../../grid/SheetView";
import { isEmptyContent } from "./RowCells";

/** Which cells of a sheet blocks may take, while one after the other takes some. */
export class FreeCells {
  private readonly kept: AreaRows;
  private readonly blocks: AreaRows<Area & { readonly block: OwnedBlock }>;

  /** @param kept nobody's to take though blank: tables */
  constructor(
    private readonly view: SheetView,
    kept: readonly Area[],
  ) {
    const { merges, ownedBlocks } = view.grid;
    this.kept = new AreaRows([...merges, ...kept]);
    this.blocks = new AreaRows(ownedBlocks.map((block) => ({ ...block.area, block })));
  }

  /** A block that is planned: nobody else's from now on. */
  take(area: Area): void {
    this.kept.add(area);
  }

  /** The cells as they are for one who gives back some blocks in the same plan. */
  giving(given: readonly OwnedBlock[]): FreePlaces {
    const names = new Set(given.map(({ name }) => name));
    const areas = new AreaRows(given.map(({ area }) => area));
    return new FreePlaces((area) => this.isFree(area, names, areas));
  }

  private isFree(area: Area, given: ReadonlySet<string>, givenAreas: AreaRows): boolean {
    if (lastColumn(area) >= SHEET.columnCount) return false;
    for (const _ of this.kept.over(area)) return false;
    for (const { block } of this.blocks.over(area)) if (!given.has(block.name)) return false;
    return this.isBlank(area, [...givenAreas.over(area)]);
  }

  private isBlank(area: Area, given: readonly Area[]): boolean {
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++) {
        const isGiven = given.some((one) => intersects(one, areaOf({ row, column })));
        if (!isGiven && !isEmptyContent(contentAt(this.view.grid, row, column))) return false;
      }
    }
    return true;
  }
}

/** The cells of a sheet that a block may take. */
export class FreePlaces {
  /** @param areFree whether every cell is blank or given back, not merged with others, and nobody's */
  constructor(readonly areFree: (area: Area) => boolean) {}

  /** The first column from `from` on at which the area fits; null when none does. */
  firstColumn(area: Omit<Area, "column">, from: number): number | null {
    for (let column = from; column + area.columnCount <= SHEET.columnCount; column++) {
      if (this.areFree({ ...area, column })) return column;
    }
    return null;
  }
}
