import type { CellContent } from "../grid/SheetGrid";
import type { FormCell, FormLook } from "./FormDocument";
import { rowHeight } from "./rowHeight";

/** A piece of a form's row: how many columns (and rows) it takes, and what is in it. */
export interface FormPiece {
  readonly span: number;
  readonly rows?: number;
  readonly look: FormLook;
  readonly content: CellContent;
  readonly numberFormat?: string | null;
  /** Absent for the form's own words. */
  readonly key?: string;
}

/** Takes the rows of a form, top to bottom. */
export interface FormRows {
  addRow(pieces: readonly FormPiece[]): void;
}

/** Lays pieces row by row, left to right, round the pieces that reach down from rows above; and fits rows to their text. */
export class FormSheet implements FormRows {
  readonly cells: FormCell[] = [];
  readonly heights: number[] = [];
  /** How often each of the form's own words has been set. */
  private readonly words = new Map<string, number>();
  /** By column: the first row that is free there. */
  private readonly freeFrom: number[];

  constructor(private readonly widths: readonly number[]) {
    this.freeFrom = widths.map(() => 0);
  }

  /** Adds a row of pieces; together with what reaches down into it they must fill the columns exactly. */
  addRow(pieces: readonly FormPiece[]): void {
    const row = this.heights.length;
    const first = this.cells.length;
    let column = this.nextFree(row);
    for (const piece of pieces) {
      this.place(piece, row, column);
      column = this.nextFree(row);
    }
    if (column < this.widths.length) throw new Error(`Row ${row + 1} of the form ends at column ${column}.`);
    this.heights.push(rowHeight(this.cells.slice(first), this.widths));
  }

  private nextFree(row: number): number {
    const next = this.freeFrom.findIndex((free) => free <= row);
    return next === -1 ? this.widths.length : next;
  }

  private place(
    { span, rows = 1, look, content, numberFormat, key }: FormPiece,
    row: number,
    column: number,
  ) {
    for (let c = column; c < column + span; c++) this.freeFrom[c] = row + rows;
    this.cells.push({
      area: { row, column, rowCount: rows, columnCount: span },
      look,
      content,
      numberFormat: numberFormat ?? null,
      key: key ?? this.wordKey(String(content ?? "")),
    });
  }

  private wordKey(word: string): string {
    const count = (this.words.get(word) ?? 0) + 1;
    this.words.set(word, count);
    return `word|${word}#${count}`;
  }
}
