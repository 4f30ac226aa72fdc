import fc from "fast-check";

// Words that units write, those among them that begin like a label, a footer or a title of the form.
const STEMS = [
  "河道清淤",
  "专线宽带",
  "图书",
  "职工培训",
  "古树",
  "审核报告",
  "注册企业",
  "说明会",
  "合计面积",
  "单位干部",
  "项目现场",
  "绩效目标",
  "指标体系",
  "年度",
  "2024年",
];
const TAILS = ["数量", "完成率", "满意度", "合格率", "（含税）", "经费", "时间"];

const stems = (most: number) =>
  fc.array(fc.constantFrom(...STEMS), { minLength: 1, maxLength: most }).map((words) => words.join(""));

/** The name of a project or an indicator. */
export const anyName: fc.Arbitrary<string> = fc
  .tuple(stems(2), fc.constantFrom("", " ", "\n"), fc.constantFrom(...TAILS))
  .map((parts) => parts.join(""));

/** One sentence or several, numbered, each in its line. */
export const anySentences: fc.Arbitrary<string> = fc
  .array(stems(3), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.map((part, index) => `${index + 1}.保障${part}工作。`).join("\n"));

/** What may be left blank. */
export const orBlank = (words: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 4, arbitrary: words }, { weight: 1, arbitrary: fc.constant("") });
