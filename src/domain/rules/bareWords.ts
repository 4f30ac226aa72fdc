import { normaliseLabel } from "../table/label";

const PUNCTUATION = /[,.;:!?。、，；：！？“”"'‘’《》<>〈〉【】[\]/—-]/g;

/** A text as it is compared with another: no spaces, no punctuation, full-width forms folded. */
export function bareWords(text: string): string {
  return normaliseLabel(text).replace(PUNCTUATION, "");
}
