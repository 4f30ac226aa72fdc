import type { SampleOpener } from "../host/openSampleWorkbook";
import type { PaneStore } from "./PaneStore";
import type { PreferenceKeeper } from "./PreferenceKeeper";
import type { Run } from "./TaskRunner";

interface GuideParts {
  readonly store: PaneStore;
  readonly preferences: PreferenceKeeper;
  readonly sample: SampleOpener;
  readonly run: Run;
}

/** 三步上手: called up again, put away for good, and the sample workbook to try it on. */
export class GuideKeeper {
  constructor(private readonly parts: GuideParts) {}

  /** Whether this Excel can open the sample beside the user's own workbook. */
  get canOpenSample(): boolean {
    return this.parts.sample.isPossible();
  }

  show(): void {
    this.parts.store.dispatch({ type: "guideShown" });
  }

  /** 不再显示. */
  async dismiss(): Promise<void> {
    const { store, preferences } = this.parts;
    store.dispatch({ type: "guideHidden" });
    // What else is stored must be known first, or it would be overwritten.
    await preferences.load();
    await preferences.set({ ...store.getState().preferences, guideDismissed: true });
  }

  /** 打开示例工作簿: a workbook of its own; the user's is not touched. */
  async openSample(): Promise<void> {
    const { sample, run } = this.parts;
    await run(
      "openSample",
      async () => {
        await sample.open();
        return { type: "taskFinished", notice: null };
      },
      () => this.openSample(),
    );
  }
}
