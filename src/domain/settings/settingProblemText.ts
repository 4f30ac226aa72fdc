import type { Locale, Localised } from "../locale/Locale";
import type { SettingProblem } from "./settingCheckers";

type Words = Readonly<Record<SettingProblem["kind"], (detail: string) => string>>;

const zh: Words = {
  notJson: (detail) => `不是 JSON 文件（${detail}）。请用本助手导出的设置文件`,
  notAnObject: () => "应为 { … } 的形式",
  wrongVersion: () => '缺少 "version": 1。请用本助手导出的设置文件',
  newerVersion: (detail) => `由更新版本的助手导出（version ${detail}），请先升级本助手`,
  unknown: () => "不认识的设置项，请核对拼写",
  notAYear: (detail) => `应为 2000 至 2100 的年份或 null，现为 ${detail}`,
  notADecimal: (detail) => `应为带引号的小数，例如 "0.005"，现为 ${detail}`,
  notAPercent: (detail) => `应为带引号的 0 至 100，例如 "80"，现为 ${detail}`,
  bandOrder: (detail) => `“达成”的下限应高于“部分达成”的下限（partlyPercent），现为 ${detail}`,
  notAList: (detail) => `应为词语列表，例如 ["率", "度"]，现为 ${detail}`,
  wordTwice: (detail) => `“${detail}”给了两种含义，一个词只能有一种`,
  notAScheme: (detail) =>
    `应为 "2020"、"2021"，或 execution、output、benefit、satisfaction、cost 五项分值，现为 ${detail}`,
  schemeTotal: (detail) => `五项分值合计应为 100，现为 ${detail}`,
  unknownRule: (detail) => `没有编号为 ${detail} 的规则`,
  notOnOrOff: (detail) => `应为 true 或 false，现为 ${detail}`,
  notASeverity: (detail) => `应为 "error"、"warning" 或 "info"，现为 ${detail}`,
};

const en: Words = {
  notJson: (detail) => `not a JSON file (${detail}); use a settings file exported by this assistant`,
  notAnObject: () => "should be of the form { … }",
  wrongVersion: () => '"version": 1 is missing; use a settings file exported by this assistant',
  newerVersion: (detail) => `exported by a newer assistant (version ${detail}); update this one first`,
  unknown: () => "unknown setting; check its spelling",
  notAYear: (detail) => `should be a year from 2000 to 2100, or null; it is ${detail}`,
  notADecimal: (detail) => `should be a decimal in quotes, such as "0.005"; it is ${detail}`,
  notAPercent: (detail) => `should be 0 to 100 in quotes, such as "80"; it is ${detail}`,
  bandOrder: (detail) => `should be above partlyPercent; it is ${detail}`,
  notAList: (detail) => `should be a list of words, such as ["率", "度"]; it is ${detail}`,
  wordTwice: (detail) => `“${detail}” was given two meanings; a word can have one`,
  notAScheme: (detail) =>
    `should be "2020", "2021", or the points execution, output, benefit, satisfaction and cost; it is ${detail}`,
  schemeTotal: (detail) => `the five points should total 100; they total ${detail}`,
  unknownRule: (detail) => `there is no rule ${detail}`,
  notOnOrOff: (detail) => `should be true or false; it is ${detail}`,
  notASeverity: (detail) => `should be "error", "warning" or "info"; it is ${detail}`,
};

const words: Localised<Words> = { "zh-CN": zh, "en-US": en };

/** A problem of a settings file in words: "rules.I12.severity：应为 …". */
export function describeSettingProblem({ path, kind, detail }: SettingProblem, locale: Locale): string {
  const text = words[locale][kind](clipped(detail));
  if (path === "") return text;
  return locale === "zh-CN" ? `${clipped(path)}：${text}` : `${clipped(path)}: ${text}`;
}

const LONGEST = 200;

/** What stands in the file may be of any length. */
const clipped = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
