import { lastRow } from "../../grid/Area";
import type { Area } from "../../grid/Area";
import type { CellContent } from "../../grid/SheetGrid";
import type { Contents } from "../WritePlan";
import { isUsers, isLeftBlank, SUMMARY_AT, summaryShape } from "./summaryShape";
import type { SummaryColumn, SummaryRow, SummaryShape } from "./summaryShape";
import type { CellSource } from "./tableCells";
import type { SummaryLayout } from "./TableLayout";

/**
 * What the user wrote into a cell of the summary that the add-in leaves blank (beside 其他资金, below 执行率): it stays
 * in its line, wherever the summary stands; a formula gives its value where it does not stay in its cell. `row` and
 * `column` count from the summary's first cell.
 */
export function noteAt(summary: SummaryLayout, row: number, column: number, source: CellSource): CellContent {
  const { area, lines, found } = summary;
  const [kind, role] = [rowAt(row, lines.length), COLUMNS[column] ?? null];
  if (!found || !role || !isLeftBlank(kind, role)) return null;
  const shape = summaryShape(contentsOf(found, source));
  const at = columnOf(summary, found, role, shape);
  const line =
    kind === "part"
      ? (lines[row - 1]?.executedAt?.row ?? null)
      : rowOf(found, area.rowCount - 1 - row, kind, shape);
  if (line === null || at === null) return null;
  const { value, formula } = source({ row: line, column: at });
  if (formula === null) return value;
  if (!isUsers(formula)) return null;
  return line === area.row + row && at === area.column + column ? formula : value;
}

const COLUMNS: readonly (SummaryColumn | null)[] = [null, "budget", "executed", "weight", "rate", "score"];

function rowAt(row: number, lineCount: number): SummaryRow | null {
  if (row <= 1) return null;
  if (row <= lineCount) return "part";
  return row === lineCount + 1 ? "sums" : "grade";
}

function contentsOf(found: Area, source: CellSource): Contents {
  return Array.from({ length: found.rowCount }, (_, r) =>
    Array.from({ length: found.columnCount }, (__, c) => {
      const { value, formula } = source({ row: found.row + r, column: found.column + c });
      return formula ?? value;
    }),
  );
}

/** By its header; else by its place, from 全年执行数 on where the user put a column before that. */
function columnOf(
  { lines }: SummaryLayout,
  found: Area,
  role: SummaryColumn,
  { columns }: SummaryShape,
): number | null {
  const known = columns.indexOf(role);
  if (known >= 0) return found.column + known;
  const executed =
    lines.find(({ executedAt }) => executedAt)?.executedAt?.column ?? found.column + SUMMARY_AT.executed;
  const isBehind = SUMMARY_AT[role] > SUMMARY_AT.executed;
  const at = isBehind ? executed + SUMMARY_AT[role] - SUMMARY_AT.executed : found.column + SUMMARY_AT[role];
  return columns[at - found.column] === null ? at : null;
}

/** By its label; else by its place, counted from the end. */
function rowOf(
  found: Area,
  fromBottom: number,
  kind: SummaryRow | null,
  { rows }: SummaryShape,
): number | null {
  const known = rows.indexOf(kind);
  if (kind !== null && known >= 0) return found.row + known;
  const row = lastRow(found) - fromBottom;
  return rows[row - found.row] === null ? row : null;
}
