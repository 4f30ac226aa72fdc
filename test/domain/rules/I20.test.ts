import { findingsOfRows, mendOf, seedHits, wordsOf } from "../../support/findingsOf";
import type { FormRow } from "../../support/seedForm";

const row = (name: string, description = ""): FormRow => [
  "效益指标",
  "社会效益指标",
  name,
  description,
  "100%",
];

it("hits the six real names of more than 25 characters", () => {
  expect(seedHits("I20")).toEqual(["1.13", "4.5", "6.2", "9.10", "12.4", "12.10"]);
});

it("counts 25 characters as a name and 26 as none, blanks and the unit's note apart", () => {
  const name = "全市统计数据管理和应用系统平台运行维护与安全保障项";
  expect([...name]).toHaveLength(25);
  expect(findingsOfRows("I20", row(name))).toEqual([]);
  expect(findingsOfRows("I20", row(`${name} （项目）`))).toEqual([]);
  expect(findingsOfRows("I20", row("全市统计数据管理和应用系统\n平台运行维护与 安全保障项"))).toEqual([]);
  const [finding] = findingsOfRows("I20", row(`${name}率`));
  expect(finding).toMatchObject({ severity: "info", cell: { row: 8, column: 2 }, row: 8, fix: null });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "三级指标“全市统计数据管理和应用系统平台运行维护与安全保障项率”有 26 个字，不像名称。",
    "26 个字 → 不超过 25 个字的名称",
    "请只留考核什么，缩成 25 个字以内的名称；原来的整句话移到绩效指标描述里。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The 三级指标 “全市统计数据管理和应用系统平台运行维护与安全保障项率” has 26 characters; it is no name.",
    "26 characters → a name of at most 25 characters",
    "Keep only what is measured, in at most 25 characters; move the sentence into the description.",
  ]);
});

const LEARNT = "根据学习调研成果，完善名录库管理措施，使名录库管理更加科学、规范";
const SUPPLIES = "办公用品耗材购置及电费能够保障基本单位名录库工作及系统正常运行";

it("proposes the first clause that says something by itself", () => {
  const [finding] = findingsOfRows("I20", row(LEARNT));
  expect(wordsOf(finding, "zh-CN")).toEqual([
    `三级指标“${LEARNT}”有 32 个字，不像名称。`,
    "32 个字 → 不超过 25 个字的名称",
    "名称可以只留“完善名录库管理措施”；原来的整句话移到绩效指标描述里。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    `The 三级指标 “${LEARNT}” has 32 characters; it is no name.`,
    "32 characters → a name of at most 25 characters",
    "The name may just be “完善名录库管理措施”; move the sentence into the description.",
  ]);
});

it("sees that the description already has the sentence", () => {
  const [finding] = findingsOfRows("I20", row(SUPPLIES, `${SUPPLIES}。`));
  expect(wordsOf(finding, "zh-CN")).toEqual([
    `三级指标“${SUPPLIES}”有 31 个字，不像名称。`,
    "31 个字 → 不超过 25 个字的名称",
    "请只留考核什么，缩成 25 个字以内的名称；全文已在绩效指标描述里。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    `The 三级指标 “${SUPPLIES}” has 31 characters; it is no name.`,
    "31 characters → a name of at most 25 characters",
    "Keep only what is measured, in at most 25 characters; the description already has the whole text.",
  ]);
});

it.each([
  [
    "the clause behind 在编制预算过程中",
    "在编制预算过程中，落实过紧日子要求，切实压减一般性支出和三公经费",
    "落实过紧日子要求",
  ],
  [
    "the clause behind 经办人员审核后",
    "经办人员审核后，及时发放补贴资金，保障全区困难群众的基本生活",
    "及时发放补贴资金",
  ],
  [
    "a clause that only begins like a lead-in",
    "经济薄弱村基础设施改造工程，改善全部村民的生产生活和出行条件",
    "经济薄弱村基础设施改造工程",
  ],
  [
    "在职 as a word",
    "在职教师业务培训按时完成，保障全区各中小学校教学工作有序开展",
    "在职教师业务培训按时完成",
  ],
  [
    "a clause behind a blank",
    "根据学习调研成果， 完善名录库管理措施，使名录库管理更加科学规范",
    "完善名录库管理措施",
  ],
  ["a clause of 6 characters", "按月更新数据，保障全市各级统计部门及时使用基本单位名录库", "按月更新数据"],
  [
    "a clause of 25",
    "全市统计数据管理和应用系统平台运行维护与安全保障项，全年无事故",
    "全市统计数据管理和应用系统平台运行维护与安全保障项",
  ],
])("proposes %s as the name", (_, name, proposal) => {
  const [finding] = findingsOfRows("I20", row(name));
  expect(mendOf(finding)).toBe(`名称可以只留“${proposal}”；原来的整句话移到绩效指标描述里。`);
});

it.each([
  ["a first clause of 5 characters", "更新名录库，保障全市各级统计部门及时使用基本单位名录库"],
  ["one of 26", "全市统计数据管理和应用系统平台运行维护与安全保障项目，全年无事故"],
  ["a clause that only leads in", "通过购置办公用品耗材和缴纳电费保障基本单位名录库系统正常运行"],
])("proposes nothing of %s", (_, name) => {
  const [finding] = findingsOfRows("I20", row(name));
  expect(mendOf(finding)).toBe("请只留考核什么，缩成 25 个字以内的名称；原来的整句话移到绩效指标描述里。");
});
