import type { Localised } from "../locale/Locale";
import type { AchievementGrade, ActualProblem, OverallGrade, ScorePart } from "./TableEvaluation";

/** 定性指标的等次, as they are written into 实际完成值 (zh-CN) and shown. */
export const GRADE_WORDS: Localised<Readonly<Record<AchievementGrade, string>>> = {
  "zh-CN": { achieved: "达成", partly: "部分达成并具有一定效果", missed: "未达成且效果较差" },
  "en-US": { achieved: "Achieved", partly: "Partly achieved, with some effect", missed: "Not achieved" },
};

/** 评价等级. */
export const OVERALL_GRADE_WORDS: Localised<Readonly<Record<OverallGrade, string>>> = {
  "zh-CN": { excellent: "优", good: "良", fair: "中", poor: "差" },
  "en-US": { excellent: "Excellent", good: "Good", fair: "Fair", poor: "Poor" },
};

/** 得分构成. */
export const PART_WORDS: Localised<Readonly<Record<ScorePart, string>>> = {
  "zh-CN": {
    execution: "预算执行",
    cost: "成本",
    output: "产出",
    benefit: "效益",
    satisfaction: "满意度",
    unknown: "其他",
  },
  "en-US": {
    execution: "Execution",
    cost: "Cost",
    output: "Output",
    benefit: "Benefit",
    satisfaction: "Satisfaction",
    unknown: "Other",
  },
};

/** What is wrong with an 实际完成值, and what to write instead. */
export const ACTUAL_PROBLEM_WORDS: Localised<Readonly<Record<ActualProblem, string>>> = {
  "zh-CN": {
    notANumber: "实际完成值不是数字，请只写数字和单位",
    approximate: "实际完成值不是确切的数，请去掉“约”“左右”“余”等字，写准确数字",
    operator: "实际完成值带有比较符号，请只写实际完成的数",
    unit: "实际完成值的单位与指标值不同，请改用指标值的单位",
    multiple: "实际完成值远小于指标值，看不出是否以万（千、亿）计，请连单位写明，例如 5.2万亩",
    percentSign: "指标值是百分比，请写明百分号，例如 95%",
    negative: "实际完成值小于 0，请核对",
    several: "一格里有多个数值，请只写一个",
    notADate: "实际完成值看不出完成日期，请写明年月日",
    unreadable: "实际完成值无法识别，请重新填写",
  },
  "en-US": {
    notANumber: "The actual value is no number: write the number and its unit only",
    approximate: "The actual value is not exact: write the exact number",
    operator: "The actual value repeats a comparison sign: write the result only",
    unit: "The actual value has another unit than the target: use the target’s",
    multiple:
      "Is the actual value counted in 万 (千, 亿) like the target? Write it with its unit, such as 5.2万亩",
    percentSign: "The target is a percentage: write the percent sign, such as 95%",
    negative: "The actual value is below 0: check it",
    several: "Several values in one cell: write one",
    notADate: "The actual value does not say on which day it was done: write year, month and day",
    unreadable: "The actual value cannot be read: fill it in again",
  },
};
