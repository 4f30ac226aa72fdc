import type { Indicator } from "../table/TargetTable";
import { normaliseValueText } from "../value/normalise";

/** Words that say no more than that something was done: 全年实际共完成, 累计支出, 已按时竣工验收. */
const HARMLESS =
  /全年|本年|累计|总计|合计|共计|实际|已经|按时|按期|如期|全部|达到|完成|完工|竣工|验收|交付|结束|上线|提交|建成|实现|开展|举办|召开|新增|支出|支付|发放|到位|[已共为是有于在的了]/g;
const han = /\p{Script=Han}/gu;

/**
 * Whether the words around an actual value leave it as it is: each is harmless, part of the indicator's name or of its
 * target, or among `expected` (units, 年月日). 未达到95%, 计划266米, 差2条 and 超额完成20% must not pass for values.
 */
export function areWordsPlain(text: string, { level3, target }: Indicator, expected: string): boolean {
  const known = new Set(expected + normaliseValueText(level3.text + target.text));
  const rest = normaliseValueText(text).replace(HARMLESS, "");
  return (rest.match(han) ?? []).every((character) => known.has(character));
}
