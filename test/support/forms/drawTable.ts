import { formatArea } from "../../../src/domain/grid/address";
import { spanning } from "../../../src/domain/grid/Area";
import type { Position } from "../../../src/domain/grid/Area";
import type { LayoutId } from "../../../src/domain/table/Layout";
import { drawFooter } from "./drawFooter";
import { drawHead } from "./drawHead";
import type { Pen } from "./drawHead";
import { drawHeader, headerHeight } from "./drawHeader";
import { drawRows } from "./drawRows";
import type { DrawnTable } from "./DrawnTable";
import { hasColumn, widthOf } from "./FormStyle";
import type { FormStyle } from "./FormStyle";
import type { ReadForm } from "./ReadForm";

/** A form on a sheet: the tables that must be read from it, and the first row and column behind it. */
export interface DrawnForm {
  readonly tables: readonly ReadForm[];
  readonly below: number;
  readonly right: number;
}

export const NOTHING_SHARED = { budget: false, goal: false };

/** How wide the head of a style is, whatever its grid. */
const HEAD_WIDTHS: Readonly<Record<FormStyle["funds"], number>> = {
  seed: 7,
  oneLine: 6,
  lines: 3,
  grid: 7,
  gridBeside: 8,
};

/** One project's table: a head, and the grid of its indicators below it. */
export function drawTable(pen: Pen, at: Position, table: DrawnTable): DrawnForm {
  const { canvas, style } = pen;
  const side = style.hasSide ? 1 : 0;
  const width = widthOf(style.columns) + side;
  if (style.above === "note") canvas.put(at.row, at.column, "附件3");
  const top = at.row + (style.above === "note" ? 1 : 0);
  const head = drawHead(pen, { row: top, column: at.column, width }, table);
  const height = headerHeight(pen, style.columns);
  if (style.hasSide) {
    const rows = height + table.rows.length;
    canvas.put(head.below, at.column, "绩\n效\n指\n标", { rows, isMerged: style.isMerged });
  }
  const columns = drawHeader(pen, { row: head.below, column: at.column + side }, style.columns);
  const first = head.below + height;
  const indicators = drawRows(pen, first, columns, table.rows);
  const bottom = first + table.rows.length - 1;
  const right = at.column + Math.max(width, HEAD_WIDTHS[style.funds]) - 1;
  const area = formatArea(spanning({ row: top, column: at.column }, { row: bottom, column: right }));
  const read: ReadForm = {
    ...head.read,
    layout: layoutOfStyle(style),
    period: null,
    shares: NOTHING_SHARED,
    list: null,
    area,
    year: 2024,
    indicators,
  };
  const below = drawFooter(pen, { row: bottom + 1, column: at.column, width }, columns);
  return { tables: [read], below, right: right + 1 };
}

function layoutOfStyle({ columns, funds }: FormStyle): LayoutId {
  if (hasColumn(columns, "operator") || hasColumn(columns, "measure")) return "splitValue";
  const isScored = hasColumn(columns, "actual") && hasColumn(columns, "score");
  return isScored || funds === "grid" || funds === "gridBeside" ? "selfEvaluation" : "seed";
}
