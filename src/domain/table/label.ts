import { remembered } from "../remembered";

const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
// White space of every kind, and characters of no width that copying from web pages leaves behind.
const INVISIBLE = /[\s\u00A0\u3000\u200B-\u200D\uFEFF]+/g;

/** Whether a text certainly holds nothing to take away or fold: nothing but Chinese characters and ASCII signs, as most. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const isSign = code > 0x20 && code < 0x7f;
    const isHan = code > 0x3000 && code < 0xfe00;
    if (!isSign && !isHan) return false;
  }
  return true;
}

/** A label as it is compared: no spaces, no line breaks, full-width forms folded ("其中：财政    资金" → "其中:财政资金"). */
export function normaliseLabel(text: string): string {
  return isPlain(text) ? text : folded(text);
}

/** A goal of many lines is asked about again and again while its table's head is read. */
const folded = remembered(
  (text) =>
    text
      .replace(INVISIBLE, "")
      .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0)),
  { longest: 3_000, most: 100 },
);
