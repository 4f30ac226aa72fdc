import { numberWords } from "./numberWords";
import type { NumberingLevel, NumberingList } from "./readNumbering";
import { plainSymbols } from "./symbols";

/** Which list and which of its levels a paragraph belongs to. */
export interface NumberedParagraph {
  readonly listId: string;
  readonly level: number;
}

/** Counts the paragraphs of lists from the document's beginning to its end, as Word does. */
export class ListNumbers {
  /** The last number of each level, by the definition that lists share. */
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(private readonly lists: ReadonlyMap<string, NumberingList>) {}

  /** The level of a list that a paragraph style takes its number from. */
  levelOfStyle(listId: string, styleId: string): number | null {
    const levels = this.lists.get(listId)?.levels ?? new Map<number, NumberingLevel>();
    return [...levels].find(([, level]) => level.styleId === styleId)?.[0] ?? null;
  }

  /**
   * What Word sets before the next paragraph of a list: "1、", "（一）", "● ". "" for none.
   * @returns null when the number's format is not known
   */
  next({ listId, level: index }: NumberedParagraph): string | null {
    const list = this.lists.get(listId);
    const level = list?.levels.get(index);
    if (!list || !level) return "";
    const counts = this.count(listId, list, index, level);
    const text = level.format === "bullet" ? bulletOf(level) : filledIn(level, list, counts);
    return text === null || text === "" ? text : text + gapBehind(text, level.suffix);
  }

  private count(
    listId: string,
    { abstractId, levels, startOverrides }: NumberingList,
    index: number,
    { start }: NumberingLevel,
  ): readonly (number | undefined)[] {
    const counts = this.counts.get(abstractId) ?? [];
    this.counts.set(abstractId, counts);
    const override = startOverrides.get(index);
    const isFirst = override !== undefined && !this.begun.has(`${listId} ${index}`);
    this.begun.add(`${listId} ${index}`);
    const before = counts[index];
    counts[index] = isFirst || before === undefined ? (override ?? start) : before + 1;
    for (const [deeper, { restart }] of levels) {
      const begins = restart === null || (restart > 0 && index < restart);
      if (deeper > index && begins) counts[deeper] = undefined;
    }
    return counts;
  }
}

/** A level above that has not been counted yet stands at its beginning. */
function filledIn(
  { text, isLegal }: NumberingLevel,
  { levels }: NumberingList,
  counts: readonly (number | undefined)[],
): string | null {
  let isKnown = true;
  const filled = text.replace(/%([1-9])/g, (_, place: string) => {
    const index = Number(place) - 1;
    const level = levels.get(index);
    const format = isLegal ? "decimal" : (level?.format ?? "decimal");
    const words = numberWords(counts[index] ?? level?.start ?? 0, format);
    isKnown &&= words !== null;
    return words ?? "";
  });
  return isKnown ? filled : null;
}

function bulletOf({ text, font }: NumberingLevel): string {
  return plainSymbols(text, font).text;
}

/** Behind a number Word leaves a gap. Chinese has none behind 、 and the like; a figure must not run into the text. */
function gapBehind(number: string, suffix: string): string {
  if (suffix === "space") return " ";
  return suffix === "tab" && /[\p{L}\p{N}]$/u.test(number) && !/\p{Script=Han}$/u.test(number) ? " " : "";
}
