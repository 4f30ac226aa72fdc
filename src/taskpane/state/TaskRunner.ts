import type { StepOptions } from "../../application/WorkbookPort";
import { WorkbookError } from "../../application/WorkbookError";
import type { PaneAction } from "./PaneAction";
import type { TaskKind } from "./PaneState";
import type { PaneStore } from "./PaneStore";
import { isCancelled, problemOf } from "./problemOf";

/** A step tells the store how it ended. */
export type Step = (options: StepOptions) => Promise<PaneAction>;

/** Runs a step that the user has asked for; `again` is what 重试 does. Whether it got to its end. */
export type Run = (kind: TaskKind, step: Step, again: (() => Promise<void>) | null) => Promise<boolean>;

interface QuietStep {
  readonly controller: AbortController;
  readonly ended: Promise<unknown>;
}

/**
 * Runs one step at a time: a step asked for while another runs is not begun, so that no two writes ever meet. A quiet
 * step is not seen by the user and gives way to any other.
 */
export class TaskRunner {
  private controller: AbortController | null = null;
  private quiet: QuietStep | null = null;
  /** Ends with the step that the user waits for; resolved while there is none. */
  private running: Promise<unknown> = Promise.resolve();

  constructor(private readonly store: PaneStore) {}

  /** Whether the step got to its end. What it throws becomes the state's problem. */
  run(kind: TaskKind, step: Step): Promise<boolean> {
    if (this.store.getState().task) return Promise.resolve(false);
    const running = this.runInSight(kind, step);
    this.running = running;
    return running;
  }

  private async runInSight(kind: TaskKind, step: Step): Promise<boolean> {
    const { store } = this;
    const controller = new AbortController();
    this.controller = controller;
    store.dispatch({ type: "taskStarted", kind });
    try {
      await this.endQuietStep();
      store.dispatch(
        await step({
          signal: controller.signal,
          onProgress: (progress) => store.dispatch({ type: "progressed", progress }),
        }),
      );
      return true;
    } catch (error) {
      store.dispatch(endOf(kind, error));
      return false;
    } finally {
      this.controller = null;
    }
  }

  /**
   * Whether the step got to its end; false when it had to give way, or Excel was busy: then it is to be tried again.
   * @throws whatever else the step throws.
   */
  async runQuietly(step: (options: StepOptions) => Promise<unknown>): Promise<boolean> {
    if (this.store.getState().task || this.quiet) return false;
    const controller = new AbortController();
    const ended = step({ signal: controller.signal });
    const quiet = { controller, ended: ended.catch(() => undefined) };
    this.quiet = quiet;
    try {
      await ended;
      return true;
    } catch (error) {
      if (isCancelled(error) || isBusy(error)) return false;
      throw error;
    } finally {
      if (this.quiet === quiet) this.quiet = null;
    }
  }

  /**
   * Runs a step beside what the user does, who is not kept waiting and cannot break it off: a single cell is written
   * whole. It waits for the step that runs, and steps asked for meanwhile wait for it.
   * @throws whatever the step throws.
   */
  async runBeside<T>(step: () => Promise<T>): Promise<T> {
    while (this.store.getState().task || this.quiet) {
      await this.running;
      await this.endQuietStep();
    }
    const ended = step();
    const quiet = { controller: new AbortController(), ended: ended.catch(() => undefined) };
    this.quiet = quiet;
    try {
      return await ended;
    } finally {
      if (this.quiet === quiet) this.quiet = null;
    }
  }

  /** 取消: the running step ends as soon as it hears of it. */
  cancel(): void {
    this.controller?.abort();
    this.store.dispatch({ type: "cancelRequested" });
  }

  private async endQuietStep(): Promise<void> {
    this.quiet?.controller.abort();
    await this.quiet?.ended;
  }
}

function endOf(kind: TaskKind, error: unknown): PaneAction {
  if (isCancelled(error)) return { type: "taskFinished", notice: { kind: "cancelled", during: kind } };
  return { type: "taskFailed", problem: problemOf(error, kind) };
}

function isBusy(error: unknown): boolean {
  return error instanceof WorkbookError && error.kind === "busy";
}
