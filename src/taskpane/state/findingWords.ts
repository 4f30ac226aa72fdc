import type { Locale } from "../../domain/locale/Locale";
import { describeFinding } from "../../domain/rules/describeFinding";
import type { FindingText } from "../../domain/rules/describeFinding";
import type { Finding } from "../../domain/rules/Finding";

const cache: Readonly<Record<Locale, WeakMap<Finding, FindingText>>> = {
  "zh-CN": new WeakMap(),
  "en-US": new WeakMap(),
};

/** A finding in words. Searching a thousand tables asks for all of them at each key, hence the memory. */
export function findingWords(finding: Finding, locale: Locale): FindingText {
  const known = cache[locale].get(finding);
  if (known) return known;
  const words = describeFinding(finding, locale);
  cache[locale].set(finding, words);
  return words;
}
