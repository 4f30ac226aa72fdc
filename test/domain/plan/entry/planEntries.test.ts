import { formatArea, formatCell } from "../../../../src/domain/grid/address";
import type { Entry } from "../../../../src/domain/plan/entry/Entry";
import { planEntries } from "../../../../src/domain/plan/entry/planEntries";
import { changedCells, EMPTY_PLAN } from "../../../../src/domain/plan/WritePlan";
import type { WritePlan } from "../../../../src/domain/plan/WritePlan";
import { defaultSettings } from "../../../../src/domain/settings/defaultSettings";
import { appliedTo } from "../../../support/appliedPlan";
import { entryForm, entryFormWithBlock, FIRST, formOf, SECOND } from "../../../support/entryForm";
import type { EntryForm, EntryRow } from "../../../support/entryForm";
import { gridOf } from "../../../support/gridOf";

const METRES: EntryRow = { target: "≥266米", weight: 20 };
const LINES: EntryRow = { name: "专线条数", target: "≥2条", weight: 30 };
const DATE: EntryRow = { level2: "时效指标", name: "完成时间", target: "2024年12月31日前", weight: 20 };
const GRADED: EntryRow = {
  level2: "质量指标",
  name: "网络安全",
  target: "有效保障",
  weight: 20,
  actual: "达成",
};
const percent = (value: number) => ({ value, numberFormat: "0%", text: `${value * 100}%` });

const actual = (text: string, row: number = FIRST): Entry => ({ role: "actual", row, text });
const rate = (text: string): Entry => ({ role: "rate", row: FIRST, text });
const weight = (text: string): Entry => ({ role: "weight", row: FIRST, text });
const reason: Entry = { role: "reason", row: FIRST, text: "设备延期" };
const executed: Entry = { role: "executed", line: "total", text: "240" };

function planOf({ audited, grid, draft }: EntryForm, ...entries: Entry[]): WritePlan {
  const laid = draft();
  for (const entry of entries) expect(laid.enter(entry)).toBeNull();
  return planEntries(audited, laid, grid, defaultSettings, entries);
}

/** What entries put where. */
function fills(form: EntryForm, ...entries: Entry[]): Record<string, unknown> {
  const changes = planOf(form, ...entries).sheets.flatMap(changedCells);
  return Object.fromEntries(changes.map((change) => [formatCell(change), change.after]));
}

/** The cells that must be as they were read. */
const expected = (form: EntryForm, ...entries: Entry[]) =>
  planOf(form, ...entries).sheets[0]?.expectations.map(({ area }) => formatArea(area));

describe("the plan for what was typed", () => {
  it("fills the computed cells of its row as well, and those of no other row", () => {
    const form = entryForm([METRES, { ...LINES, actual: 2 }]);
    expect(fills(form, actual("266"))).toEqual({
      F9: 266,
      G9: '=IF(F9="","",IFERROR(VALUE(SUBSTITUTE(F9,"米",""))/266,""))',
      I9: '=IF(OR(G9="",H9=""),"",ROUND(H9*MAX(0,MIN(1,G9)),2))',
    });
  });

  it("writes all entries at once", () => {
    const form = entryForm([METRES, LINES], { executed: null, without: ["完成率", "得分"] });
    expect(fills(form, actual("266"), actual("2", SECOND), reason, executed)).toEqual({
      F9: 266,
      F10: 2,
      H9: "设备延期",
      I5: 240,
    });
  });

  it("reckons with what is typed, not with what stands there", () => {
    const form = entryForm([GRADED]);
    expect(fills(form, rate("95"), weight("10"))).toEqual({ G9: "95%", H9: 10, I9: 9.5 });
  });

  it("is empty where the cells hold it already", () => {
    const form = entryForm([{ ...METRES, actual: 266, rate: 1, score: 20 }]);
    expect(planOf(form, actual("266"))).toEqual(EMPTY_PLAN);
    expect(planOf(form)).toEqual(EMPTY_PLAN);
  });

  it("names its sheet, and changes no block and no colour", () => {
    const [sheet, ...others] = planOf(entryForm([METRES]), actual("266")).sheets;
    expect(sheet).toMatchObject({ sheetId: "id-表1", sheetName: "表1", blocks: [], highlights: null });
    expect(others).toEqual([]);
  });

  it("has the summary of the add-in link to the amount", () => {
    const form = entryFormWithBlock([METRES], { executed: null });
    expect(fills(form, executed)).toEqual({ I5: 240, L11: "=I5" });
  });
});

describe("the plan expects to be as they were read", () => {
  it.each<[string, readonly Entry[], readonly string[]]>([
    ["the row", [actual("266")], ["A9:J9"]],
    ["the row, once", [actual("266"), reason], ["A9:J9"]],
    ["each row", [actual("2", SECOND), actual("266")], ["A10:J10", "A9:J9"]],
    ["the row of the funds", [executed], ["A5:J5"]],
    ["both", [executed, actual("266")], ["A9:J9", "A5:J5"]],
  ])("%s", (_, entries, areas) => {
    expect(expected(entryForm([METRES, LINES], { executed: null }), ...entries)).toEqual(areas);
  });

  it("the row in the add-in's block beside it, and the whole summary", () => {
    const form = entryFormWithBlock([METRES, LINES], { executed: null });
    expect(expected(form, actual("266"))).toEqual(["A9:I9", "J9:O9", "J11:O16"]);
    expect(expected(form, executed)).toEqual(["A5:I5", "J11:O16"]);
  });

  it("with what they hold", () => {
    const form = entryForm([{ ...METRES, actual: 133, score: { value: 10, formula: "=H9/2" } }]);
    expect(planOf(form, actual("266")).sheets[0]?.expectations[0]?.contents).toEqual([
      [...["产出指标", "数量指标", "管护里程", "", "≥266米"], 133, null, 20, "=H9/2", null],
    ]);
  });
});

describe("得分 in the user's own column", () => {
  const graded = (row: Partial<EntryRow> = {}) =>
    entryForm([{ ...GRADED, rate: percent(0.95), score: 19, ...row }]);

  it("follows the per cent and the points that it followed from", () => {
    expect(fills(graded(), rate("85"))).toEqual({ G9: 0.85, I9: 17 });
    expect(fills(graded(), weight("10"))).toEqual({ H9: 10, I9: 9.5 });
    expect(fills(graded(), rate("85"), weight("10"))).toEqual({ G9: 0.85, H9: 10, I9: 8.5 });
  });

  it.each<[string, Partial<EntryRow>]>([
    ["says something else", { score: 18 }],
    ["is a formula of the user's", { score: { value: 19, formula: "=H9*0.95" } }],
    ["is in words", { score: "优" }],
  ])("is left alone where it %s", (_, row) => {
    expect(fills(graded(row), rate("85"))).toEqual({ G9: 0.85 });
  });

  it("is left alone where it is itself what the user grades by", () => {
    expect(fills(graded({ rate: null }), weight("40"))).toEqual({ H9: 40 });
  });

  it("is left where no score follows any more", () => {
    expect(fills(graded(), rate("70"))).toEqual({ G9: 0.7 });
    expect(fills(graded(), actual("部分达成并具有一定效果"))).toEqual({ F9: "部分达成并具有一定效果" });
  });

  it("of a date in time follows its points, that of a number does not", () => {
    const dated = entryForm([{ ...DATE, actual: "2024年12月20日", score: 20 }]);
    expect(fills(dated, weight("10"))).toEqual({ H9: 10, I9: 10 });
    const counted = entryForm([{ ...METRES, actual: 266, rate: 1, score: 20 }]);
    expect(fills(counted, weight("10"))).toEqual({ H9: 10 });
  });

  it("follows in the second row as in the first", () => {
    const form = entryForm([METRES, { ...GRADED, rate: percent(0.95), score: 19 }]);
    expect(fills(form, { role: "rate", row: SECOND, text: "85" })).toEqual({ G10: 0.85, I10: 17 });
  });

  it("follows in its own row alone", () => {
    const form = entryForm([METRES, { ...GRADED, rate: percent(0.95), score: 18 }]);
    expect(fills(form, reason)).not.toHaveProperty("I10");
  });

  it("follows a per cent in words as it follows one in numbers", () => {
    expect(fills(graded({ rate: "95%" }), rate("85"))).toEqual({ G9: "85%", I9: 17 });
  });

  it("is reckoned where a reduction is taken or given up, whatever stands there", () => {
    const far = (score: number) => entryForm([{ ...METRES, actual: 532, rate: 2, score }]);
    const taken = (isAccepted: boolean): Entry => ({ role: "reduction", row: FIRST, isAccepted });
    expect(fills(far(20), taken(true))).toEqual({ I9: expect.stringContaining("IF(") });
    expect(String(fills(far(20), taken(true))["I9"])).toContain(">1.3");
    expect(String(fills(far(13), taken(false))["I9"])).not.toContain(">1.3");
  });

  it("is not asked where there is no such column", () => {
    const form = entryForm([{ ...GRADED, rate: percent(0.95) }], { without: ["得分"] });
    expect(fills(form, rate("85"))).toEqual({ G9: 0.85 });
  });
});

describe("a cell that is merged over two rows", () => {
  const second = { ...METRES, weight: null };
  const weighted = entryForm([METRES, second], { merges: ["G9:G10"], without: ["完成率"] });
  /** 得分 of what the draft says, and of what the sheet says once it is written. */
  const scoresOf = (form: EntryForm, entry: Entry) => {
    const draft = form.draft();
    draft.enter(entry);
    const plan = planEntries(form.audited, draft, form.grid, defaultSettings, [entry]);
    const [then = form.grid] = appliedTo([form.grid], plan);
    return [draft.evaluation, formOf(then).audited.evaluation].map(({ rows }) =>
      rows.map(({ score }) => score?.toNumber() ?? null),
    );
  };

  it.each([FIRST, SECOND])("of 分值 gives both rows their part, whichever is typed into: %d", (row) => {
    const halves = (at: number) =>
      expect.stringContaining(`ROUND(20*MAX(0,MIN(1,VALUE(VALUE(SUBSTITUTE(F${at},`) as unknown;
    const entry: Entry = { role: "weight", row, text: "40" };
    expect(fills(weighted, entry)).toEqual({ G9: 40, H9: halves(9), H10: halves(10) });
    expect(expected(weighted, entry)).toEqual(["A9:I9", "A10:I10"]);
  });

  it("of 分值 scores both rows as the sheet then does", () => {
    const form = entryForm(
      [
        { ...METRES, actual: 133 },
        { ...second, actual: 266 },
      ],
      { merges: ["H9:H10"] },
    );
    expect(scoresOf(form, weight("40"))).toEqual([
      [10, 20],
      [10, 20],
    ]);
  });

  it("of 实际完成值 is the value of both rows", () => {
    const form = entryForm([METRES, { ...LINES, target: "≥400米", actual: null }], { merges: ["F9:F10"] });
    expect(scoresOf(form, actual("200"))).toEqual([
      [15.04, 15],
      [15.04, 15],
    ]);
  });

  it("of 得分 is not one row's to reduce, and nothing is written", () => {
    const far = { ...METRES, actual: 532 };
    const draft = entryForm([far, far], { merges: ["I9:I10"] }).draft();
    expect(draft.enter({ role: "reduction", row: FIRST, isAccepted: true })).toBe("merged");
    expect(draft.enter({ role: "reduction", row: SECOND, isAccepted: false })).toBe("merged");
    expect(draft.evaluation.rows.map(({ score }) => score?.toNumber())).toEqual([20, 20]);
  });
});

describe("a project of a list", () => {
  const form = formOf(
    gridOf([
      ["项目支出绩效目标表"],
      ["项目名称", "预算数（元）", "一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值"],
      ["甲", 2490000, "产出指标", "数量指标", "管护里程", "≥266米", null, 90],
    ]),
  );

  it("is filled in in its own row", () => {
    expect(fills(form, { role: "actual", row: 2, text: "266" })).toEqual({ G3: 266 });
    expect(expected(form, { role: "actual", row: 2, text: "266" })).toEqual(["A3:H3"]);
  });
});
