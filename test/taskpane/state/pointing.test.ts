import { WorkbookError } from "../../../src/application/WorkbookError";
import { plainReading } from "../../../src/domain/table/ReadingOptions";
import { sketchSheet } from "../../../src/domain/table/sketchTables";
import { messagesFor } from "../../../src/taskpane/locales/messagesFor";
import { announcement } from "../../../src/taskpane/state/announcement";
import { draftAt, headerOfTable, likelyHeader, readHintDraft } from "../../../src/taskpane/state/hintDraft";
import type { HintDraft } from "../../../src/taskpane/state/hintDraft";
import { noticeWords } from "../../../src/taskpane/state/noticeWords";
import { unreadWords } from "../../../src/taskpane/state/unreadWords";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import { FakeWorkbook } from "../support/FakeWorkbook";
import { startSession } from "../support/startSession";

const KEY = "绩效助手.表头";
const messages = messagesFor("zh-CN");

const rows = (above: readonly TestCell[][] = []): TestCell[][] => [
  ...above,
  ["路灯改造绩效表"],
  ["项目名称", "路灯改造", "单位：万元"],
  ["预算数", 30],
  ["大类", "小类", "考核内容", "考核标准"],
  ["产出指标", "数量指标", "改造路灯数量", "≥240盏"],
  ["", "成本指标", "改造成本", "≤30万元"],
];
const GRID = gridOf(rows());
const sheetId = GRID.sheetId;

/** The roles of 大类, 小类, 考核内容 and 考核标准. */
const named = (row: string): HintDraft => ({
  ...draftAt({ sheetId, cell: { row: 3, column: 0 } }),
  row,
  chosen: new Map([
    [0, "level1"],
    [1, "level2"],
    [2, "level3"],
    [3, "target"],
  ]),
});

function hintOf(grid = GRID, row = "4") {
  const { hint } = readHintDraft(named(row), sketchSheet(grid, plainReading));
  if (!hint) throw new Error("The draft means no header.");
  return hint;
}

async function checked(grids = [GRID]) {
  const parts = startSession({ grids });
  await parts.session.check();
  const notice = () => {
    const { notice: shown } = parts.state();
    return shown && noticeWords(shown, messages);
  };
  return {
    ...parts,
    notice,
    names: () => parts.state().outcome?.tables.map(({ table }) => table.project?.text),
  };
}

describe("the dialog", () => {
  it("is opened over what was read; before the first check the workbook is read", async () => {
    const { session, state, workbook } = startSession({ grids: [GRID] });
    await session.hints.open();
    expect(workbook.reads).toBe(1);
    expect(state().dialog).toEqual({ id: "unread" });
    expect(session.hints.sheets()).toEqual([GRID]);
    await session.hints.open({ sheetId, cell: { row: 3, column: 0 } });
    expect(workbook.reads).toBe(1);
    expect(state().dialog).toEqual({ id: "unread", place: { sheetId, cell: { row: 3, column: 0 } } });
  });

  it("is not opened over a workbook that could not be read", async () => {
    const { session, state, workbook } = startSession();
    workbook.nextError = new WorkbookError("busy", [], "");
    await session.hints.open();
    expect(state()).toMatchObject({ dialog: null, problem: { kind: "busy" } });
  });

  it("asks Excel for the selected cell, and says when it does not tell", async () => {
    const { session, state, workbook } = await checked();
    expect(await session.hints.selected()).toBeNull();
    workbook.place = { sheetId, cell: { row: 3, column: 2 } };
    expect(await session.hints.selected()).toEqual({ sheetId, cell: { row: 3, column: 2 } });
    workbook.current = () => Promise.reject(new WorkbookError("busy", [], ""));
    expect(await session.hints.selected()).toBeNull();
    expect(state().problem).toMatchObject({ kind: "busy", during: "locate" });
  });
});

describe("what was not read", () => {
  it("is counted above the list and announced", async () => {
    const { state } = await checked([
      gridOf(
        rows()
          .slice(0, 3)
          .concat([
            ["一级指标", "二级指标", "三级指标"],
            ["产出指标", "数量指标", "改造数量"],
          ]),
      ),
    ]);
    const { outcome, records } = state();
    expect(outcome?.diagnoses).toMatchObject([{ reason: "missingColumns", headerRow: 3 }]);
    expect(outcome && unreadWords(outcome, records, messages)).toEqual(["1 张疑似目标表没有识别"]);
    expect(announcement(state(), messages)).toBe("没有识别到绩效目标表。1 张疑似目标表没有识别");
  });
});

describe("a header pointed at", () => {
  it("is kept in the workbook, and its table is checked", async () => {
    const { session, state, documents, workbook, names, notice } = await checked();
    expect(names()).toEqual([]);
    expect(await session.hints.save(hintOf())).toBe(true);
    expect(names()).toEqual(["路灯改造"]);
    expect(notice()).toBe("“表1”的表头已记住，读出 1 张表、2 行指标。");
    expect(JSON.parse(documents.entries.get(KEY) ?? "")).toMatchObject({ v: 1, items: [{ n: "表1", r: 3 }] });
    expect(workbook.applied).toEqual([]);
    expect(state().outcome?.hints).toMatchObject([{ state: "read", row: 3 }]);
  });

  it("is in force from the first check of a workbook that carries it, and after a change of settings", async () => {
    const first = await checked();
    await first.session.hints.save(hintOf());
    const { session, documents, state } = startSession({ grids: [GRID] });
    documents.entries.set(KEY, first.documents.entries.get(KEY) ?? "");
    await session.check();
    expect(state().outcome?.tables).toHaveLength(1);
    await session.saveSettings({ ...state().records.settings, rules: { T07: { isOn: false } } });
    expect(state().outcome?.tables).toHaveLength(1);
    session.noteEdit(sheetId);
    await session.previewWriteBack();
    expect(state().outcome?.tables).toHaveLength(1);
  });

  it("pointed at again where it has moved to is kept once", async () => {
    const { session, documents, workbook, names } = await checked();
    await session.hints.save(hintOf());
    workbook.grids = [gridOf(rows([["附件3"], [""]]))];
    await session.check();
    expect(names()).toEqual(["路灯改造"]);
    await session.hints.save(hintOf(workbook.grids[0], "6"));
    expect(JSON.parse(documents.entries.get(KEY) ?? "")).toMatchObject({ items: [{ r: 5 }] });
    expect(names()).toEqual(["路灯改造"]);
  });

  it("whose words were changed is said to be lost, and what was read by it is read no more", async () => {
    const { session, state, workbook, names } = await checked();
    await session.hints.save(hintOf());
    workbook.grids = [gridOf(rows().map((row) => (row[0] === "大类" ? ["甲", "乙", "丙", "丁"] : row)))];
    await session.check();
    expect(names()).toEqual([]);
    const { outcome, records } = state();
    expect(outcome && unreadWords(outcome, records, messages)).toContain("1 处指认的表头已对不上");
  });

  it("removed, is gone from the workbook with its table", async () => {
    const { session, documents, names, notice } = await checked();
    await session.hints.save(hintOf());
    await session.hints.remove(hintOf());
    expect(documents.entries.has(KEY)).toBe(false);
    expect(names()).toEqual([]);
    expect(notice()).toBe("已撤销对“表1”表头的指认。");
  });

  it("keeps what another window has kept meanwhile", async () => {
    const { session, documents } = await checked();
    const other = { v: 1, items: [{ s: "x", n: "别处", r: 0, c: [["level3", 0, "甲"]] }] };
    documents.entries.set(KEY, JSON.stringify(other));
    await session.hints.save(hintOf());
    expect(JSON.parse(documents.entries.get(KEY) ?? "")).toMatchObject({
      items: [{ n: "别处" }, { n: "表1" }],
    });
  });

  it("says when the workbook cannot keep it, and 重试 tries again", async () => {
    const { session, documents, state, names } = await checked();
    documents.nextError = new WorkbookError("busy", [], "");
    expect(await session.hints.save(hintOf())).toBe(false);
    expect(state().problem).toMatchObject({ kind: "busy", during: "saveHints" });
    expect(names()).toEqual([]);
    await session.retry();
    expect(names()).toEqual(["路灯改造"]);
  });

  it("cancelled while it is checked, says that the result is not whole", async () => {
    const { session, workbook, documents, notice } = await checked();
    let open: () => void = () => undefined;
    workbook.gate = new Promise((resolve) => (open = resolve));
    const saving = session.hints.save(hintOf());
    session.cancel();
    open();
    await saving;
    expect(documents.entries.has(KEY)).toBe(true);
    expect(notice()).toBe("已取消校验，结果不完整。");
  });
});

describe("a record that cannot be read", () => {
  it.each([
    ["damaged", "{", "已损坏"],
    ["newerVersion", '{"v":2,"items":[]}', "更新版本的助手"],
  ] as const)(
    "(%s) is said after the check, and left as it is until it is cleared",
    async (problem, record, words) => {
      const { session, documents, state } = startSession({ grids: [GRID] });
      documents.entries.set(KEY, record);
      await session.check();
      expect(state().records).toMatchObject({ hints: [], hintsProblem: problem });
      const { outcome, records } = state();
      expect(outcome && unreadWords(outcome, records, messages)).toContain("指认记录无法读取");
      await session.hints.save(hintOf());
      expect(documents.entries.get(KEY)).toBe(record);
      const { notice } = state();
      expect(notice && noticeWords(notice, messages)).toContain(words);
      await session.hints.clear();
      expect(documents.entries.has(KEY)).toBe(false);
      expect(state().records.hintsProblem).toBeNull();
    },
  );
});

describe("the draft", () => {
  const sheet = sketchSheet(GRID, plainReading);
  const read = (draft: HintDraft) => readHintDraft(draft, sheet);

  it("names the columns by what was chosen, else by their words, and says what is missing", () => {
    const { choices, faults, hint } = read(draftAt({ sheetId, cell: { row: 3, column: 0 } }));
    expect(choices.map(({ text, role }) => [text, role])).toEqual([
      ["大类", null],
      ["小类", null],
      ["考核内容", null],
      ["考核标准", null],
    ]);
    expect(faults).toEqual({ missing: ["level2", "level3", "target"], twice: [] });
    expect(hint?.columns).toEqual([]);
    expect(read(named("4")).faults.missing).toEqual([]);
    const undone = { ...named("4"), chosen: new Map([...named("4").chosen, [3, null] as const]) };
    expect(read(undone).faults.missing).toEqual(["target"]);
  });

  it.each(["", "0", "三", "99", "1.5"])("with the row %j has none", (row) => {
    expect(read(named(row)).hint).toBeNull();
  });

  it("takes a row in full width", () => expect(read(named(" ４ ")).hint?.headerRow).toBe(3));

  it("takes the last row of a header that is merged over two", () => {
    const merged = gridOf(
      [
        ["大类", "考核内容", "考核", ""],
        ["", "", "标准", "得分"],
        ["产出指标", "改造数量", "≥5盏", 10],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:D1"] },
    );
    const reading = readHintDraft(
      draftAt({ sheetId, cell: { row: 0, column: 0 } }),
      sketchSheet(merged, plainReading),
    );
    expect(reading.hint?.headerRow).toBe(1);
    expect(reading.choices.map(({ text }) => text)).toEqual(["大类", "考核内容", "标准", "得分"]);
  });

  it("begins at the header that was found, else at the sheet's first row", async () => {
    expect(likelyHeader(GRID, [])).toEqual({ sheetId, cell: { row: 0, column: 0 } });
    const parts = startSession({
      workbook: new FakeWorkbook([
        gridOf(
          [
            ["一级指标", "三级指标"],
            ["产出指标", "数量"],
          ],
          { at: { row: 4, column: 2 } },
        ),
      ]),
    });
    await parts.session.check();
    const { diagnoses } = parts.state().outcome ?? { diagnoses: [] };
    expect(likelyHeader(GRID, diagnoses)).toEqual({ sheetId, cell: { row: 4, column: 2 } });
  });

  it("of a table that was read begins at the last row of its header", async () => {
    const grid = gridOf(
      [
        ["路灯改造绩效目标表"],
        ["一级指标", "二级指标", "三级指标", "指标值"],
        [""],
        ["产出指标", "数量指标", "改造数量", "≥5盏"],
      ],
      { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3"] },
    );
    const { state } = await checked([grid]);
    const table = state().outcome?.tables[0]?.table;
    expect(table && headerOfTable(table, grid)).toEqual({ sheetId, cell: { row: 2, column: 3 } });
  });
});
