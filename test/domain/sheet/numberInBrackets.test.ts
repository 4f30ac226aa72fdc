import { isMisread, looksLikeFormula } from "../../../src/domain/sheet/isMisread";

it.each(["(1)", "（1）", "(12)", "(1,200.50)", "(5%)"])(
  "%s typed into Excel is a number below zero",
  (text) => {
    expect([isMisread(text), looksLikeFormula(text)]).toEqual([true, false]);
  },
);

it.each(["(一)", "(1)保障运转", "（2024年度）", "()", "1)"])("%s is a text", (text) => {
  expect(isMisread(text)).toBe(false);
});
