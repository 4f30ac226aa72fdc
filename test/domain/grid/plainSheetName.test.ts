import { plainSheetName } from "../../../src/domain/grid/plainSheetName";

const named = (name: string): string => plainSheetName("自评表-", name, "未命名项目");

it.each([
  ["数字档案室建设", "数字档案室建设"],
  [" 数字 档案室\n建设　（二期） ", "数字档案室建设（二期）"],
  ["2024/2025年\\运维*?[一期]:续", "20242025年运维一期续"],
  ["网站：改版", "网站改版"],
  ["网站／系统＼［一期］＊是否必要？", "网站系统一期是否必要"],
  ["甲\u007f乙", "甲乙"],
  ["“十四五”‘专项’", "“十四五”‘专项"],
  ["O＇Neill＇", "O＇Neill"],
  ["甲\u0000乙\u001f丙", "甲乙丙"],
  ["O'Neill'", "O'Neill"],
  ["档案''", "档案"],
  ["甲\ud842乙", "甲乙"],
  ["甲\udfb7乙", "甲乙"],
  ["𠮷祥里社区", "𠮷祥里社区"],
  ["", "未命名项目"],
  [" \n", "未命名项目"],
  ["???", "未命名项目"],
])("the project %j names its sheet 自评表-%s", (project, name) => {
  expect(named(project)).toBe(`自评表-${name}`);
});

it("a long name ends at 31 characters", () => {
  expect(named("很".repeat(27))).toBe(`自评表-${"很".repeat(27)}`);
  expect(named("很".repeat(28))).toBe(`自评表-${"很".repeat(27)}`);
});

it("what is cut off leaves neither half a character nor an apostrophe at the end", () => {
  expect(named(`${"很".repeat(26)}𠮷`)).toBe(`自评表-${"很".repeat(26)}`);
  expect(named(`${"很".repeat(25)}𠮷`)).toBe(`自评表-${"很".repeat(25)}𠮷`);
  expect(named(`${"很".repeat(25)}''s`)).toBe(`自评表-${"很".repeat(25)}`);
});
