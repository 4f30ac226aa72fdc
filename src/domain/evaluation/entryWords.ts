import type { EntryField } from "../table/EntryField";
import { saysNothing } from "../value/grammar/empty";
import { normaliseValueText } from "../value/normalise";

/** What stands in the cell as words: a text itself, which is never cut to ####, a number as it is shown. */
export function wordsOfEntry({ value, text }: EntryField): string {
  return typeof value === "string" ? value : text;
}

/** Whether nothing is filled in: blank, /, —, 无; also where a formula gives "". */
export function isBlankEntry(entry: EntryField): boolean {
  if (typeof entry.value === "number" || typeof entry.value === "boolean") return false;
  return saysNothing(normaliseValueText(wordsOfEntry(entry)));
}
