import type { Progress } from "../../application/WorkbookPort";
import type { CheckResult } from "../../application/checkWorkbook";
import type { TableAudit } from "../../domain/audit";
import type { Severity } from "../../domain/rules/Finding";
import type { Notice, Preferences, Preview, Problem, TaskKind, Written } from "./PaneState";

/** Everything that can happen in the pane. */
export type PaneAction =
  | { readonly type: "taskStarted"; readonly kind: TaskKind }
  | { readonly type: "progressed"; readonly progress: Progress }
  | { readonly type: "cancelRequested" }
  | { readonly type: "tablesArrived"; readonly tables: readonly TableAudit[] }
  | { readonly type: "checked"; readonly result: CheckResult; readonly at: number }
  | { readonly type: "previewed"; readonly preview: Preview }
  | { readonly type: "previewDismissed" }
  | { readonly type: "wrote"; readonly written: Written }
  | { readonly type: "undone"; readonly cells: number; readonly sheets: number }
  | { readonly type: "taskFinished"; readonly notice: Notice | null }
  | { readonly type: "taskFailed"; readonly problem: Problem }
  | { readonly type: "problemArose"; readonly problem: Problem }
  | { readonly type: "problemDismissed" }
  | { readonly type: "noticeDismissed" }
  | { readonly type: "sheetEdited"; readonly sheetId: string }
  | { readonly type: "severityToggled"; readonly severity: Severity }
  | { readonly type: "queryChanged"; readonly query: string }
  | { readonly type: "filterCleared" }
  | { readonly type: "reordered" }
  | { readonly type: "tableOpened"; readonly tableId: string; readonly finding: string | null }
  | { readonly type: "findingFocused"; readonly finding: string }
  | { readonly type: "wentBack" }
  | { readonly type: "preferencesLoaded"; readonly preferences: Preferences };
