import { explainExecution } from "../../../src/domain/evaluation/explainExecution";
import { explainRow } from "../../../src/domain/evaluation/explainRow";
import {
  ACTUAL_PROBLEM_WORDS,
  GRADE_WORDS,
  OVERALL_GRADE_WORDS,
  PART_WORDS,
} from "../../../src/domain/evaluation/evaluationWords";
import { gradeOfWords } from "../../../src/domain/evaluation/gradeOfWords";
import type { AchievementGrade } from "../../../src/domain/evaluation/TableEvaluation";
import type { Locale } from "../../../src/domain/locale/Locale";
import { date, num, pct, text } from "../../support/evaluationEntry";
import { evaluatedForm } from "../../support/evaluatedForm";
import type { FilledForm, FilledRow } from "../../support/evaluatedForm";

function explained(row: FilledRow, locale: Locale = "zh-CN", form: FilledForm = {}): string {
  const { evaluation, table } = evaluatedForm([{ weight: 10, ...row }], {
    title: "2024年绩效目标表",
    ...form,
  });
  const [only] = evaluation.rows;
  return only ? explainRow(only, table, locale) : "";
}

const cost = { level2: "成本指标", level3: "印刷成本" };

it.each<[FilledRow, string]>([
  [{ target: "≥2条", actual: num(1.9) }, "1.9÷2条 × 10分 = 9.50"],
  [{ target: "≥2条", actual: num(3) }, "3条 ≥ 2条，得满分 10.00"],
  [{ target: "2条", actual: num(3) }, "3条 ≥ 2条，得满分 10.00"],
  [{ target: "2条", actual: num(2) }, "2条 = 2条，得满分 10.00"],
  [{ target: ">7万人", actual: text("7.2万人") }, "72000人 > 70000人，得满分 10.00"],
  [{ target: ">7万人", actual: text("7万人") }, "70000÷70000人 × 10分 = 10.00"],
  [{ target: "≥95%", actual: pct("93") }, "93%÷95% × 10分 = 9.79"],
  [{ target: "≤5%", actual: pct("8") }, "5%÷8% × 10分 = 6.25"],
  [{ target: "≤5%", actual: pct("3") }, "3% ≤ 5%，得满分 10.00"],
  [{ target: "5%", actual: pct("3"), level3: "故障率" }, "3% ≤ 5%，得满分 10.00"],
  [{ target: "90%-95%", actual: pct("92") }, "92% 在 90%～95% 之内，得满分 10.00"],
  [{ target: "90%-95%", actual: pct("81") }, "81%÷90% × 10分 = 9.00"],
  [{ target: "≤0起", actual: num(2) }, "实际 2起，未达到目标 0，得 0.00"],
  [{ target: "≥2条", actual: num(-3) }, "实际 -3条，小于 0，得 0.00"],
  [
    { target: "≥2条", actual: num(3.6), score: num(7.22) },
    "完成率 180%，超过 130%，已扣减：130%÷180% × 10分 = 7.22",
  ],
  [{ target: "≥2条", actual: num(1e15) }, "1000000000000000条 ≥ 2条，得满分 10.00"],
  [{ target: "≥2条", actual: num(1e-9) }, "0.000000001÷2条 × 10分 = 0.00"],
  [{ target: "≥3条", actual: num(1 / 3) }, "0.333333÷3条 × 10分 = 1.11"],
  [{ target: "≤8", actual: num(7.9), ...cost }, "7.9万元 ≤ 8万元，得满分 10.00"],
  [{ target: "≤8万元", actual: text("90000元"), ...cost }, "8÷9万元 × 10分 = 8.89"],
  [{ target: "≥2条", actual: num(1.9), weight: 4.55 }, "1.9÷2条 × 4.55分 = 4.32"],
  [{ target: "质量达标", actual: text("达成"), rate: pct("95") }, "达成 95% × 10分 = 9.50"],
  [{ target: "质量达标", rate: pct("62.5") }, "部分达成并具有一定效果 62.5% × 10分 = 6.25"],
  [{ target: "12月底前", actual: date(45646, "2024/12/20") }, "2024年12月20日完成，按期，得满分 10.00"],
  [{ target: "12月底前", actual: text("第三季度") }, "2024年第三季度完成，按期，得满分 10.00"],
  [{ target: "12月底前", actual: text("上半年") }, "2024年上半年完成，按期，得满分 10.00"],
  [{ target: "12月底前", actual: text("12月中旬") }, "2024年12月中旬完成，按期，得满分 10.00"],
  [{ target: "12月底前", actual: text("2024年") }, "2024年完成，按期，得满分 10.00"],
  [{ target: "12月底前", actual: text("2025年1月") }, "2025年1月完成，未按期，待评定等次和得分比例"],
  [
    { target: "12月底前", actual: text("2025年1月5日"), rate: pct("70") },
    "2025年1月5日完成，未按期，部分达成并具有一定效果 70% × 10分 = 7.00",
  ],
  [{ target: "≥2条", actual: text("") }, "未填写实际完成值"],
  [{ target: "质量达标", actual: text("已完成") }, "待评定等次和得分比例"],
  [{ target: "质量达标", actual: text("达成") }, "达成，待填写得分比例"],
  [{ target: "质量达标", actual: text("达成"), rate: pct("70") }, "得分比例 70% 与“达成”不符"],
  [{ target: "质量达标", actual: text("合格"), rate: pct("120") }, "得分比例 120% 不在 0%～100% 之内"],
  [{ target: "", actual: num(2) }, "指标值为空或无法识别，请先改正指标值"],
  [{ target: "≥2条", actual: num(2), weight: "十分" }, "没有分值，请先填写分值"],
  [{ target: "≥95%", actual: num(96) }, "指标值是百分比，请写明百分号，例如 95%"],
])("%j", (row, words) => {
  expect(explained(row)).toBe(words);
});

it.each<[FilledRow, string]>([
  [{ target: "≥2条", actual: num(1.9) }, "1.9÷2条 × 10 points = 9.50"],
  [{ target: "≥2条", actual: num(3) }, "3条 ≥ 2条: full points, 10.00"],
  [{ target: "90%-95%", actual: pct("92") }, "92% is within 90%～95%: full points, 10.00"],
  [{ target: "≥2条" }, "No actual value yet"],
  [
    { target: "质量达标", actual: text("部分达成") },
    "Partly achieved, with some effect: per cent of the points missing",
  ],
  [{ target: "质量达标", rate: pct("95") }, "Achieved 95% × 10 points = 9.50"],
  [{ target: "≥95%", actual: text("约95%") }, "The actual value is not exact: write the exact number"],
])("in English: %j", (row, words) => {
  expect(explained(row, "en-US")).toBe(words);
});

it.each<[FilledForm, string, string]>([
  [{ executed: 240 }, "240.00÷249.00万元 × 10分 = 9.64", "240.00÷249.00万元 × 10 points = 9.64"],
  [{ executed: "2400000元" }, "240.00÷249.00万元 × 10分 = 9.64", "240.00÷249.00万元 × 10 points = 9.64"],
  [
    { executed: 260 },
    "260.00÷249.00万元（104.42%，按 100% 计） × 10分 = 10.00",
    "260.00÷249.00万元 (104.42%, counts as 100%) × 10 points = 10.00",
  ],
  [{ executed: null }, "未填写全年执行数", "The executed amount is missing"],
  [
    { executed: -1 },
    "全年预算数或全年执行数小于 0，请核对",
    "The budget or the executed amount is below 0: check it",
  ],
  [{ budget: 0, fiscal: 0 }, "全年预算数为 0，无法计算执行率", "The full-year budget is 0: there is no rate"],
])("of the execution: %j", (form, zh, en) => {
  const { execution } = evaluatedForm([{}], { budget: 249, ...form }).evaluation;
  expect(explainExecution(execution, "zh-CN")).toBe(zh);
  expect(explainExecution(execution, "en-US")).toBe(en);
});

it("says so where the execution is not scored beside the rows", () => {
  const { execution } = evaluatedForm([{ weight: 100 }]).evaluation;
  expect(explainExecution(execution, "zh-CN")).toBe("各行分值已合计 100 分，预算执行不另计分");
});

it("words every grade, part and problem, and reads the grades that it writes", () => {
  const words = [GRADE_WORDS, OVERALL_GRADE_WORDS, PART_WORDS, ACTUAL_PROBLEM_WORDS].flatMap((table) =>
    Object.values(table).flatMap((localised) => Object.values<string>(localised)),
  );
  expect(words.every((word) => word.trim() !== "")).toBe(true);
  for (const [grade, word] of Object.entries(GRADE_WORDS["zh-CN"])) {
    expect(gradeOfWords(word)).toBe(grade as AchievementGrade);
  }
});
