import { WorkbookError } from "../../../src/application/WorkbookError";
import { cellAt } from "../../../src/domain/grid/SheetGrid";
import { FUNDS, rowKeys } from "../../../src/taskpane/state/formRows";
import type { Draft } from "../../../src/taskpane/state/PaneState";
import { ACTUAL_COLUMN, formGrid, HEADER_ROW, SOME_ROWS } from "../support/formGrid";
import type { FormRow } from "../support/formGrid";
import { SheetInMemory, withContent } from "../support/SheetInMemory";
import { startSession } from "../support/startSession";

const BLANK: readonly FormRow[] = SOME_ROWS.map(([level2, level3, target, weight]) => [
  level2,
  level3,
  target,
  weight,
  null,
]);

async function opened(grids = [formGrid(BLANK)]) {
  const memory = new SheetInMemory(grids);
  const parts = startSession({ workbook: memory });
  await parts.session.openTab("fill");
  const audit = () => {
    const found = parts.state().outcome?.tables[0];
    if (!found) throw new Error("There is no table.");
    return found;
  };
  const place = (row: number) => ({
    tableId: audit().table.id,
    row: rowKeys(audit().table)[row - 1] ?? "",
  });
  const commit = (row: number, draft: Draft) => parts.session.fill.commit(place(row), draft);
  const cell = (row: number, column = ACTUAL_COLUMN) => {
    const [grid] = memory.grids;
    if (!grid) throw new Error("There is no sheet.");
    return cellAt(grid, HEADER_ROW + row, column).value;
  };
  /** The user types into the sheet. */
  const typeInSheet = (row: number, after: string) => {
    memory.grids = memory.grids.map((grid) =>
      withContent(grid, { row: HEADER_ROW + row, column: ACTUAL_COLUMN, after }),
    );
  };
  return { ...parts, memory, audit, place, commit, cell, typeInSheet };
}

describe("the first visit to 年终填报", () => {
  it("reads the workbook, writes nothing, and 校验 has the result too", async () => {
    const { session, state, memory } = await opened();
    expect(state()).toMatchObject({ tab: "fill", outcome: { complete: true }, task: null });
    await session.openTab("scores");
    await session.openTab("check");
    expect(memory.reads).toBe(1);
    expect(memory.applied).toEqual([]);
  });

  it("does not write the columns either when 校验后自动写回 is on", async () => {
    const { session, workbook } = startSession({ autoWriteBack: true });
    await session.openTab("fill");
    expect(workbook.applied).toEqual([]);
  });

  it("can be broken off, and tried again", async () => {
    const { session, workbook, state } = startSession();
    let open: () => void = () => undefined;
    workbook.gate = new Promise((resolve) => (open = resolve));
    const opening = session.openTab("fill");
    session.cancel();
    open();
    await opening;
    expect(state()).toMatchObject({ outcome: null, notice: { kind: "cancelled" } });
    await session.read();
    expect(state().outcome?.complete).toBe(true);
  });
});

describe("a row that is filled in", () => {
  it("is written at once, and read again with its score", async () => {
    const { commit, cell, audit, state, memory } = await opened();
    await commit(1, { actual: "230" });
    expect(cell(1)).toBe(230);
    expect(audit().evaluation.rows[0]).toMatchObject({ status: "scored" });
    expect(audit().evaluation.rows[0]?.score?.toFixed(2)).toBe("40.00");
    expect(state()).toMatchObject({ written: { purpose: "fill", sheets: 1 }, fill: { drafts: [] } });
    expect(memory.readSheets.at(-1)).toEqual(["id-表1"]);
    expect(state().editedSheets).toEqual([]);
  });

  it("is written after the one before it, each a write of its own, however fast they come", async () => {
    const { commit, cell, memory } = await opened();
    await Promise.all([
      commit(1, { actual: "230" }),
      commit(2, { actual: "2024-12-20" }),
      commit(3, { actual: "达成", rate: "95" }),
    ]);
    expect(memory.applied).toHaveLength(3);
    expect(cell(1)).toBe(230);
    expect(cell(3)).toBe("达成");
  });

  it("takes what was typed for it before along, when that has not been written yet", async () => {
    const { commit, cell, audit } = await opened();
    await Promise.all([commit(1, { actual: "220" }), commit(1, { reason: "两卷待补" })]);
    expect(cell(1)).toBe(220);
    expect(audit().evaluation.rows[0]).toMatchObject({ hasReason: true, status: "scored" });
  });

  it("waits for a step that runs, and steps asked for meanwhile wait for it", async () => {
    const { commit, session, memory, cell, state } = await opened();
    const [checking, filling] = [session.check(), commit(1, { actual: "230" })];
    await Promise.all([checking, filling]);
    expect(cell(1)).toBe(230);
    const [again, previewing] = [commit(2, { actual: "2024-12-20" }), session.previewWriteBack()];
    await Promise.all([again, previewing]);
    expect(memory.applied).toHaveLength(2);
    expect(state().preview?.purpose).toBe("writeBack");
  });

  it("goes to its own row when rows were inserted above it since", async () => {
    const { commit, memory, session, place, cell } = await opened();
    const target = place(1);
    memory.grids = [formGrid([["数量指标", "培训场次", "≥3场", 10, null], ...BLANK])];
    session.noteEdit("id-表1");
    await session.fill.commit(target, { actual: "230" });
    expect(cell(1)).toBeNull();
    expect(cell(2)).toBe(230);
    await commit(1, { actual: "3" });
    expect(cell(1)).toBe(3);
  });

  it("of funds that have no cell for it is not written anywhere else", async () => {
    const { audit, session, memory, state } = await opened();
    await session.fill.commit({ tableId: audit().table.id, row: FUNDS }, { total: "240" });
    expect(memory.applied).toEqual([]);
    expect(state().fill.drafts).toMatchObject([{ draft: { total: "240" }, isRefused: true }]);
  });
});

describe("what cannot be written stays in the form", () => {
  it("when the row is no longer there: nothing is written, and what was typed is not lost", async () => {
    const { memory, session, place, state } = await opened();
    const target = place(3);
    memory.grids = [formGrid(BLANK.slice(0, 2))];
    session.noteEdit("id-表1");
    await session.fill.commit(target, { actual: "达成" });
    expect(memory.applied).toEqual([]);
    expect(state().problem).toMatchObject({ kind: "changed", during: "fill", places: ["数字档案室建设"] });
    expect(state().fill.drafts).toMatchObject([{ draft: { actual: "达成" }, isRefused: true }]);
  });

  it("when the cell has changed unheard: the cell is named, and the sheet keeps what it holds", async () => {
    const { commit, state, typeInSheet, cell } = await opened();
    typeInSheet(1, "225");
    await commit(1, { actual: "230" });
    expect(cell(1)).toBe("225");
    expect(state().problem).toMatchObject({ kind: "changed", places: ["表1!F9"] });
    expect(state().fill.drafts).toMatchObject([{ draft: { actual: "230" }, isRefused: true }]);
  });

  it("while Excel is busy; 重试 writes it, and the rows after it too", async () => {
    const { commit, session, memory, state, cell } = await opened();
    memory.nextError = new WorkbookError("busy", [], "");
    await Promise.all([commit(1, { actual: "230" }), commit(2, { actual: "2024-12-20" })]);
    expect(state().problem).toMatchObject({ kind: "busy", during: "fill" });
    expect(state().fill.drafts.map(({ isRefused }) => isRefused)).toEqual([true, true]);
    await session.retry();
    expect(cell(1)).toBe(230);
    expect(state()).toMatchObject({ problem: null, fill: { drafts: [] } });
    expect(memory.applied).toHaveLength(2);
  });

  it("until it is given up", async () => {
    const { session, place, state } = await opened();
    session.fill.keepRefused(place(1), { actual: "约230" });
    expect(state().fill.drafts).toHaveLength(1);
    session.fill.restore(place(2));
    expect(state().fill.drafts).toHaveLength(1);
    session.fill.restore(place(1));
    expect(state().fill.drafts).toEqual([]);
  });
});

describe("撤销本次写入", () => {
  it("takes back one write after the other, the last one first", async () => {
    const { commit, session, cell, state, memory } = await opened();
    const before = memory.grids;
    await commit(1, { actual: "230" });
    await commit(2, { actual: "2024-12-20" });
    await session.undo();
    expect(cell(2)).toBeNull();
    expect(cell(1)).toBe(230);
    expect(state()).toMatchObject({ written: { purpose: "fill" }, notice: { kind: "undone" } });
    await session.undo();
    expect(state().written).toBeNull();
    expect(memory.grids).toEqual(before);
    await session.undo();
    expect(memory.applied).toHaveLength(4);
  });

  it("takes back the last row also when that is still on its way", async () => {
    const { commit, session, cell, state } = await opened();
    const filling = [commit(1, { actual: "230" }), commit(2, { actual: "2024-12-20" })];
    await Promise.all([...filling, session.undo()]);
    expect(cell(1)).toBe(230);
    expect(cell(2)).toBeNull();
    expect(state()).toMatchObject({ written: { purpose: "fill" }, fill: { drafts: [] } });
  });

  it("leaves a cell that was typed over since, and names it", async () => {
    const { commit, session, state, typeInSheet, cell } = await opened();
    await commit(1, { actual: "230" });
    typeInSheet(1, "231");
    await session.undo();
    expect(cell(1)).toBe("231");
    expect(state().notice).toMatchObject({ kind: "undone", left: ["表1!F9"] });
    expect(state().written).toBeNull();
  });
});

describe("下一未填行", () => {
  it("opens the next one without waiting for what is still being written", async () => {
    const { commit, session, place, state } = await opened([formGrid(SOME_ROWS)]);
    void commit(3, { actual: "达成", rate: "95" });
    await session.fill.goToNextUnfilled();
    expect(state().fill).toMatchObject({ tableId: place(1).tableId, row: FUNDS, takesFocus: true });
  });

  it("says so when nothing can be filled in", async () => {
    const { session, state } = startSession();
    await session.openTab("fill");
    await session.fill.goToNextUnfilled();
    expect(state().notice).toEqual({ kind: "allFilled", withoutColumns: 12 });
  });
});
