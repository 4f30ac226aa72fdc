import { normaliseLabel } from "./label";
import type { EvaluationRole } from "./TargetTable";

/** What a column of the indicator grid holds. */
export type ColumnRole = "level1" | "level2" | "level3" | "description" | "target" | EvaluationRole;

/** The words that head each column (domain.md §1); compared by `normaliseLabel`. */
export const COLUMN_LABELS: Readonly<Record<ColumnRole, readonly string[]>> = {
  level1: ["一级指标"],
  level2: ["二级指标"],
  level3: ["三级指标", "指标内容", "具体指标", "绩效指标"],
  description: ["绩效指标描述", "指标描述", "指标解释", "描述"],
  target: ["指标值", "年度指标值", "目标值", "年初目标值", "绩效指标值", "指标值及单位"],
  weight: ["权重", "分值", "分值权重"],
  actual: ["实际完成值", "全年实际值", "完成值", "指标实际完成值", "实际值"],
  rate: ["完成率", "指标完成率"],
  score: ["得分", "指标得分"],
  deviation: ["偏差率", "偏离度"],
  reason: ["偏差原因分析及改进措施", "偏差原因分析", "未完成原因分析", "偏差原因", "原因"],
};

/** A field of the head of a table. */
export type FieldRole = "project" | "total" | "fiscal" | "carriedOver" | "other" | "executed" | "goal";

/** The words that stand before each field of the head. */
export const FIELD_LABELS: Readonly<Record<FieldRole, readonly string[]>> = {
  project: ["项目名称", "项目支出名称"],
  total: [
    "预算数",
    "预算金额",
    "预算总额",
    "项目预算",
    "年初预算",
    "年初预算数",
    "全年预算数",
    "调整后预算数",
    "资金总额",
    "年度资金总额",
  ],
  fiscal: ["财政资金", "财政性资金", "财政拨款", "当年财政拨款", "本年财政拨款", "一般公共预算拨款"],
  carriedOver: ["上年结转资金", "上年结转", "结转资金", "上年结转结余资金", "上年结转结余"],
  other: ["其他资金", "其它资金", "自有资金", "单位自有资金", "单位资金"],
  executed: ["全年执行数", "预算执行数", "执行数", "实际执行数"],
  goal: ["绩效目标", "总体绩效目标", "总体目标", "年度绩效目标", "年度总体目标", "年度目标", "预期目标"],
};

/** The merged label left of the funds: below the amounts stands the line of 资金用途. */
export const FUNDS_LABELS: readonly string[] = ["预算规模及资金用途"];

// "其中：财政资金" is a part of the line before it; "预算数（万元）" says its unit beside its name.
const PREFIX = /^其中:?/;
const SUFFIX = /(?:\((?:元|千元|万元|百万元|亿元)\))?:?$/;
// 指标值（2025年）, 目标值（含单位）: what stands in parentheses behind a column's name does not change what it holds.
const ASIDE = /\([^()]*\)$/;

function lookup<Role extends string>(labels: Readonly<Record<Role, readonly string[]>>): Map<string, Role> {
  const roles = Object.keys(labels) as Role[];
  return new Map(
    roles.flatMap((role) => labels[role].map((label) => [normaliseLabel(label), role] as const)),
  );
}

const columnRoles = lookup(COLUMN_LABELS);
const fieldRoles = lookup(FIELD_LABELS);
const fundsLabels = new Set(FUNDS_LABELS.map(normaliseLabel));

const core = (label: string): string => label.replace(PREFIX, "").replace(SUFFIX, "");

/** The role of a column by its normalised header, or null for a column the add-in does not know. */
export function columnRoleOf(label: string): ColumnRole | null {
  return columnRoles.get(label) ?? columnRoles.get(label.replace(ASIDE, "")) ?? null;
}

/** The field that a normalised label introduces, or null. */
export function fieldRoleOf(label: string): FieldRole | null {
  return fieldRoles.get(label) ?? fieldRoles.get(core(label)) ?? null;
}

export function isFundsLabel(label: string): boolean {
  return fundsLabels.has(core(label));
}
