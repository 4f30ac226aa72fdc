import { describeTable, readText } from "./valueTable";

describeTable("words before a number", [
  ["不超过≤5万元", "<= 5 万元"],
  ["不低于≥95%", ">= 95 %"],
  ["最高不超过20万元", "<= 20 万元 ?prose"],
  ["≥约30人", ">= 30 人 ?approximate"],
  ["≤大约20万元", "<= 20 万元 ?approximate"],
  ["限制在20人", "<= 20 人 ?operator"],
  ["保持在95%", "= 95 % ?operator"],
  ["稳定在3000元", "= 3000 元 ?operator"],
]);

describeTable("a bound that includes its number", [
  ["大于5篇（含5篇）", ">= 5 篇"],
  ["超过100人（含本数）", ">= 100 人"],
  ["少于3次（含3）", "<= 3 次"],
  [">20万元（含税）", "> 20 万元 ?prose"],
  ["超过5万元（含5万元）", ">= 5 万元"],
  ["超过5万元（含1万元运费）", "> 5 万元 ?prose"],
  ["超过100人（含5名干部）", "> 100 人 ?prose"],
  ["少于5人（含2名）", "< 5 人 ?prose"],
]);

describeTable("a bound in a note behind the number", [
  ["10万元（以内）", "<= 10 万元"],
  ["10万元（上限）", "<= 10 万元"],
  ["10次（以上）", ">= 10 次"],
  ["10次（下限）", ">= 10 次"],
  ["≥10次（下限）", ">= 10 次"],
]);

describeTable("words that contradict a sign", [
  ["≥10次（以内）", "unreadable"],
  ["不低于≤5%", "words"],
  ["不超过≥5%", "words"],
]);

describeTable("rates whose denominator is not understood", [
  ["人均培训费用500元", "words"],
  ["户均增收≥500元", "words"],
  ["每村开展培训3次", "words"],
  ["人均绿地面积≥12平方米", ">= 12 平方米 ?prose"],
]);

describeTable("words on both sides of a number", [
  ["2024年培训20人日", "= 20 人日 ?operator,prose"],
  ["为全区困难家庭发放20万元临时救助资金", "words"],
  ["≥95%的群众对公共法律服务工作表示满意并愿意向他人推荐使用该平台", "words"],
]);

describeTable("figures that are names", [
  ["5G专网", "words"],
  ["3D打印", "words"],
]);

describe("a sentence before a number", () => {
  test("stays prose where it is longer than any name", () => {
    const sentence =
      "按照市委市政府关于扎实推进民生工程建设的工作部署和年度绩效管理要求切实做好各项保障工作使群众满意率";
    expect(readText(`${sentence}≥95%`)).toBe("words");
    expect(readText("群众满意率≥95%")).toBe(">= 95 % ?prose");
  });
});
