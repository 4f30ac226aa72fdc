import type { EntryField } from "../table/EntryField";
import { saysNothing } from "../value/grammar/empty";
import { normaliseValueText } from "../value/normalise";

/** What stands in the cell as words: a text itself, which is never cut to ####, a number as it is shown. */
export function wordsOfEntry({ value, text }: EntryField): string {
  return typeof value === "string" ? value : text;
}

/** A real 0 that an accounting format shows as "-" is 0; one that a format hides is not shown, and stays what it is. */
export function withShownZero(entry: EntryField): EntryField {
  const shown = normaliseValueText(entry.text);
  if (entry.value !== 0 || shown === "" || !saysNothing(shown)) return entry;
  return { ...entry, text: "0", numberFormat: "General" };
}

/** Whether nothing is filled in: blank, /, —, 无; also where a formula gives "". */
export function isBlankEntry(entry: EntryField): boolean {
  if (typeof entry.value === "number" || typeof entry.value === "boolean") return false;
  return saysNothing(normaliseValueText(wordsOfEntry(entry)));
}
