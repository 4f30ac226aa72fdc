import type { HeaderRole, HeaderWords } from "./headerLabels";
import { normaliseLabel } from "./label";
import { knownWords } from "./Vocabulary";

/**
 * What is to be said of a word of the unit's own (表头用词):
 * - known: it means just that anyway
 * - other: without it, it would mean something else
 * - twice: the unit gives it two meanings, of which only one can be
 */
export interface HeaderWordNote {
  readonly role: HeaderRole;
  readonly word: string;
  readonly kind: "known" | "other" | "twice";
  /** Its other meanings. */
  readonly others: readonly HeaderRole[];
}

export function headerWordNotes(words: HeaderWords): HeaderWordNote[] {
  const own = Object.keys(words).flatMap((key) => {
    const role = key as HeaderRole;
    return (words[role] ?? []).map((word) => ({ role, word }));
  });
  const roles = new Map<string, HeaderRole[]>();
  for (const { role, word } of own) {
    const label = normaliseLabel(word);
    roles.set(label, [...(roles.get(label) ?? []), role]);
  }
  const noted = new Set<string>();
  return own.flatMap(({ role, word }) => {
    const label = normaliseLabel(word);
    if (noted.has(label)) return [];
    noted.add(label);
    const twice = (roles.get(label) ?? []).filter((other) => other !== role);
    return noteOf(role, word, twice) ?? [];
  });
}

function noteOf(role: HeaderRole, word: string, twice: readonly HeaderRole[]): HeaderWordNote | null {
  if (twice.length > 0) return { role, word, kind: "twice", others: twice };
  const known = knownWords.headerRolesOf(word);
  const others = known.filter((other) => other !== role);
  if (others.length > 0) return { role, word, kind: "other", others };
  return known.length > 0 ? { role, word, kind: "known", others: [] } : null;
}
