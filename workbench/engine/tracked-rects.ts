import type { CellsChanged } from "./changes";
import { lastColumn, lastRow, type Rect } from "./rect";

/** Where rows or columns came or went along one axis. */
interface Shift {
  readonly at: number;
  readonly count: number;
  readonly removed: boolean;
}

/** One axis of a rectangle after a shift; null when all of it went. */
function shifted(start: number, length: number, shift: Shift): { start: number; length: number } | null {
  const end = start + length - 1;
  if (!shift.removed) {
    if (shift.at <= start) return { start: start + shift.count, length };
    return shift.at <= end ? { start, length: length + shift.count } : { start, length };
  }
  const lost = Math.max(0, Math.min(end, shift.at + shift.count - 1) - Math.max(start, shift.at) + 1);
  if (lost === length) return null;
  const before = Math.max(0, Math.min(start, shift.at + shift.count) - shift.at);
  return { start: start - before, length: length - lost };
}

/** The rectangle after rows or columns were inserted or deleted on its sheet; null when all its cells are gone. */
export function shiftRect(rect: Rect, change: Pick<CellsChanged, "rect" | "type">): Rect | null {
  const removed = change.type === "RowDeleted" || change.type === "ColumnDeleted";
  if (change.type === "RowInserted" || change.type === "RowDeleted") {
    const rows = shifted(rect.row, rect.rows, { at: change.rect.row, count: change.rect.rows, removed });
    return rows && { ...rect, row: rows.start, rows: rows.length };
  }
  if (change.type === "ColumnInserted" || change.type === "ColumnDeleted") {
    const { column: at, columns: count } = change.rect;
    const columns = shifted(rect.column, rect.columns, { at, count, removed });
    return columns && { ...rect, column: columns.start, columns: columns.length };
  }
  return rect;
}

/** A rectangle that follows its cells; `rect` is null once they are all deleted. */
export interface TrackedRect {
  readonly sheetId: string;
  rect: Rect | null;
}

/** The rectangles held by references of add-ins, moved with their cells as Excel moves them. */
export class TrackedRects {
  private readonly rects = new Set<TrackedRect>();

  add(sheetId: string, rect: Rect): TrackedRect {
    const tracked = { sheetId, rect };
    this.rects.add(tracked);
    return tracked;
  }

  remove(tracked: TrackedRect): void {
    this.rects.delete(tracked);
  }

  follow(change: CellsChanged): void {
    if (change.type === "RangeEdited") return;
    for (const tracked of this.rects)
      if (tracked.sheetId === change.sheetId && tracked.rect !== null)
        tracked.rect = shiftRect(tracked.rect, change);
  }
}

export const covers = (outer: Rect, inner: Rect): boolean =>
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  lastRow(outer) >= lastRow(inner) &&
  lastColumn(outer) >= lastColumn(inner);
