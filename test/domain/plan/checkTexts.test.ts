import Big from "big.js";
import type { CostReconciliation } from "../../../src/domain/cost/CostReconciliation";
import type { Locale } from "../../../src/domain/locale/Locale";
import { checkTexts } from "../../../src/domain/plan/checkTexts";
import type { Money } from "../../../src/domain/value/Money";

const wan = (amount: number): Money => ({ amount: new Big(amount), unit: "万元" });

const NOTHING: CostReconciliation = {
  tableId: "表1",
  status: "none",
  items: [],
  budget: null,
  sum: null,
  gap: null,
  gapPercent: null,
};

const compared = (budget: number, sum: number, by: Partial<CostReconciliation>): CostReconciliation => {
  return { ...NOTHING, budget: wan(budget), sum: wan(sum), gap: wan(budget - sum), ...by };
};

describe("the line below a table", () => {
  it.each<[what: string, found: CostReconciliation, zh: string, en: string]>([
    [
      "has no budget to compare with",
      { ...NOTHING, sum: wan(249) },
      "成本核对：没有可核对的预算数。",
      "Costs: there is no budget to compare with.",
    ],
    [
      "has a budget and no cost indicator that counts",
      { ...NOTHING, budget: wan(249) },
      "成本核对：预算 249.00 万元，没有可核对的成本指标。",
      "Costs: budget 249.00 万元, no cost indicator to compare.",
    ],
    [
      "says equal",
      compared(249, 249, { status: "equal" }),
      "成本核对：预算 249.00 万元，成本合计 249.00 万元，相符。",
      "Costs: budget 249.00 万元, sum 249.00 万元: equal.",
    ],
    [
      "says by how much the costs fall short",
      compared(300, 249, { status: "short", gapPercent: "17.00" }),
      "成本核对：预算 300.00 万元，成本合计 249.00 万元，缺口 51.00 万元（17.00%）。",
      "Costs: budget 300.00 万元, sum 249.00 万元: short by 51.00 万元 (17.00%).",
    ],
    [
      "says by how much they are over, without a sign",
      compared(249, 250, { status: "over", gapPercent: "0.40" }),
      "成本核对：预算 249.00 万元，成本合计 250.00 万元，超出 1.00 万元（0.40%）。",
      "Costs: budget 249.00 万元, sum 250.00 万元: over by 1.00 万元 (0.40%).",
    ],
    [
      "has no per cent of a budget of 0",
      compared(0, 5, { status: "over" }),
      "成本核对：预算 0.00 万元，成本合计 5.00 万元，超出 5.00 万元。",
      "Costs: budget 0.00 万元, sum 5.00 万元: over by 5.00 万元.",
    ],
  ])("%s", (_what, found, zh, en) => {
    expect(checkTexts["zh-CN"].reconciliation(found)).toBe(zh);
    expect(checkTexts["en-US"].reconciliation(found)).toBe(en);
  });

  it.each<[Locale, string]>([
    ["zh-CN", "规则 C03、I07 未能运行，本表没有查完。"],
    ["en-US", "Rule C03、I07 could not run; this table is not fully checked."],
  ])("names rules that crashed: %s", (locale, words) => {
    expect(checkTexts[locale].failed("C03、I07")).toBe(words);
  });
});

it.each<[Locale, readonly string[]]>([
  ["zh-CN", ["校验结果", "校验结果（年度）", "校验结果（中长期）"]],
  ["en-US", ["Check result", "Check result (annual)", "Check result (long-term)"]],
])("a header says which of a project's two blocks it is about: %s", (locale, headers) => {
  const { ofPeriod, result } = checkTexts[locale];
  expect([ofPeriod(result, null), ofPeriod(result, "annual"), ofPeriod(result, "longTerm")]).toEqual(headers);
});
