import { lastColumn } from "../../domain/grid/Area";
import type { Area } from "../../domain/grid/Area";
import type { OwnedBlock } from "../../domain/grid/SheetGrid";
import { parseOwnership } from "../../domain/plan/Ownership";
import type { BlockChange, BlockState } from "../../domain/plan/WritePlan";
import type { SheetColumns } from "./SheetColumns";

const covers = (area: Area, column: number): boolean => column >= area.column && column <= lastColumn(area);

/** The widths of the columns that a sheet's blocks stand in. Blocks below each other share columns, and their widths. */
export class BlockWidths {
  /** Blocks that the plan leaves alone. */
  private readonly others: readonly OwnedBlock[];

  constructor(
    private readonly columns: SheetColumns,
    private readonly changes: readonly BlockChange[],
    owned: readonly OwnedBlock[],
  ) {
    const changed = new Set(changes.map(({ name }) => name));
    this.others = owned.filter(({ name }) => !changed.has(name));
  }

  /** The width that a column had before any block stood in it, in points. */
  before(column: number): number {
    const given = this.changes.flatMap(({ before }) => before ?? []);
    for (const { area, record } of [...given, ...this.others]) {
      if (!covers(area, column)) continue;
      const width = parseOwnership(record ?? "")?.widths[column - area.column];
      if (width !== undefined) return width;
    }
    return this.columns.pointsOf(column);
  }

  /** Gives the columns of blocks that go their widths back, but for those in which a block stands or will stand. */
  restore(): void {
    const wanted = this.changes.flatMap(({ after }) => after?.area ?? []);
    const used = [...this.others.map(({ area }) => area), ...wanted];
    for (const { before } of this.changes) {
      const widths = parseOwnership(before?.record ?? "")?.widths ?? [];
      for (const [index, width] of widths.slice(0, before?.area.columnCount).entries()) {
        const column = (before?.area.column ?? 0) + index;
        if (!used.some((area) => covers(area, column))) this.columns.setPoints(column, width);
      }
    }
  }

  /**
   * Makes the columns of a block as wide as they shall be. Where the block stood already the user's own widths stay.
   * @param widthsBefore as `before` said, in points
   */
  widen(before: BlockState | null, { area, widths }: BlockState, widthsBefore: readonly number[]): void {
    for (const [index, characters] of widths.entries()) {
      const column = area.column + index;
      const known = before && covers(before.area, column) ? before.widths[column - before.area.column] : null;
      if (known === characters) continue;
      if (characters !== null) this.columns.setCharacters(column, characters);
      else if (known) this.columns.setPoints(column, widthsBefore[index] ?? this.before(column));
    }
  }
}
