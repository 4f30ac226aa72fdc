import type { StepOptions } from "../../application/WorkbookPort";
import { inSlices } from "../../application/inSlices";
import { throwIfCancelled } from "../../application/pauseForHost";
import type { CheckResult } from "../../application/checkWorkbook";
import { planClear, writeBackSteps } from "../../application/writeBack";
import { isEmptyPlan } from "../../domain/plan/WritePlan";
import type { WritePlan } from "../../domain/plan/WritePlan";
import type { Finding } from "../../domain/rules/Finding";
import type { Settings } from "../../domain/settings/Settings";
import { EditFollower } from "./EditFollower";
import { EvaluationKeeper } from "./EvaluationKeeper";
import { messagesFor } from "../locales/messagesFor";
import { FillKeeper } from "./FillKeeper";
import { fixPreview, planFix, planSafeFixes } from "./fixPreviews";
import type { FixScope } from "./fixPreviews";
import { GuideKeeper } from "./GuideKeeper";
import { HintKeeper } from "./HintKeeper";
import { IgnoreKeeper } from "./IgnoreKeeper";
import { ImportKeeper } from "./ImportKeeper";
import { NewTableKeeper } from "./NewTableKeeper";
import type { PaneAction } from "./PaneAction";
import type { PaneSessionParts } from "./PaneSessionParts";
import type { Preferences, Problem, Tab, TaskKind, WritePurpose } from "./PaneState";
import { PlaceKeeper } from "./PlaceKeeper";
import { PreferenceKeeper } from "./PreferenceKeeper";
import { Reading } from "./Reading";
import { RecordKeeper } from "./RecordKeeper";
import { ReportKeeper } from "./ReportKeeper";
import { TaskRunner } from "./TaskRunner";
import type { Run, Step } from "./TaskRunner";
import { WordImportKeeper } from "./WordImportKeeper";
import { WriteKeeper } from "./WriteKeeper";
import { WRITING_TASKS } from "./writingTasks";

/**
 * The pane's doings: each runs a use case and tells the store what came of it. No method throws; failures become the
 * state's problem.
 */
export class PaneSession {
  readonly ignores: IgnoreKeeper;
  readonly evaluation: EvaluationKeeper;
  readonly fill: FillKeeper;
  readonly guide: GuideKeeper;
  readonly hints: HintKeeper;
  readonly imports: ImportKeeper;
  readonly newTables: NewTableKeeper;
  readonly wordImports: WordImportKeeper;
  private readonly runner: TaskRunner;
  private readonly reading: Reading;
  private readonly records: RecordKeeper;
  private readonly follower: EditFollower;
  private readonly places: PlaceKeeper;
  private readonly writes: WriteKeeper;
  private readonly preferences: PreferenceKeeper;
  private readonly reports: ReportKeeper;
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
    const { reading, records, runner, follower, places } = this;
    const run: Run = (kind, step, again) => this.run(kind, step, again);
    this.guide = new GuideKeeper({ store, preferences: this.preferences, sample: parts.sample, run });
    this.writes = new WriteKeeper({ store, workbook, reading, follower, run });
    this.reports = new ReportKeeper({ ...parts, reading, places, run });
    const messages = messagesFor(parts.locale);
    this.evaluation = new EvaluationKeeper({ store, reading, run, messages });
    this.imports = new ImportKeeper({ store, reading, run, openSource: parts.openSource, messages });
    this.newTables = new NewTableKeeper({ store, records, places, run, newSheets: parts.newSheets });
    this.hints = new HintKeeper({
      ...{ store, reading, records, places, run },
      selection: workbook,
      read: () => this.read(),
    });
    const noteAdded = (sheetId: string): void => this.noteEdit(sheetId);
    this.wordImports = new WordImportKeeper({ ...parts, records, places, run, noteAdded });
    this.fill = new FillKeeper({
      store,
      reading,
      runner,
      follower,
      places,
      writes: this.writes,
      failed: (again) => {
        this.again = again;
      },
    });
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
        const result = await this.readWorkbook(options);
        await this.preferences.load();
        if (!this.parts.store.getState().preferences.autoWriteBack)
          return { type: "taskFinished", notice: null };
        return this.writes.write("writeBack", await this.writeBackOf(result, options), options);
      },
      () => this.check(),
    );
  }

  /** A tab is chosen. 年终填报, 评价 and 汇总 need the workbook read: the first visit reads it, and writes nothing. */
  async openTab(tab: Tab): Promise<void> {
    const { store } = this.parts;
    store.dispatch({ type: "tabChosen", tab });
    if (tab !== "check" && !this.reading.last) await this.read();
  }

  /** A project of 汇总 is opened: its findings, in 校验. */
  openFindings(tableId: string): void {
    this.parts.store.dispatch({ type: "projectOpened", tableId });
  }

  /** Reads and checks the workbook without writing anything. */
  async read(): Promise<void> {
    await this.run(
      "check",
      async (options) => {
        await this.readWorkbook(options);
        return { type: "taskFinished", notice: null };
      },
      () => this.read(),
    );
  }

  /** 写回校验列: shows what would be written. Reads again first what has changed since the check. */
  async previewWriteBack(): Promise<void> {
    await this.run(
      "planWriteBack",
      async (options) => {
        const result = await this.reading.upToDate(options);
        return preview("writeBack", await this.writeBackOf(result, options));
      },
      () => this.previewWriteBack(),
    );
  }

  private writeBackOf(result: CheckResult, { signal }: StepOptions): Promise<WritePlan> {
    return inSlices(writeBackSteps(result, this.parts.locale), signal);
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
  applyPreview(): Promise<void> {
    return this.writes.applyPreview();
  }

  /** 撤销本次写入; the write before it is then the one that can be taken back. */
  undo(): Promise<void> {
    return this.writes.undo();
  }

  /** 生成校验报告: a worksheet of what the last check found, shown when it is made. */
  makeReport(): Promise<void> {
    return this.reports.makeCheckReport();
  }

  /** 生成评价汇总表: a worksheet of where all projects stand, shown when it is made. */
  makeSummary(): Promise<void> {
    return this.reports.makeSummary();
  }

  /** 生成自评表 for these projects: a worksheet each, made again in place with what the user wrote in it. */
  makeForms(tableIds: readonly string[]): Promise<void> {
    return this.reports.makeForms(tableIds);
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

  /** 返回: from a table to the list that it was opened from, and to the cell that was active before the first 定位; from the settings to the work. */
  async goBack(): Promise<void> {
    const { store } = this.parts;
    const { view, tab } = store.getState();
    const isForm = tab === "fill" && view.kind !== "settings";
    store.dispatch({ type: isForm ? "formClosed" : "wentBack" });
    if (isForm || view.kind === "table") await this.places.goBack();
  }

  /**
   * To be called for every edit in the workbook. What the session itself is writing does not make the result stale: while
   * it writes, only an edit that is surely another's counts. One that comes while the first check reads may be too late for it.
   */
  noteEdit(sheetId: string, isSurelyAnothers = false): void {
    const { task, outcome } = this.parts.store.getState();
    if ((!outcome && task?.kind !== "check") || this.reports.isReport(sheetId)) return;
    if (!isSurelyAnothers && task && WRITING_TASKS.includes(task.kind)) return;
    this.follower.noteEdit(sheetId);
  }

  loadPreferences(): Promise<void> {
    return this.preferences.load();
  }

  setPreferences(preferences: Preferences): Promise<void> {
    return this.preferences.set(preferences);
  }

  private async readWorkbook(options: StepOptions): Promise<CheckResult> {
    // Read once: opening the settings and setting findings aside read them anew, and a check costs three syncs.
    if (!this.parts.store.getState().records.isKnown) await this.records.load();
    throwIfCancelled(options.signal);
    return this.reading.check(options);
  }

  /** What was filled in just before is written first: a step is about the workbook as the user sees it. */
  private async run(kind: TaskKind, step: Step, again: (() => Promise<void>) | null): Promise<boolean> {
    if (again && !this.parts.store.getState().task) this.again = again;
    if (this.fill.underWay) await this.fill.underWay;
    return this.runner.run(kind, step);
  }
}

function preview(purpose: WritePurpose, plan: WritePlan): PaneAction {
  if (isEmptyPlan(plan)) return { type: "taskFinished", notice: { kind: "nothingToWrite", purpose } };
  return { type: "previewed", preview: { purpose, plan, formulaCells: [], userEntries: 0 } };
}

function startsAnew({ kind, during }: Problem): boolean {
  const beside = ["locate", "preferences", "followEdits", "recheck"];
  return kind === "changed" || kind === "sheetMissing" || beside.includes(during);
}
