import type { DraftTable } from "../../../../src/domain/plan/entry/DraftTable";
import type { Entry } from "../../../../src/domain/plan/entry/Entry";
import { planEntries } from "../../../../src/domain/plan/entry/planEntries";
import { defaultSettings } from "../../../../src/domain/settings/defaultSettings";
import { appliedTo } from "../../../support/appliedPlan";
import { entryForm, entryFormWithBlock, FIRST, formOf, SECOND } from "../../../support/entryForm";
import type { EntryRow } from "../../../support/entryForm";

const METRES: EntryRow = { target: "≥266米", weight: 20 };
const DATE: EntryRow = { level2: "时效指标", name: "完成时间", target: "2024年12月31日前", weight: 20 };
const GRADED: EntryRow = { level2: "质量指标", name: "网络安全", target: "有效保障", weight: 20 };
/** 得分 as the add-in itself reckons it, with a reduction and without. */
const REDUCED = '=IF(OR(G9="",H9=""),"",ROUND(H9*MAX(0,MIN(1,IF(G9>1.3,1.3/G9,G9))),2))';
const FULL = '=IF(OR(G9="",H9=""),"",ROUND(H9*MAX(0,MIN(1,G9)),2))';

const actual = (text: string): Entry => ({ role: "actual", row: FIRST, text });
const reduction = (isAccepted: boolean): Entry => ({ role: "reduction", row: FIRST, isAccepted });
const judged = (draft: DraftTable) => draft.evaluation.rows[0];

describe("完成率", () => {
  const problem = (row: EntryRow) => entryForm([row]).draft().rateProblem(FIRST);

  it.each<[string, EntryRow, string | null]>([
    ["a number", { ...METRES, actual: 133 }, "computed"],
    ["no target", { ...METRES, target: null, name: "里程" }, "computed"],
    ["a date in time", { ...DATE, actual: "2024年12月20日" }, "computed"],
    ["a date that is late", { ...DATE, actual: "2025年1月20日" }, null],
    ["a date that is not yet there", DATE, null],
    ["words", GRADED, null],
  ])("is reckoned, or the user's, beside %s", (_, row, expected) => {
    expect(problem(row)).toBe(expected);
  });

  it("of a row that is not there is not the user's to type", () => {
    expect(entryForm([GRADED]).draft().rateProblem(99)).toBe("computed");
  });
});

describe("a reduction of points", () => {
  const FAR: EntryRow = { ...METRES, actual: 532 };
  const after = (row: EntryRow, ...entries: Entry[]) => {
    const draft = entryForm([row]).draft();
    for (const entry of entries) expect(draft.enter(entry)).toBeNull();
    return draft;
  };

  it("counts as soon as it is taken, and no longer once it is given up", () => {
    expect(judged(after(FAR, reduction(true)))?.score?.toFixed(2)).toBe("13.00");
    const taken = { ...FAR, score: { value: 13, formula: REDUCED } };
    expect(judged(after(taken))?.score?.toFixed(2)).toBe("13.00");
    expect(judged(after(taken, reduction(false)))?.score?.toFixed(2)).toBe("20.00");
  });

  it("shows its score also where 得分 has no column yet", () => {
    const draft = entryForm([FAR], { without: ["得分"] }).draft();
    expect(draft.enter(reduction(true))).toBe("noColumn");
    expect(judged(draft)?.score?.toFixed(2)).toBe("13.00");
  });

  it.each<[string, EntryRow, string]>([
    ["taken stays taken", { ...FAR, score: { value: 13, formula: REDUCED } }, "11.53"],
    ["not taken is not taken by another value", { ...FAR, score: { value: 20, formula: FULL } }, "20.00"],
    [
      "is not taken by a formula of the user's",
      { ...FAR, score: { value: 13, formula: "=MIN(1,IF(F9>1,13,20))" } },
      "20.00",
    ],
  ])("that was %s when the actual value changes", (_, row, score) => {
    const draft = after(row, actual("600"));
    draft.keepReduction(FIRST);
    expect(judged(draft)?.score?.toFixed(2)).toBe(score);
  });

  it("that was taken as a figure, where no formula can stand, stays taken as well, and in its own row alone", () => {
    const people = { name: "培训人数", target: "≥7万人", actual: "14万人", weight: 20 };
    const form = entryFormWithBlock([people, { ...people, name: "参训人数" }], {
      without: ["完成率", "得分", "偏差原因"],
    });
    const draft = form.draft();
    expect(draft.enter(reduction(true))).toBeNull();
    const plan = planEntries(form.audited, draft, form.grid, defaultSettings, [reduction(true)]);
    const [grid = form.grid] = appliedTo([form.grid], plan);
    const again = formOf(grid).draft();
    expect(judged(again)?.indicator.score).toMatchObject({ value: 13, formula: null });
    for (const row of [FIRST, SECOND]) {
      expect(again.enter({ role: "actual", row, text: "15万人" })).toBeNull();
      again.keepReduction(row);
    }
    expect(again.evaluation.rows.map(({ score }) => score?.toFixed(2))).toEqual(["12.13", "20.00"]);
  });

  it("stays taken in the second row too when the cell of 分值 that both share is typed into", () => {
    const second = { ...FAR, weight: null, score: { value: 13, formula: REDUCED.replaceAll("9", "10") } };
    const draft = entryForm([{ ...FAR, weight: 40 }, second], { merges: ["H9:H10"] }).draft();
    expect(draft.enter({ role: "weight", row: FIRST, text: "20" })).toBeNull();
    draft.keepReduction(FIRST);
    expect(draft.evaluation.rows.map(({ score }) => score?.toFixed(2))).toEqual(["10.00", "6.50"]);
  });

  it("ends where the target is no longer far exceeded, and is none of a row that is not there", () => {
    const draft = after({ ...FAR, score: { value: 13, formula: REDUCED } }, actual("270"));
    draft.keepReduction(FIRST);
    draft.keepReduction(99);
    expect(judged(draft)?.score?.toFixed(2)).toBe("20.00");
  });
});
