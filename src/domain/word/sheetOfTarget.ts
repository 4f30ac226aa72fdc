import { formatCell } from "../grid/address";
import type { NewCell, NewSheet } from "../sheet/NewSheet";
import type { Vocabulary } from "../table/Vocabulary";
import { amountCells } from "./amountCells";
import { amountContent, textContent } from "./cellContent";
import { lookOf } from "./cellLooks";
import { fitRows } from "./fitRows";
import type { LaidCell } from "./layStack";
import type { SheetDraft } from "./splitTargets";

/** Characters of the default font across a page, as the form has them. */
const PORTRAIT = 91;
const LANDSCAPE = 135;
/** Wider tables, in points, stand on a page laid across. */
const WIDEST_PORTRAIT = 540;
const MOST_COLUMNS_PORTRAIT = 12;
const NARROWEST = 1.5;

/** The worksheet of a target table: its cells as Word has them, amounts of the budget as numbers. */
export function sheetOfTarget(
  { laid, sketches }: SheetDraft,
  sheetName: string,
  words: Vocabulary,
): NewSheet {
  const amounts = new Set(sketches.flatMap(amountCells).map(formatCell));
  const cells = laid.cells.map((cell): NewCell => {
    const isAmount = amounts.has(formatCell(cell.area)) && !cell.isLine;
    const { content, numberFormat } = isAmount ? amountContent(cell.text) : textContent(cell.text);
    const look = isAmount ? "number" : lookOf(cell, sketches, words);
    return { area: cell.area, look, content, numberFormat };
  });
  const isWide = totalOf(laid.widths) > WIDEST_PORTRAIT || laid.widths.length > MOST_COLUMNS_PORTRAIT;
  const columns = columnsOf(laid.widths, isWide ? LANDSCAPE : PORTRAIT);
  return {
    sheetName,
    columns,
    heights: fitRows(cells, columns, laid.rowCount),
    cells,
    entries: [],
    orientation: isWide ? "landscape" : "portrait",
  };
}

const totalOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/** Word's widths in the proportions that they have there, in characters. */
function columnsOf(widths: readonly number[], across: number): number[] {
  const total = totalOf(widths);
  return widths.map((width) => Math.max(NARROWEST, Math.round((width / total) * across * 10) / 10));
}

/** Texts that a cell cannot hold as a whole. */
export function countCut(cells: readonly LaidCell[], longest: number): number {
  return cells.filter(({ text }) => text.length > longest).length;
}
