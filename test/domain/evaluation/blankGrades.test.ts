import { num, pct, text } from "../../support/evaluationEntry";
import { evaluatedRow } from "../../support/evaluatedForm";
import type { FilledRow } from "../../support/evaluatedForm";

it.each<[string, FilledRow, string]>([
  ["a 0 in 得分", { score: num(0) }, "unfilled"],
  ["a formula that gives 0", { score: { value: 0, formula: "=H9*G9", text: "0" } }, "unfilled"],
  [
    "a formula that gives 0%",
    { rate: { value: 0, formula: "=F9/2", text: "0%", numberFormat: "0%" } },
    "unfilled",
  ],
  ["0% typed as the per cent", { rate: pct("0") }, "scored"],
  ["0% and a 0 in 得分", { rate: pct("0"), score: num(0) }, "scored"],
  ["a 0 in 得分 beside a grade", { actual: text("未达成"), score: num(0) }, "scored"],
  ["a 9 in 得分", { score: num(9) }, "scored"],
])("a blank 实际完成值 is never 0 points by itself: with %s it is %s", (_, row, status) => {
  expect(evaluatedRow({ target: "质量达标", ...row }).status).toBe(status);
});

it("takes a 0 in 得分 for no score either where there is no 完成率", () => {
  const row = evaluatedRow({ target: "质量达标", score: num(0) }, { without: ["完成率"] });
  expect([row.status, row.score]).toEqual(["unfilled", null]);
});
