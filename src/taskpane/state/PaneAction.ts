import type { Progress } from "../../application/WorkbookPort";
import type { CheckResult } from "../../application/checkWorkbook";
import type { TableAudit } from "../../domain/audit";
import type { Severity } from "../../domain/rules/Finding";
import type { OverviewSort } from "./overviewSort";
import type {
  FoundWord,
  KeptDraft,
  Notice,
  OpenDialog,
  Preferences,
  Preview,
  Problem,
  RefusedWord,
  ScoreOrder,
  Tab,
  TaskKind,
  WorkbookRecords,
  Written,
  ReadSource,
} from "./PaneState";

/** What happens in 年终填报. */
export type FillAction =
  /** A table is opened, at a row or at its top. */
  | { readonly type: "formOpened"; readonly tableId: string; readonly row: string | null }
  | { readonly type: "formRowEntered"; readonly row: string }
  | { readonly type: "formClosed" }
  /** A draft has left its input: it is on its way into the sheet, or was refused. */
  | { readonly type: "draftKept"; readonly kept: KeptDraft }
  /** A draft is in the sheet, or was given up. */
  | { readonly type: "draftSettled"; readonly id: number }
  /** A write that no step on show has made. */
  | { readonly type: "filled"; readonly written: Written };

/** Everything that can happen in the pane. */
export type PaneAction =
  | { readonly type: "taskStarted"; readonly kind: TaskKind }
  | { readonly type: "progressed"; readonly progress: Progress }
  | { readonly type: "cancelRequested" }
  | { readonly type: "tablesArrived"; readonly tables: readonly TableAudit[] }
  /** `edited`: sheets that were edited while the check was reading them. */
  | {
      readonly type: "checked";
      readonly result: CheckResult;
      readonly at: number;
      readonly edited?: readonly string[];
    }
  /** `settled`: sheets that have not been edited again meanwhile. */
  | { readonly type: "rechecked"; readonly result: CheckResult; readonly settled: readonly string[] }
  /** The same sheets, judged by other settings or with other findings set aside. */
  | { readonly type: "rejudged"; readonly result: CheckResult; readonly by: "settings" | "ignores" }
  | { readonly type: "recheckFailed"; readonly problem: Problem }
  | { readonly type: "previewed"; readonly preview: Preview }
  | { readonly type: "previewDismissed" }
  | { readonly type: "wrote"; readonly written: Written }
  /** `earlier`: the write before it, which can now be taken back. */
  | {
      readonly type: "undone";
      readonly cells: number;
      readonly sheets: number;
      /** What was left as it is, since somebody has changed it: "表1!H10". */
      readonly left: readonly string[];
      /** Some of `left` can be taken back by one more 撤销, once its rows and columns are where they were. */
      readonly canFollow: boolean;
      readonly earlier: Written | null;
    }
  /** A write broke off half-way; 撤销 takes it back. */
  | { readonly type: "halfWrote"; readonly written: Written }
  | { readonly type: "taskFinished"; readonly notice: Notice | null }
  | { readonly type: "taskFailed"; readonly problem: Problem }
  | { readonly type: "problemArose"; readonly problem: Problem }
  | { readonly type: "problemDismissed" }
  | { readonly type: "noticed"; readonly notice: Notice }
  | { readonly type: "noticeDismissed" }
  | { readonly type: "sheetEdited"; readonly sheetId: string; readonly recheckDue: boolean }
  | { readonly type: "severityToggled"; readonly severity: Severity }
  | { readonly type: "ignoredToggled" }
  | { readonly type: "queryChanged"; readonly query: string }
  | { readonly type: "filterCleared" }
  | { readonly type: "reordered" }
  | { readonly type: "tableOpened"; readonly tableId: string; readonly finding: string | null }
  | { readonly type: "projectOpened"; readonly tableId: string }
  | { readonly type: "findingFocused"; readonly finding: string }
  | { readonly type: "settingsOpened" }
  | { readonly type: "wentBack" }
  | { readonly type: "tabChosen"; readonly tab: Tab }
  | FillAction
  | { readonly type: "sourceRead"; readonly source: ReadSource }
  | { readonly type: "sourceDropped" }
  | { readonly type: "wordRead"; readonly word: FoundWord | RefusedWord }
  | { readonly type: "dialogOpened"; readonly dialog: OpenDialog }
  | { readonly type: "dialogClosed" }
  | { readonly type: "overviewSorted"; readonly sort: OverviewSort }
  | { readonly type: "overviewSearched"; readonly query: string }
  | { readonly type: "guideShown" }
  | { readonly type: "guideHidden" }
  | { readonly type: "scoresSorted"; readonly order: ScoreOrder }
  | { readonly type: "preferencesLoaded"; readonly preferences: Preferences }
  | { readonly type: "recordsLoaded"; readonly records: WorkbookRecords };
