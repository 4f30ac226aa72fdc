import { columnName, parseCell } from "./cellAddress";

/** Pieces of a formula that are no references: texts, quoted sheet names, structured references and external books in brackets. */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|\$?[A-Za-z]{1,3}\$?[0-9]{1,7}(?![A-Za-z0-9_.(])|[A-Za-z_\\\u0080-\uffff][A-Za-z0-9_.\u0080-\uffff]*|[0-9]+(?:\.[0-9]+)?/g;
const ROWS = /(^|[^A-Za-z0-9_.$])(\$?)([0-9]{1,7}):(\$?)([0-9]{1,7})(?![A-Za-z0-9_.(])/g;
const COLUMNS = /(^|[^A-Za-z0-9_.$])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![A-Za-z0-9_.(])/g;

/**
 * The formula of a cell that shares its neighbour's: relative references moved by rows and columns.
 * @param formula without `=`
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const spans = outsideQuotes(formula, (text) => shiftSpans(text, rows, columns));
  return spans.replace(PIECE, (piece) => shiftCell(piece, rows, columns));
}

function shiftCell(piece: string, rows: number, columns: number): string {
  const match = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/.exec(piece);
  if (match === null) return piece;
  const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] = match;
  const place = parseCell(`${letters.toUpperCase()}${digits}`);
  if (place === undefined || place.column > 16383) return piece;
  const column = fixedColumn ? place.column : place.column + columns;
  const row = fixedRow ? place.row : place.row + rows;
  return column < 0 || row < 0 ? "#REF!" : `${fixedColumn}${columnName(column)}${fixedRow}${row + 1}`;
}

/** Whole rows and columns (`A:C`, `2:3`). */
function shiftSpans(text: string, rows: number, columns: number): string {
  const moveRow = (fixed: string, row: string): string => (fixed ? row : String(Number(row) + rows));
  const moveColumn = (fixed: string, name: string): string =>
    fixed ? name : columnName((parseCell(`${name}1`)?.column ?? 0) + columns);
  return text
    .replace(
      ROWS,
      (_, before: string, f1: string, a: string, f2: string, b: string) =>
        `${before}${f1}${moveRow(f1, a)}:${f2}${moveRow(f2, b)}`,
    )
    .replace(
      COLUMNS,
      (_, before: string, f1: string, a: string, f2: string, b: string) =>
        `${before}${f1}${moveColumn(f1, a)}:${f2}${moveColumn(f2, b)}`,
    );
}

const outsideQuotes = (formula: string, change: (text: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\])/)
    .map((part, i) => (i % 2 === 0 ? change(part) : part))
    .join("");
