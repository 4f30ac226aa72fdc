import { remembered } from "../remembered";
import { COLUMN_LABELS, FIELD_LABELS } from "./headerLabels";
import type { ColumnRole, FieldRole } from "./headerLabels";
import { LabelEnds, normaliseLabel } from "./label";

/** The merged label left of the funds: below the amounts stands the line of 资金用途. */
export const FUNDS_LABELS: readonly string[] = ["预算规模及资金用途"];

/** Labels that head the lines of funds and say their unit: "项目资金（万元）". */
const FUNDS_HEADINGS = [
  "项目资金",
  "预算资金",
  "资金情况",
  "预算执行情况",
  "预算执行",
  "年度预算数",
  "年度预算",
];

/** What may stand left of 一级指标, merged down over the grid. */
const SIDE_LABELS = [
  "绩效指标",
  "年度绩效指标",
  "项目绩效指标",
  "绩效指标完成情况",
  "年度绩效指标完成情况",
  "项目绩效指标完成情况",
  "绩效自评指标",
  "序号",
];

// "其中：财政资金" is a part of the line before it; "预算数（万元）" says its unit beside its name, "实施单位（盖章）" what is to
// stand there too.
const PREFIX = /^[*※★]*(?:其中:?)?/;
const SUFFIX = /(?:\((?:元|千元|万元|百万元|亿元|盖章|公章|签章)\))?(?:[*※★]+|[[(【]必填[\])】])?:?$/;
// 指标值（2025年）, 目标值（含单位）: what stands in parentheses behind a column's name does not change what it holds.
const ASIDE = /:?(?:\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕|[*※★])+:?$|:$/;
// *指标值: that it must be filled in.
const MARK = /^[*※★]+/;
// 2025年指标值, 中期指标值: whose year it is does not either.
const YEAR = /^(?:20\d\d年度?|中长期|长期|中期|实施期)(?=.)/;

// 1.指标值, （一）指标值: nor does its number. 二、绩效指标 and 三、完成情况 are lines over a part of the form.
const NUMBER = /^(?:\([一二三四五六七八九十\d]{1,2}\)[、.]?|\d{1,2}[、.])(?=\p{Script=Han}|20\d\d)/u;

// 未完成原因及改进措施, 偏差原因分析和整改措施: each province joins the same words in its own way.
const REASON =
  /^(?:(?:扣分|失分)?原因(?:说明|分析)?|(?:指标|目标)?(?:偏差|偏离|未完成|未达标|未达成|未达到)(?:情况|较大)?的?(?:原因(?:说明|分析)?|说明|分析))(?:[及和与、].{0,10}(?:措施|意见|建议))?$/;
/** Texts that end like a header of a column. */
export const COLUMN_ENDS: readonly string[] = [
  ...Object.values(COLUMN_LABELS).flat(),
  ...["原因", "说明", "分析", "措施", "意见", "建议"],
];

function lookup<Role extends string>(labels: Readonly<Record<Role, readonly string[]>>): Map<string, Role> {
  const roles = Object.keys(labels) as Role[];
  return new Map(
    roles.flatMap((role) => labels[role].map((label) => [normaliseLabel(label), role] as const)),
  );
}

const columnRoles = lookup(COLUMN_LABELS);
const fieldRoles = lookup(FIELD_LABELS);
const fundsLabels = new Set(FUNDS_LABELS.map(normaliseLabel));
const fundsHeadings = new Set(FUNDS_HEADINGS);
const sideLabels = new Set(SIDE_LABELS);
const fieldEnds = new LabelEnds(fieldRoles.keys());
const fundsEnds = new LabelEnds([...fundsLabels, ...fundsHeadings]);
const sideEnds = new LabelEnds(sideLabels);

/** A longer text holds none of the labels above, whatever stands before and behind it. */
const LONGEST_LABEL =
  Math.max(...[...fieldRoles.keys(), ...fundsLabels, ...fundsHeadings].map(({ length }) => length)) +
  "*其中:(百万元)【必填】:".length;

const shortCore = remembered((label) => label.replace(PREFIX, "").replace(SUFFIX, ""));
const core = (label: string): string => (label.length > LONGEST_LABEL ? label : shortCore(label));

/** The role of a column by its normalised header, or null for a column the add-in does not know. */
export const columnRoleOf: (label: string) => ColumnRole | null = remembered((label) => {
  const bare = bareHeader(label);
  return columnRoles.get(label) ?? roleOfBare(bare) ?? roleOfBare(withoutNumber(bare));
});

const roleOfBare = (bare: string): ColumnRole | null =>
  columnRoles.get(bare) ?? (REASON.test(bare) ? "reason" : null);

/** Of a side label (（二）绩效指标) the number stays: it heads a part of the form, and no column. */
export function withoutNumber(bare: string): string {
  const name = bare.replace(NUMBER, "").replace(YEAR, "");
  return sideLabels.has(name) ? bare : name;
}

/** A header without its year and without what stands in parentheses behind it. */
export const bareHeader: (label: string) => string = remembered((label) =>
  label.replace(MARK, "").replace(ASIDE, "").replace(YEAR, ""),
);

/** The field that a normalised label introduces, or null. */
export function fieldRoleOf(label: string): FieldRole | null {
  if (!fieldEnds.mayEnd(label)) return null;
  return fieldRoles.get(label) ?? fieldRoles.get(core(label)) ?? null;
}

export function isFundsLabel(label: string): boolean {
  return fundsEnds.mayEnd(label) && fundsLabels.has(core(label));
}

export function isFundsHeading(label: string): boolean {
  return fundsEnds.mayEnd(label) && fundsHeadings.has(core(label));
}

/** Whether a normalised text heads the grid from its side: 绩效指标, 绩效指标(90分). */
export function isSideLabel(label: string): boolean {
  if (!sideEnds.mayEnd(label)) return false;
  return sideLabels.has(label.replace(MARK, "").replace(ASIDE, "")) || sideLabels.has(bareHeader(label));
}
