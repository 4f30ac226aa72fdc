import type { Operator } from "../Operator";
import { operatorAtEnd } from "./bounds";
import { Cursor } from "./Cursor";

/** What stands before a date. */
export interface DateLead {
  readonly operator: Operator | null;
  /** The bound is a sign (≤) rather than words. */
  readonly symbol: boolean;
  /** Words before that do not themselves lead to a date (于, 截至, 时间:). */
  readonly prose: string;
}

/** What stands behind a date. */
export interface DateTail {
  /** 前, 底 and 内 bound from above, 起 and 后 from below; null when only the date is written. */
  readonly operator: "<=" | ">=" | null;
  /** 前 and 内 say so by a word of their own, not by 底 alone, which only says when in the period. */
  readonly bounded: boolean;
  /** Words behind. */
  readonly prose: string;
  /** The words say no more than that something is done by then: 完成, 竣工验收. */
  readonly plain: boolean;
}

const maximumProse = 20;
const dateStart =
  /\d|第?[一二三四1-4](?:季度?)?(?:[-~—]|至|到)第?[一二三四1-4]季度|第?[一二三四]季度|[上下]半年|(?:当|本|今|次|下|翌|明)年|(?<![一二两三四五六七八九十几多半数学])年度?(?=[底末终内])|第[1-4]季度|(?:十[一二]?|[一二三四五六七八九])月/g;
const leadWord = /(?:于|在|从|自|截至|截止到?|至|到|:|为|是|时间|日期|期限|时限)$/;
const signs = /(?:≥|≤|>=|<=|=>|=<|>|<|=)$/;
const operatorOfSign: Readonly<Record<string, Operator>> = {
  "≥": ">=",
  "≤": "<=",
  ">=": ">=",
  "<=": "<=",
  "=>": ">=",
  "=<": "<=",
  ">": ">",
  "<": "<",
  "=": "=",
};
const periodEnd = /[底末终]/y;
/** 12月31日(含)前. */
const included = /\(含(?:当日|当天|本日)?\)/y;
const before = /(?:之前|以前|前|截?止|之内|以内|内)/y;
const after = /(?:起|开始|以后|之后|后)/y;
const verb =
  /^(?:全部|全面|按时|基本|正式)?(?:完成|完工|竣工|交付|交工|结束|验收|上线|投入|支付|发放|到位|报送|上报|提交|实现|建成|启动|开工|完毕|实施|执行|兑现|拨付|下达|印发|发布|投用|开展)/;
const notWords = /[\d,;。、≥≤<>=±%]/;

/** Puts a cursor on the first possible date of the text; null when there is none or too much before it. */
export function findDate(text: string): { cursor: Cursor; lead: DateLead } | null {
  dateStart.lastIndex = 0;
  const found = dateStart.exec(text);
  if (!found || found.index > maximumProse || /[,;。\d]/.test(text.slice(0, found.index))) return null;
  return { cursor: new Cursor(text, found.index), lead: readDateLead(text.slice(0, found.index)) };
}

function readDateLead(words: string): DateLead {
  const sign = signs.exec(words);
  if (sign) {
    const operator = operatorOfSign[sign[0]] ?? null;
    return { operator, symbol: true, prose: withoutLeadWords(words.slice(0, sign.index)) };
  }
  const bound = operatorAtEnd(words);
  if (bound) return { operator: bound.operator, symbol: false, prose: withoutLeadWords(bound.before) };
  return { operator: null, symbol: false, prose: withoutLeadWords(words) };
}

/** What a lead word announces is a date, whatever stands before that word: 完成时间: needs no more. */
function withoutLeadWords(words: string): string {
  return leadWord.test(words) ? "" : words;
}

/** Consumes the rest of the text after a date; null when it cannot follow one. */
export function readDateTail(cursor: Cursor): DateTail | null {
  const ended = cursor.take(periodEnd) !== null;
  cursor.take(included);
  const bounded = cursor.take(before) !== null;
  const since = !bounded && cursor.take(after) !== null;
  const prose = cursor.rest;
  if (prose.length > maximumProse || notWords.test(prose)) return null;
  const plain = prose === "" || verb.test(prose);
  if (!plain && !ended && !bounded && !since) return null;
  cursor.at = cursor.text.length;
  return { operator: since ? ">=" : ended || bounded ? "<=" : null, bounded: bounded || since, prose, plain };
}
