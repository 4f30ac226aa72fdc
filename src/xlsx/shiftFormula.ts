import { columnLetters } from "../domain/grid/address";

const ROWS = 1_048_576;
const COLUMNS = 16_384;

const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[1-9]\d{0,6}`;
// A name or function may contain what looks like a reference: LOG10(…), 表A1, A1.B.
const ALONE_BEFORE = String.raw`(?<![\p{L}\p{N}_.$\\])`;
const ALONE_AFTER = String.raw`(?![\p{L}\p{N}_.(![])`;

/** What is left alone (texts, quoted sheet names, structured references), whole columns, whole rows, and cells. */
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]` +
    `|${ALONE_BEFORE}(?:(${COLUMN}):(${COLUMN})|(${ROW}):(${ROW})|(${COLUMN})(${ROW}))${ALONE_AFTER}`,
  "gu",
);

/**
 * The formula as it reads in a cell that lies `rows` below and `columns` right of the one it was written for:
 * relative references move, absolute ones stay. A file writes a formula that was filled down only once.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (token, ...groups: (string | undefined)[]) => {
    const [column1, column2, row1, row2, column, row] = groups;
    if (column1 !== undefined && column2 !== undefined) {
      return joined(":", shiftColumn(column1, columns), shiftColumn(column2, columns));
    }
    if (row1 !== undefined && row2 !== undefined)
      return joined(":", shiftRow(row1, rows), shiftRow(row2, rows));
    if (column !== undefined && row !== undefined) {
      return joined("", shiftColumn(column, columns), shiftRow(row, rows));
    }
    return token;
  });
}

function joined(separator: string, first: string | null, second: string | null): string {
  return first === null || second === null ? "#REF!" : `${first}${separator}${second}`;
}

/** @returns null when the reference leaves the sheet */
function shiftRow(row: string, by: number): string | null {
  if (row.startsWith("$")) return row;
  const shifted = Number(row) + by;
  return shifted >= 1 && shifted <= ROWS ? String(shifted) : null;
}

function shiftColumn(column: string, by: number): string | null {
  if (column.startsWith("$")) return column;
  const index =
    [...column.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const shifted = index + by;
  return shifted >= 0 && shifted < COLUMNS ? columnLetters(shifted) : null;
}
