import type { TableAudit } from "../../audit";
import { percentOfRate } from "../../evaluation/percentGiven";
import type { RowEvaluation } from "../../evaluation/TableEvaluation";
import { contains } from "../../grid/Area";
import type { Area, Position } from "../../grid/Area";
import type { SheetGrid } from "../../grid/SheetGrid";
import { SheetView } from "../../grid/SheetView";
import type { Settings } from "../../settings/Settings";
import { finished } from "../../Steps";
import type { TargetTable } from "../../table/TargetTable";
import { contentsOf } from "../checkBlock";
import { SheetOverlay } from "../evaluation/SheetOverlay";
import { sourceOf } from "../evaluation/tableCells";
import type { CellSource } from "../evaluation/tableCells";
import { standingLayout } from "../evaluation/standingLayout";
import { planTable } from "../evaluation/TablePlan";
import type { CellFill } from "../evaluation/CellFill";
import type { TablePlan } from "../evaluation/TablePlan";
import { EMPTY_PLAN } from "../WritePlan";
import type { WritePlan } from "../WritePlan";
import type { DraftTable } from "./DraftTable";
import type { Entry } from "./Entry";
import { rowsOfCell } from "./withEntry";

/**
 * The plan that writes a draft's entries, the computed cells of their rows, and what else the summary says by them.
 * Nothing in it moves a block or changes a look. It expects the rows to be as they were read.
 */
export function planEntries(
  { table, evaluation }: Pick<TableAudit, "table" | "evaluation">,
  draft: DraftTable,
  grid: SheetGrid,
  settings: Settings,
  entries: readonly Entry[],
): WritePlan {
  const rows = rowsOfEntries(entries, table);
  const view = new SheetView(grid);
  const replaced = [...draft.writes, ...scoresToFollow(rows, evaluation.rows, entries, draft)];
  const plan = planTable(
    draft.table,
    draft.evaluation,
    standingLayout(view, table),
    laidOver(sourceOf(grid), replaced),
    { settings, resetWeights: false },
  );
  const overlay = new SheetOverlay(view);
  for (const { cell, content } of [...draft.writes, ...fillsOf(plan, rows)]) overlay.set(cell, content);
  const cells = finished(overlay.changes([]));
  if (cells.length === 0) return EMPTY_PLAN;
  const areas = areasRead(table, rows, draft.writes);
  const { sheetId, sheetName } = grid;
  const expectations = areas.map((area) => ({ area, contents: contentsOf(grid, area) }));
  return { sheets: [{ sheetId, sheetName, expectations, cells, blocks: [], highlights: null }] };
}

/** The rows that entries are for, and those that share a merged cell with them. */
function rowsOfEntries(entries: readonly Entry[], table: TargetTable): number[] {
  const rows = entries.flatMap((entry) => {
    if (entry.role === "executed") return [];
    return entry.role === "reduction" ? [entry.row] : rowsOfCell(table, entry.row, entry.role);
  });
  return [...new Set(rows)];
}

function fillsOf({ rows: planned, summaryFills }: TablePlan, rows: readonly number[]): CellFill[] {
  const touched = planned.filter(({ row }) => rows.includes(row.indicator.row));
  return [...touched.flatMap(({ fills }) => fills), ...summaryFills];
}

/**
 * 得分 in the user's own column that is reckoned anew with its row: where the clerk takes a reduction or gives it up, and
 * the figure of a graded row or a date that says just what followed from the per cent before.
 */
function scoresToFollow(
  rows: readonly number[],
  before: readonly RowEvaluation[],
  entries: readonly Entry[],
  draft: DraftTable,
): CellFill[] {
  const reduced = entries.flatMap((entry) => (entry.role === "reduction" ? [entry.row] : []));
  return rows.flatMap((at) => {
    const was = before.find(({ indicator }) => indicator.row === at);
    const now = draft.evaluation.rows.find(({ indicator }) => indicator.row === at);
    const score = was?.indicator.score;
    if (!was || !now?.score || !score || score.isOwned) return [];
    return reduced.includes(at) || followed(was) ? [{ cell: score.cell, content: null }] : [];
  });
}

function followed({ kind, indicator, score, recorded }: RowEvaluation): boolean {
  const isValue = kind === "graded" || kind === "date";
  // Without a per cent of its own the row's score is what the user graded it by.
  const isReckoned = kind === "date" || percentOfRate(indicator) !== null;
  const isSame = score !== null && recorded !== null && score.eq(recorded);
  return isValue && isReckoned && isSame && indicator.score?.formula === null;
}

/** The sheet as it is with contents laid over it. */
function laidOver(source: CellSource, fills: readonly CellFill[]): CellSource {
  const laid = new Map(fills.map(({ cell, content }) => [keyOf(cell), content]));
  return (cell) => {
    const content = laid.get(keyOf(cell));
    if (content === undefined) return source(cell);
    return { value: content, formula: null, numberFormat: source(cell).numberFormat };
  };
}

const keyOf = ({ row, column }: Position): string => `${row},${column}`;

/** The rows across the table and its blocks, and the whole summary, which says what it says by all of them. */
function areasRead(
  { area, list, ownedColumns, ownedSummary }: TargetTable,
  rows: readonly number[],
  writes: readonly CellFill[],
): Area[] {
  const lines = new Set([...rows, ...writes.map(({ cell }) => cell.row)]);
  const blocks = ownedColumns ? [area, ownedColumns.block.area] : [area];
  const across = [...lines].flatMap((row) =>
    blocks
      .filter((block) => contains(block, { row, column: block.column }))
      .map((block) => lineOf(block, row)),
  );
  if (!ownedSummary) return across;
  return [...across, list ? lineOf(ownedSummary.area, area.row) : ownedSummary.area];
}

const lineOf = (area: Area, row: number): Area => ({ ...area, row, rowCount: 1 });
