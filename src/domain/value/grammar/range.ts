import Big from "big.js";
import { toUnit } from "../Money";
import { isMoneyUnit } from "../MoneyUnit";
import type { TargetValue } from "../TargetValue";
import { impliedBy, isUnmistakable, unitWithRate } from "./comparison";
import { Cursor } from "./Cursor";
import { readLead, type Lead } from "./Lead";
import { magnitude, readQuantity, type Quantity } from "./quantity";
import { unreadable, type Source } from "./Source";
import { readTail, type Tail } from "./Tail";

interface Bounds {
  readonly value: Big;
  readonly upper: Big;
  readonly unit: string;
}

interface Ends {
  readonly lead: Lead;
  readonly first: Quantity;
  readonly last: Quantity;
  readonly tail: Tail;
  /** null when the units of the two ends do not go together. */
  readonly bounds: Bounds | null;
}

const connector = /(?:[-~]{1,2}|—{1,2}|至|到)(?=[-+\d])/y;
const plusMinus = /±/y;

/**
 * A closed interval: 3-5次, 90%-95%, 3万至5万人, ±10%, 100±5件. Its ends share the second one's unit and multiplier
 * unless the first has its own. Ends in the wrong order (5-3次) are unreadable, never swapped.
 */
export function readRange(source: Source): TargetValue | null {
  const ends = readEnds(source);
  if (!ends?.bounds) return null;
  const { lead, last, tail, bounds } = ends;
  if (namesDays(ends)) return null;
  if (bounds.value.gt(bounds.upper)) return unreadable(source.original);
  const implied = impliedBy(lead, last, tail, "=");
  return {
    kind: "range",
    text: source.original,
    implied,
    ...bounds,
    unit: unitWithRate(bounds.unit, lead.per),
  };
}

const lengthOfTime = /工期|周期|时长|时间|期限|时限|历时|用时|质保|保修|有效期|服务期|租期|试运行|储备|保存/;
const season = /(?:汛期|暑期|寒假|暑假|全年|施工|集中|培训|宣传|检查)$/;

/** 汛期6月至9月 and 每月1-5日 are months and days of the calendar; 工期3-6月 and 收到后3-5日内 how long something takes. */
function namesDays({ lead, first, last, tail }: Ends): boolean {
  const unit = last.unit.text;
  if (!/^[月日号]$/.test(unit) || tail.operator !== null) return false;
  if (lead.per !== null) return /^(?:年|季度?|月)$/.test(lead.per);
  if (lead.prose === "" || lengthOfTime.test(lead.prose)) return false;
  return first.unit.text === unit || season.test(lead.prose);
}

function readEnds({ text, options }: Source): Ends | null {
  const cursor = new Cursor(text);
  const lead = readLead(cursor);
  if (!lead || lead.unclearRate) return null;
  const symmetric = cursor.take(plusMinus) !== null;
  if (!symmetric && lead.operator !== null) return null;
  const first = readQuantity(cursor, false, options.costRow);
  if (!first || (symmetric && (lead.operator ?? "<=") !== "<=")) return null;
  const ends = { lead, first, last: first };
  if (symmetric) return withTail(cursor, ends, around(null, first));
  const deviation = cursor.take(plusMinus) !== null;
  const second = deviation ? readQuantity(cursor, true, options.costRow) : readSecond(cursor, first, options);
  if (!second) return null;
  return withTail(
    cursor,
    { ...ends, last: second },
    deviation ? around(first, second) : between(first, second),
  );
}

/** The end behind a connector. Of two signs the second is the number's where the ends then are in order: -5%~-1%. */
function readSecond(cursor: Cursor, first: Quantity, { costRow }: Source["options"]): Quantity | null {
  const joint = cursor.take(connector)?.[0];
  if (joint === undefined) return null;
  const start = cursor.at;
  if (/^[-~]-$/.test(joint)) {
    cursor.at -= 1;
    const signed = readQuantity(cursor, true, costRow);
    if (signed?.number.gte(first.number)) return signed;
    cursor.at = start;
  }
  return readQuantity(cursor, true, costRow);
}

/** The tail of a symmetric range may repeat its bound: ±10%以内. */
function withTail(cursor: Cursor, ends: Omit<Ends, "tail" | "bounds">, bounds: Bounds | null): Ends | null {
  const { lead, last } = ends;
  const tail = readTail(cursor, last);
  if (!tail || (tail.operator !== null && tail.operator !== "<=")) return null;
  if (!isUnmistakable(lead, last, tail, lead.operator ?? tail.operator)) return null;
  return { ...ends, tail, bounds };
}

/** ±10% is -10 to 10; 100±5件 is 95 to 105. 100±5% may mean 5% of 100, so that it is not read. */
function around(centre: Quantity | null, deviation: Quantity): Bounds | null {
  const unit = deviation.unit.text;
  const middle = centre ? magnitude(centre) : new Big(0);
  const share = deviation.unit.family === "percent" && centre !== null && centre.unit.text !== unit;
  if (share || (centre !== null && centre.unit.text !== "" && centre.unit.text !== unit)) return null;
  return { value: middle.minus(magnitude(deviation)), upper: middle.plus(magnitude(deviation)), unit };
}

function between(first: Quantity, second: Quantity): Bounds | null {
  const upper = magnitude(second);
  const unit = second.unit.text;
  if (first.unit.text === unit && unit !== "") return { value: magnitude(first), upper, unit };
  if (isMoneyUnit(unit) && !first.unit.factor.eq(1)) return betweenMoney(first, second);
  if (first.unit.text === "") return { value: lowerEnd(first, second), upper, unit };
  return betweenMoney(first, second);
}

/** 3-5万人 and 3-5万 are from 30000; 5000-1万人 from 5000; 3万-5万人 has its own multiplier. */
function lowerEnd(first: Quantity, second: Quantity): Big {
  const shared = first.unit.factor.eq(1) && first.number.lte(second.number);
  return shared ? first.number.times(second.unit.factor) : magnitude(first);
}

/** 5000元-1万元 and 3万-5万元, in the second one's unit; 万 alone stands for 万元 there. */
function betweenMoney(first: Quantity, second: Quantity): Bounds | null {
  const unit = second.unit.text;
  const firstUnit = first.unit.text === "" ? "元" : first.unit.text;
  if (!isMoneyUnit(unit) || !isMoneyUnit(firstUnit)) return null;
  const lower = toUnit({ amount: magnitude(first), unit: firstUnit }, unit);
  return { value: lower.amount, upper: magnitude(second), unit };
}
