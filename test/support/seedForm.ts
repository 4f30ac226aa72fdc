import type { SheetGrid } from "../../src/domain/grid/SheetGrid";
import { formatArea } from "../../src/domain/grid/address";
import { gridOf } from "./gridOf";
import type { TestCell } from "./gridOf";

/** An indicator row of a test's table: 一级, 二级, 三级, 描述, 指标值. */
export type FormRow = readonly [string, string, string, string, TestCell];

export interface SeedForm {
  readonly title?: string;
  readonly unit?: string;
  /** The cell that says the money unit; null leaves it out. */
  readonly moneyUnit?: string | null;
  readonly project?: string;
  readonly budget?: TestCell;
  readonly fiscal?: TestCell;
  readonly other?: TestCell;
  readonly use?: string;
  readonly goal?: string;
  readonly rows?: readonly FormRow[];
}

const DEFAULT_ROWS: readonly FormRow[] = [
  ["产出指标", "数量指标", "使用专线宽带条数", "反映专线数量情况", "≥2条"],
  ["产出指标", "成本指标", "机房运行电力成本", "反映成本情况", "≤56万元"],
  ["产出指标", "成本指标", "信息化系统运维成本", "反映成本情况", "≤193万元"],
  ["效益指标", "社会效益指标", "保障网络安全", "反映成效", "100%"],
];

/** A row that names its level and nothing else: a table with only such rows has no indicators, but is a table. */
export const UNUSED_ROW: FormRow = ["产出指标", "数量指标", "", "", null];

export const SEED_HEADER = ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值"] as const;

/** The rows of a table in the seed form, five columns wide plus two for the funds, as a test changes it. */
export function seedFormRows(form: SeedForm = {}): TestCell[][] {
  const rows = form.rows ?? DEFAULT_ROWS;
  const budget = form.budget === undefined ? 249 : form.budget;
  return [
    [form.title ?? "1.统计数据平台系统运维保障绩效目标表"],
    [form.unit ?? "349101天津市统计局财务处"],
    [form.moneyUnit === undefined ? "单位：万元" : form.moneyUnit],
    ["项目名称", form.project ?? "统计数据平台系统运维保障"],
    [
      "预算规模及资金用途",
      "预算数",
      budget,
      "其中：财政    资金",
      form.fiscal === undefined ? budget : form.fiscal,
      "其他资金",
      form.other ?? null,
    ],
    [null, form.use ?? "统计数据平台运维保障"],
    ["绩效目标", form.goal ?? "保证机房环境监控、服务器、安全设备等正常运转，完成智能空调定期维保。"],
    [...SEED_HEADER],
    ...rows.map(([level1, ...rest], index) => [level1 === rows[index - 1]?.[0] ? null : level1, ...rest]),
  ];
}

export interface SeedFormPlace {
  readonly name?: string;
  readonly at?: { readonly row: number; readonly column: number };
}

/** A sheet with one table in the seed form, its 预算规模 label and first levels merged as in the real document. */
export function seedFormGrid(form: SeedForm = {}, place: SeedFormPlace = {}): SheetGrid {
  const at = place.at ?? { row: 0, column: 0 };
  const merge = (row: number, column: number, rowCount: number, columnCount: number) =>
    formatArea({ row: at.row + row, column: at.column + column, rowCount, columnCount });
  const merges = [merge(0, 0, 1, 7), merge(3, 1, 1, 6), merge(4, 0, 2, 1), merge(6, 1, 1, 6)];
  return gridOf(seedFormRows(form), { ...place, at, merges });
}
