import { WorkbookError } from "../../../src/application/WorkbookError";
import { guideReducer, isFinished, NO_GUIDE } from "../../../src/taskpane/state/guide";
import { startSession } from "../support/startSession";

describe("三步上手", () => {
  it("ticks each step when it is done, in whatever order", async () => {
    const { session, store, state } = startSession();
    expect(state().guide.done).toEqual([]);
    await session.check();
    expect(state().guide.done).toEqual(["check"]);
    const tableId = state().outcome?.tables[4]?.table.id ?? "";
    store.dispatch({ type: "tableOpened", tableId, finding: null });
    expect(state().guide.done).toEqual(["check"]);
    store.dispatch({ type: "findingFocused", finding: "C03" });
    await session.previewWriteBack();
    expect(state().guide.done).toEqual(["check", "finding"]);
    await session.applyPreview();
    expect(state().guide.done).toEqual(["check", "finding", "write"]);
  });

  it("has no step for other writes", () => {
    const written = { purpose: "evaluation", cells: 1, sheets: 1 } as const;
    expect(guideReducer(NO_GUIDE, { type: "wrote", written })).toBe(NO_GUIDE);
  });

  it("called up again keeps its ticks, and begins anew once all were done", () => {
    const one = guideReducer({ isShown: false, done: ["check"] }, { type: "guideShown" });
    expect(one).toEqual({ isShown: true, done: ["check"] });
    const all = { isShown: false, done: ["check", "finding", "write"] } as const;
    expect(isFinished(all.done)).toBe(true);
    expect(guideReducer(all, { type: "guideShown" })).toEqual({ isShown: true, done: [] });
  });

  it("is put away for good, beside what else is preferred", async () => {
    const { session, preferences, state } = startSession({ autoWriteBack: true });
    session.guide.show();
    await session.guide.dismiss();
    expect(state().guide.isShown).toBe(false);
    expect(preferences.saved).toEqual([{ autoWriteBack: true, guideDismissed: true }]);
  });

  it("opens the sample and touches nothing; where Excel will not, it says so and tries again", async () => {
    const { session, sample, workbook, state } = startSession();
    sample.failure = new WorkbookError("hostFailed", [], "NotImplemented: no");
    await session.guide.openSample();
    expect(state().problem).toMatchObject({ kind: "hostFailed", during: "openSample" });
    sample.failure = null;
    await session.retry();
    expect(sample.opened).toBe(2);
    expect(state()).toMatchObject({ problem: null, task: null });
    expect([workbook.reads, workbook.applied]).toEqual([0, []]);
  });
});
