import { formatArea, formatCell } from "../domain/grid/address";
import type { Area, Position } from "../domain/grid/Area";
import { FAR_CELL, queueLook, queuePlainness } from "./CellLook";
import type { CellLook } from "./CellLook";

/** Cells of a sheet that several blocks ask about, each queued to be read once: a request has its limit. */
export class SheetSamples {
  private readonly looks = new Map<string, CellLook>();
  private readonly columns = new Map<number, Excel.Range>();
  private blankCell: Excel.Range | null = null;

  constructor(private readonly sheet: Excel.Worksheet) {}

  look(cell: Position): CellLook {
    const key = formatCell(cell);
    const look = this.looks.get(key) ?? queueLook(this.sheet, cell);
    this.looks.set(key, look);
    return look;
  }

  /** A cell that looks as the sheet's blank ones do. */
  blank(): Excel.Range {
    this.blankCell ??= queuePlainness(this.sheet.getRange(FAR_CELL));
    return this.blankCell;
  }

  /** The columns of an area one by one, with their widths. */
  columnsOf({ column, columnCount }: Area): Excel.Range[] {
    return Array.from({ length: columnCount }, (_, index) => this.column(column + index));
  }

  private column(index: number): Excel.Range {
    const cell = { row: 0, column: index, rowCount: 1, columnCount: 1 };
    const column =
      this.columns.get(index) ?? this.sheet.getRange(formatArea(cell)).load("format/columnWidth");
    this.columns.set(index, column);
    return column;
  }
}
