import { WorkbookError } from "../../../src/application/WorkbookError";
import { SCHEME_2020, SCHEME_2021 } from "../../../src/domain/settings/schemes";
import { blankTable } from "../../../src/domain/template/blankTable";
import { messagesFor } from "../../../src/taskpane/locales/messagesFor";
import { newTableDraft, readNewTable, sizeOf } from "../../../src/taskpane/state/newTableDraft";
import type { NewTableDraft } from "../../../src/taskpane/state/newTableDraft";
import { noticeWords } from "../../../src/taskpane/state/noticeWords";
import { problemWords } from "../../../src/taskpane/state/problemWords";
import { blankOptions } from "../../support/blankTables";
import { gridOf } from "../../support/gridOf";
import { startSession } from "../support/startSession";

const today = new Date(2026, 2, 1);
const settings = { fiscalYear: null, scheme: SCHEME_2020 };
const fresh = (changed: Partial<NewTableDraft> = {}) => ({
  ...newTableDraft(settings, [], today),
  ...changed,
});
const messages = messagesFor("zh-CN");

describe("the dialog", () => {
  it("opens with the workbook's settings, which are read when they are not known", async () => {
    const { session, state, documents } = startSession({ settings: { fiscalYear: 2027 } });
    expect(state().records.isKnown).toBe(false);
    await session.newTables.open();
    expect(state()).toMatchObject({ dialog: { id: "newTable" }, task: null });
    expect(state().records.settings.fiscalYear).toBe(2027);
    const loads = documents.loads;
    await session.newTables.open();
    expect(documents.loads).toBe(loads);
  });

  it("is another one each time it is opened, so that it begins anew", async () => {
    const { session, state, store } = startSession();
    await session.newTables.open();
    const first = state().dialog;
    store.dispatch({ type: "dialogClosed" });
    expect(state().dialog).toBeNull();
    await session.newTables.open();
    expect(state().dialog).not.toBe(first);
  });

  it("does not open over settings that cannot be read: the way out opens it", async () => {
    const { session, state, documents } = startSession();
    documents.nextError = new WorkbookError("busy", [], "");
    await session.newTables.open();
    expect(state()).toMatchObject({ dialog: null, problem: { kind: "busy", during: "loadSettings" } });
    await session.retry();
    expect(state()).toMatchObject({ dialog: { id: "newTable" }, problem: null });
  });
});

describe("making it", () => {
  it("adds the sheet, shows it and says where it is", async () => {
    const { session, state, newSheets, workbook } = startSession();
    await session.newTables.make("seed", blankOptions());
    expect(newSheets.added).toEqual([blankTable("seed", blankOptions())]);
    expect(workbook.selected).toEqual([{ sheetId: "new-0", cell: { row: 0, column: 0 } }]);
    const { notice } = state();
    expect(notice && noticeWords(notice, messages)).toBe(
      "已新建工作表“绩效目标表”。填好后按“一键校验”核对。",
    );
  });

  it("tells a refused print set-up", async () => {
    const { session, state, newSheets } = startSession();
    newSheets.printProblem = "hostFailed: 没有打印机";
    await session.newTables.make("seed", blankOptions());
    const { notice } = state();
    expect(notice && noticeWords(notice, messages)).toContain("打印格式未能设置（hostFailed: 没有打印机）");
  });

  it("what the workbook refuses is the pane's problem, and can be tried again as it was", async () => {
    const { session, state, newSheets, workbook } = startSession();
    newSheets.nextError = new WorkbookError("protectedSheet", [], "The workbook's structure is protected.");
    await session.newTables.make("list", blankOptions());
    const { problem } = state();
    expect(problem).toMatchObject({ kind: "protectedSheet", during: "newTable" });
    expect(problem && problemWords(problem, messages)).toMatch(/^工作簿的结构受保护，不能新建工作表/);
    expect(workbook.selected).toEqual([]);
    newSheets.nextError = null;
    await session.retry();
    expect(newSheets.added.map(({ sheetName }) => sheetName)).toEqual(["绩效目标一览表"]);
    expect(state().problem).toBeNull();
  });

  it("the add-in's own writing makes no result stale; what is typed into the sheet later does", async () => {
    const { session, state, newSheets } = startSession();
    await session.check();
    newSheets.onAdding = () => session.noteEdit("new-0");
    await session.newTables.make("seed", blankOptions());
    expect(state().editedSheets).toEqual([]);
    session.noteEdit("new-0");
    expect(state()).toMatchObject({ editedSheets: ["new-0"], recheckDue: false });
  });
});

describe("what is filled in at first", () => {
  it("is the settings' year, else this year", () => {
    expect(fresh().year).toBe("2026");
    expect(newTableDraft({ ...settings, fiscalYear: 2025 }, [], today).year).toBe("2025");
  });

  it("is the unit of the workbook's first table, and its money unit where it is stated", async () => {
    const { session, state } = startSession();
    await session.check();
    const draft = newTableDraft(settings, state().outcome?.tables ?? [], today);
    expect(draft).toMatchObject({ unitCode: "349101", unitName: "天津市统计局财务处", moneyUnit: "万元" });
  });

  it("is nothing where the workbook has no table", async () => {
    const { session, state } = startSession({ grids: [gridOf([["会议纪要"]])] });
    await session.check();
    const draft = newTableDraft(settings, state().outcome?.tables ?? [], today);
    expect(draft).toMatchObject({ unitCode: "", unitName: "", project: "", moneyUnit: "万元" });
  });
});

describe("what was typed", () => {
  it("is read, white space and full-width digits included", () => {
    const draft = fresh({
      project: " 数字档案室建设 ",
      unitName: "财务处 ",
      year: "２０２５",
      rows: { ...fresh().rows, cost: "０" },
    });
    expect(readNewTable(draft, settings)).toMatchObject({
      options: {
        year: 2025,
        project: "数字档案室建设",
        unit: { code: "", name: "财务处" },
        rows: { quantity: 3, cost: 0 },
        projects: 1,
      },
    });
  });

  it.each([
    [{ year: "25" }, ["year"]],
    [{ year: "" }, ["year"]],
    [{ year: "3025" }, ["year"]],
    [{ rows: { quantity: "" } }, ["rows"]],
    [{ rows: Object.fromEntries(Object.keys(fresh().rows).map((id) => [id, "0"])) }, ["rows"]],
    [{ rows: { ...fresh().rows, quality: "21" } }, ["rows"]],
    [{ rows: { ...fresh().rows, quality: "1.5" } }, ["rows"]],
    [{ form: "list", projects: "0" }, ["projects"]],
    [{ form: "list", projects: "51" }, ["projects"]],
    [{ form: "list", projects: "三", year: "去年" }, ["year", "projects"]],
  ] as const)("%j cannot stand", (changed, wrong) => {
    expect(readNewTable(fresh(changed), settings)).toEqual({ wrong });
  });

  it("says nothing of projects where the form is of one", () => {
    expect(readNewTable(fresh({ projects: "三" }), settings)).toHaveProperty("options");
  });

  it("under the 2021 guide counts the rows of 成本指标 by themselves", () => {
    const own = { ...settings, scheme: SCHEME_2021 };
    const reading = readNewTable(newTableDraft(own, [], today), own);
    if (!("options" in reading)) throw new Error("Cannot be read.");
    expect(sizeOf("twoBlock", reading.options)).toEqual({
      rows: 16,
      levels: [
        { level1: "成本指标", rows: 4 },
        { level1: "产出指标", rows: 7 },
        { level1: "效益指标", rows: 4 },
        { level1: "满意度指标", rows: 1 },
      ],
    });
  });
});
