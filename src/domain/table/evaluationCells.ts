import { contains } from "../grid/Area";
import type { Cell, OwnedBlock } from "../grid/SheetGrid";
import { cellAt } from "../grid/SheetGrid";
import type { SheetView } from "../grid/SheetView";
import type { EntryField } from "./EntryField";
import { columnRoleOf } from "./headerSynonyms";
import { normaliseLabel } from "./label";
import type { EvaluationRole, GridColumns, OwnedColumns } from "./TargetTable";

/** In the order in which the add-in sets the columns that a table lacks. */
export const EVALUATION_ROLES: readonly EvaluationRole[] = [
  "actual",
  "rate",
  "weight",
  "score",
  "deviation",
  "reason",
];

/** A cell that is filled in at year end, and whether it stands in the add-in's own block. */
export interface EvaluationCell {
  readonly cell: Cell;
  readonly isOwned: boolean;
}

/** The cells of one row that are filled in at year end; null for a column that is not there. */
export type EvaluationCells = Readonly<Record<EvaluationRole, EvaluationCell | null>>;

const NO_CELLS: EvaluationCells = byRole(() => null);

/** A row's cells in the user's own columns. One that is merged with the column before it is that column's alone. */
export function readOwnCells(view: SheetView, columns: GridColumns, row: number): EvaluationCells {
  if (EVALUATION_ROLES.every((role) => columns[role] === null)) return NO_CELLS;
  return byRole((role) => {
    const column = columns[role];
    if (column === null) return null;
    const cell = view.cell(row, column);
    return cell.column === column ? { cell, isOwned: false } : null;
  });
}

/** A block's columns by their headers; of two that say the same the first counts. */
export function readOwnedColumns(view: SheetView, block: OwnedBlock): OwnedColumns {
  const headers = Array.from({ length: block.area.columnCount }, (_, index) => {
    const cell = cellInBlock(view, block, block.area.row, block.area.column + index);
    return evaluationRoleOf(cell?.text ?? "");
  });
  return { block, roles: headers.map((role, index) => (headers.indexOf(role) === index ? role : null)) };
}

/** The cells of one row, with those from the add-in's block for columns that the table itself lacks. */
export function withOwnedCells(
  view: SheetView,
  own: EvaluationCells,
  { block, roles }: OwnedColumns,
  row: number,
): EvaluationCells {
  return byRole((role) => {
    const index = roles.indexOf(role);
    if (own[role] || index === -1 || row <= block.area.row) return own[role];
    const column = block.area.column + index;
    const cell = cellInBlock(view, block, row, column);
    return cell?.column === column ? { cell, isOwned: true } : null;
  });
}

export function entryField(entry: EvaluationCell | null): EntryField | null {
  if (!entry) return null;
  const { text, value, numberFormat, formula, row, column } = entry.cell;
  return { text, cell: { row, column }, value, numberFormat, formula, isOwned: entry.isOwned };
}

/**
 * A cell of a block as it really is, where `SheetView` shows a blank one; of cells that the user merged the top-left one.
 * Null outside the block: a row that was added below it has no cell there.
 */
export function cellInBlock(view: SheetView, { area }: OwnedBlock, row: number, column: number): Cell | null {
  if (!contains(area, { row, column })) return null;
  const merged = view.areaAt(row, column);
  const shown = contains(area, merged) ? merged : { row, column };
  return cellAt(view.grid, shown.row, shown.column);
}

function evaluationRoleOf(header: string): EvaluationRole | null {
  const role = columnRoleOf(normaliseLabel(header));
  return EVALUATION_ROLES.find((known) => known === role) ?? null;
}

/** One thing for each role. */
export function byRole<Cell>(cellOf: (role: EvaluationRole) => Cell): Record<EvaluationRole, Cell> {
  return {
    actual: cellOf("actual"),
    rate: cellOf("rate"),
    weight: cellOf("weight"),
    score: cellOf("score"),
    deviation: cellOf("deviation"),
    reason: cellOf("reason"),
  };
}
