import { isCostRow } from "../../../src/domain/table/isCostRow";

const row = (level1: string, level2: string) => {
  const field = (text: string, column: number) => ({ text, cell: { row: 8, column } });
  return isCostRow({ level1: field(level1, 0), level2: field(level2, 1) });
};

it.each([
  ["产出指标", "成本指标"],
  ["成本指标", "经济成本指标"],
  ["成本 指标", ""],
  ["", "成本"],
])("%j | %j is money spent from the budget", (level1, level2) => {
  expect(row(level1, level2)).toBe(true);
});

it.each([
  ["成本指标", "社会成本指标"],
  ["成本指标", "生态环境成本指标"],
  ["效益指标", "成本效益指标"],
  ["产出指标", ""],
  ["经济成本", ""],
  ["", ""],
  ["成本指标", "数量指标"],
])("%j | %j is none", (level1, level2) => {
  expect(row(level1, level2)).toBe(false);
});
