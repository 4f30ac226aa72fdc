import { inline } from "./facts";
import { withoutEndNote, withoutNotes } from "./withoutNotes";

const TIME_NAME = /(?:时间|日期|时限|期限|工期|时点)(?:情况|要求)?$/;
/** What each of these words has, so that most names need not be searched. */
const HAS_TIME = /[时期]/;
const WHEN =
  /及时|按时|按期|如期|准时|定时|实时|限时|限期|期限|时限|工期|周期|时点|时长|时间|日期|进度|提前|逾期|超期|延期|延误|拖延|滞后|拖欠|响应|周转|速度|频次|频率|(?:当|本|今|全|年)[年度日月天]|[年季月]度|年内|月内|按[年季月周日]|每[年季月周日天]|执行率|\d[日天时]/;

/** Whether the name itself is a moment or a length of time: 调查完成时间, 建设工期. */
export function namesTime(name: string): boolean {
  return HAS_TIME.test(name) && TIME_NAME.test(withoutNotes(name));
}

/** Whether a text says something of when, how fast or how often. */
export function saysWhen(text: string): boolean {
  return WHEN.test(text);
}

/** 秒 to 年, also as the denominator of a frequency: 小时, 个工作日, 次/年. */
export function isTimeUnit(unit: string): boolean {
  return /(?:秒|分钟|小时|[天日周月季年]|季度|年度|星期|学期|^(?:h|min|s))$/.test(unit);
}

/** The deadline to propose where none is written; without a year where none is known. */
export function proposedDeadline(year: number | null): string {
  return `${year === null ? "" : `${year}年`}12月底前完成`;
}

/** Hours and days: 故障响应时间, 建设工期. */
const SHORT_LENGTH = /(?:响应|等待|修复|恢复|抢修|停机|中断|故障)(?:的)?(?:时间|时限)/;
const LENGTH =
  /(?:工期|(?<!完成|竣工|交付|交工|验收|上报|报送)(?:期限|时限))(?:情况|要求)?$|(?:办理|办结|处理|处置|审批|审核|受理|间隔|持续|运行)(?:的)?时间/;

/** What to write beside the name of a time: a length for a length (≤30天), else the deadline. */
export function proposedTime(name: string, year: number | null): string {
  const plain = withoutNotes(name);
  if (SHORT_LENGTH.test(plain)) return "≤2小时";
  return LENGTH.test(plain) ? "≤30天" : proposedDeadline(year);
}

const ON_TIME = /(?:按时|及时|按期|如期|准时)(?:完成)?$/;

/** 调查完成时间 → 调查按时完成率, 故障响应时间 → 故障响应及时率: the rate that a percentage beside the name would be. */
export function onTimeRate(name: string): string {
  const stem = withoutEndNote(inline(name)).replace(TIME_NAME, "");
  if (ON_TIME.test(stem)) return `${stem}率`;
  return stem.endsWith("完成") ? `${stem.slice(0, -2)}按时完成率` : `${stem}及时率`;
}
