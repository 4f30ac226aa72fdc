import { remembered } from "../remembered";

const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
// White space of every kind, and characters of no width that copying from web pages leaves behind.
const INVISIBLE = /[\s\u00A0\u3000\u200B-\u200D\uFEFF]+/g;

/** Whether a character is certainly neither taken away nor folded: a Chinese one or an ASCII sign. */
function isPlainCode(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code > 0x3000 && code < 0xfe00);
}

/** Whether a text certainly holds nothing to take away or fold, as most. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (!isPlainCode(text.charCodeAt(index))) return false;
  }
  return true;
}

/** A label as it is compared: no spaces, no line breaks, full-width forms folded ("其中：财政    资金" → "其中:财政资金"). */
export function normaliseLabel(text: string): string {
  return isPlain(text) ? text : folded(text);
}

/** Whether a label is longer than that, which of a long text is told without folding it. */
export function isLongLabel(text: string, most: number): boolean {
  if (text.length <= most) return false;
  let kept = 0;
  for (let index = 0; index < text.length && kept <= most; index++) {
    if (isPlainCode(text.charCodeAt(index))) kept++;
  }
  return kept > most || normaliseLabel(text).length > most;
}

/**
 * The last characters of some labels. Of nearly all other texts the last one tells that they are none of them, without
 * looking them up.
 */
export class LabelEnds {
  private readonly codes: ReadonlySet<number>;

  /** @param labels normalised, or the bare characters in which further ones end */
  constructor(labels: Iterable<string>) {
    this.codes = new Set([...labels, ...ASIDE_ENDS].map((label) => label.charCodeAt(label.length - 1)));
  }

  /** Whether a text, normalised or not, may be one of the labels, with or without an aside or a colon behind it. */
  mayEnd(text: string): boolean {
    const code = text.charCodeAt(text.length - 1);
    return this.codes.has(code) || !isPlainCode(code);
  }
}

/** Of 预算数（万元）： the end tells nothing. */
const ASIDE_ENDS = [")", ":", "]", "】", "〕", "*", "※", "★"];

/** A goal of many lines is asked about again and again while its table's head is read. */
const folded = remembered(
  (text) =>
    text
      .replace(INVISIBLE, "")
      .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0)),
  { longest: 3_000, most: 100 },
);
