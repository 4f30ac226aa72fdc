import type Big from "big.js";
import { formatArea } from "../../grid/address";
import type { Position } from "../../grid/Area";

/** Excel keeps 15 digits of a number in a formula. */
const DIGITS = 15;

/** A number as formulas have it: no exponent, no more digits than Excel keeps. */
export function plainNumber(number: Big): string {
  return number.eq(0) ? "0" : number.prec(DIGITS).toFixed();
}

/** A text constant; a quotation mark in it is doubled. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** "H9:H12,H14": the cells of one column, top to bottom. Rows between two of them are spanned where `isSpannable`. */
export function cellList(
  cells: readonly Position[],
  isSpannable: (row: number, column: number) => boolean,
): string {
  const runs: { column: number; from: number; to: number }[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const run = runs.at(-1);
    if (run?.column === column && allSpannable(run.to + 1, row, column, isSpannable)) run.to = row;
    else runs.push({ column, from: row, to: row });
  }
  return runs
    .map(({ column, from, to }) => formatArea({ row: from, column, rowCount: to - from + 1, columnCount: 1 }))
    .join(",");
}

function allSpannable(
  from: number,
  to: number,
  column: number,
  isSpannable: (row: number, column: number) => boolean,
): boolean {
  for (let row = from; row < to; row++) if (!isSpannable(row, column)) return false;
  return true;
}
