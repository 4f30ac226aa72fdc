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
  ...EVALUATION_PURPOSES,
];
