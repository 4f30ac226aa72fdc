import { fullWidthForms, halfWidth, hasFullWidthForms } from "../../../src/domain/rules/halfWidth";

it.each([
  ["≥９５％", "≥95%", ["９", "５", "％"]],
  ["＞＝１１条", ">=11条", ["＞", "＝", "１"]],
  ["﹣5﹪", "-5%", ["﹣", "﹪"]],
  ["Ａ级／ｂ级", "A级/b级", ["Ａ", "／", "ｂ"]],
])("%s is %s in half-width", (text, half, forms) => {
  expect([hasFullWidthForms(text), halfWidth(text), fullWidthForms(text)]).toEqual([true, half, forms]);
});

it.each(["完成（一期），质量：达标；良好！", "3～5次", "≥95%", "甲。乙", ""])("%j stays as it is", (text) => {
  expect([hasFullWidthForms(text), halfWidth(text), fullWidthForms(text)]).toEqual([false, text, []]);
});
