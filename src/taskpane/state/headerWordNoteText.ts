import type { Locale } from "../../domain/locale/Locale";
import type { HeaderWordNote } from "../../domain/table/headerWordNotes";
import { roleName } from "../../domain/table/readingWords";
import type { Messages } from "../locales/zh-CN";

/** What is to be said of a word of the unit's own, in a sentence. */
export function headerWordNoteText(
  { role, word, kind, others }: HeaderWordNote,
  words: Messages["settingsView"],
  locale: Locale,
): string {
  const name = roleName(role, locale);
  const otherNames = others.map((other) => roleName(other, locale));
  if (kind === "known") return words.wordKnown(word, name);
  if (kind === "other") return words.wordOther(word, name, otherNames.join("/"));
  return words.wordTwice(word, [name, ...otherNames].join("/"));
}
