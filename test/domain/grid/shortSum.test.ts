import { shortSum } from "../../../src/domain/grid/shortSum";

// Kept in workbooks: another sum would make strangers of blocks and forms that stand there.
it.each([
  ["", "ztntfp"],
  ["a", "1r9wi7g"],
  ["foobar", "1h5yxyg"],
])("of %j is that of FNV-1a", (text, sum) => {
  expect(shortSum(text)).toBe(sum);
});

it("tells texts apart by each of their characters, in at most seven", () => {
  const texts = ["数量指标", "质量指标", "质量指标 ", "标指量质", "质量指标".repeat(500)];
  const sums = texts.map(shortSum);
  expect(new Set(sums).size).toBe(texts.length);
  for (const sum of sums) expect(sum).toMatch(/^[0-9a-z]{1,7}$/);
});
