import { goalSlips } from "../../../src/domain/rules/goalSlips";

it.each([
  ["1.1、配合我局做好统计。2、开展调查", "1.1、", "1、", "1、配合我局做好统计。2、开展调查"],
  ["1.1.配合我局做好统计；\n2.开展调查", "1.1.", "1.", "1.配合我局做好统计；\n2.开展调查"],
  ["  1.1、保障运转，2、开展调查", "1.1、", "1、", "  1、保障运转，2、开展调查"],
  ["１．１、保障运转；２、开展调查", "１．１、", "1、", "1、保障运转；２、开展调查"],
])("%j has its first number twice", (goal, text, instead, mended) => {
  expect(goalSlips(goal)).toEqual([{ kind: "nested", text, instead, mended }]);
});

it.each([
  ["1.保障机房正常运转", "1.", "保障机房正常运转"],
  ["１、保障机房正常运转", "１、", "保障机房正常运转"],
  [" （1） 保障机房正常运转", "（1）", " 保障机房正常运转"],
  ["（一）保障机房正常运转", "（一）", "保障机房正常运转"],
  ["一、保障机房正常运转", "一、", "保障机房正常运转"],
  ["①保障机房正常运转", "①", "保障机房正常运转"],
  ["1、培训2.5万人次，2024年完成", "1、", "培训2.5万人次，2024年完成"],
])("%j numbers its only item", (goal, text, mended) => {
  expect(goalSlips(goal)).toEqual([{ kind: "lone", text, instead: "", mended }]);
});

it("1.1 without any second item is a number too many as a whole", () => {
  expect(goalSlips("1.1、保障机房正常运转")).toEqual([
    { kind: "nested", text: "1.1、", instead: "", mended: "保障机房正常运转" },
  ]);
});

it.each([
  "1、保障运转；2、开展调查",
  "1.保障运转\n2 开展调查",
  "（1）保障运转（2）开展调查",
  "（一）保障运转（二）开展调查",
  "一、保障运转。二、开展调查",
  "①保障运转②开展调查",
  "1、保障运转，其二开展调查",
  "1.保障运转，第二，开展调查",
  "1.1、保障运转；1.2、开展调查",
  "1、2号楼消防设施维修",
  "1.5万人次培训",
  "1.2024年12月底前完成",
  "保障机房正常运转",
  "完成1、保障运转",
  "",
])("%j is numbered as it should be", (goal) => expect(goalSlips(goal)).toEqual([]));

it("words written twice are told behind the number, each with the goal in which only it is mended", () => {
  expect(goalSlips("1.保障平台的的运行，加强加强监管")).toEqual([
    { kind: "lone", text: "1.", instead: "", mended: "保障平台的的运行，加强加强监管" },
    { kind: "doubled", text: "的的", instead: "的", mended: "1.保障平台的运行，加强加强监管" },
    { kind: "doubled", text: "加强加强", instead: "加强", mended: "1.保障平台的的运行，加强监管" },
  ]);
});

it("of a text that doubles everything the first twenty are told", () => {
  expect(goalSlips("加强加强监管。".repeat(30))).toHaveLength(20);
});
