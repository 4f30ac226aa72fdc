import { asPlainText, isFormula } from "../../../src/domain/grid/isFormula";

it.each([
  ["=SUM(D5:D9)", true],
  ["＝1+1", false],
  [" =1", false],
  ["≥95%", false],
  ["1=1", false],
  ["", false],
  [95, false],
  [true, false],
  [null, false],
])("what is entered as %j is a formula: %s", (content, is) => {
  expect(isFormula(content)).toBe(is);
});

it.each([
  ["=98%", "＝98%"],
  ["=", "＝"],
  ["≥98%", "≥98%"],
  [" =98%", " =98%"],
  ["", ""],
])("the words %j are put into a cell as %j, which is no formula", (words, text) => {
  expect(asPlainText(words)).toBe(text);
  expect(isFormula(text)).toBe(false);
});
