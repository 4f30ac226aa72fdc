import { WorkbookError } from "../../../src/application/WorkbookError";
import { startSession } from "../support/startSession";

const home = { sheetId: "id-表12基本单位信息管理", cell: { row: 3, column: 2 } };

async function inTable() {
  const parts = startSession();
  await parts.session.check();
  const audit = parts.state().outcome?.tables[4];
  const [first, second] = audit?.findings ?? [];
  if (!audit || !first || !second) throw new Error("Seed table 5 has findings.");
  parts.workbook.place = home;
  parts.store.dispatch({ type: "tableOpened", tableId: audit.table.id, finding: null });
  return { ...parts, first, second };
}

describe("返回", () => {
  it("goes to the list and to the cell before the first 定位, once", async () => {
    const { session, workbook, state, first, second } = await inTable();
    await session.locate(first);
    await session.locate(second);
    await session.goBack();
    expect(state().view).toEqual({ kind: "list" });
    expect(workbook.place).toEqual(home);
    expect(workbook.selected).toHaveLength(3);
    await session.goBack();
    expect(workbook.selected).toHaveLength(3);
  });

  it("moves nothing when nothing was located, or no cell was active", async () => {
    const { session, workbook, first } = await inTable();
    workbook.place = null;
    await session.locate(first);
    await session.goBack();
    expect(workbook.selected).toHaveLength(1);
  });

  it("from the settings leaves the cell alone", async () => {
    const { session, workbook, first } = await inTable();
    await session.locate(first);
    await session.openSettings();
    await session.goBack();
    expect(workbook.selected).toHaveLength(1);
    await session.goBack();
    expect(workbook.place).toEqual(home);
  });

  it("forgets a sheet that is gone", async () => {
    const { session, workbook, state, first } = await inTable();
    await session.locate(first);
    workbook.nextError = new WorkbookError("sheetMissing", ["表12"], "");
    await session.goBack();
    expect(state()).toMatchObject({ problem: null, view: { kind: "list" } });
  });

  it("says when Excel is busy", async () => {
    const { session, workbook, state, first } = await inTable();
    await session.locate(first);
    workbook.nextError = new WorkbookError("busy", [], "");
    await session.goBack();
    expect(state()).toMatchObject({ problem: { kind: "busy" }, view: { kind: "list" } });
  });
});
