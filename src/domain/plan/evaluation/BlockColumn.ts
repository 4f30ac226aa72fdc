import { contains } from "../../grid/Area";
import type { Area, Position } from "../../grid/Area";
import { contentAt } from "../../grid/SheetGrid";
import type { CellContent, SheetGrid } from "../../grid/SheetGrid";
import { EVALUATION_ROLES } from "../../table/evaluationCells";
import type { EvaluationRole, OwnedColumns, TargetTable } from "../../table/TargetTable";
import { isEmptyContent } from "./RowCells";
import { IN_TIME, isOwnFormula } from "./rowContents";

/** A column of the add-in's block. */
export interface BlockColumn {
  /** Null for a column that the user put into the block: it is kept as it is. */
  readonly role: EvaluationRole | null;
  /** Where it stands now; null for one that is to be added. */
  readonly from: number | null;
}

/** The roles that a table has no column of its own for. */
export function missingRoles({ columns }: TargetTable): EvaluationRole[] {
  return EVALUATION_ROLES.filter((role) => columns[role] === null);
}

/**
 * The columns that a block found on the sheet has. One whose header was changed is taken for the first role that is
 * wanted, not there otherwise, and that it may be, so that what was filled in stays where it is.
 */
export function foundColumns(
  grid: SheetGrid,
  { block, roles }: OwnedColumns,
  wanted: readonly EvaluationRole[],
): BlockColumn[] {
  const left = new Set(wanted.filter((role) => !roles.includes(role)));
  return roles.map((known, index) => {
    const from = block.area.column + index;
    const role = known ?? [...left].find((one) => mayBe(grid, block.area, roles, from, one)) ?? null;
    if (role !== null) left.delete(role);
    return { role, from };
  });
}

/** Not where the user's words would give way to figures, nor out of order below words that the user put in its header. */
function mayBe(
  grid: SheetGrid,
  { row, column, rowCount }: Area,
  roles: readonly (EvaluationRole | null)[],
  from: number,
  role: EvaluationRole,
): boolean {
  const contents = Array.from({ length: rowCount }, (_, index) => contentAt(grid, row + index, from));
  const [header = null, ...rows] = contents;
  if ((role === "score" || role === "deviation") && rows.some(isWords)) return false;
  const place = EVALUATION_ROLES.indexOf(role);
  const isInOrder = roles.every((other, index) => {
    const isBehind = other !== null && EVALUATION_ROLES.indexOf(other) > place;
    return other === null || isBehind === column + index > from;
  });
  return isInOrder || isEmptyContent(header);
}

const isWords = (content: CellContent): boolean =>
  !isEmptyContent(content) && typeof content !== "number" && !isOwnFormula(content);

/**
 * The columns that the block shall have: those that the table lacks, and those in which the user has filled in
 * something, though the table now has a column of its own. As long as none is to be added they stay in their order.
 */
export function wantedColumns(
  found: readonly BlockColumn[],
  wanted: readonly EvaluationRole[],
  hasEntries: (column: BlockColumn) => boolean,
): BlockColumn[] {
  const kept = found.filter(
    (column) => (column.role !== null && wanted.includes(column.role)) || hasEntries(column),
  );
  const isThere = (role: EvaluationRole) => kept.some((column) => column.role === role);
  if (wanted.every(isThere)) return kept;
  const inOrder = EVALUATION_ROLES.filter((role) => wanted.includes(role) || isThere(role));
  return [
    ...inOrder.map((role) => kept.find((column) => column.role === role) ?? { role, from: null }),
    ...kept.filter(({ role }) => role === null),
  ];
}

/** The cell of a column in a row of the block as found; null outside of it, and in its header. */
export function foundCell(block: Area | null, { from }: BlockColumn, row: number): Position | null {
  if (!block || from === null || row === block.row) return null;
  return contains(block, { row, column: from }) ? { row, column: from } : null;
}

export function foundContent(
  grid: SheetGrid,
  block: Area | null,
  column: BlockColumn,
  row: number,
): CellContent {
  const cell = foundCell(block, column, row);
  return cell && contentAt(grid, cell.row, cell.column);
}

/** Whether a content is the user's own, as far as that can be told: points may be proposals, and count for none. */
export function isUserEntry(role: EvaluationRole | null, content: CellContent): boolean {
  if (isEmptyContent(content)) return false;
  if (role === "actual" || role === "reason" || role === null) return true;
  return role === "rate" && content !== IN_TIME && !isOwnFormula(content);
}

/** The rows of a block as found in which the user has filled in something. */
export function entryRows(grid: SheetGrid, block: Area, columns: readonly BlockColumn[]): number[] {
  const rows = Array.from({ length: block.rowCount - 1 }, (_, index) => block.row + 1 + index);
  return rows.filter((row) =>
    columns.some((column) => isUserEntry(column.role, foundContent(grid, block, column, row))),
  );
}
