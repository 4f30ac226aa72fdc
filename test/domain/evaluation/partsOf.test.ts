import { num } from "../../support/evaluationEntry";
import { evaluatedForm } from "../../support/evaluatedForm";
import type { FilledForm, FilledRow } from "../../support/evaluatedForm";

const LEVELS = {
  output: { level1: "产出指标", level2: "数量指标" },
  cost: { level1: "成本指标", level2: "经济成本指标", target: "≤2万元" },
  benefit: { level1: "效益指标", level2: "社会效益指标" },
  satisfaction: { level1: "满意度指标", level2: "满意度指标" },
  other: { level1: "预算执行", level2: "执行率" },
} as const;

/** Each part as "output 25/50 1": score, points and how many have no score. */
function parts(rows: readonly FilledRow[], form: FilledForm = {}): string[] {
  const { evaluation } = evaluatedForm(rows, { budget: 100, executed: 90, ...form });
  return evaluation.parts.map(
    ({ part, weight, score, unfilled }) => `${part} ${score.toFixed()}/${weight.toFixed()} ${unfilled}`,
  );
}

it("come in their own order, not in the rows'", () => {
  const rows = [LEVELS.other, LEVELS.satisfaction, LEVELS.benefit, LEVELS.output, LEVELS.cost];
  expect(parts(rows.map((row) => ({ ...row, weight: 18, actual: num(1) })))).toEqual([
    "execution 9/10 0",
    "cost 18/18 0",
    "output 9/18 0",
    "benefit 9/18 0",
    "satisfaction 9/18 0",
    "unknown 9/18 0",
  ]);
});

it("add up their rows, and count those that have no score yet", () => {
  const rows = [
    { ...LEVELS.output, weight: 20, actual: num(2) },
    { ...LEVELS.output, weight: 20, actual: num(1) },
    { ...LEVELS.output, weight: 10 },
    { ...LEVELS.output, weight: "待定", actual: num(2) },
  ];
  expect(parts(rows, { executed: null })).toEqual(["execution 0/10 1", "output 30/50 2"]);
});

it("are left out where they have no points", () => {
  const rows = [
    { ...LEVELS.output, weight: 100, actual: num(2) },
    { ...LEVELS.benefit, weight: 0, actual: num(2) },
  ];
  expect(parts(rows)).toEqual(["output 100/100 0"]);
});
