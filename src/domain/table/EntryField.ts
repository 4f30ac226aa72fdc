import type { CellValue } from "../grid/SheetGrid";
import type { TextField } from "./TargetTable";

/**
 * A cell that is filled in at year end (实际完成值, 完成率, 得分, 偏差率, 原因), with all that is needed to read it:
 * a blank cell has value null and text "".
 */
export interface EntryField extends TextField {
  readonly value: CellValue;
  readonly numberFormat: string;
  /** The formula with its "=", or null for a constant. */
  readonly formula: string | null;
  /** Whether the cell stands in columns that the add-in made; false: in the user's own. */
  readonly isOwned: boolean;
}
