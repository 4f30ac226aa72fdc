import { WorkbookError } from "../../../src/application/WorkbookError";
import type { TableAudit } from "../../../src/domain/audit";
import { editedGrid } from "../support/editedGrid";
import { startSession } from "../support/startSession";

const SHEET = "id-表1统计数据平台系统运维保障";
const settle = () => new Promise((resolve) => setTimeout(resolve, 120));

async function checked() {
  const parts = startSession();
  await parts.session.check();
  const table = parts.state().outcome?.tables.find((one) => one.table.sheetId === SHEET);
  const finding = table?.findings.find(({ ruleId }) => ruleId === "I12");
  if (!finding) throw new Error("I12 does not hit seed table 1.");
  /** The user types over the finding's cell. */
  const type = (text: string) => {
    parts.workbook.grids = parts.workbook.grids.map((grid) =>
      grid.sheetId === SHEET ? editedGrid(grid, finding.cell, text) : grid,
    );
    parts.session.noteEdit(SHEET);
  };
  const quantities = (audit: TableAudit | undefined = parts.state().outcome?.tables[0]) =>
    audit?.findings.filter(({ ruleId }) => ruleId === "I12").length ?? 0;
  return { ...parts, type, quantities };
}

describe("an edit in the workbook", () => {
  it("is nothing before the first check", () => {
    const { session, state } = startSession();
    session.noteEdit("a");
    expect(state().editedSheets).toEqual([]);
  });

  it("marks the table at once and reads its sheet alone on a pause", async () => {
    const { workbook, pauses, state, type, quantities } = await checked();
    const met = quantities();
    type("≥2条");
    type("≥20条");
    expect(state()).toMatchObject({ editedSheets: [SHEET], recheckDue: true });
    expect(pauses.count).toBe(1);
    pauses.end();
    await settle();
    expect(workbook.readSheets).toEqual([null, [SHEET]]);
    expect(quantities()).toBe(met - 1);
    expect(state()).toMatchObject({ editedSheets: [], recheckDue: false, task: null, problem: null });
    expect([...(state().outcome?.done.values() ?? [])].flat()).toHaveLength(1);
  });

  it("made by the session itself is none", async () => {
    const { session, workbook, pauses, state } = await checked();
    await session.previewWriteBack();
    let open: () => void = () => undefined;
    workbook.gate = new Promise((resolve) => (open = resolve));
    const writing = session.applyPreview();
    session.noteEdit(SHEET);
    open();
    await writing;
    expect(state().editedSheets).toEqual([]);
    expect(pauses.count).toBe(0);
  });

  it("that is surely another's counts while the session writes", async () => {
    const { session, workbook, pauses, state } = await checked();
    await session.previewWriteBack();
    let open: () => void = () => undefined;
    workbook.gate = new Promise((resolve) => (open = resolve));
    const writing = session.applyPreview();
    session.noteEdit(SHEET, true);
    open();
    await writing;
    expect(state()).toMatchObject({ editedSheets: [SHEET], recheckDue: true });
    pauses.end();
    await settle();
    expect(state().editedSheets).toEqual([]);
  });

  it("that comes while the first check reads leaves its sheet marked", async () => {
    const { session, workbook, state } = startSession();
    let open: () => void = () => undefined;
    workbook.gate = new Promise((resolve) => (open = resolve));
    const checking = session.check();
    await settle();
    session.noteEdit(SHEET);
    open();
    await checking;
    expect(state()).toMatchObject({ editedSheets: [SHEET], recheckDue: false });
    await session.previewWriteBack();
    expect(workbook.readSheets.at(-1)).toEqual([SHEET]);
  });

  it("waits for the next pause while Excel is busy, without a word", async () => {
    const { workbook, pauses, state, type } = await checked();
    type("≥2条");
    workbook.nextError = new WorkbookError("busy", [], "");
    pauses.end();
    await settle();
    expect(state()).toMatchObject({ problem: null, editedSheets: [SHEET], recheckDue: true });
    pauses.end();
    await settle();
    expect(state().editedSheets).toEqual([]);
  });

  it("waits while a preview is open", async () => {
    const { session, workbook, pauses, type } = await checked();
    await session.previewWriteBack();
    type("≥2条");
    pauses.end();
    await settle();
    expect(workbook.reads).toBe(1);
    expect(pauses.count).toBe(1);
  });

  it("that comes while its sheet is being read keeps the table marked", async () => {
    const { workbook, pauses, state, type } = await checked();
    type("≥2条");
    let open: () => void = () => undefined;
    workbook.gate = new Promise((resolve) => (open = resolve));
    pauses.end();
    type("≥3条");
    open();
    await settle();
    expect(state()).toMatchObject({ editedSheets: [SHEET], recheckDue: true });
    pauses.end();
    await settle();
    expect(state().editedSheets).toEqual([]);
  });

  it("in many sheets, or in one that is new, asks for 重新校验 instead", async () => {
    const { session, workbook, pauses, state } = await checked();
    for (const { sheetId } of workbook.grids.slice(0, 6)) session.noteEdit(sheetId);
    expect(state().recheckDue).toBe(false);
    expect(pauses.count).toBe(0);
    await session.check();
    expect(state()).toMatchObject({ editedSheets: [], recheckDue: false });
    session.noteEdit("a new sheet");
    expect(state()).toMatchObject({ editedSheets: ["a new sheet"], recheckDue: false });
  });

  it("gives way to what the user asks for, which is not refused", async () => {
    const { session, workbook, pauses, state, type } = await checked();
    type("≥2条");
    let open: () => void = () => undefined;
    workbook.gate = new Promise((resolve) => (open = resolve));
    pauses.end();
    const checking = session.check();
    expect(state().task?.kind).toBe("check");
    open();
    await checking;
    expect(workbook.readSheets).toEqual([null, [SHEET], null]);
    expect(state()).toMatchObject({ editedSheets: [], task: null });
  });

  it("says when the re-check fails for good, and leaves the table marked", async () => {
    const { workbook, pauses, state, type } = await checked();
    type("≥2条");
    workbook.nextError = new WorkbookError("hostFailed", [], "GeneralException");
    pauses.end();
    await settle();
    expect(state()).toMatchObject({
      editedSheets: [SHEET],
      recheckDue: false,
      problem: { kind: "hostFailed", during: "recheck" },
    });
  });

  it("stays marked when a complete check fails", async () => {
    const { session, workbook, state, type } = await checked();
    type("≥2条");
    workbook.nextError = new WorkbookError("hostFailed", [], "GeneralException");
    await session.check();
    expect(state().editedSheets).toEqual([SHEET]);
    await session.previewWriteBack();
    expect(workbook.readSheets.at(-1)).toEqual([SHEET]);
  });
});
