import type { Entry } from "../../../../src/domain/plan/entry/Entry";
import { entryForm, FIRST } from "../../../support/entryForm";
import type { EntryFormOptions, EntryRow } from "../../../support/entryForm";

const METRES: EntryRow = { target: "≥266米", weight: 20 };
const FAR: EntryRow = { ...METRES, actual: 532 };
const GRADED: EntryRow = { level2: "质量指标", name: "网络安全", target: "有效保障", weight: 20 };
/** Formulas that the add-in itself writes. */
const OWN_RATE = '=IF(F9="","",IFERROR(VALUE(F9)/266,""))';
const OWN_SCORE = '=IF(OR(G9="",H9=""),"",ROUND(H9*MAX(0,MIN(1,G9)),2))';

const actual = (text: string): Entry => ({ role: "actual", row: FIRST, text });
const rate = (text: string): Entry => ({ role: "rate", row: FIRST, text });
const weight = (text: string): Entry => ({ role: "weight", row: FIRST, text });
const reason: Entry = { role: "reason", row: FIRST, text: "延期" };
const executed: Entry = { role: "executed", line: "total", text: "240" };
const reduction: Entry = { role: "reduction", row: FIRST, isAccepted: true };
const formula = (text: string, value: number | string = 20) => ({ value, formula: text });

/** Why an entry is refused; null where it is written. */
const problemOf = (entry: Entry, row: EntryRow, options?: EntryFormOptions) =>
  entryForm([row], options).draft().enter(entry);

describe("a formula of the user's", () => {
  it.each<[string, Entry, EntryRow]>([
    ["实际完成值", actual("266"), { ...METRES, actual: formula("=66+67") }],
    ["实际完成值, cleared", actual(""), { ...METRES, actual: formula("=K9", "") }],
    ["实际完成值", actual("266"), { ...METRES, actual: formula('=IF(K9="","",ROUND(K9*2,0))') }],
    ["完成率", rate("95"), { ...GRADED, rate: formula("=I9/H9", 0.9) }],
    ["完成率", rate("95"), { ...GRADED, rate: formula('=IF(H9="","",ROUND(I9/H9,4))', 0.9) }],
    ["完成率", rate("95"), { ...GRADED, rate: formula('=IF(H9="","",IFERROR(I9/H9,""))', 0.9) }],
    ["分值", weight("10"), { ...METRES, weight: formula("=100/5") }],
    ["分值", weight("10"), { ...METRES, weight: formula('=IF(K9="","",ROUND(100/5,2))') }],
    ["原因", reason, { ...METRES, reason: formula("=K9", "无") }],
    ["得分", reduction, { ...FAR, score: formula("=H9") }],
    ["得分", reduction, { ...FAR, score: formula('=IF(G9="","",ROUND(H9*G9,2))') }],
  ])("in %s is not overwritten", (_, entry, row) => {
    expect(problemOf(entry, row)).toBe("formula");
  });

  it.each(["=K5/10000", '=IF(K5="","",ROUND(K5/10000,2))'])(
    "in 全年执行数 is not overwritten: %s",
    (text) => {
      expect(problemOf(executed, METRES, { executed: formula(text, 200) })).toBe("formula");
    },
  );
});

describe("a formula of the add-in's own", () => {
  it("gives way to a per cent of the user's, and to a reduction", () => {
    expect(problemOf(rate("95"), { ...GRADED, rate: formula(OWN_RATE, "") })).toBeNull();
    expect(problemOf(reduction, { ...FAR, score: formula(OWN_SCORE) })).toBeNull();
  });

  it("that the user has taken over into a cell to type in stays there", () => {
    expect(problemOf(actual("266"), { ...METRES, actual: formula(OWN_RATE) })).toBe("formula");
    expect(problemOf(weight("10"), { ...METRES, weight: formula(OWN_SCORE) })).toBe("formula");
    expect(problemOf(executed, METRES, { executed: formula(OWN_RATE, 200) })).toBe("formula");
  });
});
