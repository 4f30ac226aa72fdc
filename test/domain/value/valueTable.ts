import { parseTargetText } from "../../../src/domain/value";
import { describeValue } from "./describeValue";

/** The meaning of a text, in describeValue's notation; the table's year is 2024 unless said otherwise. */
export function readText(text: string, costRow = false, year: number | null = 2024): string {
  return describeValue(parseTargetText(text, { year, costRow }));
}

/** One test a row: the text, and what it means. */
export function describeTable(
  name: string,
  rows: readonly (readonly [text: string, meaning: string])[],
  costRow = false,
): void {
  describe(name, () => {
    test.each(rows)("%j is %s", (text, meaning) => {
      expect(readText(text, costRow)).toBe(meaning);
    });
  });
}
