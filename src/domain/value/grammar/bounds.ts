import type { Operator } from "../Operator";
import type { Cursor } from "./Cursor";

const symbols = /(?:≥=?|≤=?|>=|=>|=<|<=|==|>|<|=)(?![≥≤<>=])/y;

const operatorOfSymbol: Readonly<Record<string, Operator>> = {
  "≥": ">=",
  "≥=": ">=",
  ">=": ">=",
  "=>": ">=",
  "≤": "<=",
  "≤=": "<=",
  "<=": "<=",
  "=<": "<=",
  ">": ">",
  "<": "<",
  "=": "=",
  "==": "=",
};

const not = "不(?:得|能|应|可|宜|要|会)?";

/** What an upper limit names before its amount: 不超过|预算批复金额|100万元. */
const limitName =
  "((?:年初|年度|全年|财政|项目|预算|批复|核定|概算|计划|控制|下达|采购|合同|资金|经费|成本|费用|金额|限额|总额|总|数|额|标准|的|[为:]){1,6})";

/** Words before a number, as they end the text in front of it. Longer words first: 大于等于 before 等于. */
const leadingWords: readonly (readonly [RegExp, Operator])[] = [
  [new RegExp(`(?:大于(?:或|或者)?等于|${not}(?:低|少|小|短|早)于|至少|起码|最少|最低|下限)$`), ">="],
  [
    new RegExp(
      `(?:小于(?:或|或者)?等于|(?:${not}|未)(?:(?:高|大|多|长|晚|迟)于|超过|超出|突破)|至多|最多|最高|上限)$`,
    ),
    "<=",
  ],
  [new RegExp(`(?:${not}|未)(?:超过|超出|突破|高于|大于)${limitName}$`), "<="],
  [/(?:(?:大|高|多|长|晚)于|超过|超出)$/, ">"],
  [/(?:(?:小|低|少|短|早)于|不足|不到|不满)$/, "<"],
  [/等于$/, "="],
];

const upperSuffix = /(?:及|或|或者|含)?(?:以内|之内|以下|之下|范围内|内|封顶|为限|为?上限)(?:\(含\))?/y;
const lowerSuffix = /(?:及|或|或者|含)?(?:以上|之上|为?下限)(?:\(含\))?/y;
const exclusive = /\(不含[^()]*\)/y;
const inclusive = /\(含[^()]*\)/y;

/** Consumes one operator sign; a doubled one (≥≥) is none. */
export function readSymbol(cursor: Cursor): Operator | null {
  const match = cursor.take(symbols);
  return match ? (operatorOfSymbol[match[0]] ?? null) : null;
}

/** The longest of the words above. */
const longestLead = 24;

/** The operator that ends the words before a number, and what remains besides it. */
export function operatorAtEnd(words: string): { operator: Operator; before: string } | null {
  for (const [pattern, operator] of leadingWords) {
    const match = pattern.exec(words.slice(-longestLead));
    if (match) return { operator, before: words.slice(0, words.length - match[0].length) + (match[1] ?? "") };
  }
  return null;
}

/** Consumes 以上, 以内 and their like behind a number, with a note (含5次) or (不含5次) on either side. */
export function readSuffix(cursor: Cursor): Operator | null {
  const start = cursor.at;
  const noteBefore = readNote(cursor);
  const bound = cursor.take(lowerSuffix) ? ">" : cursor.take(upperSuffix) ? "<" : null;
  if (bound === null) {
    cursor.at = start;
    return null;
  }
  const note = readNote(cursor) ?? noteBefore;
  return note === "exclusive" ? bound : `${bound}=`;
}

function readNote(cursor: Cursor): "exclusive" | "inclusive" | null {
  if (cursor.take(exclusive)) return "exclusive";
  return cursor.take(inclusive) ? "inclusive" : null;
}

/** Whether both operators bound on the same side, so that 不超过5%以内 is one bound and ≤5%以上 none. */
export function sameSide(left: Operator, right: Operator): boolean {
  return left.charAt(0) === right.charAt(0);
}
