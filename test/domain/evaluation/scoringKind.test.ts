import { num } from "../../support/evaluationEntry";
import { evaluatedRow } from "../../support/evaluatedForm";

const undated = { title: "绩效目标表", project: "项目", goal: "完成全部任务，保证质量，按期交付使用。" };
const kindOf = (target: string, form = {}) => evaluatedRow({ target, actual: num(1) }, form).kind;

it.each([
  ["", "none"],
  ["/", "none"],
  ["≥", "none"],
  ["#REF!", "none"],
  ["2024年2月30日前", "none"],
  ["≥2条", "numeric"],
  ["约2条", "graded"],
  ["质量达标", "graded"],
  ["小学600人,初中700人", "graded"],
  ["2024年12月底前", "date"],
  ["2023.07-2024.01", "date"],
])("a row whose target is %s is %s", (target, kind) => {
  expect(kindOf(target)).toBe(kind);
});

it.each([
  ["12月底前", "graded"],
  ["3月-11月", "graded"],
  ["2024年12月底前", "date"],
  ["2024年3月-2024年11月", "date"],
])("where nobody knows the year, %s is %s", (target, kind) => {
  expect(kindOf(target, undated)).toBe(kind);
});
