import { knownUnitPattern, percentUnits } from "./knownUnits";

const digits = "〇一二三四五六七八九";
const zeros = /[○◯零0oO]/g;
const writtenYear = /(?:一九|[二2][〇○◯零0oO])[〇○◯零0oO一二三四五六七八九]{2}(?=年)/g;
const writtenDay = /(?<=月)(?:三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])(?=[日号])/g;

const one = "[一二两三四五六七八九]";
const below100 = `(?:${one}?十[一二三四五六七八九]?|零?${one})`;
const below1000 = `(?:${one}百(?:零${one}|${one}十[一二三四五六七八九]?)?|${below100})`;
const numeral = `(?:${one}千(?:零${below100}|${one}百(?:零${one}|${one}十[一二三四五六七八九]?)?)?|${below1000}|零)(?:点[零一二三四五六七八九]{1,4})?`;

/** Units that with a numeral before them rather make a word: 一方, 一期 (phase one), 三类, 三包, 一度, 一面, 一起, 十分, 一点. */
const wordsNotCounts =
  /^.*[一二两三四五六七八九十]期$|(?<![立平])方$|(?<![季年])度$|[类包面伏]$|^(?:一起|一块|一片|一点|一道|一本|十分)$/;
const unit = `(?:[十百千万亿]{0,2}元|[万亿]{0,2}(?:${knownUnitPattern})|${percentUnits.join("|")})`;
const counted = new RegExp(
  `(${numeral})([余多]?)(${unit}|[万亿](?=$|以))(?=$|[/(及或含以之内左上下封整为])`,
  "y",
);
const share = new RegExp(`([百千])分之(百|${numeral})(?=$|[(及或含以之内左上下封为])`, "y");
const firstNumeral = /[零一二两三四五六七八九十百千]/;
const longest = 30;

/** 二〇二五年 and 二零二五年 as 2025年, 十二月三十一日 as 十二月31日; other words stay. */
export function withCalendarDigits(text: string): string {
  return text
    .replace(writtenYear, (year) => [...year.replace(zeros, "〇")].map(digitOf).join(""))
    .replace(writtenDay, (day) => String(valueOf(day)));
}

function digitOf(character: string): string {
  const digit = digits.indexOf(character);
  return digit < 0 ? character : String(digit);
}

/**
 * 不少于十二场 as 不少于12场, 百分之九十五 as 95%: the text with its one numeral in digits. null unless a known unit follows
 * the numeral, with at most bounds behind it: not for 一致, 十四五, 一次性, 五年规划. What stands before is for the caller.
 */
export function withDigits(text: string): string | null {
  const at = text.length > longest || /\d/.test(text) ? -1 : text.search(firstNumeral);
  if (at < 0) return null;
  share.lastIndex = at;
  const part = share.exec(text);
  if (part) return replaced(text, at, part[0], sharePercent(part[1] === "百", part[2] ?? ""));
  counted.lastIndex = at;
  const count = counted.exec(text);
  if (!count || wordsNotCounts.test((count[1] ?? "") + (count[3] ?? ""))) return null;
  return replaced(text, at, count[0], `${decimalOf(count[1] ?? "")}${count[2] ?? ""}${count[3] ?? ""}`);
}

function replaced(text: string, at: number, part: string, written: string): string {
  return text.slice(0, at) + written + text.slice(at + part.length);
}

function sharePercent(hundredth: boolean, amount: string): string {
  return decimalOf(amount) + (hundredth ? "%" : "‰");
}

/** 三点五 is 3.5. */
function decimalOf(text: string): string {
  const [whole = "", fraction] = text.split("点");
  const decimals = [...(fraction ?? "")].map((digit) => digitOf(digit === "零" ? "〇" : digit)).join("");
  return decimals === "" ? String(valueOf(whole)) : `${valueOf(whole)}.${decimals}`;
}

/** A well-formed numeral below ten thousand; 十二 is 12, 两百零五 205. */
function valueOf(text: string): number {
  const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
  let total = 0;
  let digit = 0;
  for (const character of text.replaceAll("零", "")) {
    const scale = scales[character];
    if (scale === undefined) {
      digit = character === "两" ? 2 : digits.indexOf(character);
    } else {
      total += (digit === 0 ? 1 : digit) * scale;
      digit = 0;
    }
  }
  return total + digit;
}
