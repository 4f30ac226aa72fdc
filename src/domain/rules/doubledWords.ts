/** A word written twice in a row; `at` is where the first of the two begins. */
export interface DoubledWord {
  readonly at: number;
  readonly word: string;
}

interface Pattern {
  /** A quick question first, as most texts double nothing. */
  readonly mayBeIn: (text: string) => boolean;
  readonly words: readonly RegExp[];
}

/** Rare characters are two code units each. */
const LONG = Array.from({ length: 21 }, (_, index) => 4 + index);

/**
 * Chinese doubles words for good reason (常常, 人人, 研究研究), and where one word ends and the next begins the same
 * characters often meet (全市市级, 以及及时, 公安局局长, 大数据数据中心). So only words are looked at that are never
 * doubled themselves, and what may follow at such a seam is left alone.
 */
const PATTERNS: readonly Pattern[] = [
  {
    mayBeIn: (text) => ["的的", "们们", "局局"].some((pair) => text.includes(pair)),
    words: [
      // 目的的, 标的的 and 的的确确 are right.
      /(?<![目标])(的)的(?![确士])/g,
      /(们)们/g,
      // 局局长, 局局属单位, 全局局域网, 局局机关 are right; 我局局消防设施 is not.
      /(局)局(?![长域属机领党内办务班部直史级里外中本网端面限势主纪志下系会大科处所站馆])/g,
    ],
  },
  {
    mayBeIn: (text) => repeats(text, 2),
    words: [
      /(进行|开展|做好|确保|提供|达到|实现|满足|继续|按照|根据|为了|关于|对于|有关|相关|以及|我局|我市|我省|我县|我区|通过|加强|提高|推动|促进|完善)\1(?!率|度|情况|会|工程|行动|赛)/g,
      /(建设|实施|落实|完成|推进|提升|保障)\1(?!率|度|情况|会|方案|单位|项目|工程|行动|人员|办法|细则|意见|标准|水平|体系|机制|能力|制度|政策|对象|基金|中心|时间|时限|进度|数|值|量|用地|规模|内容|资金|经费|成本|局|厅|部|处|科|室|站|所|房|性|卡|费|金|期|类|组|队|主体|路径|效果|成效|责任)/g,
    ],
  },
  // Four characters and more do not meet by chance.
  { mayBeIn: (text) => LONG.some((length) => repeats(text, length)), words: [/(\p{Script=Han}{4,12})\1/gu] },
];

/** Whether the same characters meet at all, so many of them: a quicker question than which. */
function repeats(text: string, length: number): boolean {
  // Wherever a word begins, it covers one of these places.
  for (let at = 0; at + length < text.length; at += length) {
    if (meets(text, at, length) && runAround(text, at, length) >= length) return true;
  }
  return false;
}

/** Whether the same character stands at a place and so many behind it. */
function meets(text: string, at: number, length: number): boolean {
  return text.charCodeAt(at) === text.charCodeAt(at + length);
}

/** How many places beside each other do; to more than a word's length nobody counts. */
function runAround(text: string, at: number, length: number): number {
  let [first, last] = [at, at];
  while (first > 0 && meets(text, first - 1, length)) first--;
  while (last - first < length && meets(text, last + 1, length)) last++;
  return last - first + 1;
}

export function doubledWords(text: string): DoubledWord[] {
  const possible = PATTERNS.filter(({ mayBeIn }) => mayBeIn(text));
  if (possible.length === 0) return [];
  const found = possible
    .flatMap(({ words }) => words.flatMap((word) => [...text.matchAll(word)]))
    .map((match) => ({ at: match.index, word: match[1] ?? "" }));
  return found
    .sort((a, b) => a.at - b.at)
    .filter(({ at }, index) => index === 0 || at !== found[index - 1]?.at);
}
