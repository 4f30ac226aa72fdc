import type { Position } from "../../grid/Area";
import type { CellContent } from "../../grid/SheetGrid";

/** A content and the cell that gets it. */
export interface CellFill {
  readonly cell: Position;
  readonly content: CellContent;
}
