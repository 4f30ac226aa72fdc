import { reportWords } from "../../../src/domain/report/reportWords";
import type { ReportWords } from "../../../src/domain/report/reportWords";

type Sentence = readonly [expected: string, said: (words: ReportWords) => string];
const totals = { tables: 12, indicators: 109, errors: 3, warnings: 20, infos: 7, ignored: 0 };

it.each<Sentence>([
  [
    "校验时间：2024-12-31 10:42    规则版本：0.9.0    由绩效目标表助手生成",
    ({ caption }) => caption("2024-12-31 10:42", "0.9.0"),
  ],
  ["共 12 张表，109 行指标：错误 3 个，警告 20 个，提示 7 个。", (words) => words.totals(totals)],
  [
    "共 12 张表，109 行指标：错误 3 个，警告 20 个，提示 7 个；另有已忽略 1 个，不计入。",
    (words) => words.totals({ ...totals, ignored: 1 }),
  ],
  ["12 张表全部通过，没有发现问题。", ({ passed }) => passed(12)],
  ["没有待处理的问题；4 个问题已由用户忽略，见文末。", ({ nothingLeft }) => nothingLeft(4)],
  [
    "规则 I05 在 2 张表上未能运行，这些表没有查完，不能视为通过：机房运维、数字档案室（x is undefined）",
    ({ failure }) => failure("I05", ["机房运维", "数字档案室"], 2, "x is undefined"),
  ],
  [
    "规则 I05 在 9 张表上未能运行，这些表没有查完，不能视为通过：机房运维 等（x is undefined）",
    ({ failure }) => failure("I05", ["机房运维"], 9, "x is undefined"),
  ],
  ["问题清单（28）", ({ jump, sections }) => jump(sections.findings, 28)],
  ["成本超出预算 49.00 万元（24.50%）", ({ over }) => over("49.00 万元", "24.50")],
  ["成本超出预算 49.00 万元", ({ over }) => over("49.00 万元", null)],
  ["缺口 17.00 万元（16.04%）未落实到成本指标", ({ short }) => short("17.00 万元", "16.04")],
  ["缺口 17.00 万元未落实到成本指标", ({ short }) => short("17.00 万元", null)],
])("says in Chinese: %s", (expected, said) => {
  expect(said(reportWords["zh-CN"])).toBe(expected);
});

it.each<Sentence>([
  [
    "Checked: 2024-12-31 10:42    Rules: 0.9.0    Made by the Target Table Assistant",
    ({ caption }) => caption("2024-12-31 10:42", "0.9.0"),
  ],
  ["Tables: 12, indicator rows: 109; errors: 3, warnings: 20, infos: 7.", (words) => words.totals(totals)],
  [
    "Tables: 12, indicator rows: 109; errors: 3, warnings: 20, infos: 7; set aside and not counted: 1.",
    (words) => words.totals({ ...totals, ignored: 1 }),
  ],
  ["All tables passed (12); nothing was found.", ({ passed }) => passed(12)],
  [
    "Nothing is left to do; findings set aside by the user: 4, listed below.",
    ({ nothingLeft }) => nothingLeft(4),
  ],
  [
    "Rule I05 could not run on 2 table(s), which are not fully checked and have not passed: 机房运维; 数字档案室 (x is undefined)",
    ({ failure }) => failure("I05", ["机房运维", "数字档案室"], 2, "x is undefined"),
  ],
  [
    "Rule I05 could not run on 9 table(s), which are not fully checked and have not passed: 机房运维 … (x is undefined)",
    ({ failure }) => failure("I05", ["机房运维"], 9, "x is undefined"),
  ],
  ["Findings (28)", ({ jump, sections }) => jump(sections.findings, 28)],
  ["Costs exceed the budget by 49.00 万元 (24.50%)", ({ over }) => over("49.00 万元", "24.50")],
  ["Costs exceed the budget by 49.00 万元", ({ over }) => over("49.00 万元", null)],
  ["17.00 万元 (16.04%) not covered by costs", ({ short }) => short("17.00 万元", "16.04")],
  ["17.00 万元 not covered by costs", ({ short }) => short("17.00 万元", null)],
])("says in English: %s", (expected, said) => {
  expect(said(reportWords["en-US"])).toBe(expected);
});
