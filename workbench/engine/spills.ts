import type { FWorkbook, ICellData, IRange, Univer } from "./univer";
import { containsCell, type Rect } from "./rect";
import { fromRange } from "./sheet";
import type { CellMatrix } from "./used-range";

interface ArrayData {
  readonly arrayFormulaRange?: Record<string, Record<string, Record<number, Record<number, IRange>>>>;
  readonly arrayFormulaCellData?: Record<string, Record<string, CellMatrix>>;
}

/** What array formulas spill into the cells beside them: Univer keeps it apart from the cells. */
export class Spills {
  private data: ArrayData = {};
  private readonly listener: { dispose(): void };

  constructor(
    univer: Univer,
    private readonly book: FWorkbook,
  ) {
    this.listener = univer.onCommandExecuted(({ id, params }) => {
      if (id === "formula.mutation.set-array-formula-data") this.data = params as ArrayData;
    });
  }

  /** Where arrays stand on a sheet, each with the cell of its formula. */
  areas(sheetId: string): Rect[] {
    const byRow = this.data.arrayFormulaRange?.[this.book.getId()]?.[sheetId] ?? {};
    const ranges = Object.values(byRow).flatMap((line) => Object.values(line));
    return ranges.map(fromRange).filter((rect) => !this.isBlocked(sheetId, rect));
  }

  has(sheetId: string, row: number, column: number): boolean {
    return this.areas(sheetId).some((rect) => containsCell(rect, row, column));
  }

  /** What is spilled into a cell; null for the formula's own, and for cells that no array covers. */
  at(sheetId: string, row: number, column: number): ICellData | null {
    const cell = this.data.arrayFormulaCellData?.[this.book.getId()]?.[sheetId]?.[row]?.[column];
    const isOwn = this.data.arrayFormulaRange?.[this.book.getId()]?.[sheetId]?.[row]?.[column] !== undefined;
    return isOwn ? null : (cell ?? null);
  }

  dispose(): void {
    this.listener.dispose();
  }

  private isBlocked(sheetId: string, { row, column }: Rect): boolean {
    const data = this.data.arrayFormulaCellData?.[this.book.getId()]?.[sheetId];
    return data?.[row]?.[column]?.v === "#SPILL!";
  }
}
