import { normaliseLabel } from "../table/label";

// What stands between digits is part of a number: 1.5万元 is not 15万元, 1-5次 not 15次.
const PUNCTUATION = /[,;:!?。、，；：！？“”"'‘’《》<>〈〉【】[\]]|(?<!\d)[./—-]|[./—-](?!\d)/g;

/** A text as it is compared with another: no spaces, no punctuation, full-width forms folded. */
export function bareWords(text: string): string {
  return isWords(text) ? text : normaliseLabel(text).replace(PUNCTUATION, "");
}

/** Whether two texts can be the same as they are compared: most differ by their first characters. */
export function mayBeSame(left: string, right: string): boolean {
  const [first, other] = [left.charCodeAt(0), right.charCodeAt(0)];
  return first === other || !isKept(first) || !isKept(other);
}

/** Whether a character certainly stays as it is: Chinese, digits, ≥ and ≤. */
function isKept(code: number): boolean {
  return isHan(code) || (code >= 0x30 && code <= 0x39) || code === 0x2264 || code === 0x2265;
}

/** A Chinese character of the common ones. */
export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** Whether a text certainly is as it is compared: Chinese characters alone, as most names are. */
function isWords(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (!isHan(text.charCodeAt(index))) return false;
  }
  return true;
}
