import type { Progress } from "../../application/WorkbookPort";
import type { WorkbookErrorKind } from "../../application/WorkbookError";
import type { TableAudit } from "../../domain/audit";
import type { WritePlan } from "../../domain/plan/WritePlan";
import type { Severity } from "../../domain/rules/Finding";

/** What the pane can be at; one at a time. */
export type TaskKind = "check" | "planWriteBack" | "planClear" | WritePurpose | "undo";

/** A step under way. While cells are being written it cannot be cancelled: a write is whole or not at all. */
export interface RunningTask {
  readonly kind: TaskKind;
  readonly progress: Progress | null;
  readonly cancelling: boolean;
}

/** What the last check found, or has found so far. */
export interface Outcome {
  /** In the order of the workbook. */
  readonly tables: readonly TableAudit[];
  /** Table ids, worst first when they were first seen; the order stays while the list is worked through. */
  readonly order: readonly string[];
  readonly sheetNames: readonly string[];
  /** No worksheet holds any value. */
  readonly blank: boolean;
  /** False while tables are still coming in, and for good when the check did not get to the end. */
  readonly complete: boolean;
  /** Milliseconds since 1970; null until complete. */
  readonly checkedAt: number | null;
}

/** Why a step did not get to its end. `internal` is a fault of the add-in itself. */
export interface Problem {
  readonly kind: WorkbookErrorKind | "internal";
  readonly places: readonly string[];
  readonly detail: string;
  readonly during: TaskKind | "locate" | "preferences" | "followEdits";
}

/** A plan on show, to be written or dropped. */
export interface Preview {
  readonly purpose: WritePurpose;
  readonly plan: WritePlan;
}

export type WritePurpose = "writeBack" | "clear";

/** The last write, as long as it may be taken back. */
export interface Written {
  readonly purpose: WritePurpose;
  readonly cells: number;
  readonly sheets: number;
}

/** How a step ended when nothing else shows it; gone with the next step. */
export type Notice =
  | { readonly kind: "undone"; readonly cells: number; readonly sheets: number }
  | { readonly kind: "nothingToWrite"; readonly purpose: WritePurpose }
  | { readonly kind: "cancelled"; readonly during: TaskKind };

export interface Filter {
  /** Empty means all. */
  readonly severities: readonly Severity[];
  readonly query: string;
}

/** The list of tables, or one table's findings; `finding` is the key of the finding in focus. */
export type View =
  | { readonly kind: "list" }
  | { readonly kind: "table"; readonly tableId: string; readonly finding: string | null };

export interface Preferences {
  /** 校验后自动写回. */
  readonly autoWriteBack: boolean;
}

export interface PaneState {
  readonly task: RunningTask | null;
  readonly outcome: Outcome | null;
  /** Sheets edited since they were read. */
  readonly editedSheets: readonly string[];
  readonly problem: Problem | null;
  readonly preview: Preview | null;
  readonly written: Written | null;
  readonly notice: Notice | null;
  readonly filter: Filter;
  readonly view: View;
  /** The table that was open last: where the focus goes back to in the list. */
  readonly lastTable: string | null;
  readonly preferences: Preferences;
}

export const NO_FILTER: Filter = { severities: [], query: "" };

export const initialPaneState: PaneState = {
  task: null,
  outcome: null,
  editedSheets: [],
  problem: null,
  preview: null,
  written: null,
  notice: null,
  filter: NO_FILTER,
  view: { kind: "list" },
  lastTable: null,
  preferences: { autoWriteBack: false },
};
