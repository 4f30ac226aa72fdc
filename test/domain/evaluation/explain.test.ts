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
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
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
  [
    { target: "≤80000", actual: num(79000), ...cost, level3: "印刷成本（元）" },
    "79000元 ≤ 80000元，得满分 10.00",
  ],
  [
    { target: "≤80000", actual: num(90000), ...cost, level3: "印刷成本（元）" },
    "80000÷90000元 × 10分 = 8.89",
  ],
  [{ target: "≤8", actual: num(7), ...cost, level3: "印刷成本（元/份）" }, "7 ≤ 8，得满分 10.00"],
  [{ target: ">0次", actual: num(0) }, "实际 0次，未达到目标 >0，得 0.00"],
  [{ target: "质量达标", actual: text("达成"), rate: pct("79.999") }, "得分比例 79.999% 与“达成”不符"],
  [{ target: "质量达标", rate: pct("79.999") }, "部分达成并具有一定效果 79.999% × 10分 = 8.00"],
  [{ target: "质量达标", score: num(7.26), weight: 9.09 }, "部分达成并具有一定效果 79.87% × 9.09分 = 7.26"],
  [
    { target: "2024年6月起", actual: text("5月31日") },
    "2024年5月31日完成，早于规定时间，待评定等次和得分比例",
  ],
  [
    { target: "3月至6月", actual: text("2024年3月至2024年5月") },
    "2024年3月～2024年5月完成，按期，得满分 10.00",
  ],
  [
    { target: "≥5万亩", actual: num(5.2) },
    "实际完成值远小于指标值，看不出是否以万（千、亿）计，请连单位写明，例如 5.2万亩",
  ],
  [{ target: "≤8万元", actual: text("90000元"), ...cost }, "8÷9万元 × 10分 = 8.89"],
  [{ target: "≥500份", actual: num(450), ...cost }, "450÷500份 × 10分 = 9.00"],
  [{ target: "≥500", actual: num(450) }, "450÷500 × 10分 = 9.00"],
  [{ target: "≤5‰", actual: pct("0.8"), level3: "差错率" }, "5‰÷8‰ × 10分 = 6.25"],
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
  [{ target: "质量达标", actual: text("已完成") }, "To be graded, with a per cent of the points"],
  [{ target: "质量达标", actual: text("达成"), rate: pct("70") }, "70% does not go with “Achieved”"],
  [{ target: "质量达标", actual: text("合格"), rate: pct("120") }, "120% is not between 0% and 100%"],
  [{ target: "12月底前", actual: text("12月20日") }, "Done 2024年12月20日, in time: full points, 10.00"],
  [
    { target: "12月底前", actual: text("2025年1月5日"), rate: pct("70") },
    "Done 2025年1月5日, late: Partly achieved, with some effect 70% × 10 points = 7.00",
  ],
  [
    { target: "2024年6月起", actual: text("5月31日"), rate: pct("70") },
    "Done 2024年5月31日, not in time: Partly achieved, with some effect 70% × 10 points = 7.00",
  ],
  [{ target: ">0次", actual: num(0) }, "Actual 0次, target of >0 missed: 0.00"],
  [{ target: "≤0起", actual: num(2) }, "Actual 2起, target of 0 missed: 0.00"],
  [{ target: "≥2条", actual: num(-3) }, "Actual -3条 is below 0: 0.00"],
  [
    { target: "≥2条", actual: num(3.6), score: num(7.22) },
    "Rate 180%, above 130%, reduced: 130%÷180% × 10 points = 7.22",
  ],
  [{ target: "≥95%", actual: text("约95%") }, "The actual value is not exact: write the exact number"],
])("in English: %j", (row, words) => {
  expect(explained(row, "en-US")).toBe(words);
});

it("names no money unit where the table states none, unless the row does", () => {
  const named = { ...cost, level3: "印刷成本（元）" };
  expect(explained({ target: "≤80000", actual: num(79000), ...named }, "zh-CN", { moneyUnit: null })).toBe(
    "79000元 ≤ 80000元，得满分 10.00",
  );
  expect(explained({ target: "≤8", actual: num(7.9), ...cost }, "zh-CN", { moneyUnit: null })).toBe(
    "7.9 ≤ 8，得满分 10.00",
  );
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

it("says so where the scheme gives the execution no points", () => {
  const scheme = { ...defaultSettings.scheme, execution: "0" };
  const { execution } = evaluatedForm([{ weight: 90 }], { settings: { scheme } }).evaluation;
  expect(explainExecution(execution, "zh-CN")).toBe("预算执行分值为 0，不计分");
  expect(explainExecution(execution, "en-US")).toBe("Execution has 0 points and is not scored");
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
