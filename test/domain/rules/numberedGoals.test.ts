import { goalSlips } from "../../../src/domain/rules/goalSlips";

it.each([
  "一、二期工程建设全部完成",
  "一、二季度完成培训",
  "1.1、做好统计，2.1、开展调查",
  "1、做好统计\n3、开展调查",
  "①做好统计③开展调查",
])("%j is no goal with a number too many", (goal) => expect(goalSlips(goal)).toEqual([]));

it("the first number is mended also where the next is a third", () => {
  expect(goalSlips("1.1、做好统计；3、开展调查").map(({ mended }) => mended)).toEqual([
    "1、做好统计；3、开展调查",
  ]);
});
