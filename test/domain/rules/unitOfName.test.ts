import { agrees, unitOfName } from "../../../src/domain/rules/unitOfName";

it.each([
  ["培训人数", "人"],
  ["培训人次", "人次"],
  ["执法检查次数", "次"],
  ["受益户数", "户"],
  ["检查药店家数", "家"],
  ["培训天数", "天"],
  ["使用专线宽带条数", "条"],
  ["硬化面积", "平方米"],
  ["道路长度", "公里"],
  ["硬化面积（亩）", "亩"],
  ["培训规模（单位：人）", "人"],
  ["用水量(吨)", "吨"],
  ["受益人口（万人）", "万人"],
  ["补助资金（万元）", "万元"],
  ["覆盖率（%）", "%"],
  ["培训（次/年）", "次/年"],
])("%s announces %s", (name, unit) => expect(unitOfName(name)?.unit).toBe(unit));

it.each(["用户数", "登记法人数", "档次数", "专家数", "培训人数（含复训）", "培训（第一期）", "合格率", ""])(
  "%j announces no unit",
  (name) => expect(unitOfName(name)).toBeNull(),
);

const same = (name: string, unit: string) => {
  const named = unitOfName(name);
  return named && agrees(named, unit);
};

it.each([
  ["培训人数", "名", true],
  ["培训人数", "万人", true],
  ["培训人数", "人次", false],
  ["培训人次", "人", false],
  ["培训次数", "场次", true],
  ["培训次数", "次/年", true],
  ["培训次数", "小时", false],
  ["受益户数", "人", false],
  ["受益人口（万人）", "人", true],
  ["受益人口（百万人）", "人", true],
  ["绿化面积（平方千米）", "平方米", false],
  ["培训规模（人）", "位", true],
  ["设备（台、套）", "套", true],
  ["采购数量（台/套）", "套", true],
  ["采购数量（台）", "个", true],
  ["项目数量（个）", "项", true],
  ["项目数量（个）", "公里", false],
  ["改造长度（公里）", "个", false],
  ["受理数量（件）", "份", false],
  ["工期（天）", "个工作日", true],
  ["工期（天）", "个月", false],
  ["工期（月）", "个月", true],
  ["硬化面积（平方米）", "㎡", true],
  ["硬化面积（平方米）", "亩", false],
  ["硬化面积", "亩", true],
  ["道路长度", "米", true],
  ["补助资金（万元）", "元", false],
  ["补助资金（万元）", "万元/年", true],
  ["覆盖率（%）", "‰", false],
])("of %s a value in %s is in the unit that the name says: %s", (name, unit, expected) => {
  expect(same(name, unit)).toBe(expected);
});

it("a unit that nobody knows contradicts no name", () => {
  expect(same("培训人数", "批件")).toBe(true);
});
