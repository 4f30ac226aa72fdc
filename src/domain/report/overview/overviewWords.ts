import Big from "big.js";
import type { CostStatus } from "../../cost/CostReconciliation";
import type { Localised } from "../../locale/Locale";
import { moneyFact } from "../../rules/facts";
import type { FileState } from "./FileLines";
import type { Totals } from "./FolderTotals";
import type { Decimal } from "./ProjectLine";

/** The words of 汇总 over many workbooks, in a workbook as well as on a page. */
export interface OverviewWords {
  readonly title: string;
  caption(madeAt: string, version: string): string;
  files(totals: Totals): string;
  findings(totals: Totals): string;
  money(totals: Totals): string;
  year(totals: Totals, mean: string | null): string;
  /** What must be read first. */
  unread(totals: Totals): string;
  unreconciled(count: number): string;
  repeated(count: number): string;
  readonly nothingRead: string;
  tooLong(shown: number, all: number): string;
  readonly sheets: {
    readonly front: string;
    readonly units: string;
    readonly projects: string;
    readonly findings: string;
    readonly files: string;
  };
  jump(sheet: string, count: number): string;
  readonly worstUnits: string;
  readonly grades: string;
  readonly grade: string;
  readonly projectCount: string;
  readonly unfinishedGrade: string;
  readonly charts: { readonly findings: string; readonly money: string; readonly grades: string };
  readonly unitHeader: readonly string[];
  readonly projectHeader: readonly string[];
  readonly findingHeader: readonly string[];
  readonly fileHeader: readonly string[];
  readonly budget: string;
  readonly cost: string;
  readonly wan: string;
  readonly total: string;
  readonly costStatus: Readonly<Record<CostStatus, string>>;
  unfinished(unfilled: number): string;
  readonly notBegun: string;
  readonly longTerm: string;
  failedRules(rules: readonly string[]): string;
  readonly fileState: Readonly<Record<FileState, string>>;
  doubtful(sheets: readonly string[]): string;
  readonly footer: string;
}

const wan = (amount: Decimal): string => moneyFact({ amount: new Big(amount), unit: "万元" });

const zh: OverviewWords = {
  title: "绩效目标表汇总",
  caption: (madeAt, version) => `生成时间：${madeAt}    规则版本：${version}    由绩效目标表助手生成`,
  files: ({ files, unreadFiles, partlyFiles, projects, indicators }) =>
    `共 ${files} 个文件：读成 ${files - unreadFiles} 个，没有读成 ${unreadFiles} 个` +
    (partlyFiles > 0 ? `（读成的里有 ${partlyFiles} 个没有读全）` : "") +
    `；${projects} 个项目，${indicators} 行指标。`,
  findings: ({ errors, warnings, infos }) => `发现错误 ${errors} 个，警告 ${warnings} 个，提示 ${infos} 个。`,
  money: ({ budget, cost, short, over }) =>
    `预算合计 ${wan(budget)}，成本指标合计 ${wan(cost)}；未落实到成本的缺口 ${wan(short)}，成本超出预算 ${wan(over)}。`,
  year: ({ finished, unfinished }, mean) =>
    `年终自评：已完成 ${finished} 个，未完成 ${unfinished} 个${mean === null ? "" : `，平均 ${mean} 分`}。`,
  unread: ({ unreadFiles, partlyFiles }) =>
    [
      ...(unreadFiles > 0 ? [`有 ${unreadFiles} 个文件没有读成，它们的项目不在任何合计里`] : []),
      ...(partlyFiles > 0 ? [`有 ${partlyFiles} 个文件没有读全或没有查完`] : []),
    ].join("；") + "。原因见“文件”表，请逐个处理后重新生成。",
  unreconciled: (count) => `${count} 个项目没有读到预算数或成本指标，合计里没有缺少的数。`,
  repeated: (count) =>
    `${count} 个项目（单位和名称都相同）在不止一个文件里，合计里算了不止一次。如果是同一项目的几稿，请只留一稿后重新生成。`,
  nothingRead: "没有读到一张绩效目标表，因此没有可汇总的内容。",
  tooLong: (shown, all) => `问题共 ${all} 条，一张工作表放不下，这里只列前 ${shown} 条；请分几个文件夹生成。`,
  sheets: { front: "汇总", units: "单位", projects: "项目", findings: "问题", files: "文件" },
  jump: (sheet, count) => `${sheet}（${count}）`,
  worstUnits: "问题最多的单位",
  grades: "评价等级",
  grade: "等级",
  projectCount: "项目数",
  unfinishedGrade: "未完成",
  charts: {
    findings: "问题最多的单位：问题数",
    money: "问题最多的单位：预算与成本合计",
    grades: "各等级的项目数",
  },
  unitHeader: [
    "序号",
    "单位",
    "文件",
    "没有读成",
    "没有读全",
    "项目",
    "错误",
    "警告",
    "提示",
    "预算\n（万元）",
    "成本合计\n（万元）",
    "缺口\n（万元）",
    "超出\n（万元）",
    "缺预算或\n成本的项目",
    "已完成\n自评",
    "平均分",
    "优",
    "良",
    "中",
    "差",
  ],
  projectHeader: [
    "序号",
    "单位",
    "项目",
    "文件",
    "工作表",
    "预算\n（万元）",
    "成本合计\n（万元）",
    "预算减成本\n（万元）",
    "成本核对",
    "错误",
    "警告",
    "提示",
    "得分",
    "等级",
    "备注",
  ],
  findingHeader: ["序号", "级别", "规则", "单位", "项目", "文件", "单元格", "问题", "现为", "怎么改"],
  fileHeader: ["序号", "文件", "单位", "状态", "项目", "错误", "警告", "提示", "说明"],
  budget: "预算",
  cost: "成本合计",
  wan: "万元",
  total: "合计",
  costStatus: { equal: "相符", short: "缺口", over: "超出", none: "无法核对" },
  unfinished: (unfilled) => (unfilled > 0 ? `未完成（还有 ${unfilled} 行）` : "未完成"),
  notBegun: "未填报",
  longTerm: "中长期，不评",
  failedRules: (rules) => `规则 ${rules.join("、")} 未能运行，没有查完`,
  fileState: { read: "已读", partly: "没有读全", noTable: "没有绩效目标表", unread: "没有读成" },
  doubtful: (sheets) =>
    `工作表“${sheets.join("”“")}”像绩效目标表，但没有读出或没有读全；请在 Excel 里打开助手看“为什么没识别”。`,
  footer: "&A    第 &P 页，共 &N 页",
};

const en: OverviewWords = {
  title: "Target tables: overview",
  caption: (madeAt, version) => `Made: ${madeAt}    Rules: ${version}    By the Target Table Assistant`,
  files: ({ files, unreadFiles, partlyFiles, projects, indicators }) =>
    `Files: ${files}, read: ${files - unreadFiles}, not read: ${unreadFiles}` +
    (partlyFiles > 0 ? ` (read in part: ${partlyFiles})` : "") +
    `; projects: ${projects}, indicator rows: ${indicators}.`,
  findings: ({ errors, warnings, infos }) => `Errors: ${errors}, warnings: ${warnings}, infos: ${infos}.`,
  money: ({ budget, cost, short, over }) =>
    `Budget: ${wan(budget)}, costs: ${wan(cost)}; budget not covered by costs: ${wan(short)}, costs above budget: ${wan(over)}.`,
  year: ({ finished, unfinished }, mean) =>
    `Self-evaluation: finished ${finished}, unfinished ${unfinished}${mean === null ? "" : `, mean score ${mean}`}.`,
  unread: ({ unreadFiles, partlyFiles }) =>
    [
      ...(unreadFiles > 0
        ? [`Files not read: ${unreadFiles}; their projects are in none of the figures`]
        : []),
      ...(partlyFiles > 0 ? [`Files read or checked in part: ${partlyFiles}`] : []),
    ].join("; ") + ". The sheet Files says why; mend them and make this again.",
  unreconciled: (count) =>
    `Projects without a budget or costs that could be read: ${count}; the sums lack them.`,
  repeated: (count) =>
    `Projects of one unit and name in more than one file: ${count}; the sums count them more than once. Keep one draft of each and make this again.`,
  nothingRead: "No target table was read, so there is nothing to sum up.",
  tooLong: (shown, all) =>
    `There are ${all} findings, more than a worksheet holds; the first ${shown} are listed. Make one for each of several folders.`,
  sheets: { front: "Overview", units: "Units", projects: "Projects", findings: "Findings", files: "Files" },
  jump: (sheet, count) => `${sheet} (${count})`,
  worstUnits: "Units with most findings",
  grades: "Grades",
  grade: "Grade",
  projectCount: "Projects",
  unfinishedGrade: "Unfinished",
  charts: {
    findings: "Units with most findings: how many",
    money: "Units with most findings: budget and costs",
    grades: "Projects by grade",
  },
  unitHeader: [
    "No.",
    "Unit",
    "Files",
    "Not read",
    "Read in part",
    "Projects",
    "Errors",
    "Warnings",
    "Infos",
    "Budget\n(万元)",
    "Cost sum\n(万元)",
    "Not covered\n(万元)",
    "Above budget\n(万元)",
    "Without budget\nor cost",
    "Finished",
    "Mean score",
    "Excellent",
    "Good",
    "Fair",
    "Poor",
  ],
  projectHeader: [
    "No.",
    "Unit",
    "Project",
    "File",
    "Sheet",
    "Budget\n(万元)",
    "Cost sum\n(万元)",
    "Budget − cost\n(万元)",
    "Costs",
    "Errors",
    "Warnings",
    "Infos",
    "Score",
    "Grade",
    "Remarks",
  ],
  findingHeader: [
    "No.",
    "Severity",
    "Rule",
    "Unit",
    "Project",
    "File",
    "Cell",
    "Problem",
    "Found",
    "What to do",
  ],
  fileHeader: ["No.", "File", "Unit", "State", "Projects", "Errors", "Warnings", "Infos", "Why"],
  budget: "Budget",
  cost: "Cost sum",
  wan: "万元",
  total: "Total",
  costStatus: { equal: "Equal", short: "Not covered", over: "Above budget", none: "Nothing to compare" },
  unfinished: (unfilled) => (unfilled > 0 ? `Unfinished (${unfilled} rows)` : "Unfinished"),
  notBegun: "Not begun",
  longTerm: "Long-term, not evaluated",
  failedRules: (rules) => `Rules ${rules.join(", ")} could not run: not fully checked`,
  fileState: { read: "Read", partly: "Read in part", noTable: "No target table", unread: "Not read" },
  doubtful: (sheets) =>
    `Sheets that look like target tables and were not read, or not wholly: ${sheets.join("; ")}. Open the assistant in Excel to see why.`,
  footer: "&A    Page &P of &N",
};

export const overviewWords: Localised<OverviewWords> = { "zh-CN": zh, "en-US": en };
