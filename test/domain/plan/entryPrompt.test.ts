import { entryPrompt } from "../../../src/domain/plan/entryPrompt";
import type { EntryRule } from "../../../src/domain/plan/WritePlan";

const number = (lowest: string | null, highest: string | null, unit: string): EntryRule => {
  return { kind: "number", lowest, highest, unit };
};

describe("what Excel says of an entry cell", () => {
  it.each<[what: string, rule: EntryRule, prompt: string, title: string, alert: string]>([
    [
      "a number with its unit",
      number(null, null, "条"),
      "请填写数字，单位：条",
      "不是可用的数字",
      "请填写数字，单位：条，不带单位和文字。",
    ],
    [
      "a number without a unit",
      number(null, null, ""),
      "请填写数字",
      "不是可用的数字",
      "请填写数字，不带单位和文字。",
    ],
    [
      "an amount not below 0",
      number("0", null, "万元"),
      "请填写数字，单位：万元",
      "不是可用的数字",
      "请填写不小于 0 的数字，单位：万元，不带单位和文字。",
    ],
    [
      "points up to a limit",
      number("0", "22.5", "分"),
      "请填写数字，单位：分",
      "不是可用的数字",
      "请填写 0 至 22.5 之间的数字，单位：分，不带单位和文字。",
    ],
    [
      "a number with an upper limit only",
      number(null, "56", "万元"),
      "请填写数字，单位：万元",
      "不是可用的数字",
      "请填写不大于 56 的数字，单位：万元，不带单位和文字。",
    ],
    [
      "a share, whose limits a clerk reads as per cents",
      number("0", "1", "%"),
      "请填写 0% 至 100% 之间的百分数，如 95%",
      "不是百分数",
      "请填写 0% 至 100% 之间的百分数，如 95%。",
    ],
    [
      "a share whose limit is no round binary number",
      number("0.57", null, "%"),
      "请填写不小于 57% 的百分数，如 95%",
      "不是百分数",
      "请填写不小于 57% 的百分数，如 95%。",
    ],
    [
      "a per cent without limits",
      number(null, null, "%"),
      "请填写百分数，如 95%",
      "不是百分数",
      "请填写百分数，如 95%。",
    ],
    ["a day", { kind: "date" }, "请填写日期，如 2024-12-20", "不是日期", "这里要填日期，如 2024-12-20。"],
    [
      "a grade",
      { kind: "list", values: ["达成", "未达成且效果较差"] },
      "请从列表中选择：达成、未达成且效果较差",
      "不在列表中",
      "列表中有：达成、未达成且效果较差。",
    ],
    ["a text, where nothing is refused", { kind: "text", prompt: "请填写原因" }, "请填写原因", "", ""],
  ])("of %s", (_what, rule, prompt, alertTitle, alert) => {
    expect(entryPrompt(rule)).toEqual({ prompt, alertTitle, alert });
  });

  it("is cut where Excel would refuse the rule for its length, and not a character before", () => {
    const fits = "字".repeat(255);
    expect(entryPrompt({ kind: "text", prompt: fits }).prompt).toBe(fits);
    expect(entryPrompt({ kind: "text", prompt: `${fits}字` }).prompt).toBe(`${"字".repeat(254)}…`);
    const { prompt, alert } = entryPrompt({ kind: "list", values: ["达".repeat(200), "未".repeat(200)] });
    expect([prompt.length, alert.length]).toEqual([255, 255]);
  });
});
