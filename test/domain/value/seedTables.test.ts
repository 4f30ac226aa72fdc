import { parseTargetText, directionOfName } from "../../../src/domain/value";
import { describeValue } from "./describeValue";
import { seedValues } from "./seedValues";

const rowsOfTables = [14, 11, 14, 6, 7, 6, 7, 8, 11, 7, 7, 11];

describe("指标值 of the 12 seed tables", () => {
  test("the golden list holds every row", () => {
    const counts = rowsOfTables.map((_, index) => seedValues.filter(([table]) => table === index + 1).length);
    expect(counts).toEqual(rowsOfTables);
  });

  test.each(seedValues)("table %i (cost %p): %j is %s", (_, costRow, text, expected) => {
    const value = parseTargetText(text, { year: 2024, costRow });
    expect(describeValue(value)).toBe(expected);
    expect(value.text).toBe(text);
  });
});

describe("direction of the seed tables' indicator names", () => {
  test.each([
    ["系统故障率", "smaller"],
    ["被督察单位投诉率", "smaller"],
    ["机房运行电力成本", "smaller"],
    ["调查费用总成本", "smaller"],
    ["本年度整体项目保障运转维护费用", "smaller"],
    ["集中组织宣传完成时间", "smaller"],
    ["系统验收合格率", "larger"],
    ["社会公众数据咨询回复满意度", "larger"],
    ["调查任务按时完成率", "larger"],
    ["使用专线宽带条数", null],
    ["考评通过率", "larger"],
    ["保障机房、UPS室智能空调全天候运行", null],
  ] as const)("%s: %p", (name, expected) => {
    expect(directionOfName(name)).toBe(expected);
  });
});
