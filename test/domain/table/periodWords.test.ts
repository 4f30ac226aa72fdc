import { namesBlock, periodOfText } from "../../../src/domain/table/periodWords";

it.each([
  ["中长期绩效指标", "longTerm"],
  ["实 施 期\n目标", "longTerm"],
  ["年度目标", "annual"],
  ["全年预算数", "annual"],
  ["绩效指标", null],
  ["中期目标和年度目标", null],
  ["年度内完成城区二十条河道的清淤和养护工作并通过验收", null],
])("%s is of the period %s", (text, period) => {
  expect(periodOfText(text)).toBe(period);
});

it.each(["二、年度绩效指标", "（一）中长期目标：", "实施期绩效指标完成情况", "项目年度指标表"])(
  "%s names a block",
  (text) => {
    expect(namesBlock(text)).toBe(true);
  },
);

it.each(["年度指标值", "绩效指标", "年度绩效目标已经完成", "甲中长期目标", "中长期资金总额"])(
  "%s names no block",
  (text) => {
    expect(namesBlock(text)).toBe(false);
  },
);
