import { isRateName, mentionsRate } from "../../../src/domain/rules/rateName";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";

it.each([
  "验收合格率",
  "服务对象满意度",
  "财政资金占比",
  "维修投诉率（%）",
  "验收合格率情况",
  "验收合格率达到95%",
  "验收合格率≥95%以上",
  "诊断有效率",
  "手术成功率",
])("%s is the name of a rate", (name) => expect(isRateName(name, defaultSettings)).toBe(true));

it.each(["工作效率", "装机功率", "巡查频率", "执法力度", "绩效管理制度", "培训人数", "网络安全", ""])(
  "%j is none",
  (name) => expect(isRateName(name, defaultSettings)).toBe(false),
);

it("a unit's own words count, a blank one among them does not", () => {
  const settings = { rateNames: ["指数", ""] };
  expect(isRateName("消费者信心指数", settings)).toBe(true);
  expect(isRateName("培训人数", settings)).toBe(false);
});

it.each([
  ["反映问题整改的落实率", true],
  ["按时完成数÷计划数", true],
  ["占总支出的比重", true],
  ["提高工作效率", false],
  ["率先完成，领导表率", false],
  ["提高效率，降低故障率", true],
  ["成功率", true],
])("%s speaks of a rate: %s", (text, expected) => expect(mentionsRate(text)).toBe(expected));
