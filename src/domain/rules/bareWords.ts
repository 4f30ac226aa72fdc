import { normaliseLabel } from "../table/label";

const PUNCTUATION = /[,.;:!?。、，；：！？“”"'‘’《》<>〈〉【】[\]/—-]/g;

/** A text as it is compared with another: no spaces, no punctuation, full-width forms folded. */
export function bareWords(text: string): string {
  return isWords(text) ? text : normaliseLabel(text).replace(PUNCTUATION, "");
}

/** Whether a text certainly is as it is compared: Chinese characters alone, as most names are. */
function isWords(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x4e00 || code > 0x9fff) return false;
  }
  return true;
}
