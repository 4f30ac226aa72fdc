import type { TableEvaluation } from "../evaluation/TableEvaluation";
import type { Localised } from "../locale/Locale";

export interface SummaryTotals {
  readonly projects: number;
  readonly finished: number;
  /** "优 2，良 1"; empty when nothing is finished. */
  readonly grades: string;
  readonly scoredRows: number;
  readonly unscoredRows: number;
}

export type SummarySectionKey = "overview" | "projects" | "losses" | "unscored";

/** The words of 评价汇总; those of grades and explanations are the evaluation's. */
export interface SummaryWords {
  readonly sheetName: string;
  readonly title: string;
  readonly draftTitle: string;
  caption(madeAt: string, version: string): string;
  totals(totals: SummaryTotals): string;
  readonly noTable: string;
  readonly notBegun: string;
  /** Below the title of the charts. */
  readonly partialBars: string;
  readonly sections: Readonly<Record<SummarySectionKey, string>>;
  jump(section: string, count: number): string;
  /** Behind the title of the losses where there are more than are listed. */
  shownOf(shown: number, count: number): string;
  /** A part whose points are the same in every project. */
  partWith(part: string, points: string): string;
  readonly projectHeader: {
    readonly number: string;
    readonly project: string;
    readonly total: string;
    readonly grade: string;
    readonly budget: string;
    readonly executed: string;
    readonly rate: string;
    readonly label: string;
  };
  readonly total: string;
  /** What stands in place of the grade; `unfilled`: rows without a score. */
  unfinished(obstacle: NonNullable<TableEvaluation["obstacle"]>, unfilled: number): string;
  readonly projectNotBegun: string;
  /** Beside a bar: `grade` and `total` where there is one. */
  label(name: string, result: string): string;
  readonly labelUnfinished: string;
  readonly lossHeader: {
    readonly indicator: string;
    readonly cell: string;
    readonly weight: string;
    readonly score: string;
    readonly lost: string;
    readonly explanation: string;
  };
  readonly reason: string;
  readonly charts: {
    readonly score: string;
    readonly money: string;
    readonly loss: string;
    readonly points: string;
    readonly wan: string;
    readonly budget: string;
    readonly executed: string;
    readonly project: string;
    readonly indicator: string;
    readonly lost: string;
  };
  readonly footer: string;
}

const zh: SummaryWords = {
  sheetName: "评价汇总",
  title: "项目支出绩效自评汇总",
  draftTitle: "项目支出绩效自评汇总（没有写完，请重新生成）",
  caption: (madeAt, version) => `生成时间：${madeAt}    规则版本：${version}    由绩效目标表助手生成`,
  totals: ({ projects, finished, grades, scoredRows, unscoredRows }) =>
    `共 ${projects} 个项目：已完成 ${finished} 个${grades === "" ? "" : `（${grades}）`}，` +
    `未完成 ${projects - finished} 个；指标 ${scoredRows + unscoredRows} 行，已评分 ${scoredRows} 行，未评分 ${unscoredRows} 行。`,
  noTable:
    "没有找到绩效目标表：工作簿里没有同时含有“一级指标、二级指标、三级指标、指标值”的表头，因此没有可汇总的内容。",
  notBegun: "还没有填写年终数据：实际完成值、全年执行数和得分都是空的，因此没有图表。",
  partialBars: "未完成的项目只画出已评分的部分，不代表最终得分；没有数据的项目没有柱。",
  sections: {
    overview: "总览",
    projects: "各项目得分",
    losses: "失分最多的指标",
    unscored: "未评分的指标",
  },
  jump: (section, count) => `${section}（${count}）`,
  shownOf: (shown, count) => `（共 ${count} 项失分，列出最多的 ${shown} 项）`,
  partWith: (part, points) => `${part}\n（${points}分）`,
  projectHeader: {
    number: "序号",
    project: "项目",
    total: "总分",
    grade: "评价等级",
    budget: "全年预算数\n（万元）",
    executed: "全年执行数\n（万元）",
    rate: "执行率",
    label: "图中名称",
  },
  total: "合计",
  unfinished: (obstacle, unfilled) =>
    ({
      unfilled: `未完成（还有 ${unfilled} 行）`,
      execution: "未完成（预算执行没有得分）",
      weights: "未完成（分值合计不是 100）",
    })[obstacle],
  projectNotBegun: "未填报",
  label: (name, result) => `${name}（${result}）`,
  labelUnfinished: "未完成",
  lossHeader: {
    indicator: "指标",
    cell: "单元格",
    weight: "分值",
    score: "得分",
    lost: "失分",
    explanation: "得分说明",
  },
  reason: "为什么没有得分",
  charts: {
    score: "各项目得分构成",
    money: "全年预算数与执行数",
    loss: "失分最多的指标",
    points: "得分",
    wan: "万元",
    budget: "全年预算数",
    executed: "全年执行数",
    project: "项目",
    indicator: "指标",
    lost: "失分",
  },
  footer: "第 &P 页，共 &N 页",
};

const en: SummaryWords = {
  sheetName: "Evaluation summary",
  title: "Self-evaluation of project spending: summary",
  draftTitle: "Self-evaluation of project spending: summary (unfinished: please make it again)",
  caption: (madeAt, version) => `Made: ${madeAt}    Rules: ${version}    By the Target Table Assistant`,
  totals: ({ projects, finished, grades, scoredRows, unscoredRows }) =>
    `Projects: ${projects}, finished: ${finished}${grades === "" ? "" : ` (${grades})`}, ` +
    `unfinished: ${projects - finished}; indicator rows: ${scoredRows + unscoredRows}, ` +
    `scored: ${scoredRows}, not scored: ${unscoredRows}.`,
  noTable:
    "No target table was found: no header in the workbook holds 一级指标, 二级指标, 三级指标 and 指标值 together, so there is nothing to sum up.",
  notBegun:
    "Nothing has been filled in for the year's end: actual values, executed amounts and scores are all blank, so there are no charts.",
  partialBars:
    "Unfinished projects show only what has been scored, which is not their final score; projects without data have no bar.",
  sections: {
    overview: "Overview",
    projects: "Projects",
    losses: "What cost most points",
    unscored: "Not scored",
  },
  jump: (section, count) => `${section} (${count})`,
  shownOf: (shown, count) => ` (${shown} of ${count})`,
  partWith: (part, points) => `${part}\n(${points})`,
  projectHeader: {
    number: "No.",
    project: "Project",
    total: "Total",
    grade: "Grade",
    budget: "Budget\n(万元)",
    executed: "Executed\n(万元)",
    rate: "Rate",
    label: "Name in charts",
  },
  total: "Total",
  unfinished: (obstacle, unfilled) =>
    ({
      unfilled: `Unfinished (${unfilled} rows)`,
      execution: "Unfinished (execution not scored)",
      weights: "Unfinished (points are not 100)",
    })[obstacle],
  projectNotBegun: "Not begun",
  label: (name, result) => `${name} (${result})`,
  labelUnfinished: "unfinished",
  lossHeader: {
    indicator: "Indicator",
    cell: "Cell",
    weight: "Points",
    score: "Score",
    lost: "Lost",
    explanation: "How it was scored",
  },
  reason: "Why there is no score",
  charts: {
    score: "Scores by project",
    money: "Budget against executed",
    loss: "What cost most points",
    points: "Points",
    wan: "万元",
    budget: "Budget",
    executed: "Executed",
    project: "Project",
    indicator: "Indicator",
    lost: "Points lost",
  },
  footer: "Page &P of &N",
};

export const summaryWords: Localised<SummaryWords> = { "zh-CN": zh, "en-US": en };
