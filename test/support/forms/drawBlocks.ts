import { formatArea } from "../../../src/domain/grid/address";
import { spanning } from "../../../src/domain/grid/Area";
import type { Position } from "../../../src/domain/grid/Area";
import type { Period } from "../../../src/domain/table/Layout";
import { drawBlockHead } from "./drawBlockHead";
import type { BlockStyle } from "./drawBlockHead";
import type { Pen } from "./drawHead";
import { drawHeader, headerHeight } from "./drawHeader";
import { drawPairedBlocks } from "./drawPairedBlocks";
import { drawRows } from "./drawRows";
import type { DrawnForm } from "./drawTable";
import type { DrawnRow, DrawnTable } from "./DrawnTable";
import { widthOf } from "./FormStyle";
import type { ReadForm, ReadIndicator } from "./ReadForm";

const NAMES: Readonly<Record<Period, string>> = { longTerm: "中长期绩效指标", annual: "年度绩效指标" };

export const rowsOf = (table: DrawnTable, period: Period): readonly DrawnRow[] =>
  period === "annual" ? table.rows : table.longTerm.rows;

/** 中长期 and 年度 as two grids of one project. */
export function drawBlocks(pen: Pen, block: BlockStyle, at: Position, table: DrawnTable): DrawnForm {
  const side = block.place === "stacked" || block.place === "sharedHeader" ? 1 : 0;
  const width = side + widthOfGrids(pen, block);
  const head = drawBlockHead(pen, block, { ...at, width }, table);
  const place: BlockPlace = { at, side, first: head.below, periods: block.periods };
  const drawn = DRAWINGS[block.place](pen, place, table);
  const right = at.column + Math.max(width, head.width) - 1;
  const area = (from: number, to: number) =>
    formatArea(spanning({ row: from, column: at.column }, { row: to, column: right }));
  const tables = drawn.map(({ period, top, bottom, indicators }): ReadForm => {
    const shares = { budget: block.budget === "shared", goal: block.goal === "shared" };
    return {
      ...head.read[period],
      layout: "twoBlock",
      period,
      shares: period === "longTerm" ? shares : { budget: false, goal: false },
      list: null,
      area: area(top ?? at.row, bottom),
      year: 2024,
      indicators,
    };
  });
  return { tables, below: Math.max(...drawn.map(({ bottom }) => bottom)) + 1, right: right + 1 };
}

function widthOfGrids({ style }: Pen, { place }: BlockStyle): number {
  const width = widthOf(style.columns);
  if (place === "paired") return 2 * width - 1;
  return place === "beside" ? 2 * width : width;
}

/** Where the grids of two blocks are drawn, and in which order. */
export interface BlockPlace {
  readonly at: Position;
  readonly side: number;
  readonly first: number;
  readonly periods: readonly Period[];
}

/** A block as drawn; `top` is null where it reaches up over the head. */
export interface DrawnBlock {
  readonly period: Period;
  readonly top: number | null;
  readonly bottom: number;
  readonly indicators: readonly ReadIndicator[];
}

const DRAWINGS: Readonly<
  Record<BlockStyle["place"], (pen: Pen, place: BlockPlace, table: DrawnTable) => DrawnBlock[]>
> = {
  stacked: drawStacked,
  titled: drawTitled,
  sharedHeader: drawBelowOneHeader,
  beside: drawBeside,
  paired: drawPairedBlocks,
};

/** Each with its header, and its name merged down beside both. */
function drawStacked(pen: Pen, { at, side, first, periods }: BlockPlace, table: DrawnTable): DrawnBlock[] {
  const height = headerHeight(pen, pen.style.columns);
  let row = first;
  return periods.map((period, index) => {
    const rows = rowsOf(table, period);
    pen.canvas.put(row, at.column, NAMES[period], {
      rows: height + rows.length,
      isMerged: pen.style.isMerged,
    });
    const columns = drawHeader(pen, { row, column: at.column + side }, pen.style.columns);
    const indicators = drawRows(pen, row + height, columns, rows);
    const top = index === 0 ? null : row + levelRowOf(pen, height);
    row += height + rows.length;
    return { period, top, bottom: row - 1, indicators };
  });
}

/** A second block begins with the row of 一级指标, below its headings. */
const levelRowOf = ({ style }: Pen, height: number): number => (style.header === "headings" ? height - 1 : 0);

/** Each with its header, below a line with its name. */
function drawTitled(pen: Pen, { at, first, periods }: BlockPlace, table: DrawnTable): DrawnBlock[] {
  const { style } = pen;
  const height = headerHeight(pen, style.columns);
  let row = first;
  return periods.map((period, index) => {
    const rows = rowsOf(table, period);
    const name = `${index === 0 ? "一" : "二"}、${NAMES[period]}`;
    pen.canvas.put(row++, at.column, name, { columns: widthOf(style.columns), isMerged: style.isMerged });
    const columns = drawHeader(pen, { row, column: at.column }, style.columns);
    const indicators = drawRows(pen, row + height, columns, rows);
    const top = index === 0 ? null : row + levelRowOf(pen, height);
    row += height + rows.length;
    return { period, top, bottom: row - 1, indicators };
  });
}

/** Below one header, their names beside their rows. */
function drawBelowOneHeader(
  pen: Pen,
  { at, side, first, periods }: BlockPlace,
  table: DrawnTable,
): DrawnBlock[] {
  const height = headerHeight(pen, pen.style.columns);
  const columns = drawHeader(pen, { row: first, column: at.column + side }, pen.style.columns);
  let row = first + height;
  return periods.map((period, index) => {
    const rows = rowsOf(table, period);
    pen.canvas.put(row, at.column, NAMES[period], { rows: rows.length, isMerged: pen.style.isMerged });
    const indicators = drawRows(pen, row, columns, rows);
    const top = index === 0 ? null : row;
    row += rows.length;
    return { period, top, bottom: row - 1, indicators };
  });
}

/** Side by side, each below a heading with its name. */
function drawBeside(pen: Pen, { at, first, periods }: BlockPlace, table: DrawnTable): DrawnBlock[] {
  const { style } = pen;
  const height = headerHeight(pen, style.columns);
  const width = widthOf(style.columns);
  const bottom = first + height + Math.max(...periods.map((period) => rowsOf(table, period).length));
  return periods.map((period, index) => {
    const column = at.column + index * width;
    pen.canvas.put(first, column, NAMES[period], { columns: width });
    const columns = drawHeader(pen, { row: first + 1, column }, style.columns);
    const indicators = drawRows(pen, first + 1 + height, columns, rowsOf(table, period));
    return { period, top: null, bottom, indicators };
  });
}
