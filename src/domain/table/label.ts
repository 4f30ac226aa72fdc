const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
// White space of every kind, and characters of no width that copying from web pages leaves behind.
const INVISIBLE = /[\s\u00A0\u3000\u200B-\u200D\uFEFF]+/g;

/** A label as it is compared: no spaces, no line breaks, full-width forms folded ("其中：财政    资金" → "其中:财政资金"). */
export function normaliseLabel(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}
