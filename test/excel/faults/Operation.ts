import type { ExcelInNode } from "../../../workbench/node/open-in-node";

/** What a user has the add-in do, once everything it needs has been read: only the last step can write. */
export interface Operation {
  readonly id: string;
  /** As the pane calls it. */
  readonly title: string;
  /** Whether it changes the workbook. */
  readonly writes: boolean;
  /** Whether it makes worksheets of its own, which take the host longest. */
  readonly makesSheets?: true;
  /** Makes what it starts from, once a workbook: earlier writes, the user's edits. */
  prepare?(excel: ExcelInNode): Promise<void>;
  /** Reads and plans; gives what does the deed, to be run under a fault. */
  plan(): Promise<() => Promise<unknown>>;
}
