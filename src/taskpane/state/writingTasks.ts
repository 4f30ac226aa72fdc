import { EVALUATION_PURPOSES } from "./PaneState";
import type { TaskKind } from "./PaneState";

/** Steps that write into the workbook themselves: the edits that Excel tells of meanwhile are the add-in's own. */
export const WRITING_TASKS: readonly TaskKind[] = [
  "writeBack",
  "clear",
  "fix",
  "safeFixes",
  "undo",
  "report",
  "summary",
  "forms",
  "newTable",
  "importWord",
  ...EVALUATION_PURPOSES,
];

/** Those of them that can be cancelled while they write: the sheets that were made are taken away again. */
export const CANCELLABLE_WRITES: readonly TaskKind[] = ["newTable", "importWord"];
