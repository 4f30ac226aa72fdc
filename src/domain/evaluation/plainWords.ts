import type { Indicator } from "../table/TargetTable";
import { normaliseValueText } from "../value/normalise";

/** Characters of words that say no more than that something was done: 全年实际共完成, 累计支出, 已按时竣工验收. */
const HARMLESS =
  "已共累计合总全年本实际完成达到为是开展举办召新增支出付发放于在按时期竣工交验收结束上线提交建均的每及了至";
const han = /\p{Script=Han}/gu;

/**
 * Whether the words around an actual value leave it as it is: each is harmless, part of the indicator's name or of its
 * target, or among `expected` (units, 年月日). 未达到95%, 计划266米, 差2条 and 超额完成20% must not pass for values.
 */
export function areWordsPlain(text: string, { level3, target }: Indicator, expected: string): boolean {
  const known = new Set(HARMLESS + expected + normaliseValueText(level3.text + target.text));
  return (normaliseValueText(text).match(han) ?? []).every((character) => known.has(character));
}
