import type { IgnoreList } from "../../domain/ignores/IgnoreList";

const MOST = 4;

/** Reasons to choose from: those given in this workbook, the last one first, then the common ones. */
export function suggestedReasons(given: IgnoreList, common: readonly string[]): string[] {
  const own = given.map(({ reason }) => reason).reverse();
  return [...new Set([...own, ...common])].slice(0, MOST);
}
