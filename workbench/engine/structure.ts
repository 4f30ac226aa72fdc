import type { ConditionalFormats } from "./conditional-formats";
import type { Engine } from "./engine";
import type { ChangeType } from "./changes";
import { runAsync } from "./command";
import { isEntireColumn, isEntireRow, sameRect, type Rect } from "./rect";
import { toRange, type Sheet } from "./sheet";
import { shiftRect } from "./tracked-rects";

export type InsertShift = "Down" | "Right";
export type DeleteShift = "Up" | "Left";

/** Inserts or deletes whole rows and columns, and shifts parts of them, with everything that stands on them. */
export class Structure {
  constructor(
    private readonly engine: Engine,
    private readonly sheet: Sheet,
  ) {}

  async insert(rect: Rect, shift: InsertShift): Promise<void> {
    const { facade } = this.sheet;
    if (isEntireRow(rect))
      await this.moving(rect, "RowInserted", () => void facade.insertRows(rect.row, rect.rows));
    else if (isEntireColumn(rect))
      await this.moving(rect, "ColumnInserted", () => void facade.insertColumns(rect.column, rect.columns));
    else await this.shift(rect, shift === "Down" ? "insert-range-move-down" : "insert-range-move-right");
  }

  async delete(rect: Rect, shift: DeleteShift): Promise<void> {
    const { facade } = this.sheet;
    if (isEntireRow(rect))
      await this.moving(rect, "RowDeleted", () => void facade.deleteRows(rect.row, rect.rows));
    else if (isEntireColumn(rect))
      await this.moving(rect, "ColumnDeleted", () => void facade.deleteColumns(rect.column, rect.columns));
    else await this.shift(rect, shift === "Up" ? "delete-range-move-up" : "delete-range-move-left");
  }

  private async shift(rect: Rect, command: string): Promise<void> {
    this.sheet.grow(rect);
    await runAsync(this.engine.univer, `sheet.command.${command}`, {
      ...this.sheet.target,
      range: toRange(rect),
    });
  }

  /**
   * Univer shows the sheet into which rows or columns are inserted, and moves merges of the active sheet when they are deleted
   * from any: Excel does neither.
   */
  private whileActive(change: () => void): void {
    const active = this.engine.activeSheet();
    const isActive = active.id === this.sheet.id;
    if (!isActive) this.engine.activate(this.sheet);
    change();
    if (!isActive) this.engine.activate(active);
  }

  /** Univer moves conditional formats only where its interface is loaded: what it left behind is moved here. */
  private async moving(rect: Rect, type: ChangeType, change: () => void): Promise<void> {
    const formats = this.engine.conditionalFormats(this.sheet);
    const before = formats.all();
    this.sheet.grow({ ...rect, rows: 1, columns: 1 });
    this.whileActive(change);
    for (const { id, areas } of before) {
      const moved = areas.map((area) => shiftRect(area, { rect, type })).filter((area) => area !== null);
      correct(formats, id, moved);
    }
  }
}

function correct(formats: ConditionalFormats, id: string, areas: readonly Rect[]): void {
  const now = formats.byId(id);
  if (now === null) return;
  if (areas.length === 0) return formats.delete(id);
  const right = now.areas.length === areas.length && areas.every((area, i) => sameAs(now.areas[i], area));
  if (!right) formats.update(id, { areas });
}

const sameAs = (a: Rect | undefined, b: Rect): boolean => a !== undefined && sameRect(a, b);
