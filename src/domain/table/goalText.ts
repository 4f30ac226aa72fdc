import { normaliseLabel } from "./label";

const NUMBER = /^(?:\d{1,2}\.)?\d{1,2}[.、](?!\d)|^[(]?[一二三四五六七八九十]{1,2}[)、]|^[①-⑳]/;

/** What a goal says, as it is counted and compared: no numbering at its head, no blanks, no full stop at its end. */
export function goalWords(goal: string): string {
  return normaliseLabel(goal)
    .replace(NUMBER, "")
    .replace(NUMBER, "")
    .replace(/(?<![.。;;])[.。;;]+$/, "");
}
