/** The digits of Chinese numbers and the words for ten, a hundred and a thousand. */
const PLAIN = { digits: "零一二三四五六七八九", powers: ["", "十", "百", "千"] };
const LEGAL = { digits: "零壹贰叁肆伍陆柒捌玖", powers: ["", "拾", "佰", "仟"] };
const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
const ROMAN: readonly (readonly [value: number, letters: string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

type NumberWords = (number: number) => string | null;

/** The formats of numbers (ECMA-376, ST_NumberFormat) that documents in Chinese use. */
const FORMATS: Readonly<Record<string, NumberWords>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (number) => String(number).padStart(2, "0"),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  numberInDash: (number) => `- ${number} -`,
  upperRoman: roman,
  lowerRoman: (number) => roman(number)?.toLowerCase() ?? null,
  upperLetter: letters,
  lowerLetter: (number) => letters(number)?.toLowerCase() ?? null,
  chineseCounting: below(100, (number) => withoutOne(chinese(number, PLAIN))),
  japaneseCounting: below(100, (number) => withoutOne(chinese(number, PLAIN))),
  taiwaneseCounting: below(100, (number) => withoutOne(chinese(number, PLAIN))),
  chineseCountingThousand: below(10_000, (number) => withoutOne(chinese(number, PLAIN))),
  taiwaneseCountingThousand: below(10_000, (number) => withoutOne(chinese(number, PLAIN))),
  chineseLegalSimplified: below(10_000, (number) => chinese(number, LEGAL)),
  ideographDigital: (number) =>
    [...String(number)].map((digit) => "〇一二三四五六七八九"[Number(digit)]).join(""),
  ideographTraditional: (number) => STEMS[number - 1] ?? null,
  ideographZodiac: (number) => BRANCHES[number - 1] ?? null,
  ideographEnclosedCircle: enclosed(0x3280, 10),
  decimalEnclosedCircle: enclosed(0x2460, 20),
  decimalEnclosedCircleChinese: enclosed(0x2460, 20),
  decimalEnclosedParen: enclosed(0x2474, 20),
  decimalEnclosedFullstop: enclosed(0x2488, 20),
  none: () => "",
};

/** A number as a list shows it: (3, "chineseCounting") is "三"; null for a format, or a number in it, that is not known. */
export function numberWords(number: number, format: string): string | null {
  const words = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  return (isCount(number) ? words?.(number) : null) ?? null;
}

/** Word counts from 0 to 32,767; a damaged file may say anything. */
const isCount = (number: number): boolean => Number.isInteger(number) && number >= 0 && number <= 32_767;

function below(limit: number, words: NumberWords): NumberWords {
  return (number) => (number < limit ? words(number) : null);
}

function fullWidth(number: number): string {
  return String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function roman(number: number): string | null {
  if (number < 1 || number > 3999) return null;
  let rest = number;
  let text = "";
  for (const [value, letter] of ROMAN) {
    text += letter.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}

/** A to Z, then AA to ZZ with the same letter twice, as Word counts. */
function letters(number: number): string | null {
  if (number < 1) return null;
  return String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

/** 110 is 一百一十, 101 一百零一. */
function chinese(number: number, { digits, powers }: typeof PLAIN): string {
  if (number === 0) return digits[0] ?? "";
  const figures = [...String(number)].map(Number);
  const words = figures.map((digit, index) =>
    digit === 0 ? "零" : `${digits[digit]}${powers[figures.length - 1 - index]}`,
  );
  return words.join("").replace(/零+/g, "零").replace(/零$/, "");
}

/** Ten is 十 and not 一十; within a longer number it stays. */
function withoutOne(text: string): string {
  return text.startsWith("一十") ? text.slice(1) : text;
}

/** Characters that are a number in a circle or in brackets: there is a last one. */
function enclosed(first: number, count: number): NumberWords {
  return (number) => (number >= 1 && number <= count ? String.fromCharCode(first + number - 1) : null);
}
