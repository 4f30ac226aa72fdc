import { isMoneyUnit } from "../value/Money";
import type { MoneyUnit } from "../value/Money";
import { normaliseLabel } from "./label";

const AMOUNT = "(百万元|千元|万元|亿元|元)";
// 单位：元江县财政局 names a unit that begins with 元: no word may follow the money unit.
const MONEY_UNIT = new RegExp(`单位:?\\(?(?:人民币)?\\(?${AMOUNT}(?![\\p{Script=Han}])`, "u");
const MONEY_UNIT_TO_END = new RegExp(`\\(?(?:金额|计量)?${MONEY_UNIT.source}.*$`, "u");
const UNIT_IN_LABEL = new RegExp(`\\(${AMOUNT}\\)`);
const TITLE = /绩效目标|绩效自评|目标申报|绩效.{0,10}表(?:\([^()]*\))?$/;
// 2025年度 is no code.
const CODE_AND_NAME = /^[[(【（［]?(\d{3,})(?!\d|\s*年)\D*?(\p{Script=Han}.*)$/u;
const NAME_AND_CODE = /^(\p{Script=Han}.*?)[[(【（［](\d{3,})[\])】）］]$/u;
const UNIT_LABEL = /^(?:编制|预算|填报|申报|实施|主管|项目)?单位(?:名称)?(?:\((?:盖章|公章|签章)\))?:(.+)$/;
const UNIT_NAME =
  /^[\p{Script=Han}()]{2,28}(?:局|厅|委|委员会|处|馆|院|校|中心|大队|支队|总队|办公室|所|站|政府|公司|大学|学校|医院)(?:\((?:本级|机关|本部)\)|本级)?$/u;
const DEPARTMENT_LABEL =
  /^(?:主管|项目主管|申报|填报|编制|预算|实施)?部门(?:名称)?(?:及代码)?(?:\((?:盖章|公章|签章)\))?:(.+)$/;
/** What is no department behind its label: 主管部门（盖章）：年 月 日, 主管部门：水务局 实施单位：河道所. */
const NO_DEPARTMENT = /[:。;]|意见|签字|[年月日]$/;

/** What else the line of the unit may say: 填报日期：…, 联系人：…, 2024年度. */
const BEHIND_UNIT =
  /(?:(?:填[报表写]|编[制报]|制表|申报|上报)(?:日期|时间|人)|日期|联系人|联系电话|电话|负责人|经办人)(?:\([^()]*\))?:.*$|\(?20\d\d年度?\)?$|\((?:盖章|公章|签章)\)$/;

/** Whether a text in the head is the table's title: "1.统计数据平台系统运维保障绩效目标表". */
export function isTitle(text: string): boolean {
  return TITLE.test(normaliseLabel(text));
}

const TABLE_TITLE = /绩效.*表(?:\([^()]*\))?$/;

/** Whether a text names a table for certain (…绩效目标表, …绩效自评表（2024年度）): what a project may be called as well is no such name. */
export function isTableTitle(label: string): boolean {
  return TABLE_TITLE.test(label);
}

/** The money unit that a line of the head states: "单位：万元", "（金额单位：人民币元）"; null when it states none. */
export function statedMoneyUnit(text: string): MoneyUnit | null {
  const label = normaliseLabel(text);
  return label.includes("单位") ? asUnit(MONEY_UNIT.exec(label)?.[1]) : null;
}

/** The money unit beside a label: "预算数（万元）". */
export function moneyUnitOfLabel(label: string): MoneyUnit | null {
  return label.includes("元)") ? asUnit(UNIT_IN_LABEL.exec(label)?.[1]) : null;
}

const asUnit = (unit = ""): MoneyUnit | null => (isMoneyUnit(unit) ? unit : null);

/** 编制单位 with its code, as a line of the head gives it: "349101天津市统计局财务处", "填报单位：…", or the bare name. */
export function namedUnit(text: string): { readonly code: string; readonly name: string } | null {
  const line = normaliseLabel(text);
  const ofUnit = line.includes("单位") ? line.replace(MONEY_UNIT_TO_END, "") : line;
  const withoutMoney = ofUnit.replace(BEHIND_UNIT, "");
  const labelled = UNIT_LABEL.exec(withoutMoney)?.[1] ?? null;
  const words = labelled ?? (withoutMoney === line ? text.trim() : withoutMoney);
  const [, code, name] = CODE_AND_NAME.exec(words) ?? [];
  if (code !== undefined && name !== undefined) return { code, name };
  const [, named, behind] = NAME_AND_CODE.exec(words) ?? [];
  if (named !== undefined && behind !== undefined && isUnitName(labelled, named))
    return { code: behind, name: named };
  const bare = UNIT_NAME.test(withoutMoney) ? withoutMoney : "";
  const own = asWritten(labelled ?? bare, text);
  return own === "" ? null : { code: "", name: own };
}

/** Longer texts tell of something, and name no unit behind a label. */
const LONGEST_LINE = 60;

/** 实施单位：… in one cell, wherever in the head it stands. There 单位：个 is no one's name. */
export function labelledUnitIn(text: string): { readonly code: string; readonly name: string } | null {
  const label = text.length > LONGEST_LINE ? "" : normaliseLabel(text);
  return UNIT_LABEL.test(label) && !label.startsWith("单位:") ? namedUnit(text) : null;
}

/** 主管部门：水务局, 部门名称：… in one cell: the unit where none is named. */
export function departmentIn(text: string): { readonly code: string; readonly name: string } | null {
  if (text.length > LONGEST_LINE) return null;
  const line = normaliseLabel(text).replace(MONEY_UNIT_TO_END, "").replace(BEHIND_UNIT, "");
  const named = DEPARTMENT_LABEL.exec(line)?.[1];
  if (named === undefined || NO_DEPARTMENT.test(named)) return null;
  return namedUnit(`单位:${asWritten(named, text)}`);
}

/** 水务局（本级） keeps its parentheses, which a label has folded. */
const asWritten = (name: string, text: string): string =>
  text.includes("（") ? name.replaceAll("(", "（").replaceAll(")", "）") : name;

/** Behind 填报单位： any name is a unit's. */
const isUnitName = (labelled: string | null, name: string): boolean =>
  labelled !== null || UNIT_NAME.test(normaliseLabel(name));

const YEAR_LINE = /^\(?(20\d\d)年度?\)?$/;

/** The year that a line of its own says: "（2024年度）"; null for any other line. */
export function yearOfLine(text: string): number | null {
  const [, year] = YEAR_LINE.exec(normaliseLabel(text)) ?? [];
  return year === undefined ? null : Number(year);
}

/** Whether a line above the project's name belongs to the table: its title, its year, its unit, its money unit. */
export function isHeadLine(text: string): boolean {
  return (
    isTitle(text) || statedMoneyUnit(text) !== null || namedUnit(text) !== null || yearOfLine(text) !== null
  );
}
