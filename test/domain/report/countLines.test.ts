import { countLines } from "../../../src/domain/report/countLines";

it.each([
  ["", 20, 1],
  ["一行", 20, 1],
  ["一二三四五六七八九十", 20, 1],
  ["一二三四五六七八九十一", 20, 2],
  ["第一\n第二\n\n第四", 20, 4],
  ["a word that breaks at a blank", 12, 3],
  ["abcdefghijklmnopqrstuvwxyz", 10, 3],
  ["甲", 0, 1],
])("%j in %i characters takes %i lines", (text, width, lines) => {
  expect(countLines(text, width)).toBe(lines);
});
