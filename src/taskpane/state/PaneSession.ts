import type { ReportPort } from "../../application/ReportPort";
import type { DocumentStore, SelectionPort, StepOptions, WorkbookPort } from "../../application/WorkbookPort";
import { throwIfCancelled } from "../../application/pauseForHost";
import { makeCheckReport } from "../../application/writeReport";
import { applyPlan, planClear, planWriteBack } from "../../application/writeBack";
import type { Locale } from "../../domain/locale/Locale";
import { isEmptyPlan } from "../../domain/plan/WritePlan";
import type { WritePlan } from "../../domain/plan/WritePlan";
import type { Finding } from "../../domain/rules/Finding";
import type { Settings } from "../../domain/settings/Settings";
import type { Pause } from "../host/pause";
import type { PreferenceStore } from "../host/preferenceStore";
import { EditFollower } from "./EditFollower";
import { fixPreview, planFix, planSafeFixes } from "./fixPreviews";
import type { FixScope } from "./fixPreviews";
import { IgnoreKeeper } from "./IgnoreKeeper";
import type { PaneAction } from "./PaneAction";
import type { Preferences, Problem, TaskKind, WritePurpose } from "./PaneState";
import type { PaneStore } from "./PaneStore";
import { PlaceKeeper } from "./PlaceKeeper";
import { PreferenceKeeper } from "./PreferenceKeeper";
import { Reading } from "./Reading";
import { RecordKeeper } from "./RecordKeeper";
import { TaskRunner } from "./TaskRunner";
import type { Step } from "./TaskRunner";

/** What the session works with; all of it is handed in, so that tests hand in fakes. */
export interface PaneSessionParts {
  readonly store: PaneStore;
  readonly workbook: WorkbookPort & SelectionPort;
  readonly documents: DocumentStore;
  readonly reports: ReportPort;
  readonly locale: Locale;
  readonly preferences: PreferenceStore;
  readonly now: () => number;
  readonly pause: Pause;
}

/** A write's own way back, and the sheets that are to be read again when it is taken. */
interface Undo {
  readonly plan: WritePlan;
  readonly purpose: WritePurpose;
}

/**
 * The pane's doings: each runs a use case and tells the store what came of it. No method throws; failures become the
 * state's problem.
 */
export class PaneSession {
  readonly ignores: IgnoreKeeper;
  private readonly runner: TaskRunner;
  private readonly reading: Reading;
  private readonly records: RecordKeeper;
  private readonly follower: EditFollower;
  private readonly places: PlaceKeeper;
  private undoable: Undo | null = null;
  private readonly preferences: PreferenceKeeper;
  /** The report's sheet has no table: notes made there concern no finding. */
  private reportSheet: string | null = null;
  /** What 重试 does: the last step that was begun, from its start. */
  private again: () => Promise<void> = () => this.check();

  constructor(private readonly parts: PaneSessionParts) {
    const { store, workbook, documents, pause } = parts;
    this.runner = new TaskRunner(store);
    this.reading = new Reading(parts);
    this.records = new RecordKeeper(store, documents);
    this.follower = new EditFollower({ store, reading: this.reading, runner: this.runner, pause });
    this.places = new PlaceKeeper(store, workbook);
    this.preferences = new PreferenceKeeper(store, parts.preferences);
    const { reading, records } = this;
    this.ignores = new IgnoreKeeper({
      store,
      reading,
      records,
      run: async (step, again) => void (await this.run("saveIgnores", step, again)),
    });
  }

  /** 一键校验; with 校验后自动写回 it writes the columns too. */
  async check(): Promise<void> {
    await this.run(
      "check",
      async (options) => {
        // Read once: opening the settings and setting findings aside read them anew, and a check costs three syncs.
        if (!this.parts.store.getState().records.isKnown) await this.records.load();
        throwIfCancelled(options.signal);
        const result = await this.reading.check(options);
        await this.preferences.load();
        if (!this.parts.store.getState().preferences.autoWriteBack)
          return { type: "taskFinished", notice: null };
        return this.write("writeBack", planWriteBack(result, this.parts.locale), options);
      },
      () => this.check(),
    );
  }

  /** 写回校验列: shows what would be written. Reads again first what has changed since the check. */
  async previewWriteBack(): Promise<void> {
    await this.run(
      "planWriteBack",
      async (options) => {
        const result = await this.reading.upToDate(options);
        return preview("writeBack", planWriteBack(result, this.parts.locale));
      },
      () => this.previewWriteBack(),
    );
  }

  /** 清除校验标记: shows what would be taken away. */
  async previewClear(): Promise<void> {
    await this.run(
      "planClear",
      async (options) => preview("clear", await planClear(this.parts.workbook, options)),
      () => this.previewClear(),
    );
  }

  /** 预览并修改: shows what mending this one finding would change. */
  async previewFix(finding: Finding): Promise<void> {
    await this.run(
      "planFix",
      async (options) => fixPreview("fix", planFix(await this.reading.upToDate(options), finding)),
      () => this.previewFix(finding),
    );
  }

  /** 预览全部安全修改: shows what mending all findings of a rule would change, where that changes no meaning. */
  async previewSafeFixes(scope: FixScope): Promise<void> {
    await this.run(
      "planFix",
      async (options) => fixPreview("safeFixes", planSafeFixes(await this.reading.upToDate(options), scope)),
      () => this.previewSafeFixes(scope),
    );
  }

  /** 写入: applies the plan on show. */
  async applyPreview(): Promise<void> {
    const shown = this.parts.store.getState().preview;
    if (!shown) return;
    const { purpose, plan } = shown;
    const undoable = this.undoable;
    await this.run(purpose, (options) => this.write(purpose, plan, options), null);
    if (this.undoable !== undoable) await this.followMended(purpose, plan);
  }

  /** 撤销本次写入. */
  async undo(): Promise<void> {
    const undoable = this.undoable;
    if (!undoable) return;
    const { plan, purpose } = undoable;
    await this.run(
      "undo",
      async (options) => {
        const receipt = await applyPlan(this.parts.workbook, plan, options);
        this.undoable = null;
        this.noteWritten(plan);
        return { type: "undone", cells: receipt?.cellCount ?? 0, sheets: receipt?.sheetCount ?? 0 };
      },
      () => this.undo(),
    );
    if (this.undoable === null) await this.followMended(purpose, plan);
  }

  /** 生成校验报告: a worksheet of what the last check found, shown when it is made. */
  async makeReport(): Promise<void> {
    const { reports, locale } = this.parts;
    const isMade = await this.run(
      "report",
      async (options) => {
        const { audit } = await this.reading.upToDate(options);
        const checkedAt = new Date(this.reading.readAt);
        const report = await makeCheckReport(reports, audit, { locale, checkedAt });
        this.reportSheet = report.sheetId;
        return { type: "taskFinished", notice: { kind: "reported", report } };
      },
      () => this.makeReport(),
    );
    if (isMade && this.reportSheet) await this.places.show(this.reportSheet);
  }

  /** The settings view, with what the workbook carries now. */
  async openSettings(): Promise<void> {
    this.parts.store.dispatch({ type: "settingsOpened" });
    await this.run(
      "loadSettings",
      async () => {
        await this.records.load();
        return { type: "taskFinished", notice: null };
      },
      () => this.openSettings(),
    );
  }

  /** Keeps the settings in the workbook, and judges what was read by them. Whether that was done. */
  saveSettings(settings: Settings): Promise<boolean> {
    return this.run(
      "saveSettings",
      async (options) => {
        await this.records.saveSettings(settings);
        await this.reading.rejudge(options);
        return { type: "taskFinished", notice: { kind: "settingsSaved" } };
      },
      async () => void (await this.saveSettings(settings)),
    );
  }

  /** 取消: the running step ends as soon as it hears of it. */
  cancel(): void {
    this.runner.cancel();
  }

  /** 重试, or 重新校验 where the workbook has moved on. */
  async retry(): Promise<void> {
    const problem = this.parts.store.getState().problem;
    if (!problem) return;
    await (startsAnew(problem) ? this.check() : this.again());
  }

  /** 定位: the sheet activated, the cell selected. */
  locate(finding: Finding): Promise<void> {
    return this.places.locate(finding);
  }

  /** 返回: from a table to the list, and to the cell that was active before the first 定位; from the settings to the work. */
  async goBack(): Promise<void> {
    const { store } = this.parts;
    const fromTable = store.getState().view.kind === "table";
    store.dispatch({ type: "wentBack" });
    if (fromTable) await this.places.goBack();
  }

  /** To be called for every edit in the workbook. What the session itself is writing does not make the result stale. */
  noteEdit(sheetId: string): void {
    const { task, outcome } = this.parts.store.getState();
    if (!outcome || sheetId === this.reportSheet || (task && isWriting(task.kind))) return;
    this.follower.noteEdit(sheetId);
  }

  loadPreferences(): Promise<void> {
    return this.preferences.load();
  }

  setPreferences(preferences: Preferences): Promise<void> {
    return this.preferences.set(preferences);
  }

  private async write(purpose: WritePurpose, plan: WritePlan, options: StepOptions): Promise<PaneAction> {
    const receipt = await applyPlan(this.parts.workbook, plan, options);
    if (!receipt) return { type: "taskFinished", notice: { kind: "nothingToWrite", purpose } };
    this.undoable = { plan: receipt.undo, purpose };
    this.noteWritten(plan);
    return { type: "wrote", written: { purpose, cells: receipt.cellCount, sheets: receipt.sheetCount } };
  }

  private noteWritten(plan: WritePlan): void {
    for (const { sheetId } of plan.sheets) this.reading.noteChange(sheetId);
  }

  /** Columns and marks beside a table are none of its content; mended cells are. */
  private async followMended(purpose: WritePurpose, plan: WritePlan): Promise<void> {
    if (purpose !== "fix" && purpose !== "safeFixes") return;
    await this.follower.noteMended(plan.sheets.map(({ sheetId }) => sheetId));
  }

  private async run(kind: TaskKind, step: Step, again: (() => Promise<void>) | null): Promise<boolean> {
    if (again && !this.parts.store.getState().task) this.again = again;
    return this.runner.run(kind, step);
  }
}

function preview(purpose: WritePurpose, plan: WritePlan): PaneAction {
  if (isEmptyPlan(plan)) return { type: "taskFinished", notice: { kind: "nothingToWrite", purpose } };
  return { type: "previewed", preview: { purpose, plan, formulaCells: [] } };
}

function isWriting(kind: TaskKind): boolean {
  return ["writeBack", "clear", "fix", "safeFixes", "undo", "report"].includes(kind);
}

function startsAnew({ kind, during }: Problem): boolean {
  const beside = ["locate", "preferences", "followEdits", "recheck"];
  return kind === "changed" || kind === "sheetMissing" || beside.includes(during);
}
