import { describeTable, readText } from "./valueTable";

describeTable("a value in Chinese numerals with a note in digits", [
  ["三次以上（含3次）", ">= 3 次"],
  ["不少于三次（含3次）", ">= 3 次"],
  ["三次以上（不含3次）", "> 3 次"],
]);

describeTable("a value in Chinese numerals", [
  ["两次", "= 2 次 ?operator"],
  ["三套", "= 3 套 ?operator"],
  ["≥两次", ">= 2 次"],
  ["不少于十二场", ">= 12 场"],
  ["两次以上", ">= 2 次"],
  ["三日内", "<= 3 日"],
  ["二十万元", "= 20 万元 ?operator"],
  ["不超过二十万元", "<= 20 万元"],
  ["二十万元整", "= 20 万元 ?operator"],
  ["三点五万元", "= 3.5 万元 ?operator"],
  ["三点零五万元", "= 3.05 万元 ?operator"],
  ["一百人", "= 100 人 ?operator"],
  ["一百零五人", "= 105 人 ?operator"],
  ["两千三百四十五户", "= 2345 户 ?operator"],
  ["三万人", "= 30000 人 ?operator"],
  ["十余场", "= 10 场 ?operator,approximate"],
  ["百分之九十五", "= 95 % ?operator"],
  ["不低于百分之九十五", ">= 95 %"],
  ["百分之百", "= 100 % ?operator"],
  ["千分之五以内", "<= 5 ‰"],
  ["每月一次", "= 1 次/月 ?operator"],
  ["五百元/人", "= 500 元/人 ?operator"],
  ["两个季度", "= 2 个季度 ?operator"],
  ["三立方", "= 3 立方 ?operator"],
  ["零次", "= 0 次 ?operator"],
]);

describe("words with numerals in them", () => {
  test.each(
    `一致 一定 三农 十四五 一次性 第一 统一 唯一 万无一失 五年规划 一次性完成 第一批 第三名 前三名 统一次序 三年内完成 数十次
     一二三 三五个 三四次 一起 十分 十分满意 一方 第三方 一期 二期工程 三类 三包 一度 一面 一流 一般 一级 百家 千方百计 万元户 一对一
     一百二十万五千元 三天一次 培训三次 一季度分析 二十四小时值班 一站式 一票否决 零投诉 半年 两会 三公 一万 达到国家二级标准 百分之五十五十`.split(
      /\s+/,
    ),
  )("%s stays words", (text) => {
    expect(readText(text)).toBe("words");
  });

  test("千 and 万 alone count in a cost row only", () => {
    expect(readText("二十万", true)).toBe("= 20 万元 ?operator,unit");
    expect(readText("二十万")).toBe("words");
  });
});
