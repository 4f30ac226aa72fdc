import Big from "big.js";
import { isMoneyUnit, type MoneyUnit } from "../MoneyUnit";
import type { Cursor } from "./Cursor";
import { familyOfUnit, isPercent, knownUnitPattern, percentUnits } from "./knownUnits";

export interface ReadUnit {
  readonly text: string;
  /** What the number is multiplied by: 万 in 7万人. 1 for 万元, which is a unit of its own. */
  readonly factor: Big;
  /** How sure the unit is: `unknown` words are taken for a unit only where nothing follows them. */
  readonly family: "none" | "percent" | "money" | "count" | "measure" | "unknown";
  /** True when 万 in a cost row was read as 万元. */
  readonly inferred: boolean;
  /** 余 or 多 was written: 100余家. */
  readonly approximate: boolean;
}

const percent = new RegExp(percentUnits.join("|"), "y");
const known = new RegExp(`(?:${knownUnitPattern})`, "y");
const multiplier = /万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千(?![米克瓦伏帕卡兆赫])|百(?!分点|帕)|十/y;
const currency = /元(?:人民币)?/y;
/** 10万人民币: among the units that count things, and an amount in 元. */
const renminbi = "人民币";
const more = /[余多]/y;

/** Where a unit ends: the text's end, a bound, an approximation, a note, the other end of a range. */
const stop = "(?=$|\\(|及?以[上下内]|之[上下内]|范围内|左右|上下|[-~—至到±]\\d)";
const separator = /(?:\/|·|每)(?!$)/y;
const otherAtom = new RegExp(
  `[\\p{Script=Han}A-Za-z㎡㎥²³℃]{1,5}?(?=[/·]|$|\\(|及?以[上下内]|之[上下内]|左右|[-~—至到]\\d)`,
  "uy",
);
/** ≥5(个): the unit alone in parentheses. */
const enclosed = /\(([^()\d]{1,6})\)$/y;
const alternative = /\(([^()\d]{1,4})\)/y;
const latinUnit = new RegExp(
  `(?=[A-Za-z])(?:${knownUnitPattern})(?!及?以|之|左右|上下|范围内)\\p{Script=Han}{1,4}?${stop}`,
  "uy",
);
const shortUnit = new RegExp(
  `(?![至到余多左上以之及或号约级前]|整(?:$|\\())[\\p{Script=Han}]{1,2}?${stop}`,
  "uy",
);
const anyUnit = new RegExp(`(?![至到余多左以之及或约前]|整(?:$|\\())[\\p{L}㎡㎥²³℃°/·]{1,12}?${stop}`, "uy");

/** Money units by the multiplier before 元: 千万元 is a thousand 万元. */
const moneyUnits: Readonly<Record<string, readonly [number, MoneyUnit]>> = {
  "": [1, "元"],
  十: [10, "元"],
  百: [100, "元"],
  千: [1, "千元"],
  万: [1, "万元"],
  十万: [10, "万元"],
  百万: [1, "百万元"],
  千万: [1000, "万元"],
  亿: [1, "亿元"],
  十亿: [10, "亿元"],
  百亿: [100, "亿元"],
  千亿: [1000, "亿元"],
  万亿: [10000, "亿元"],
};

const exponents: Readonly<Record<string, number>> = {
  "": 0,
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
};

const one = new Big(1);
const exact: ReadUnit = { text: "", factor: one, family: "none", inferred: false, approximate: false };

/**
 * Consumes the multiplier and unit behind a number; never fails, for a number may stand alone.
 * `bounded`: an operator was written, so that unknown words may be a unit; `costRow`: a bare 万 is 万元.
 */
export function readUnit(cursor: Cursor, bounded: boolean, costRow: boolean): ReadUnit {
  const moreBefore = cursor.take(more) !== null;
  const ratio = cursor.take(percent);
  if (ratio) return { ...exact, text: ratio[0], family: "percent", approximate: moreBefore };
  const scale = cursor.take(multiplier)?.[0] ?? "";
  const approximate = cursor.take(more) !== null || moreBefore;
  if (cursor.take(currency)) return { ...moneyUnit(cursor, scale), approximate };
  const base = readBaseUnit(cursor, bounded);
  if (base?.text === renminbi) return { ...moneyUnit(cursor, scale), approximate };
  if (base === null && costRow && isMoneyScale(scale)) {
    return { ...moneyUnit(cursor, scale), inferred: true, approximate };
  }
  const factor = scale === "" ? one : new Big(`1e${exponents[scale] ?? 0}`);
  if (base === null) return { ...exact, factor, approximate };
  return { ...exact, ...base, text: base.text + readCompound(cursor), factor, approximate };
}

/** 十 and 百 alone are no money units, so that nothing is inferred from them. */
function isMoneyScale(scale: string): boolean {
  return scale !== "" && scale !== "十" && scale !== "百";
}

function moneyUnit(cursor: Cursor, scale: string): ReadUnit {
  const [factor, unit] = moneyUnits[scale] ?? [1, "元"];
  const text = unit + readCompound(cursor);
  return { ...exact, text, factor: factor === 1 ? one : new Big(factor), family: "money" };
}

function readBaseUnit(cursor: Cursor, bounded: boolean): Pick<ReadUnit, "text" | "family"> | null {
  const latin = cursor.take(latinUnit);
  if (latin) return { text: latin[0], family: "measure" };
  const match = cursor.take(known);
  if (match) return knownUnit(cursor, match[0]);
  const alone = readEnclosed(cursor);
  if (alone) return alone;
  const other = cursor.take(bounded ? anyUnit : shortUnit);
  return other && { text: other[0], family: "unknown" };
}

function readEnclosed(cursor: Cursor): Pick<ReadUnit, "text" | "family"> | null {
  const start = cursor.at;
  const unit = cursor.take(enclosed)?.[1] ?? "";
  const family = isMoneyUnit(unit) ? "money" : isPercent(unit) ? "percent" : familyOfUnit(unit);
  if (family) return { text: unit, family };
  cursor.at = start;
  return null;
}

/** A known unit, with its alternative in parentheses when that is a unit too: 台(套). */
function knownUnit(cursor: Cursor, unit: string): Pick<ReadUnit, "text" | "family"> {
  const start = cursor.at;
  const second = cursor.take(alternative);
  if (second && familyOfUnit(second[1] ?? "") === null) cursor.at = start;
  const text = unit + cursor.text.slice(start, cursor.at);
  return { text, family: familyOfUnit(unit) ?? "count" };
}

/** The further parts of a compound unit, 每 written as a slash: /人·月 in 元/人·月. */
function readCompound(cursor: Cursor): string {
  let compound = "";
  for (;;) {
    const start = cursor.at;
    const joint = cursor.take(separator);
    const atom = joint && (cursor.take(known) ?? cursor.take(otherAtom));
    if (!joint || !atom) {
      cursor.at = start;
      return compound;
    }
    compound += (joint[0] === "每" ? "/" : joint[0]) + atom[0];
  }
}
