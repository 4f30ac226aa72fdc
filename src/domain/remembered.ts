interface RememberingOptions {
  /** Characters of a text that is remembered. Longer ones are prose, which nobody writes twice. */
  readonly longest?: number;
  /** Answers kept, up to twice as many. */
  readonly most?: number;
}

/**
 * A pure function of a text that remembers its answers, as forms say the same short words in every row. A workbook of a
 * million different words is not remembered whole: only the latest answers are kept. Most of all one asks what one has just
 * asked: of the next row below a merged level, of the same row for the next rule.
 */
export function remembered<T>(
  answerTo: (text: string) => T,
  { longest = 60, most = 4_000 }: RememberingOptions = {},
): (text: string) => T {
  let latest = new Map<string, T>();
  let earlier = latest;
  const keep = (text: string): T => {
    const answer = earlier.get(text) ?? answerTo(text);
    if (latest.size >= most) [earlier, latest] = [latest, new Map()];
    latest.set(text, answer);
    return answer;
  };
  let [asked, answered]: [string | null, T | undefined] = [null, undefined];
  return (text) => {
    if (text === asked && answered !== undefined) return answered;
    if (text.length > longest) return answerTo(text);
    const known = latest.get(text);
    [asked, answered] = [text, known === undefined ? keep(text) : known];
    return answered;
  };
}

/** The same of a text and the words of the settings, which are one object for a whole workbook: kept as long as that is. */
export function rememberedFor<K extends object, T>(
  answerTo: (text: string, key: K) => T,
): (text: string, key: K) => T {
  const readers = new WeakMap<K, (text: string) => T>();
  return (text, key) => {
    const known = readers.get(key);
    if (known) return known(text);
    const reader = remembered((asked) => answerTo(asked, key));
    readers.set(key, reader);
    return reader(text);
  };
}
