import { asksForAll, percentOf } from "../../../src/domain/rules/percent";
import { parseTargetText } from "../../../src/domain/value/parseTarget";

const read = (text: string) => parseTargetText(text, { year: null, costRow: false });

it.each([
  ["100%", "100", true],
  ["≥100%", "100", true],
  ["=100%", "100", true],
  ["＞100%", "100", false],
  ["≤100%", "100", false],
  ["≥95.5%", "95.5", false],
  ["100‰", null, false],
  ["100人", null, false],
  ["100", null, false],
  ["90%-100%", null, false],
  ["全部完成", null, false],
])("%s states %s per cent; it asks for all: %s", (text, percent, all) => {
  expect(percentOf(read(text))?.toFixed() ?? null).toBe(percent);
  expect(asksForAll(read(text))).toBe(all);
});
