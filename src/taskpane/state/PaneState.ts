import type { AddedSheet } from "../../application/NewSheetsPort";
import type { WrittenReport } from "../../application/ReportPort";
import type { Place, Progress } from "../../application/WorkbookPort";
import type { WorkbookErrorKind } from "../../application/WorkbookError";
import type { TableAudit } from "../../domain/audit";
import { NO_IGNORES } from "../../domain/ignores/IgnoreList";
import type { IgnoreList } from "../../domain/ignores/IgnoreList";
import type { WritePlan } from "../../domain/plan/WritePlan";
import type { Severity } from "../../domain/rules/Finding";
import { defaultSettings } from "../../domain/settings/defaultSettings";
import type { ActualsImport } from "../../domain/import/ActualsImport";
import type { MadeForm } from "../../application/makeSelfEvaluations";
import type { SettingProblem } from "../../domain/settings/settingCheckers";
import type { Settings } from "../../domain/settings/Settings";
import type { HintStanding } from "../../domain/table/hintStandings";
import type { SheetDiagnosis } from "../../domain/table/SheetDiagnosis";
import type { TableHint } from "../../domain/table/TableHint";
import type { FundsRole } from "../../domain/table/FundsLine";
import type { WordImport } from "../../domain/word/WordImport";
import { NO_GUIDE } from "./guide";
import type { Guide } from "./guide";
import type { KeyedFinding } from "./keyedFindings";
import { NO_OVERVIEW_CHOICE } from "./overviewSort";
import type { OverviewChoice } from "./overviewSort";

/** What the pane can be at; one at a time. */
export type TaskKind =
  | "check"
  | "planWriteBack"
  | "planClear"
  | "planFix"
  | "planEvaluation"
  | "summary"
  | "forms"
  | "readSource"
  | "newTable"
  | "readWord"
  | "importWord"
  | WritePurpose
  | "undo"
  | "saveIgnores"
  | "saveHints"
  | "report"
  | "loadSettings"
  | "saveSettings"
  | "openSample";

/** A step under way. While cells are being written most cannot be cancelled: a write is whole or not at all. */
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
  /** By table id: findings that a re-check after an edit did not meet again. They keep their place, ticked. */
  readonly done: FinishedFindings;
  readonly sheetNames: readonly string[];
  /** 为什么没识别: sheets of which something was not read. */
  readonly diagnoses: readonly SheetDiagnosis[];
  /** 指认表头: what has become of the user's choices. */
  readonly hints: readonly HintStanding[];
  /** No worksheet holds any value. */
  readonly blank: boolean;
  /** False while tables are still coming in, and for good when the check did not get to the end. */
  readonly complete: boolean;
  /** Milliseconds since 1970; null until complete. */
  readonly checkedAt: number | null;
}

export type FinishedFindings = ReadonlyMap<string, readonly KeyedFinding[]>;

/** Why a step did not get to its end. `internal` is a fault of the add-in itself. */
export interface Problem {
  readonly kind: WorkbookErrorKind | "partMissing" | "internal";
  readonly places: readonly string[];
  readonly detail: string;
  readonly during: TaskKind | "recheck" | "locate" | "preferences" | "followEdits";
}

/** A plan on show, to be written or dropped. */
export interface Preview {
  readonly purpose: WritePurpose;
  readonly plan: WritePlan;
  /** Cells that a fix must leave alone because a formula makes their text: "表1!G9". */
  readonly formulaCells: readonly string[];
  /** Cells that the user has filled in and that would go (清除评价列). */
  readonly userEntries: number;
  /** What the user must know before writing, a line each; none when absent. */
  readonly notes?: readonly string[];
}

/** Another workbook that was read for its actual values. */
export interface ReadSource {
  readonly name: string;
  readonly found: ActualsImport;
}

/** What a Word document holds, and the names that new worksheets cannot have. */
export interface FoundWord {
  readonly kind: "found";
  readonly name: string;
  readonly found: WordImport;
  readonly taken: readonly string[];
}

/** A document that cannot be read; `reason` is the reader's kind of error. */
export interface RefusedWord {
  readonly kind: "refused";
  readonly name: string;
  readonly reason: string;
}

/** A dialog of the menu 更多, by the id of its entry; another object each time it is opened, as it begins anew. */
export interface OpenDialog {
  readonly id: string;
  /** The cell that it is about; none for most. */
  readonly place?: Place;
}

export type WritePurpose = "writeBack" | "clear" | "fix" | "safeFixes" | "fill" | EvaluationPurpose;

/** 添加评价列, 写回评价列, 重新建议分值, 清除评价列, 引入实际完成值. */
export const EVALUATION_PURPOSES = [
  "addEvaluation",
  "evaluation",
  "resetWeights",
  "clearEvaluation",
  "importActuals",
] as const;

export type EvaluationPurpose = (typeof EVALUATION_PURPOSES)[number];

/** A write, as long as it may be taken back. */
export interface Written {
  readonly purpose: WritePurpose;
  readonly cells: number;
  readonly sheets: number;
}

/** How a step ended when nothing else shows it; gone with the next step. */
export type Notice =
  | {
      readonly kind: "undone";
      readonly cells: number;
      readonly sheets: number;
      readonly left: readonly string[];
      readonly canFollow: boolean;
    }
  | { readonly kind: "nothingToWrite"; readonly purpose: WritePurpose }
  | { readonly kind: "onlyFormulas"; readonly places: readonly string[] }
  | { readonly kind: "settingsSaved" }
  | { readonly kind: "reported"; readonly report: WrittenReport }
  | { readonly kind: "summarised"; readonly report: WrittenReport }
  | { readonly kind: "formsMade"; readonly forms: readonly MadeForm[] }
  | { readonly kind: "tableAdded"; readonly sheet: AddedSheet }
  /** `text`: what was made, as its words are loaded with the import. */
  | { readonly kind: "wordImported"; readonly text: string }
  /** No row is left to fill in, but for tables without a column for 实际完成值. */
  | { readonly kind: "allFilled"; readonly withoutColumns: number }
  | { readonly kind: "ignoresUnreadable"; readonly problem: RecordProblem }
  | { readonly kind: "hintsUnreadable"; readonly problem: RecordProblem }
  /** How many tables and rows were read by the choice. */
  | { readonly kind: "hintSaved"; readonly sheetName: string; readonly tables: number; readonly rows: number }
  | { readonly kind: "hintRemoved"; readonly sheetName: string }
  | { readonly kind: "cancelled"; readonly during: TaskKind };

export interface Filter {
  /** Empty means all. */
  readonly severities: readonly Severity[];
  readonly query: string;
  /** 已忽略: only what has been set aside. */
  readonly ignoredOnly: boolean;
}

/** The list of tables, or one table's findings; `finding` is the key of the finding in focus. */
export type WorkView = { readonly kind: "list" } | TableView;

export interface TableView {
  readonly kind: "table";
  readonly tableId: string;
  readonly finding: string | null;
  /** It was opened from a row of 汇总, where 返回 leads. */
  readonly fromOverview?: true;
}

/** The work, or the settings in front of it. */
export type View = WorkView | { readonly kind: "settings"; readonly behind: WorkView };

/** 校验, 年终填报, 评价, 汇总. */
export const TABS = ["check", "fill", "scores", "overview"] as const;

export type Tab = (typeof TABS)[number];

/** 年终填报: where the user is in it. */
export interface FillView {
  /** The open table; null: the list of projects. */
  readonly tableId: string | null;
  /** The row in focus (`rowKey`, or the funds); null where none is. */
  readonly row: string | null;
  /** Whether the row is to have the focus when it is drawn: not when the user only comes back to the tab. */
  readonly takesFocus: boolean;
  /** The table that was open last: where the focus goes back to in the list. */
  readonly lastTable: string | null;
  /** What was typed and is not yet in the tables as they were last read. */
  readonly drafts: readonly KeptDraft[];
}

/** The fields of a row of the form, and of the funds. `reduction` is "accepted" or "declined". */
export type FieldName = "actual" | "rate" | "weight" | "reason" | "reduction" | FundsRole;

/** What was typed, by field; a field that was not touched is absent. */
export type Draft = Readonly<Partial<Record<FieldName, string>>>;

/** A draft that has left its input: on its way into the sheet, or refused by it. */
export interface KeptDraft {
  readonly id: number;
  readonly place: FormPlace;
  readonly draft: Draft;
  readonly isRefused: boolean;
}

/** A row of a table's form; `row` is `rowKey`'s, or the funds. */
export interface FormPlace {
  readonly tableId: string;
  readonly row: string;
}

/** 评价: how its list is sorted. */
export type ScoreOrder = "unfinished" | "worst";

export interface Preferences {
  /** 校验后自动写回. */
  readonly autoWriteBack: boolean;
  /** 三步上手 was put away for good. */
  readonly guideDismissed: boolean;
}

/** What the workbook itself carries for the add-in. */
export interface WorkbookRecords {
  readonly settings: Settings;
  /** Why the workbook's settings could not be read; then the defaults are in force and the record is left as it is. */
  readonly settingsProblems: readonly SettingProblem[];
  readonly ignores: IgnoreList;
  /** Why the list of findings set aside could not be read; then nothing is set aside and the record is left as it is. */
  readonly ignoresProblem: RecordProblem | null;
  /** 指认表头. */
  readonly hints: readonly TableHint[];
  /** Why the user's choices of headers could not be read; then none is in force and the record is left as it is. */
  readonly hintsProblem: RecordProblem | null;
  /** False until the workbook has been asked. */
  readonly isKnown: boolean;
}

export type RecordProblem = "damaged" | "newerVersion";

export interface PaneState {
  readonly task: RunningTask | null;
  readonly outcome: Outcome | null;
  /** Sheets edited since they were read. */
  readonly editedSheets: readonly string[];
  /** The edited sheets will be read again by themselves on a pause; else the user is asked to check again. */
  readonly recheckDue: boolean;
  readonly problem: Problem | null;
  readonly preview: Preview | null;
  readonly written: Written | null;
  readonly notice: Notice | null;
  readonly filter: Filter;
  readonly view: View;
  /** The table that was open last: where the focus goes back to in the list. */
  readonly lastTable: string | null;
  readonly tab: Tab;
  readonly fill: FillView;
  /** 引入实际完成值: what another workbook has to bring in, on show until it is written or dropped. */
  readonly source: ReadSource | null;
  /** 从 Word 导入: the document that was read last for the dialog; null where none was. */
  readonly word: FoundWord | RefusedWord | null;
  /** 更多: the dialog that is open; null where none is. */
  readonly dialog: OpenDialog | null;
  readonly scoreOrder: ScoreOrder;
  readonly overview: OverviewChoice;
  readonly guide: Guide;
  readonly preferences: Preferences;
  readonly records: WorkbookRecords;
}

export const NO_FILTER: Filter = { severities: [], query: "", ignoredOnly: false };

export const NO_RECORDS: WorkbookRecords = {
  settings: defaultSettings,
  settingsProblems: [],
  ignores: NO_IGNORES,
  ignoresProblem: null,
  hints: [],
  hintsProblem: null,
  isKnown: false,
};

export const NOTHING_FILLED: FillView = {
  tableId: null,
  row: null,
  takesFocus: false,
  lastTable: null,
  drafts: [],
};

export const initialPaneState: PaneState = {
  task: null,
  outcome: null,
  editedSheets: [],
  recheckDue: false,
  problem: null,
  preview: null,
  written: null,
  notice: null,
  filter: NO_FILTER,
  view: { kind: "list" },
  lastTable: null,
  tab: "check",
  fill: NOTHING_FILLED,
  source: null,
  word: null,
  dialog: null,
  scoreOrder: "unfinished",
  overview: NO_OVERVIEW_CHOICE,
  guide: NO_GUIDE,
  preferences: { autoWriteBack: false, guideDismissed: false },
  records: NO_RECORDS,
};
