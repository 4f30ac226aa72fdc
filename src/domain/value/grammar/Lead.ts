import type { Operator } from "../Operator";
import { operatorAtEnd, readSymbol, sameSide } from "./bounds";
import type { Cursor } from "./Cursor";

/** What stands before a number. */
export interface Lead {
  /** The operator written as a sign or in words; null when there is none. */
  readonly operator: Operator | null;
  /** 控制在: an upper bound, unless a range follows. */
  readonly capped: boolean;
  readonly approximate: boolean;
  /** 每月 and 人均 make the number a rate; this is its denominator: 月, or 人·月 for 每人每月. */
  readonly per: string | null;
  /** A 每 or 均 whose denominator is not understood. */
  readonly unclearRate: boolean;
  /** 为, 达到 or a colon says that the number is the value of what stands before. */
  readonly stated: boolean;
  /** A date stands in front of everything: 2024年底前完成率≥95%. */
  readonly dated: boolean;
  /** Words that mean nothing to the number: a name, a verb. */
  readonly prose: string;
}

interface LeadWords extends Lead {
  readonly before: string;
}

const maximumProse = 40;
/** Names such as PM2.5 and 5G are matched too, to be passed over. */
const nameOrFigure =
  /(?:人民币|(?<![A-Z])(?:RMB|CNY))(?=¥?\d)|[A-Za-z]+[\d.]*|\d[GD](?![A-Za-z])|[\d≥≤<>=±¥]/gi;
const figureStart = /^(?:[\d≥≤<>=±¥]|人民币|RMB|CNY)$/i;
const leadingDate = /(?:\d{4}年度?(?:\d{1,2}月份?)?|\d{1,2}月份?)(?:\d{1,2}日)?/y;
const approximation = /(?:大约|大概|将近|接近|约为|约)$/;
const cap = /(?:控制在|限制在|保持在|稳定在)$/;
const neutral = /(?:达到了?|实现|完成|均?为|是|达|:)$/;
const per =
  /每((?:百|千|万)?(?:人|户|亩|年|月|周|日|天|次|个|家|季度|季|半年|学期|县|村|平方米|公里|台|套|期|场))$/;
const average = /([人户亩年月日村县])均$/;
const nameWithDigits = /\d/;
const ordinal = /(?:[第前近]|\(不?含|[A-Za-z.\-—(《〈“"‘【〔[])$/;

/**
 * Consumes the words and the operator before the first number of the text; the cursor then stands on the number or
 * its sign. Null when there is no number, or when what precedes it makes it no quantity (第3, 前3, GB3095, ≥≥5, a note such as (含3次)).
 */
export function readLead(cursor: Cursor): Lead | null {
  const start = cursor.at;
  const dated = cursor.take(leadingDate) !== null && !cursor.done;
  if (!dated) cursor.at = start;
  const words = wordsBeforeFigure(cursor);
  if (words === null || words.length > maximumProse) return null;
  const lead = analyse(words);
  const symbol = readSymbol(cursor);
  if (/[≥≤<>=]/.test(cursor.text.charAt(cursor.at))) return null;
  if (symbol && lead.operator && !sameSide(symbol, lead.operator)) return null;
  const operator = symbol ?? lead.operator;
  if (operator === null && (ordinal.test(words) || nameWithDigits.test(words))) return null;
  const approximate = lead.approximate || cursor.take(/(?:大约|约)/y) !== null;
  return { ...lead, operator, approximate, dated, prose: lead.before };
}

/** The text up to the first digit, operator or ±, without a sign that belongs to the number. */
function wordsBeforeFigure(cursor: Cursor): string | null {
  const found = findFigure(cursor);
  if (found === null) return null;
  const signed = /[+-]/.test(cursor.text.charAt(found - 1)) && found > cursor.at;
  const end = signed ? found - 1 : found;
  const words = cursor.text.slice(cursor.at, end);
  cursor.at = end;
  return words;
}

function findFigure(cursor: Cursor): number | null {
  nameOrFigure.lastIndex = cursor.at;
  for (let match = nameOrFigure.exec(cursor.text); match; match = nameOrFigure.exec(cursor.text)) {
    if (figureStart.test(match[0])) return match.index;
  }
  return null;
}

/** Takes the meaningful words off the end of what precedes a number, innermost first: 满意度|达到|不低于. */
function analyse(words: string): LeadWords {
  let lead: LeadWords = {
    before: words,
    operator: null,
    capped: false,
    approximate: false,
    per: null,
    unclearRate: false,
    stated: false,
    dated: false,
    prose: "",
  };
  for (let next = strip(lead); next !== null; next = strip(lead)) lead = next;
  return { ...lead, unclearRate: /每|[人户亩]均/.test(lead.before) };
}

function strip(lead: LeadWords): LeadWords | null {
  const tail = lead.before.slice(-8);
  const without = (match: RegExpExecArray) => lead.before.slice(0, lead.before.length - match[0].length);
  const bound = lead.operator === null ? operatorAtEnd(lead.before) : null;
  if (bound) return { ...lead, ...bound };
  const about = approximation.exec(tail);
  if (about) return { ...lead, before: without(about), approximate: true };
  const limit = cap.exec(tail);
  if (limit)
    return {
      ...lead,
      before: without(limit),
      capped: limit[0].startsWith("控") || limit[0].startsWith("限"),
    };
  const filler = neutral.exec(tail);
  if (filler) return { ...lead, before: without(filler), stated: true };
  const rate = per.exec(tail) ?? average.exec(tail);
  return rate && { ...lead, before: without(rate), per: [rate[1], lead.per].filter(Boolean).join("·") };
}
