import type { PaneAction } from "../../../src/taskpane/state/PaneAction";
import { initialPaneState, NO_FILTER } from "../../../src/taskpane/state/PaneState";
import type { PaneState } from "../../../src/taskpane/state/PaneState";
import { paneReducer } from "../../../src/taskpane/state/paneReducer";
import { seedGrids } from "../../support/seedGrids";
import { seedAudits } from "../support/seedAudits";

const audits = seedAudits();
const grids = seedGrids();

function after(actions: readonly PaneAction[], from: PaneState = initialPaneState): PaneState {
  return actions.reduce(paneReducer, from);
}

const checked = (tables = audits): PaneAction => ({
  type: "checked",
  result: { grids, audit: { tables }, commonYear: null, diagnoses: [], hints: [] },
  at: 5,
});
const arrived = (...numbers: number[]): PaneAction => ({
  type: "tablesArrived",
  tables: numbers.flatMap((number) => audits[number - 1] ?? []),
});

describe("a first check", () => {
  it("shows tables as they come, worst first, not as a finished result", () => {
    const state = after([{ type: "taskStarted", kind: "check" }, arrived(1, 2), arrived(5)]);
    expect(state.outcome).toMatchObject({ complete: false, checkedAt: null });
    expect(state.outcome?.order[0]).toBe(audits[4]?.table.id);
    expect(state.outcome?.tables).toHaveLength(3);
  });

  it("that was cancelled leaves what it had, and the next one begins anew", () => {
    const cancelled = after([
      { type: "taskStarted", kind: "check" },
      arrived(1, 2),
      { type: "taskFinished", notice: { kind: "cancelled", during: "check" } },
    ]);
    expect(cancelled.outcome?.complete).toBe(false);
    const again = after([{ type: "taskStarted", kind: "check" }, arrived(1)], cancelled);
    expect(again.outcome?.tables).toHaveLength(1);
  });
});

describe("a re-check", () => {
  const first = after([
    { type: "taskStarted", kind: "check" },
    checked(),
    { type: "taskFinished", notice: null },
  ]);

  it("keeps the whole earlier result on show until the new one is whole", () => {
    const state = after([{ type: "taskStarted", kind: "check" }, arrived(1)], first);
    expect(state.outcome).toBe(first.outcome);
  });

  it("keeps the open table open, and closes it when it is gone", () => {
    const id = audits[4]?.table.id ?? "";
    const open = after([{ type: "tableOpened", tableId: id, finding: null }], first);
    expect(after([checked()], open).view).toEqual({ kind: "table", tableId: id, finding: null });
    expect(after([checked(audits.slice(0, 4))], open).view).toEqual({ kind: "list" });
  });

  it("keeps the order; 按严重程度重排 sorts anew", () => {
    const turned = [...audits].reverse();
    const state = after([checked(turned)], first);
    expect(state.outcome?.order).toEqual(first.outcome?.order);
    const sorted = after([{ type: "reordered" }], state).outcome?.order;
    expect(sorted).not.toEqual(first.outcome?.order);
    expect(new Set(sorted)).toEqual(new Set(first.outcome?.order));
  });

  it("clears an earlier problem and notice, not the write that may still be undone", () => {
    const state = after(
      [
        { type: "wrote", written: { purpose: "writeBack", cells: 266, sheets: 12 } },
        { type: "problemArose", problem: { kind: "busy", places: [], detail: "", during: "check" } },
        { type: "taskStarted", kind: "check" },
      ],
      first,
    );
    expect(state).toMatchObject({ problem: null, notice: null, written: { cells: 266 } });
  });
});

describe("a workbook without any value", () => {
  it("is told from one without a table", () => {
    const blank = paneReducer(initialPaneState, {
      type: "checked",
      result: { grids: [], audit: { tables: [] }, commonYear: null, diagnoses: [], hints: [] },
      at: 1,
    });
    expect(blank.outcome?.blank).toBe(true);
    const noTable = paneReducer(initialPaneState, {
      type: "checked",
      result: { grids, audit: { tables: [] }, commonYear: null, diagnoses: [], hints: [] },
      at: 1,
    });
    expect(noTable.outcome?.blank).toBe(false);
    expect(noTable.outcome?.sheetNames).toHaveLength(12);
  });
});

describe("the filter", () => {
  it("takes severities on and off, and is cleared as a whole", () => {
    const on = after([
      { type: "severityToggled", severity: "error" },
      { type: "severityToggled", severity: "info" },
      { type: "queryChanged", query: "成本" },
    ]);
    expect(on.filter).toMatchObject({ severities: ["error", "info"], query: "成本" });
    expect(after([{ type: "severityToggled", severity: "error" }], on).filter.severities).toEqual(["info"]);
    expect(after([{ type: "filterCleared" }], on).filter).toEqual(NO_FILTER);
  });
});

describe("going back to the list", () => {
  it("remembers the table that was open last", () => {
    const state = after([{ type: "tableOpened", tableId: "a", finding: null }, { type: "wentBack" }]);
    expect(state).toMatchObject({ tab: "check", view: { kind: "list" }, lastTable: "a" });
  });

  it("leads to 汇总 from a project that was opened there, also by way of the settings and of the next table", () => {
    const opened = after([
      { type: "tabChosen", tab: "overview" },
      { type: "projectOpened", tableId: "a" },
    ]);
    expect(opened).toMatchObject({ tab: "check", view: { kind: "table", tableId: "a" } });
    const next = after(
      [{ type: "settingsOpened" }, { type: "wentBack" }, { type: "tableOpened", tableId: "b", finding: "f" }],
      opened,
    );
    expect(next).toMatchObject({ tab: "check", view: { kind: "table", tableId: "b", finding: "f" } });
    const back = after([{ type: "wentBack" }], next);
    expect(back).toMatchObject({ tab: "overview", view: { kind: "list" }, lastTable: "b" });
    const again = after(
      [
        { type: "tabChosen", tab: "check" },
        { type: "tableOpened", tableId: "a", finding: null },
      ],
      back,
    );
    expect(after([{ type: "wentBack" }], again).tab).toBe("check");
  });
});
