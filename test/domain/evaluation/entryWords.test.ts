import { isBlankEntry, wordsOfEntry } from "../../../src/domain/evaluation/entryWords";
import type { EntryField } from "../../../src/domain/table/EntryField";

const entry = (value: EntryField["value"], text: string): EntryField => ({
  text,
  cell: { row: 0, column: 0 },
  value,
  numberFormat: "General",
  formula: null,
  isOwned: false,
});

it.each<[EntryField["value"], string, boolean]>([
  [null, "", true],
  ["", "", true],
  [" ／ ", " ／ ", true],
  ["无", "无", true],
  ["达成", "达成", false],
  [0, "", false],
  [0, "-", false],
  [3, "", false],
  [false, "", false],
  [null, "达成", false],
])("%j shown as %j is blank: %s", (value, text, isBlank) => {
  expect(isBlankEntry(entry(value, text))).toBe(isBlank);
});

it("a text counts in full where its column is too narrow, a number as it is shown", () => {
  expect(wordsOfEntry(entry("部分达成", "####"))).toBe("部分达成");
  expect(wordsOfEntry(entry(0.95, "95%"))).toBe("95%");
});
