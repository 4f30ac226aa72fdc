import { inline } from "./facts";

// A longer name than this is a sentence: no rate can be named after it.
const LONGEST = 26;

/** What a name says and the rate that measures it. The first that matches decides. */
const RATES: readonly (readonly [RegExp, string])[] = [
  [/^(?:按时|按期|如期|及时)完成(?!情况$)(.+?)(?:情况)?$/, "$1按时完成率"],
  [
    /^(?:按.{1,8}(?:要求|规定|标准|计划))?完成(?!情况|(?:数量|质量|时间|时限|进度)$)(.+?)(?:情况)?$/,
    "$1完成率",
  ],
  [/^(?:保障|保证|确保|维护|维持)(.+?(?:运行|运转))$/, "$1率"],
  [/^(?:符合|达到)(.+?标准)$/, "$1达标率"],
  [/^(.+(?:完成|到位|覆盖|达标|合格|公开|发放|及时|落实|办结|验收|通过|整改))(?:情况)?$/, "$1率"],
];

// 避免验收不及时, 未完成: of their rates 100% would be the worst.
const NOT_WANTED =
  /^(?:避免|防止|杜绝|减少)|[未不](?:完成|到位|达标|合格|公开|发放|及时|落实|办结|通过|整改)/;

/** The rate that a name could become: 完成质量验收 → 质量验收完成率; "" where the name suggests none. */
export function proposeRate(name: string): string {
  const plain = inline(name).replace(/[。；;，,]+$/, "");
  if (plain.length > LONGEST || /[，,；;。]/.test(plain))
    return plain.includes("整改") ? "问题整改完成率" : "";
  if (NOT_WANTED.test(plain)) return "";
  const found = RATES.find(([pattern]) => pattern.test(plain));
  return found ? plain.replace(found[0], found[1]) : "";
}
