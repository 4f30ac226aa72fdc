import type { HeaderRole } from "./headerSynonyms";
import type { LayoutId } from "./Layout";
import type { TextField } from "./TargetTable";

/** Where two columns could have been meant: the one whose cells explained more, and the others by their header cells. */
export interface ReadingDoubt {
  readonly role: HeaderRole;
  readonly chosen: TextField;
  readonly others: readonly TextField[];
}

/** How a table was read. */
export interface TableReading {
  readonly layout: LayoutId;
  /** Whether the user pointed at the header (`TableHint`). */
  readonly isByHand: boolean;
  readonly doubts: readonly ReadingDoubt[];
}
