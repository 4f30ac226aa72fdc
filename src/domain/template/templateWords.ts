import type { MoneyUnit } from "../value/MoneyUnit";
import type { LayoutId } from "../table/Layout";
import type { LevelId } from "./templateLevels";

/** The words of blank tables; Chinese whatever language the pane speaks. */
export const TEMPLATE_WORDS = {
  title: (year: number) => `${year}年项目支出绩效目标表`,
  listTitle: (year: number) => `${year}年项目支出绩效目标一览表`,
  twoBlockTitle: "项目支出绩效目标申报表",
  unitLine: (unit: string) => `编制单位：${unit}`,
  moneyUnitLine: (unit: MoneyUnit) => `单位：${unit}`,
  project: "项目名称",
  funds: "预算规模\n及资金用途",
  total: "预算数",
  fiscal: "其中：财政资金",
  other: "其他资金",
  fundsWithUnit: (unit: MoneyUnit) => `项目资金（${unit}）`,
  yearTotal: "年度资金总额",
  goal: "绩效目标",
  department: "主管部门",
  kind: "项目属性",
  term: "项目期",
  twoBlockFunds: {
    total: ["中期资金总额", "年度资金总额"],
    fiscal: ["其中：财政拨款", "其中：财政拨款"],
    other: ["其他资金", "其他资金"],
  },
  wholeGoal: "总体目标",
  midTermGoal: (from: number, to: number) => `中期目标（${from}年—${to}年）`,
  annualGoal: "年度目标",
  level1: "一级指标",
  level2: "二级指标",
  level3: "三级指标",
  description: "绩效指标描述",
  target: "指标值",
  operator: "指标性质",
  measure: "度量单位",
} as const;

/** The last of the three years of 中期. */
export function midTermEnd(year: number): number {
  return year + 2;
}

/** What the sheet of each form is called, before its project's name. */
export const SHEET_NAMES: Readonly<Record<LayoutId, string>> = {
  seed: "绩效目标表",
  selfEvaluation: "绩效自评表",
  splitValue: "绩效目标表",
  list: "绩效目标一览表",
  twoBlock: "绩效目标申报表",
};

/** What Excel says beside a cell while it is selected. */
export const PROMPTS = {
  project: "写项目全称，与预算批复一致。",
  use: "资金用途：写明这笔钱具体用在哪些方面。",
  goal: "写明做什么、做到什么程度、带来什么效果，不少于 20 个字，不要只重复项目名称。",
  number: "只填数字，如 95；定性指标在这里写应达到的标准，如“显著提升”。",
  measure: (moneyUnit: MoneyUnit | null) =>
    `${moneyUnit === null ? "指标值的单位，如 个、次、%" : `成本的单位，如 ${moneyUnit}`}；定性指标留空。`,
} as const;

interface Circumstances {
  readonly moneyUnit: MoneyUnit;
  readonly year: number;
}

/** How a target of this level is written. */
export function targetPrompt(level: LevelId | undefined, { moneyUnit, year }: Circumstances): string {
  const by = `写比较符号、数字和单位，如 `;
  switch (level) {
    case "quantity":
      return `${by}≥280家、≥4次。`;
    case "quality":
      return `${by}≥95%；不能量化的写应达到的标准，如“验收合格”。`;
    case "timeliness":
      return `写完成日期，如 ${year}年12月底前完成；或按时完成率，如 ≥95%。`;
    case "cost":
    case "economicCost":
      return `写成本上限和单位，如 ≤20${moneyUnit}；各项成本之和应等于预算数。`;
    case "socialCost":
    case "ecologicalCost":
      return `${by}≤5%；不能量化的写明控制要求。`;
    case "satisfaction":
      return `${by}≥90%。`;
    default:
      return `${by}≥10%；不能量化的写明预期的变化，如“有效提升”。`;
  }
}
