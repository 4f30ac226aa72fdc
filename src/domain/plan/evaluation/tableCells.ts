import { contains } from "../../grid/Area";
import type { Position } from "../../grid/Area";
import { cellAt } from "../../grid/SheetGrid";
import type { Cell, SheetGrid } from "../../grid/SheetGrid";
import { byRole, EVALUATION_ROLES } from "../../table/evaluationCells";
import type { EvaluationRole, Indicator, TargetTable } from "../../table/TargetTable";
import { foundCell } from "./BlockColumn";
import type { RowCell, RowCells } from "./RowCells";
import type { ColumnsLayout } from "./TableLayout";

/** What a cell holds: on the sheet, or as it will once something is typed in. */
export type CellSource = (cell: Position) => Pick<Cell, "value" | "formula" | "numberFormat">;

export function sourceOf(grid: SheetGrid): CellSource {
  return ({ row, column }) => cellAt(grid, row, column);
}

/** The cells of every indicator, in their order: the table's own, else those of the block as it is laid out. */
export function cellsOfRows(
  { indicators, columns: own }: TargetTable,
  layout: ColumnsLayout | null,
  source: CellSource,
): RowCells[] {
  const users = countUsers(indicators);
  return indicators.map((indicator) =>
    byRole((role) => {
      if (own[role] === null) return blockCell(indicator, role, layout, source);
      const cell = indicator[role]?.cell;
      return cell ? rowCell(cell, cell, false, (users.get(keyOf(cell)) ?? 0) > 1, source) : null;
    }),
  );
}

function blockCell(
  { row }: Indicator,
  role: EvaluationRole,
  layout: ColumnsLayout | null,
  source: CellSource,
): RowCell | null {
  const index = layout?.columns.findIndex((column) => column.role === role) ?? -1;
  const column = layout?.columns[index];
  if (!layout || !column) return null;
  const cell = { row, column: layout.area.column + index };
  // A row that was added below a block has no cells in it until the block is made again.
  if (!contains(layout.area, cell)) return null;
  return rowCell(cell, foundCell(layout.found, column, row), true, false, source);
}

function rowCell(
  cell: Position,
  from: Position | null,
  isOwned: boolean,
  isShared: boolean,
  source: CellSource,
): RowCell {
  if (!from) return { cell, isOwned, isShared, content: null, value: null, numberFormat: "General" };
  const { value, formula, numberFormat } = source(from);
  return { cell, isOwned, isShared, content: formula ?? value, value, numberFormat };
}

/** How many indicators a cell of the user's own columns belongs to: more than one where it is merged over rows. */
function countUsers(indicators: readonly Indicator[]): Map<string, number> {
  const users = new Map<string, number>();
  for (const indicator of indicators) {
    for (const role of EVALUATION_ROLES) {
      const cell = indicator[role]?.cell;
      if (cell) users.set(keyOf(cell), (users.get(keyOf(cell)) ?? 0) + 1);
    }
  }
  return users;
}

const keyOf = ({ row, column }: Position): string => `${row},${column}`;
