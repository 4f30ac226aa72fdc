import { checkWorkbook } from "../../application/checkWorkbook";
import type { CheckResult } from "../../application/checkWorkbook";
import type { SelectionPort, StepOptions, WorkbookPort } from "../../application/WorkbookPort";
import { applyPlan, planClear, planWriteBack } from "../../application/writeBack";
import type { Locale } from "../../domain/locale/Locale";
import { isEmptyPlan } from "../../domain/plan/WritePlan";
import type { WritePlan } from "../../domain/plan/WritePlan";
import type { Finding } from "../../domain/rules/Finding";
import type { Settings } from "../../domain/settings/Settings";
import type { PreferenceStore } from "../host/preferenceStore";
import { batchArrivals } from "./batchArrivals";
import type { PaneAction } from "./PaneAction";
import type { Preferences, Problem, TaskKind, WritePurpose } from "./PaneState";
import type { PaneStore } from "./PaneStore";
import { isCancelled, problemOf } from "./problemOf";

/** What the session works with; all of it is handed in, so that tests hand in fakes. */
export interface PaneSessionParts {
  readonly store: PaneStore;
  readonly workbook: WorkbookPort & SelectionPort;
  readonly settings: Settings;
  readonly locale: Locale;
  readonly preferences: PreferenceStore;
  readonly now: () => number;
}

/**
 * The pane's doings: each runs a use case and tells the store what came of it. One step at a time: a step asked for
 * while another runs is not begun, so that no two writes ever meet. No method throws; failures become the state's problem.
 */
export class PaneSession {
  private controller: AbortController | null = null;
  /** The last reading, as long as nothing is known to have changed since. */
  private result: CheckResult | null = null;
  private undoPlan: WritePlan | null = null;
  private preferencesLoaded: Promise<void> | null = null;

  constructor(private readonly parts: PaneSessionParts) {}

  /** 一键校验; with 校验后自动写回 it writes the columns too. */
  check(): Promise<void> {
    return this.run("check", async (options) => {
      const result = await this.readAndCheck(options);
      await this.loadPreferences();
      if (!this.parts.store.getState().preferences.autoWriteBack)
        return { type: "taskFinished", notice: null };
      return this.write("writeBack", planWriteBack(result, this.parts.locale), options);
    });
  }

  /** 写回校验列: shows what would be written. Reads again first when the sheets have changed since the check. */
  previewWriteBack(): Promise<void> {
    return this.run("planWriteBack", async (options) => {
      const result = this.upToDateResult() ?? (await this.readAndCheck(options));
      return preview("writeBack", planWriteBack(result, this.parts.locale));
    });
  }

  /** 清除校验标记: shows what would be taken away. */
  previewClear(): Promise<void> {
    return this.run("planClear", async (options) =>
      preview("clear", await planClear(this.parts.workbook, options)),
    );
  }

  /** 写入: applies the plan on show. */
  async applyPreview(): Promise<void> {
    const shown = this.parts.store.getState().preview;
    if (!shown) return;
    await this.run(shown.purpose, (options) => this.write(shown.purpose, shown.plan, options));
  }

  /** 撤销本次写入. */
  async undo(): Promise<void> {
    const plan = this.undoPlan;
    if (!plan) return;
    await this.run("undo", async (options) => {
      const receipt = await applyPlan(this.parts.workbook, plan, options);
      this.undoPlan = null;
      this.result = null;
      return { type: "undone", cells: receipt?.cellCount ?? 0, sheets: receipt?.sheetCount ?? 0 };
    });
  }

  /** 取消: the running step ends as soon as it hears of it. */
  cancel(): void {
    this.controller?.abort();
    this.parts.store.dispatch({ type: "cancelRequested" });
  }

  /** 重试, or 重新校验 where the workbook has moved on. */
  async retry(): Promise<void> {
    const problem = this.parts.store.getState().problem;
    if (problem) await this.stepAfter(problem);
  }

  /** 定位: the sheet activated, the cell selected. */
  async locate(finding: Finding): Promise<void> {
    try {
      await this.parts.workbook.select(finding.sheetId, finding.cell);
    } catch (error) {
      this.parts.store.dispatch({ type: "problemArose", problem: problemOf(error, "locate") });
    }
  }

  /** To be called for every edit in the workbook. What the session itself is writing does not make the result stale. */
  noteEdit(sheetId: string): void {
    const { task, outcome } = this.parts.store.getState();
    if (!outcome || (task && isWriting(task.kind))) return;
    this.parts.store.dispatch({ type: "sheetEdited", sheetId });
  }

  /** Loads the preferences once; a check that must know them waits for the same loading. */
  loadPreferences(): Promise<void> {
    return (this.preferencesLoaded ??= this.fetchPreferences());
  }

  async setPreferences(preferences: Preferences): Promise<void> {
    const { store, preferences: storage } = this.parts;
    store.dispatch({ type: "preferencesLoaded", preferences });
    try {
      await storage.save(preferences);
    } catch (error) {
      store.dispatch({ type: "problemArose", problem: problemOf(error, "preferences") });
    }
  }

  private async fetchPreferences(): Promise<void> {
    const { store, preferences } = this.parts;
    try {
      store.dispatch({ type: "preferencesLoaded", preferences: await preferences.load() });
    } catch (error) {
      store.dispatch({ type: "problemArose", problem: problemOf(error, "preferences") });
    }
  }

  private upToDateResult(): CheckResult | null {
    return this.parts.store.getState().editedSheets.length === 0 ? this.result : null;
  }

  private async readAndCheck(options: StepOptions): Promise<CheckResult> {
    const { store, workbook, settings, now } = this.parts;
    const arrivals = batchArrivals((tables) => store.dispatch({ type: "tablesArrived", tables }), now);
    this.result = null;
    const result = await checkWorkbook(workbook, settings, { ...options, onTable: arrivals });
    this.result = result;
    store.dispatch({ type: "checked", result, at: now() });
    return result;
  }

  private async write(purpose: WritePurpose, plan: WritePlan, options: StepOptions): Promise<PaneAction> {
    const receipt = await applyPlan(this.parts.workbook, plan, options);
    if (!receipt) return { type: "taskFinished", notice: { kind: "nothingToWrite", purpose } };
    this.undoPlan = receipt.undo;
    this.result = null;
    return { type: "wrote", written: { purpose, cells: receipt.cellCount, sheets: receipt.sheetCount } };
  }

  private async run(kind: TaskKind, step: (options: StepOptions) => Promise<PaneAction>): Promise<void> {
    const { store } = this.parts;
    if (store.getState().task) return;
    const controller = new AbortController();
    this.controller = controller;
    store.dispatch({ type: "taskStarted", kind });
    try {
      store.dispatch(
        await step({
          signal: controller.signal,
          onProgress: (progress) => store.dispatch({ type: "progressed", progress }),
        }),
      );
    } catch (error) {
      store.dispatch(endOf(kind, error));
    } finally {
      this.controller = null;
    }
  }

  private stepAfter({ kind, during }: Problem): Promise<void> {
    if (kind === "changed" || kind === "sheetMissing") return this.check();
    switch (during) {
      case "planWriteBack":
      case "writeBack":
        return this.previewWriteBack();
      case "planClear":
      case "clear":
        return this.previewClear();
      case "undo":
        return this.undo();
      case "check":
      case "locate":
      case "preferences":
      case "followEdits":
        return this.check();
    }
  }
}

function preview(purpose: WritePurpose, plan: WritePlan): PaneAction {
  if (isEmptyPlan(plan)) return { type: "taskFinished", notice: { kind: "nothingToWrite", purpose } };
  return { type: "previewed", preview: { purpose, plan } };
}

function endOf(kind: TaskKind, error: unknown): PaneAction {
  if (isCancelled(error)) return { type: "taskFinished", notice: { kind: "cancelled", during: kind } };
  return { type: "taskFailed", problem: problemOf(error, kind) };
}

function isWriting(kind: TaskKind): boolean {
  return kind === "writeBack" || kind === "clear" || kind === "undo";
}
