import type { CellContent } from "../grid/SheetGrid";
import { countLines } from "../report/countLines";
import type { FormCell, FormLook } from "./FormDocument";

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

const POINTS_PER_LINE = 14;
const PADDING = 6;
const LEAST = 20;
/** The most that Excel allows. */
const HIGHEST = 409;

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
    let column = this.nextFree(row, 0);
    for (const piece of pieces) {
      this.place(piece, row, column);
      column = this.nextFree(row, column);
    }
    if (column < this.widths.length) throw new Error(`Row ${row + 1} of the form ends at column ${column}.`);
    this.heights.push(this.heightOf(row));
  }

  private nextFree(row: number, from: number): number {
    const next = this.freeFrom.findIndex((free, column) => column >= from && free <= row);
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

  /** A cell that reaches down over several rows finds its room there. */
  private heightOf(row: number): number {
    const lines = this.cells
      .filter(({ area }) => area.row === row && area.rowCount === 1)
      .map(({ area, content }) =>
        typeof content === "string" ? countLines(content, this.widthOf(area.column, area.columnCount)) : 1,
      );
    return Math.min(HIGHEST, Math.max(LEAST, Math.max(1, ...lines) * POINTS_PER_LINE + PADDING));
  }

  private widthOf(column: number, count: number): number {
    return this.widths.slice(column, column + count).reduce((sum, width) => sum + width, 0);
  }
}
