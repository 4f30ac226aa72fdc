import type { FWorkbook } from "./univer";
import { fromRange, toRange, type Sheet } from "./sheet";
import type { Rect } from "./rect";

/** What is selected in the grid. A sheet on which nothing was ever selected has its A1 selected, as in Excel. */
export class Selection {
  constructor(private readonly book: FWorkbook) {}

  range(): Rect {
    const range = this.book.getActiveRange()?.getRange();
    return range === undefined ? { row: 0, column: 0, rows: 1, columns: 1 } : fromRange(range);
  }

  cell(): Rect {
    const range = this.book.getActiveCell()?.getRange();
    const { row, column } = range === undefined ? this.range() : fromRange(range);
    return { row, column, rows: 1, columns: 1 };
  }

  /** Selects a rectangle and shows its sheet. */
  select(sheet: Sheet, rect: Rect): void {
    sheet.grow({ row: rect.row, column: rect.column, rows: 1, columns: 1 });
    const rows = Math.min(rect.rows, sheet.facade.getMaxRows() - rect.row);
    const columns = Math.min(rect.columns, sheet.facade.getMaxColumns() - rect.column);
    sheet.facade.getRange(toRange({ ...rect, rows, columns })).activate();
  }
}
