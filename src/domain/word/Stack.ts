import type { WordTable } from "./WordDocument";

/** A line of text across the whole width of a sheet. */
export interface StackLine {
  readonly kind: "line";
  readonly text: string;
}

/** Rows of a Word table: from one to before the other. */
export interface StackRows {
  readonly kind: "rows";
  readonly table: WordTable;
  /** The table whose columns it stands in: itself, or the one that it is a further page of. */
  readonly like: WordTable;
  readonly from: number;
  readonly to: number;
}

export type StackPart = StackLine | StackRows;

/** Pieces of a document one below the other, as they are to stand on a sheet. */
export type Stack = readonly StackPart[];

export const lineOf = (text: string): StackLine => ({ kind: "line", text });

export const wholeTable = (table: WordTable, like: WordTable = table): StackRows => ({
  kind: "rows",
  table,
  like,
  from: 0,
  to: table.rowCount,
});

const heightOf = (part: StackPart): number => (part.kind === "line" ? 1 : part.to - part.from);

export function countRows(stack: Stack): number {
  return stack.reduce((sum, part) => sum + heightOf(part), 0);
}

/** The rows of a stack from one to before the other. */
export function sliceStack(stack: Stack, from: number, to: number): Stack {
  const slice: StackPart[] = [];
  let top = 0;
  for (const part of stack) {
    const first = Math.max(from - top, 0);
    const end = Math.min(to - top, heightOf(part));
    top += heightOf(part);
    if (first >= end) continue;
    slice.push(part.kind === "line" ? part : { ...part, from: part.from + first, to: part.from + end });
  }
  return slice;
}

/** A stack without the blank rows at its beginning and its end. */
export function trimStack(stack: Stack): Stack {
  const blank = stack.flatMap(blankRows);
  const first = blank.indexOf(false);
  return first === -1 ? [] : sliceStack(stack, first, blank.lastIndexOf(false) + 1);
}

/** Of each row of a part, whether no cell that begins in it says anything. */
function blankRows(part: StackPart): boolean[] {
  if (part.kind === "line") return [part.text.trim() === ""];
  const blank = Array.from({ length: heightOf(part) }, () => true);
  for (const { area, text } of part.table.cells) {
    if (area.row >= part.from && area.row < part.to && text.trim() !== "")
      blank[area.row - part.from] = false;
  }
  return blank;
}
