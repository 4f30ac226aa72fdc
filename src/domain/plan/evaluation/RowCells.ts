import type { Position } from "../../grid/Area";
import type { CellContent, CellValue } from "../../grid/SheetGrid";
import type { EvaluationRole } from "../../table/TargetTable";

/** A cell of a row that is filled in at year end: where it shall stand, and what it holds now. */
export interface RowCell {
  readonly cell: Position;
  /** In the add-in's own block, where computed cells are rewritten; in the user's column only blank ones are filled. */
  readonly isOwned: boolean;
  /** Merged over several indicators: it is none of them's alone, and is left as it is. */
  readonly isShared: boolean;
  readonly content: CellContent;
  /** The content's value: what a formula gives. */
  readonly value: CellValue;
  readonly numberFormat: string;
}

/** A row's cells; null where there is none, as beside a cell merged with its neighbour. */
export type RowCells = Readonly<Record<EvaluationRole, RowCell | null>>;

/** Whether a computed figure may be put here. */
export function isWritable(cell: RowCell | null): cell is RowCell {
  return cell !== null && !cell.isShared && (cell.isOwned || isEmptyContent(cell.content));
}

export function isEmptyContent(content: CellContent): boolean {
  return content === null || content === "";
}
