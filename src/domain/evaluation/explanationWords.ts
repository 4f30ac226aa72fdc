import type { Localised } from "../locale/Locale";

/** The sentences around the arithmetic of a row, which is the same in every language. Amounts come in words. */
export interface ExplanationWords {
  /** Behind a weight: 10分. */
  readonly points: string;
  readonly unfilled: string;
  readonly noTarget: string;
  readonly noWeight: string;
  /** `grade` is "" where none was picked. */
  needsGrade(grade: string): string;
  outsideBand(percent: string, grade: string): string;
  late(date: string): string;
  early(date: string): string;
  inTime(date: string): string;
  inRange(actual: string, range: string): string;
  full(fact: string, score: string): string;
  nothing(fact: string): string;
  zeroTarget(actual: string, target: string): string;
  belowZero(actual: string): string;
  reduced(rate: string, allowed: string): string;
}

export const EXPLANATION_WORDS: Localised<ExplanationWords> = {
  "zh-CN": {
    points: "分",
    unfilled: "未填写实际完成值",
    noTarget: "指标值为空或无法识别，请先改正指标值",
    noWeight: "没有分值，请先填写分值",
    needsGrade: (grade) => (grade === "" ? "待评定等次和得分比例" : `${grade}，待填写得分比例`),
    outsideBand: (percent, grade) =>
      grade === "" ? `得分比例 ${percent} 不在 0%～100% 之内` : `得分比例 ${percent} 与“${grade}”不符`,
    late: (date) => `${date}完成，未按期，`,
    early: (date) => `${date}完成，早于规定时间，`,
    inTime: (date) => `${date}完成，按期`,
    inRange: (actual, range) => `${actual} 在 ${range} 之内`,
    full: (fact, score) => `${fact}，得满分 ${score}`,
    nothing: (fact) => `${fact}，得 0.00`,
    zeroTarget: (actual, target) => `实际 ${actual}，未达到目标 ${target}`,
    belowZero: (actual) => `实际 ${actual}，小于 0`,
    reduced: (rate, allowed) => `完成率 ${rate}，超过 ${allowed}，已扣减：`,
  },
  "en-US": {
    points: " points",
    unfilled: "No actual value yet",
    noTarget: "The target is empty or cannot be read: mend it first",
    noWeight: "No weight: fill it in first",
    needsGrade: (grade) =>
      grade === ""
        ? "To be graded, with a per cent of the points"
        : `${grade}: per cent of the points missing`,
    outsideBand: (percent, grade) =>
      grade === "" ? `${percent} is not between 0% and 100%` : `${percent} does not go with “${grade}”`,
    late: (date) => `Done ${date}, late: `,
    early: (date) => `Done ${date}, not in time: `,
    inTime: (date) => `Done ${date}, in time`,
    inRange: (actual, range) => `${actual} is within ${range}`,
    full: (fact, score) => `${fact}: full points, ${score}`,
    nothing: (fact) => `${fact}: 0.00`,
    zeroTarget: (actual, target) => `Actual ${actual}, target of ${target} missed`,
    belowZero: (actual) => `Actual ${actual} is below 0`,
    reduced: (rate, allowed) => `Rate ${rate}, above ${allowed}, reduced: `,
  },
};
