import { formatCell } from "../../../../src/domain/grid/address";
import type { DraftTable } from "../../../../src/domain/plan/entry/DraftTable";
import type { Entry } from "../../../../src/domain/plan/entry/Entry";
import { entryForm, entryFormWithBlock, FIRST, formOfTwoOthers, SECOND } from "../../../support/entryForm";
import type { EntryRow } from "../../../support/entryForm";

const METRES: EntryRow = { target: "≥266米", weight: 20 };
const DATE: EntryRow = { level2: "时效指标", name: "完成时间", target: "2024年12月31日前", weight: 20 };
const GRADED: EntryRow = { level2: "质量指标", name: "网络安全", target: "有效保障", weight: 20 };

const actual = (text: string, row: number = FIRST): Entry => ({ role: "actual", row, text });
const rate = (text: string): Entry => ({ role: "rate", row: FIRST, text });
const reason = (text: string): Entry => ({ role: "reason", row: FIRST, text });
const weight = (text: string, row: number = FIRST): Entry => ({ role: "weight", row, text });
const executed = (text: string): Entry => ({ role: "executed", line: "total", text });

const TAKEN: Entry = { role: "reduction", row: FIRST, isAccepted: true };

const writesOf = ({ writes }: DraftTable) =>
  Object.fromEntries(writes.map(({ cell, content }) => [formatCell(cell), content]));
const judged = ({ evaluation }: DraftTable, index = 0) => evaluation.rows[index];

/** What one entry puts where, or why it does not. */
function entered(entry: Entry, rows: readonly EntryRow[], options?: Parameters<typeof entryForm>[1]) {
  const draft = entryForm(rows, options).draft();
  return draft.enter(entry) ?? writesOf(draft);
}

describe("an entry", () => {
  it.each<[string, Entry, EntryRow, Record<string, unknown>]>([
    ["实际完成值", actual("266"), METRES, { F9: 266 }],
    ["完成率", rate("95"), GRADED, { G9: "95%" }],
    ["完成率 in a cell of per cents", rate("95"), { ...GRADED, rate: percent(null) }, { G9: 0.95 }],
    ["分值", weight("10分"), METRES, { H9: 10 }],
    ["分值 in a cell of per cents", weight("10"), { ...METRES, weight: percent(0.2) }, { H9: 0.1 }],
    ["原因", reason(" =设备延期 "), METRES, { J9: "＝设备延期" }],
    ["a blank 实际完成值", actual(" "), { ...METRES, actual: 133 }, { F9: null }],
    ["a blank 完成率", rate(""), { ...GRADED, rate: 95 }, { G9: null }],
    ["a blank 分值", weight(""), METRES, { H9: null }],
    ["a blank 原因", reason(" \n"), { ...METRES, reason: "延期" }, { J9: null }],
  ])("of %s is written into its cell", (_, entry, row, writes) => {
    expect(entered(entry, [row])).toEqual(writes);
  });

  it("of 全年执行数 is written into its cell", () => {
    expect(entered(executed("2,400,000元"), [METRES], { executed: null })).toEqual({ I5: 240 });
    expect(entered(executed(""), [METRES], { executed: 240 })).toEqual({ I5: null });
  });

  it("of 全年执行数 that says nothing is one, and the amount counts as blank", () => {
    const draft = entryForm([METRES], { executed: 240 }).draft();
    expect(draft.enter(executed("—"))).toBeNull();
    expect(writesOf(draft)).toEqual({ I5: "—" });
    expect(draft.evaluation.execution).toMatchObject({ executed: null, problem: "notExecuted" });
    expect(draft.evaluation.isBegun).toBe(false);
  });

  it("of 全年执行数 goes to the first of two lines of one kind, and counts once", () => {
    const draft = formOfTwoOthers().draft();
    expect(draft.enter({ role: "executed", line: "other", text: "5" })).toBeNull();
    expect(writesOf(draft)).toEqual({ E6: 5 });
    expect(draft.evaluation.execution.executed?.amount.toNumber()).toBe(5);
  });

  it("of 全年执行数 goes to the line that it is meant for", () => {
    const draft = entryFormWithBlock([METRES]).draft();
    expect(draft.enter({ role: "executed", line: "fiscal", text: "240" })).toBeNull();
    expect(writesOf(draft)).toEqual({ J12: 240 });
  });

  it("goes to the row that it is meant for", () => {
    expect(entered(actual("3", SECOND), [METRES, { target: "≥2条" }])).toEqual({ F10: 3 });
    expect(entered(weight("30", SECOND), [METRES, { target: "≥2条" }])).toEqual({ H10: 30 });
  });

  it.each<[string, Entry, string]>([
    ["for a row that is not there", actual("266", 99), "noRow"],
    ["of points for a row that is not there", weight("10", 99), "noRow"],
    ["of a text that no cell holds", reason("长".repeat(32_768)), "tooLong"],
    ["of a number that no cell holds", executed("1".repeat(32_768)), "tooLong"],
    ["of a value that is none", actual("约266"), "approximate"],
    ["of a per cent that is none", rate("很好"), "notANumber"],
    ["of points that are none", weight("101"), "outOfRange"],
    ["of an amount that is none", executed("-3"), "negative"],
    ["of a reduction where none is proposed", TAKEN, "noReduction"],
  ])("%s is refused, and nothing is written", (_, entry, problem) => {
    const draft = entryForm([METRES], { executed: null }).draft();
    expect(draft.enter(entry)).toBe(problem);
    expect(draft.writes).toEqual([]);
  });

  it("of a text as long as a cell holds is written", () => {
    expect(entered(reason("长".repeat(32_767)), [METRES])).toEqual({ J9: "长".repeat(32_767) });
  });

  it.each<[string, Entry]>([
    ["实际完成值", actual("266")],
    ["完成率", rate("95")],
    ["分值", weight("10")],
    ["偏差原因", reason("延期")],
    ["全年执行数", executed("240")],
  ])("of %s waits for the column", (name, entry) => {
    expect(entered(entry, [GRADED], { without: [name] })).toBe("noColumn");
  });

  it("of a value that is none says so rather than that its column is missing", () => {
    expect(entered(actual("约266"), [METRES], { without: ["实际完成值"] })).toBe("approximate");
  });
});

describe("the table as it will be read", () => {
  const draftOf = (rows: readonly EntryRow[], ...entries: Entry[]) => {
    const draft = entryForm(rows, { executed: null }).draft();
    for (const entry of entries) draft.enter(entry);
    return draft;
  };

  it("has what was typed, row by row and one after the other", () => {
    const draft = draftOf(
      [METRES, { ...METRES, target: "≥2条" }],
      actual("133"),
      actual("1", SECOND),
      weight("10"),
    );
    expect(draft.evaluation.rows.map(({ score }) => score?.toFixed(2))).toEqual(["5.00", "10.00"]);
    expect(draft.table.indicators[0]?.actual?.value).toBe(133);
  });

  it("is judged anew with each entry", () => {
    const draft = entryForm([METRES]).draft();
    expect(judged(draft)?.status).toBe("unfilled");
    draft.enter(actual("266"));
    expect(judged(draft)?.score?.toFixed(2)).toBe("20.00");
    expect(draft.evaluation).toBe(draft.evaluation);
  });

  it.each<[string, Entry, object]>([
    ["a value that is none", actual(" =266"), { status: "unusable", actual: { problem: "operator" } }],
    ["words for points", weight("很多"), { status: "noWeight", weight: null }],
    ["a reason", reason("延期"), { hasReason: true }],
    ["a blank for a reason", reason(" "), { hasReason: false }],
  ])("shows %s as the sheet would", (_, entry, row) => {
    expect(judged(draftOf([{ ...METRES, actual: 133, reason: "待补" }], entry))).toMatchObject(row);
  });

  it("shows words for a per cent as the sheet would: they are none", () => {
    expect(judged(draftOf([{ ...GRADED, actual: "达成", rate: "95%" }], rate("很好")))?.status).toBe(
      "needsGrade",
    );
  });

  it.each([
    ["240", { executed: { unit: "万元" }, problem: null }],
    ["很多", { executed: null, problem: "notANumber" }],
    ["", { executed: null, problem: "notExecuted" }],
  ])("shows 全年执行数 %j as the sheet would", (text, execution) => {
    expect(draftOf([METRES], executed(text)).evaluation.execution).toMatchObject(execution);
  });

  it("is not begun any more once its only amount is cleared", () => {
    const draft = entryForm([METRES], { executed: 240 }).draft();
    expect(draft.evaluation.isBegun).toBe(true);
    draft.enter(executed(""));
    expect(draft.evaluation.isBegun).toBe(false);
  });

  it("knows the scale of columns that are not there yet", () => {
    const bare = ["实际完成值", "完成率", "得分"];
    const rate96 = entryForm([{ level2: "质量指标", name: "正常率", target: "≥95%", weight: 20 }], {
      without: bare,
    });
    const draft = rate96.draft();
    expect(draft.enter(actual("76%"))).toBe("noColumn");
    expect(judged(draft)?.score?.toFixed(2)).toBe("16.00");
    expect(draft.table.indicators[0]?.actual).toMatchObject({ value: 0.76, numberFormat: "0.00%" });
    const late = entryForm([DATE], { without: bare }).draft();
    late.enter(actual("2024-12-20"));
    expect(late.table.indicators[0]?.actual?.value).toBe(45646);
    const graded = entryForm([GRADED], { without: bare }).draft();
    graded.enter(rate("95"));
    expect(judged(graded)?.score?.toFixed(2)).toBe("19.00");
    graded.enter(reason("延期"));
    expect(judged(graded)?.hasReason).toBe(true);
  });

  it("takes a day for words where the sheet counts from 1904", () => {
    const shown = { value: 44195, numberFormat: "yyyy/m/d", text: "2024/12/31" };
    const blank = { value: null, numberFormat: "yyyy/m/d" };
    const rows = [
      { ...DATE, actual: blank },
      { ...DATE, actual: shown },
    ];
    expect(entered(actual("2024-12-20"), rows)).toEqual({ F9: "2024年12月20日" });
    expect(entered(actual("2024-12-20"), rows.slice(0, 1))).toEqual({ F9: 45646 });
  });
});

it("in the add-in's own columns a number with its unit is written as a number", () => {
  const draft = entryFormWithBlock([METRES]).draft();
  expect(draft.enter(actual("266米"))).toBeNull();
  expect(writesOf(draft)).toEqual({ H9: 266 });
});

function percent(value: number | null) {
  return { value, numberFormat: "0%", text: value === null ? "" : `${value * 100}%` };
}
