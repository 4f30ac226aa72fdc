import { formatArea } from "../domain/grid/address";
import { lastColumn } from "../domain/grid/Area";
import type { Area } from "../domain/grid/Area";
import { parseOwnership } from "../domain/plan/Ownership";
import type { Ownership } from "../domain/plan/Ownership";
import type { BlockState } from "../domain/plan/WritePlan";
import { columnPoints } from "./columnPoints";
import type { BlockInspection } from "./inspectBlock";
import type { Inspection } from "./inspectSheet";
import { ownedBlocksOf } from "./sheetMarks";

/** Cells of a block with its record: what its columns were before it. */
interface Recorded {
  readonly area: Area;
  readonly record: string | null;
}

const covers = (area: Area, column: number): boolean => column >= area.column && column <= lastColumn(area);

/** The widths of the columns that a sheet's blocks stand in. Blocks below each other share columns, and their widths. */
export class BlockColumns {
  /** Blocks that the plan leaves alone. */
  private readonly others: readonly Recorded[];
  private readonly given: readonly Recorded[];

  constructor(private readonly inspection: Inspection) {
    const { plan, marks } = inspection;
    const changed = new Set(plan.blocks.map(({ name }) => name));
    this.others = ownedBlocksOf(marks).filter(({ name }) => !changed.has(name));
    this.given = plan.blocks.flatMap(({ before }) => before ?? []);
  }

  /** The widths that the columns of a block had before any block stood in them, in points. */
  widthsBefore({ columns }: BlockInspection, area: Area): number[] {
    return columns.map(({ format }, index) => this.recordedWidth(area.column + index) ?? format.columnWidth);
  }

  private recordedWidth(column: number): number | null {
    for (const { area, record } of [...this.given, ...this.others]) {
      const width = covers(area, column)
        ? parseOwnership(record ?? "")?.widths[column - area.column]
        : undefined;
      if (width !== undefined) return width;
    }
    return null;
  }

  /** Gives the columns of a block their widths back, but for those in which another block stands or will stand. */
  restore(area: Area, { widths }: Ownership): void {
    const wanted = this.inspection.plan.blocks.flatMap(({ after }) => after?.area ?? []);
    const used = [...this.others.map((other) => other.area), ...wanted];
    for (const [index, width] of widths.slice(0, area.columnCount).entries()) {
      const column = area.column + index;
      if (!used.some((other) => covers(other, column))) this.setWidth(column, width);
    }
  }

  /** Makes the columns of a block as wide as they shall be. Where the block stood already the user's own widths stay. */
  widen(before: BlockState | null, { area, widths }: BlockState, ownership: Ownership): void {
    for (const [index, characters] of widths.entries()) {
      const column = area.column + index;
      const known = before && covers(before.area, column) ? before.widths[column - before.area.column] : null;
      if (known === characters) continue;
      if (characters !== null) this.setWidth(column, columnPoints(characters));
      else if (known) this.setWidth(column, ownership.widths[index]);
    }
  }

  setWidth(column: number, points: number | undefined): void {
    if (points === undefined) return;
    const cell = { row: 0, column, rowCount: 1, columnCount: 1 };
    this.inspection.sheet.getRange(formatArea(cell)).format.columnWidth = points;
  }
}
