import type { SheetGrid } from "../../src/domain/grid/SheetGrid";
import { gridOf } from "./gridOf";
import type { TestCell } from "./gridOf";
import { seedFormRows } from "./seedForm";
import type { FormRow } from "./seedForm";
import { seedTables } from "./seedTables";

/** A row of a project at year end: the indicator, its points, what was achieved, and the per cent of a graded one. */
export interface YearEndRow {
  readonly indicator: FormRow;
  readonly weight?: TestCell;
  readonly actual?: TestCell;
  readonly rate?: TestCell;
}

export interface YearEndProject {
  readonly name: string;
  /** 单位：万元 when absent. */
  readonly moneyUnit?: string;
  readonly budget: TestCell;
  /** 全年执行数; absent is a table without a cell for it. */
  readonly executed?: TestCell;
  readonly rows: readonly YearEndRow[];
}

const FUNDS = 4;
const HEADER = 7;

/** One project on a sheet of its own, 实际完成值, 完成率 and 分值 in F, G and H. */
export function yearEndGrid({ name, moneyUnit, budget, executed, rows }: YearEndProject): SheetGrid {
  const form = {
    project: name,
    budget,
    rows: rows.map(({ indicator }) => indicator),
    ...(moneyUnit === undefined ? {} : { moneyUnit }),
  };
  const hasWeights = rows.some(({ weight }) => weight !== undefined);
  const cells = seedFormRows(form).map((row, index) => {
    if (index === FUNDS && executed !== undefined) return [...row, "全年执行数", executed];
    if (index === HEADER) return [...row, "实际完成值", "完成率", ...(hasWeights ? ["分值"] : [])];
    const filled = rows[index - HEADER - 1];
    if (index < HEADER || !filled) return row;
    const { actual = null, rate = null, weight = null } = filled;
    return [...row, actual, rate, ...(hasWeights ? [weight] : [])];
  });
  return gridOf(cells, { name });
}

const indicator = (level1: string, level2: string, name: string, target: string): FormRow =>
  [level1, level2, name, `反映${name}情况`, target] as const;

/** Four projects whose scores are worked out by hand in the test: 中 73.00, 优 100.00, begun, not begun. */
export function fourProjects(): SheetGrid[] {
  const three = (actuals: readonly (string | null)[]): YearEndRow[] =>
    [
      { indicator: indicator("产出指标", "数量指标", "建成档案室", "≥2间"), weight: 50 },
      { indicator: indicator("效益指标", "社会效益指标", "档案利用率", "≥95%"), weight: 30 },
      { indicator: indicator("满意度指标", "服务对象满意度指标", "使用者满意度", "≥90%"), weight: 10 },
    ].map((row, index) => ({ ...row, actual: actuals[index] ?? null }));
  return [
    yearEndGrid({ name: "数字档案室建设", budget: 100, executed: 90, rows: three(["1间", "95%", "81%"]) }),
    yearEndGrid({
      name: "人口变动抽样调查",
      moneyUnit: "单位：元",
      budget: 1234500,
      executed: 1234500,
      rows: three(["2间", "96%", "90%"]),
    }),
    yearEndGrid({ name: "统计执法专项检查", budget: 60, rows: three(["0间"]) }),
    yearEndGrid({ name: "普查宣传", budget: 20, rows: three([]) }),
  ];
}

/** The 12 real tables at year end: most met, some missed, the last two begun and not begun. */
export function seedsAtYearEnd(): SheetGrid[] {
  return seedTables().map((table, index) => {
    const amount = Number(table.budget);
    const rows = table.rows.map((row, at): YearEndRow => {
      const { level1, level2, level3, description, value } = row;
      const cell: FormRow = [level1, level2, level3, description, value];
      const isFilled = index < 10 || (index === 10 && at < 3);
      return isFilled ? { indicator: cell, ...achieved(value, index + at) } : { indicator: cell };
    });
    return yearEndGrid({
      name: table.project,
      budget: { value: amount, numberFormat: "0.00", text: amount.toFixed(2) },
      ...(index < 10 ? { executed: Math.round(amount * (100 - 4 * index)) / 100 } : {}),
      rows,
    });
  });
}

/** Every third number is missed by a fifth; words are 达成 at 95%; dates are in time. */
function achieved(target: string, turn: number): Pick<YearEndRow, "actual" | "rate"> {
  const number = /^[≥≤＞>＜<]?\s*(\d+(?:\.\d+)?)([^\d]*)$/.exec(target.trim());
  if (/\d{4}年|\d{1,2}月|季度/.test(target)) return { actual: "2024年9月20日" };
  if (!number) return { actual: "达成", rate: { value: 0.95, numberFormat: "0%", text: "95%" } };
  const [, value = "0", unit = ""] = number;
  const isMissed = turn % 3 === 0 && !target.includes("≤");
  return { actual: `${isMissed ? Number((Number(value) * 0.8).toFixed(4)) : value}${unit}` };
}
