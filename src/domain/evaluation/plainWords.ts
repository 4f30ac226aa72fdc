import type { Indicator } from "../table/TargetTable";
import { normaliseValueText } from "../value/normalise";

/** Words that say no more than that something was done: 全年实际共完成, 累计支出, 已按时竣工验收. */
const HARMLESS = new Set([
  ...["全年", "本年", "累计", "总计", "合计", "共计", "实际", "已经", "按时", "按期", "如期", "全部", "达到"],
  ...["完成", "完工", "完毕", "竣工", "验收", "通过", "交付", "结束", "上线", "投入使用", "提交", "建成"],
  ...["实现", "开展", "举办", "召开", "新增", "支出", "支付", "发放", "到位"],
  ..."已共为是有于在的了",
]);
const LONGEST_HARMLESS = 4;

/** What was not done, or only meant to be: 未完成95%, 计划完成95%, 应检查10次, 少印2份. Part of another word they say nothing. */
const NOT_DONE = /未|计划|预计|目标|拟|应|少|待|需/;
const OTHER_WORDS =
  /未成年|未来|计划生育|模拟|虚拟|应[急用届对]|[供响适反效相]应|少[年儿数]|[减青]少|[接招期等]待|需求|[供急必]需/g;

const runsOfHan = /\p{Script=Han}+/gu;

/**
 * Whether the words around an actual value leave it as it is: each is harmless, a piece of the indicator's name or of its
 * target, or among the characters `expected` (units, 年月日). 未达到95%, 计划266米, 差2条 and 超额完成20% must not pass for
 * values, not even where the name has the same characters; only the whole name may say 计划 or 未: 计划完成率95%.
 */
export function areWordsPlain(text: string, { level3, target }: Indicator, expected: string): boolean {
  const name = normaliseValueText(level3.text);
  const rest = normaliseValueText(text).replaceAll(name === "" ? " " : name, " ");
  if (NOT_DONE.test(rest.replace(OTHER_WORDS, ""))) return false;
  const known = `${name}\n${normaliseValueText(target.text)}`;
  return (rest.match(runsOfHan) ?? []).every((run) => isMadeOf(run, known, expected));
}

/** Whether words can be cut into pieces that are all known. */
function isMadeOf(run: string, known: string, expected: string): boolean {
  const ends = new Set([0]);
  for (let start = 0; start < run.length; start++) {
    if (!ends.has(start)) continue;
    for (let end = start + 1; end <= run.length; end++) {
      const piece = run.slice(start, end);
      const isKnown = piece.length === 1 ? expected.includes(piece) : known.includes(piece);
      if (isKnown || HARMLESS.has(piece)) ends.add(end);
      else if (piece.length >= LONGEST_HARMLESS) break;
    }
  }
  return ends.has(run.length);
}
