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
  // A blank takes room, and a word is not broken where it does not fit.
  ["一二三四五六七八九 十", 20, 2],
  ["一二三四五六七 ABCDEF一二三四五六七", 20, 2],
  ["一二三四五六七 ABCDEF一二三四五六七八", 20, 3],
  // A word of 26 fills two lines of 9.5 and leaves room for one character on the third.
  ["abcdefghijklmnopqrstuvwxyz一", 10, 3],
  ["abcdefghijklmnopqrstuvwxyz一二", 10, 4],
  ["一abcdefghijklmnopqrstuvwxyz", 10, 4],
])("%j in %i characters takes %i lines", (text, width, lines) => {
  expect(countLines(text, width)).toBe(lines);
});
