import type { Localised } from "../locale/Locale";

export interface ReportTotals {
  readonly tables: number;
  readonly indicators: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly ignored: number;
}

export type SectionKey = "tables" | "rules" | "findings" | "ignored" | "basis";

/** The report's own words; those of rules and severities are theirs. */
export interface ReportWords {
  readonly sheetName: string;
  readonly title: string;
  readonly draftTitle: string;
  caption(madeAt: string, version: string): string;
  totals(totals: ReportTotals): string;
  readonly noTable: string;
  passed(tables: number): string;
  nothingLeft(ignored: number): string;
  failure(ruleId: string, tables: readonly string[], count: number, reason: string): string;
  readonly unfinished: string;
  readonly sections: Readonly<Record<SectionKey, string>>;
  /** Behind the title of what was set aside. */
  readonly notCounted: string;
  jump(section: string, count: number): string;
  readonly tableHeader: readonly [string, string, string, string, string, string, string, string, string];
  readonly total: string;
  readonly ruleHeader: readonly [string, string, string, string, string, string];
  readonly findingHeader: readonly string[];
  readonly basisHeader: readonly [string, string, string];
  readonly ignoredReason: string;
  readonly equal: string;
  over(amount: string, percent: string | null): string;
  short(amount: string, percent: string | null): string;
  readonly noBudget: string;
  readonly noCost: string;
  readonly footer: string;
}

const zh: ReportWords = {
  sheetName: "校验报告",
  title: "绩效目标表校验报告",
  draftTitle: "绩效目标表校验报告（没有写完，请重新生成）",
  caption: (madeAt, version) => `校验时间：${madeAt}    规则版本：${version}    由绩效目标表助手生成`,
  totals: ({ tables, indicators, errors, warnings, infos, ignored }) =>
    `共 ${tables} 张表，${indicators} 行指标：错误 ${errors} 个，警告 ${warnings} 个，提示 ${infos} 个` +
    (ignored > 0 ? `；另有已忽略 ${ignored} 个，不计入。` : "。"),
  noTable:
    "没有找到绩效目标表：工作簿里没有同时含有“一级指标、二级指标、三级指标、指标值”的表头，因此什么也没有校验。",
  passed: (tables) => `${tables} 张表全部通过，没有发现问题。`,
  nothingLeft: (ignored) => `没有待处理的问题；${ignored} 个问题已由用户忽略，见文末。`,
  failure: (ruleId, tables, count, reason) =>
    `规则 ${ruleId} 在 ${count} 张表上未能运行，这些表没有查完，不能视为通过：${tables.join("、")}` +
    `${count > tables.length ? " 等" : ""}（${reason}）`,
  unfinished: "没有查完",
  sections: {
    tables: "各表情况",
    rules: "各规则情况",
    findings: "问题清单",
    ignored: "已忽略的问题",
    basis: "依据",
  },
  notCounted: "（不计入以上各数）",
  jump: (section, count) => `${section}（${count}）`,
  tableHeader: ["序号", "项目", "预算", "成本合计", "成本核对", "错误", "警告", "提示", "已忽略"],
  total: "合计",
  ruleHeader: ["序号", "级别", "规则", "名称", "条数", "已忽略"],
  findingHeader: ["序号", "级别", "规则", "项目", "单位", "单元格", "问题", "现为", "应为", "怎么改", "依据"],
  basisHeader: ["序号", "文号", "名称"],
  ignoredReason: "忽略理由",
  equal: "相符",
  over: (amount, percent) => `成本超出预算 ${amount}${percent === null ? "" : `（${percent}%）`}`,
  short: (amount, percent) => `缺口 ${amount}${percent === null ? "" : `（${percent}%）`}未落实到成本指标`,
  noBudget: "没有可核对的预算数",
  noCost: "没有可核对的成本指标",
  footer: "第 &P 页，共 &N 页",
};

const en: ReportWords = {
  sheetName: "Check report",
  title: "Check report on performance target tables",
  draftTitle: "Check report on performance target tables (unfinished: please make it again)",
  caption: (madeAt, version) =>
    `Checked: ${madeAt}    Rules: ${version}    Made by the Target Table Assistant`,
  totals: ({ tables, indicators, errors, warnings, infos, ignored }) =>
    `Tables: ${tables}, indicator rows: ${indicators}; errors: ${errors}, warnings: ${warnings}, infos: ${infos}` +
    (ignored > 0 ? `; set aside and not counted: ${ignored}.` : "."),
  noTable:
    "No target table was found: no header in the workbook holds 一级指标, 二级指标, 三级指标 and 指标值 together, so nothing was checked.",
  passed: (tables) => `All tables passed (${tables}); nothing was found.`,
  nothingLeft: (ignored) =>
    `Nothing is left to do; findings set aside by the user: ${ignored}, listed below.`,
  failure: (ruleId, tables, count, reason) =>
    `Rule ${ruleId} could not run on ${count} table(s), which are not fully checked and have not passed: ` +
    `${tables.join("; ")}${count > tables.length ? " …" : ""} (${reason})`,
  unfinished: "not fully checked",
  sections: {
    tables: "Tables",
    rules: "Rules",
    findings: "Findings",
    ignored: "Set aside",
    basis: "Basis",
  },
  notCounted: " (not counted above)",
  jump: (section, count) => `${section} (${count})`,
  tableHeader: [
    "No.",
    "Project",
    "Budget",
    "Cost sum",
    "Cost against budget",
    "Errors",
    "Warnings",
    "Infos",
    "Set aside",
  ],
  total: "Total",
  ruleHeader: ["No.", "Severity", "Rule", "Title", "Count", "Set aside"],
  findingHeader: [
    "No.",
    "Severity",
    "Rule",
    "Project",
    "Unit",
    "Cell",
    "Problem",
    "Found",
    "Expected",
    "What to do",
    "Basis",
  ],
  basisHeader: ["No.", "Number", "Title"],
  ignoredReason: "Reason for setting aside",
  equal: "Equal",
  over: (amount, percent) =>
    `Costs exceed the budget by ${amount}${percent === null ? "" : ` (${percent}%)`}`,
  short: (amount, percent) => `${amount}${percent === null ? "" : ` (${percent}%)`} not covered by costs`,
  noBudget: "No budget to compare with",
  noCost: "No cost indicator to compare",
  footer: "Page &P of &N",
};

export const reportWords: Localised<ReportWords> = { "zh-CN": zh, "en-US": en };
