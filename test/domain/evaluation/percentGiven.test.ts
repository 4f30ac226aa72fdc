import { num, pct, text } from "../../support/evaluationEntry";
import type { FixtureEntry } from "../../support/evaluationEntry";
import { evaluatedRow } from "../../support/evaluatedForm";

const percentOf = (rate: FixtureEntry | null, score: FixtureEntry | null = null, weight = 10) => {
  const { basis } = evaluatedRow({ target: "质量达标", actual: text("已完成"), rate, score, weight });
  return basis?.kind === "graded" ? basis.percent.round(6).toFixed() : null;
};

it.each<[FixtureEntry, string | null]>([
  [pct("95"), "95"],
  [num(95), "95"],
  [num(0), "0"],
  [num(1), null],
  [num(1.0105), null],
  [num(1.2), null],
  [text("8"), null],
  [num(10), "10"],
  [{ content: 1.0105, numberFormat: "0.00%", typed: "101.05%" }, null],
  [num(0.5), null],
  [text("95分"), null],
  [text("95次"), null],
  [text("90%-95%"), null],
  [text("≥95%"), null],
  [text("=95%"), null],
  [text("控制在95%"), null],
  [text("约95%"), null],
  [text("得95%"), null],
  [text("2024.06"), null],
])("完成率 %j gives %s per cent", (rate, percent) => {
  expect(percentOf(rate)).toBe(percent);
});

it.each<[FixtureEntry, number, string | null]>([
  [num(9), 10, "90"],
  [text("9分"), 10, "90"],
  [text("9次"), 10, null],
  [text(">9"), 10, null],
  [text("=9"), 10, null],
  [text("8-9"), 10, null],
  [text("约9"), 10, null],
  [num(7.27), 9.09, "80"],
  [num(5.45), 9.09, "60"],
  [num(9.09), 9.09, "100"],
  [num(7.26), 9.09, "79.867987"],
  [num(9), 0, null],
])("得分 %j of %s points gives %s per cent", (score, weight, percent) => {
  expect(percentOf(null, score, weight)).toBe(percent);
});

it("takes no 得分 of a row without points for a share of them", () => {
  const row = evaluatedRow({ target: "质量达标", actual: text("已完成"), weight: "十分", score: num(9) });
  expect([row.status, row.recorded?.toFixed()]).toEqual(["needsGrade", "9"]);
});
