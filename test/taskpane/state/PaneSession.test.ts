import { WorkbookError } from "../../../src/application/WorkbookError";
import { startSession } from "../support/startSession";

describe("一键校验", () => {
  it("shows the 12 real tables and writes nothing", async () => {
    const { session, workbook, state } = startSession();
    await session.check();
    expect(state().outcome?.tables).toHaveLength(12);
    expect(state().outcome).toMatchObject({ complete: true, blank: false });
    expect(state().outcome?.checkedAt).toBeGreaterThan(1000);
    expect(state().task).toBeNull();
    expect(workbook.applied).toEqual([]);
  });

  it("writes the columns too when 校验后自动写回 is on, even before the preferences were loaded", async () => {
    const { session, workbook, state } = startSession({ autoWriteBack: true });
    await session.check();
    expect(workbook.applied).toHaveLength(1);
    expect(state().written).toMatchObject({ purpose: "writeBack", sheets: 12 });
    expect(state().written?.cells).toBeGreaterThan(109);
  });

  it("is not begun a second time while it runs", async () => {
    const { session, workbook } = startSession();
    await Promise.all([session.check(), session.check(), session.previewWriteBack()]);
    expect(workbook.reads).toBe(1);
  });

  it("says when Excel is busy, keeps the earlier result, and 重试 checks again", async () => {
    const { session, workbook, state } = startSession();
    await session.check();
    workbook.nextError = new WorkbookError("busy", [], "");
    await session.check();
    expect(state().problem).toMatchObject({ kind: "busy", during: "check" });
    expect(state().outcome?.tables).toHaveLength(12);
    await session.retry();
    expect(state().problem).toBeNull();
    expect(workbook.reads).toBe(3);
  });

  it("reports a fault of its own by name instead of hiding it", async () => {
    const { session, workbook, state } = startSession();
    workbook.nextError = new TypeError("x is not a function");
    await session.check();
    expect(state().problem).toMatchObject({ kind: "internal", detail: "TypeError: x is not a function" });
  });

  it("ends at 取消 without a result", async () => {
    const { session, workbook, state } = startSession();
    let open: () => void = () => undefined;
    workbook.gate = new Promise((resolve) => (open = resolve));
    const checking = session.check();
    session.cancel();
    expect(state().task).toMatchObject({ kind: "check", cancelling: true });
    open();
    await checking;
    expect(state()).toMatchObject({
      task: null,
      outcome: null,
      notice: { kind: "cancelled", during: "check" },
    });
  });
});

describe("写回校验列", () => {
  it("shows the plan first and writes it only on 写入", async () => {
    const { session, workbook, state } = startSession();
    await session.check();
    await session.previewWriteBack();
    expect(state().preview?.purpose).toBe("writeBack");
    expect(state().preview?.plan.sheets).toHaveLength(12);
    expect(workbook.applied).toEqual([]);
    const plan = state().preview?.plan;
    await session.applyPreview();
    expect(workbook.applied).toEqual([plan]);
    expect(state()).toMatchObject({ preview: null, written: { purpose: "writeBack", sheets: 12 } });
  });

  it("plans from the check's own reading, but reads again after an edit and after a write", async () => {
    const { session, workbook } = startSession();
    await session.check();
    await session.previewWriteBack();
    expect(workbook.reads).toBe(1);
    session.noteEdit("id-表1统计数据平台系统运维保障");
    await session.previewWriteBack();
    expect(workbook.reads).toBe(2);
    await session.applyPreview();
    await session.previewWriteBack();
    expect(workbook.reads).toBe(3);
  });

  it("writes nothing and says so when nothing would change", async () => {
    const { session, workbook, state } = startSession({ grids: [] });
    await session.check();
    await session.previewWriteBack();
    expect(state()).toMatchObject({
      preview: null,
      notice: { kind: "nothingToWrite", purpose: "writeBack" },
    });
    expect(workbook.applied).toEqual([]);
  });

  it("names the protected sheet, has written nothing, and 重试 shows the preview again", async () => {
    const { session, workbook, state } = startSession();
    await session.check();
    await session.previewWriteBack();
    workbook.nextError = new WorkbookError("protectedSheet", ["表5"], "");
    await session.applyPreview();
    expect(state().problem).toEqual({
      kind: "protectedSheet",
      places: ["表5"],
      detail: "",
      during: "writeBack",
    });
    expect(state().written).toBeNull();
    await session.retry();
    expect(state().preview?.purpose).toBe("writeBack");
  });

  it("checks again when the sheet has changed since", async () => {
    const { session, workbook, state } = startSession();
    await session.check();
    await session.previewWriteBack();
    workbook.nextError = new WorkbookError("changed", ["表1!G9"], "");
    await session.applyPreview();
    await session.retry();
    expect(workbook.reads).toBe(2);
    expect(state()).toMatchObject({ problem: null, preview: null });
  });
});

describe("撤销本次写入", () => {
  async function written() {
    const parts = startSession();
    await parts.session.check();
    await parts.session.previewWriteBack();
    await parts.session.applyPreview();
    return parts;
  }

  it("applies the receipt's own plan, once", async () => {
    const { session, workbook, state } = await written();
    await session.undo();
    expect(workbook.applied).toHaveLength(2);
    expect(state()).toMatchObject({ written: null, notice: { kind: "undone", sheets: 12 } });
    await session.undo();
    expect(workbook.applied).toHaveLength(2);
  });

  it("stays on offer through a later check and a later write of nothing", async () => {
    const { session, workbook, state } = await written();
    await session.check();
    workbook.grids = [];
    await session.previewClear();
    expect(state().notice).toEqual({ kind: "nothingToWrite", purpose: "clear" });
    expect(state().written).not.toBeNull();
  });

  it("stays on offer when Excel refuses it", async () => {
    const { session, workbook, state } = await written();
    workbook.nextError = new WorkbookError("changed", ["表1!H9"], "");
    await session.undo();
    expect(state()).toMatchObject({ problem: { kind: "changed", during: "undo" }, written: { sheets: 12 } });
  });
});

describe("定位", () => {
  it("selects the finding's cell", async () => {
    const { session, workbook, state } = startSession();
    await session.check();
    const finding = state().outcome?.tables[4]?.findings[0];
    if (!finding) throw new Error("Seed table 5 has no finding.");
    await session.locate(finding);
    expect(workbook.selected).toEqual([{ sheetId: finding.sheetId, cell: finding.cell }]);
  });

  it("says when the sheet is gone", async () => {
    const { session, workbook, state } = startSession();
    await session.check();
    const finding = state().outcome?.tables[4]?.findings[0];
    if (!finding) throw new Error("Seed table 5 has no finding.");
    workbook.nextError = new WorkbookError("sheetMissing", ["表5数字档案室建设"], "");
    await session.locate(finding);
    expect(state().problem).toMatchObject({ kind: "sheetMissing", during: "locate" });
  });
});

describe("preferences", () => {
  it("are shown at once and saved", async () => {
    const { session, preferences, state } = startSession();
    await session.setPreferences({ autoWriteBack: true, guideDismissed: false });
    expect(state().preferences.autoWriteBack).toBe(true);
    expect(preferences.saved).toEqual([{ autoWriteBack: true, guideDismissed: false }]);
  });

  it("say when they cannot be saved", async () => {
    const { session, preferences, state } = startSession();
    preferences.save = () => Promise.reject(new Error("full"));
    await session.setPreferences({ autoWriteBack: true, guideDismissed: false });
    expect(state().problem).toMatchObject({ during: "preferences", detail: "Error: full" });
  });
});
