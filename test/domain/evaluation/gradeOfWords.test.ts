import { gradeOfWords } from "../../../src/domain/evaluation/gradeOfWords";
import type { AchievementGrade } from "../../../src/domain/evaluation/TableEvaluation";

it.each<[AchievementGrade, readonly string[]]>([
  [
    "achieved",
    [
      "达成",
      "已达成",
      "全部达成",
      "完全达成",
      "基本达成",
      "达成指标",
      "达成目标",
      "达成预期指标",
      "达成年度指标值",
      "达成预定目标",
      "达成绩效目标",
      "已达成年度总体目标值",
    ],
  ],
  [
    "partly",
    [
      "部分达成",
      "部分达成预期指标",
      "部分达成并具有一定效果",
      "部分达成，具有一定效果",
      "部分达成年度指标并具有一定效果",
    ],
  ],
  ["missed", ["未达成", "未达成目标", "未达成预期指标且效果较差", "未达成，效果较差", "未达成且效果较差"]],
])("is %s where the words say so", (grade, words) => {
  expect(words.map(gradeOfWords)).toEqual(words.map(() => grade));
});

it.each([
  "1.达成",
  "1、达成",
  "1)达成",
  "（1）达成",
  "(1.达成",
  "12.达成",
  "①达成",
  "⑳达成",
  " 达 成。",
  "达成！",
  "达成；",
  "达成:",
  "达成\n目标",
])("is read with its number, blanks and stops: %j", (words) => {
  expect(gradeOfWords(words)).toBe("achieved");
});

it.each([
  "",
  "已完成",
  "合格",
  "优",
  "达成率95%",
  "已全部达成",
  "没有达成",
  "未部分达成",
  "部分",
  "达成效果较差",
  "达成并具有一定效果",
  "未达成并具有一定效果",
  "部分达成且效果较差",
  "123.达成",
  "1达成",
  "达成1.",
  "达成了",
  "目标达成",
])("is nothing that other words could mean: %j", (words) => {
  expect(gradeOfWords(words)).toBeNull();
});
