import { summaryWords } from "../../../src/domain/report/summaryWords";
import type { SummaryWords } from "../../../src/domain/report/summaryWords";

type Sentence = readonly [expected: string, said: (words: SummaryWords) => string];
const totals = { projects: 12, finished: 10, grades: "", scoredRows: 97, unscoredRows: 12 };

it.each<Sentence>([
  [
    "生成时间：2025-01-09 10:42    规则版本：0.9.0    由绩效目标表助手生成",
    ({ caption }) => caption("2025-01-09 10:42", "0.9.0"),
  ],
  [
    "共 12 个项目：已完成 10 个（优 9，良 1），未完成 2 个；指标 109 行，已评分 97 行，未评分 12 行。",
    (words) => words.totals({ ...totals, grades: "优 9，良 1" }),
  ],
  [
    "共 12 个项目：已完成 0 个，未完成 12 个；指标 109 行，已评分 97 行，未评分 12 行。",
    (words) => words.totals({ ...totals, finished: 0 }),
  ],
  ["各项目得分（4）", ({ jump, sections }) => jump(sections.projects, 4)],
  ["（共 14 项失分，列出最多的 10 项）", ({ shownOf }) => shownOf(10, 14)],
  ["预算执行\n（10分）", ({ partWith }) => partWith("预算执行", "10")],
  ["未完成（还有 2 行）", ({ unfinished }) => unfinished("unfilled", 2)],
  ["未完成（预算执行没有得分）", ({ unfinished }) => unfinished("execution", 0)],
  ["未完成（分值合计不是 100）", ({ unfinished }) => unfinished("weights", 0)],
  ["数字档案室建设（未完成）", ({ label, labelUnfinished }) => label("数字档案室建设", labelUnfinished)],
])("says in Chinese: %s", (expected, said) => {
  expect(said(summaryWords["zh-CN"])).toBe(expected);
});

it.each<Sentence>([
  [
    "Made: 2025-01-09 10:42    Rules: 0.9.0    By the Target Table Assistant",
    ({ caption }) => caption("2025-01-09 10:42", "0.9.0"),
  ],
  [
    "Projects: 12, finished: 10 (Excellent 9, Good 1), unfinished: 2; indicator rows: 109, scored: 97, not scored: 12.",
    (words) => words.totals({ ...totals, grades: "Excellent 9, Good 1" }),
  ],
  [
    "Projects: 12, finished: 0, unfinished: 12; indicator rows: 109, scored: 97, not scored: 12.",
    (words) => words.totals({ ...totals, finished: 0 }),
  ],
  ["Projects (4)", ({ jump, sections }) => jump(sections.projects, 4)],
  [" (10 of 14)", ({ shownOf }) => shownOf(10, 14)],
  ["Execution\n(10)", ({ partWith }) => partWith("Execution", "10")],
  ["Unfinished (2 rows)", ({ unfinished }) => unfinished("unfilled", 2)],
  ["Unfinished (execution not scored)", ({ unfinished }) => unfinished("execution", 0)],
  ["Unfinished (points are not 100)", ({ unfinished }) => unfinished("weights", 0)],
  ["数字档案室建设 (unfinished)", ({ label, labelUnfinished }) => label("数字档案室建设", labelUnfinished)],
])("says in English: %s", (expected, said) => {
  expect(said(summaryWords["en-US"])).toBe(expected);
});
