import type { HeaderRole } from "./headerLabels";
import type { LayoutId } from "./Layout";
import type { TextField } from "./TargetTable";

/** Where two readings were possible: the one whose cells explained more was taken. */
export interface ReadingDoubt {
  readonly role: HeaderRole;
  readonly chosen: TextField;
  /** Other columns that could have been meant, by their header cells. */
  readonly others: readonly TextField[];
  /** What else the chosen column's header could have meant. */
  readonly instead: readonly HeaderRole[];
}

/** How a table was read. */
export interface TableReading {
  readonly layout: LayoutId;
  /** Whether the user pointed at the header (`TableHint`). */
  readonly isByHand: boolean;
  readonly doubts: readonly ReadingDoubt[];
}
