import { lastRow } from "../../grid/Area";
import type { Position } from "../../grid/Area";
import type { RowEvaluation, TableEvaluation } from "../../evaluation/TableEvaluation";
import type { CellContent } from "../../grid/SheetGrid";
import type { EvaluationRole, TargetTable } from "../../table/TargetTable";
import type { CellFill } from "./CellFill";
import { foundCell, isUserEntry } from "./BlockColumn";
import { COLUMN_HEADERS } from "./columnsBlock";
import type { PlannedRow } from "./columnsBlock";
import { fundsAmounts } from "./fundsAmounts";
import type { FundsAmounts } from "./fundsAmounts";
import { isEmptyContent } from "./RowCells";
import type { RowCells } from "./RowCells";
import { rowContents } from "./rowContents";
import type { RowOptions } from "./rowContents";
import { listSummaryFills } from "./listSummaryFills";
import { summaryContents } from "./summaryContents";
import { noteAt } from "./summaryNotes";
import { cellsOfRows } from "./tableCells";
import type { CellSource } from "./tableCells";
import type { ColumnsLayout, TableLayout } from "./TableLayout";

/** A table's evaluation columns and summary as they shall be. */
export interface TablePlan {
  readonly layout: TableLayout;
  readonly rows: readonly FilledRow[];
  readonly funds: readonly FundsAmounts[];
  /** Every cell of the columns block, and the blanks in the user's own columns that are filled. */
  readonly columnFills: readonly CellFill[];
  readonly summaryFills: readonly CellFill[];
}

/** Works out what each cell shall hold, from the evaluation and from what the cells hold now. */
export function planTable(
  table: TargetTable,
  evaluation: TableEvaluation,
  layout: TableLayout,
  source: CellSource,
  options: RowOptions,
): TablePlan {
  const cells = cellsOfRows(table, layout.columns, source);
  // Points proposed for some rows alone would leave the others without any: a blank beside points is none of 0.
  const hasRoom = cells.every(({ weight }) => weight !== null && !weight.isShared);
  const rows = evaluation.rows.flatMap((row, index): FilledRow[] => {
    const own = cells[index];
    return own ? [filledRow(hasRoom ? row : { ...row, isWeightProposed: false }, own, options)] : [];
  });
  const funds = fundsAmounts(layout.summary?.lines ?? [], table, evaluation.execution, source);
  const columnFills = [
    ...(layout.columns ? carried(layout.columns, source, rows) : []),
    ...rows.flatMap(({ fills }) => fills),
  ];
  return {
    layout,
    rows,
    funds,
    columnFills,
    summaryFills: summaryFills(
      table,
      evaluation,
      layout,
      funds,
      rows,
      isBlankThen(columnFills, source),
      source,
    ),
  };
}

/** A row with what its computed cells get. */
export interface FilledRow extends PlannedRow {
  readonly fills: readonly CellFill[];
}

/** `cells` of the result hold what they shall hold. */
function filledRow(row: RowEvaluation, cells: RowCells, options: RowOptions): FilledRow {
  const contents = rowContents(row, cells, options);
  const fills = [...contents].flatMap(([role, content]): CellFill[] => {
    const cell = cells[role]?.cell;
    return cell ? [{ cell, content }] : [];
  });
  const then = (role: EvaluationRole) => {
    const [cell, content] = [cells[role], contents.get(role)];
    return cell && content !== undefined ? { ...cell, content, value: content } : cell;
  };
  return {
    row,
    fills,
    cells: { ...cells, rate: then("rate"), weight: then("weight"), score: then("score") },
  };
}

/** The block's headers, and what stands in it already: inputs, and whatever stands beside rows that are no indicators. */
function carried(
  { area, columns, found, share }: ColumnsLayout,
  source: CellSource,
  rows: readonly PlannedRow[],
): CellFill[] {
  const indicators = new Set(rows.map(({ row }) => row.indicator.row));
  const contentOf = (index: number, row: number): CellContent => {
    const column = columns[index];
    const cell = column ? foundCell(found, column, row) : null;
    if (!cell) return null;
    const { formula, value } = source(cell);
    return formula ?? value;
  };
  return columns.flatMap((column, index) => {
    const cellAt = (row: number): Position => ({ row, column: area.column + index });
    const header = column.role ? COLUMN_HEADERS[column.role] : headerOf(column.from, found?.row, source);
    const fills: CellFill[] = share?.hasHeader === false ? [] : [{ cell: cellAt(area.row), content: header }];
    for (let row = share?.first ?? area.row + 1; row <= (share?.last ?? lastRow(area)); row++) {
      const content = contentOf(index, row);
      const isKept = indicators.has(row)
        ? isInput(column.role)
        : isUserEntry(column.role, content) || (column.role === "weight" && hasEntries(row));
      fills.push({ cell: cellAt(row), content: isKept ? content : null });
    }
    return fills;
  });

  function hasEntries(row: number): boolean {
    return columns.some(({ role }, index) => isUserEntry(role, contentOf(index, row)));
  }
}

/** What is kept in an indicator's row; of 完成率 the plan itself says what is not the user's. */
function isInput(role: EvaluationRole | null): boolean {
  return role !== "score" && role !== "deviation";
}

function headerOf(column: number | null, row: number | undefined, source: CellSource): CellContent {
  if (column === null || row === undefined) return null;
  const { formula, value } = source({ row, column });
  return formula ?? value;
}

function summaryFills(
  table: TargetTable,
  evaluation: TableEvaluation,
  { summary }: TableLayout,
  funds: readonly FundsAmounts[],
  rows: readonly PlannedRow[],
  isSpannable: (row: number, column: number) => boolean,
  source: CellSource,
): CellFill[] {
  if (!summary) return [];
  const { unit } = table.moneyUnit;
  const parts = {
    lines: funds,
    evaluation,
    weights: rows.map(({ cells }) => cells.weight),
    scores: rows.map(({ cells }) => cells.score),
    isSpannable,
  };
  if (summary.line) return listSummaryFills(parts, summary, summary.line, unit, source);
  const contents = summaryContents(parts, summary.area, unit);
  return contents.flatMap((line, r) =>
    line.map((content, c) => ({
      cell: { row: summary.area.row + r, column: summary.area.column + c },
      content: content ?? noteAt(summary, r, c, source),
    })),
  );
}

/** Whether a cell will hold nothing: by what is put there, else by what stands there. */
function isBlankThen(
  fills: readonly CellFill[],
  source: CellSource,
): (row: number, column: number) => boolean {
  const filled = new Map(fills.map(({ cell, content }) => [`${cell.row},${cell.column}`, content]));
  return (row, column) => {
    const content = filled.get(`${row},${column}`);
    return isEmptyContent(content === undefined ? source({ row, column }).value : content);
  };
}
