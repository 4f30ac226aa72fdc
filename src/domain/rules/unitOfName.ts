import { normaliseLabel } from "../table/label";
import { familyOfUnit, isPercent } from "../value/grammar/knownUnits";
import { isMoneyUnit } from "../value/Money";

/** The unit that an indicator's name announces: 人 in 培训人数, 平方米 in 硬化面积（平方米）. */
export interface NamedUnit {
  /** As a user would write it. */
  readonly unit: string;
  /** Other units that say the same of such a name. */
  readonly alike: readonly string[];
}

const DAYS = "天 日 日历天 工作日 个工作日 自然日 个自然日".split(" ");
const AREAS = "平方米 平米 平方公里 平方千米 平方 公顷 亩 ㎡ m² m2 km² km2".split(" ");
const LENGTHS = "米 千米 公里 厘米 毫米 m km cm mm".split(" ");
const TIMES = "次 场 场次 期 期次 批 批次 班次 班 轮 轮次 回 届 遍 频次".split(" ");

/** Units that count the same things. 个 counts everything. */
const ALIKE: readonly (readonly string[])[] = [
  ["人", "名", "位"],
  TIMES,
  ["家", "户", "单位", "个单位", "企业"],
  ["台", "套", "台套"],
  ["月", "个月"],
  ["年", "年度"],
  ["小时", "个小时", "h"],
  ["项", "项目", "个项目", "课题"],
  ["吨", "t"],
  DAYS,
];
const SAME_MEASURE: readonly (readonly string[])[] = [
  ["平方米", "平米", "平方", "㎡", "m²", "m2"],
  ["公里", "千米", "km"],
  ["立方米", "立方", "方", "㎥", "m³", "m3"],
  ["公斤", "千克", "kg"],
  ["克", "g"],
  ["千瓦时", "度", "kWh"],
  ["平方公里", "平方千米", "km²", "km2"],
  ["米", "m"],
];

/** Ends of names with what is counted. 专家数 counts people and 用户数 users: what only looks like an end is left out. */
const ENDS: readonly (readonly [RegExp, string, readonly string[]])[] = [
  [/人次数?$/, "人次", ["次"]],
  [/(?<![法器])人数$/, "人", ["名", "位"]],
  [/(?<![人档])次数$/, "次", [...TIMES, "人次", "户次", "家次"]],
  [/(?<![用客账住商])户数$/, "户", ["家"]],
  [/(?<![专国大农作画科业管])家数$/, "家", ["户", "单位", "个单位", "企业"]],
  [/天数$/, "天", DAYS],
  [/条数$/, "条", []],
  [/(?<![干支总])部数$/, "部", ["台"]],
  [/面积$/, "平方米", AREAS],
  [/长度$|里程$|公里数$/, "公里", LENGTHS],
];

const IN_BRACKETS = /\((?:单位:)?([^()]{1,8})\)$/;
/** The last character of each of these ends, so that most names are not searched. */
const LAST = "次数积度程";

/** The unit in parentheses at the name's end, else the one its last word tells; null when the name tells none. */
export function unitOfName(name: string): NamedUnit | null {
  const label = normaliseLabel(name);
  const inBrackets = label.endsWith(")") ? IN_BRACKETS.exec(label)?.[1] : undefined;
  if (inBrackets !== undefined) return isUnit(inBrackets) ? statedUnit(inBrackets) : null;
  const end = LAST.includes(label.slice(-1)) ? ENDS.find(([pattern]) => pattern.test(label)) : undefined;
  return end ? { unit: end[1], alike: end[2] } : null;
}

/** Whether a value's unit says the same as the name's. A unit that is not known may mean anything, and never differs. */
export function agrees(named: NamedUnit, unit: string): boolean {
  const own = baseOf(unit);
  if (!isUnit(own)) return true;
  const expected = baseOf(named.unit);
  if (own === expected || named.alike.includes(own)) return true;
  return (own === "个" || expected === "个") && isCount(own) && isCount(expected);
}

function statedUnit(unit: string): NamedUnit {
  const base = baseOf(unit);
  return { unit, alike: [...ALIKE, ...SAME_MEASURE].find((group) => group.includes(base)) ?? [] };
}

/** 次 of 次/年, 人 of 万人: the value says its own multiplier and rate. Money keeps 万元. */
function baseOf(unit: string): string {
  const first = unit.split(/[/(·、或]/)[0] ?? "";
  // 千米 and 千克 are units of their own.
  const isWhole = isMoneyUnit(first) || isPercent(first) || familyOfUnit(first) !== null;
  return isWhole ? first : first.replace(/^[百千万亿]+(?=.)/, "");
}

function isUnit(text: string): boolean {
  const base = baseOf(text);
  return isMoneyUnit(base) || isPercent(base) || familyOfUnit(base) !== null;
}

function isCount(unit: string): boolean {
  return familyOfUnit(unit) === "count";
}
