import type { Cell } from "../../../src/domain/grid/SheetGrid";
import { joinTarget, operatorOf } from "../../../src/domain/table/splitTarget";
import { describeValue } from "../value/describeValue";

type Written = string | number | null;

const cell = (value: Written, text = String(value ?? ""), numberFormat = "General"): Cell => ({
  row: 8,
  column: 4,
  value,
  text,
  numberFormat,
  formula: null,
});

/** The target's text and meaning by 指标性质 | 指标值 | 度量单位; undefined for a column that is not there. */
function joined(operator: Written | undefined, target: Cell, measure: Written | undefined): [string, string] {
  const { text, value } = joinTarget(
    {
      target,
      operator: operator === undefined ? null : cell(operator),
      measure: measure === undefined ? null : cell(measure),
    },
    { year: 2024, costRow: false },
  );
  return [text, describeValue(value)];
}

it.each<[Written | undefined, Written, Written | undefined, string, string]>([
  ["≥", "95", "%", "≥95%", ">= 95 %"],
  ["不低于", 95, "%", "不低于95%", ">= 95 %"],
  ["正向", "300", "人", "≥300人", ">= 300 人"],
  ["反向指标", "5", "%", "≤5%", "<= 5 %"],
  ["定性", "显著提升", "/", "显著提升", "words"],
  ["≥", "显著提升", "%", "显著提升", "words"],
  ["大于等于", "两", "次", "大于等于两次", ">= 2 次"],
  ["≥", "≤5", "次", "≤5次", "<= 5 次"],
  ["≥", "95%", "%", "≥95%", ">= 95 %"],
  ["≥", "95", "百分比", "≥95百分比", ">= 95 %"],
  ["≥", "95", "百分比（%）", "≥95百分比（%）", ">= 95 %"],
  ["≥", "95", "百分率(％)", "≥95百分率(％)", ">= 95 %"],
  ["≤", "2024年12月底前", "时间", "≤2024年12月底前", "<= 2024-12-31 month"],
  ["/", "3", "次", "3次", "= 3 次 ?operator"],
  [null, "3", null, "3", "= 3 ?operator"],
  [undefined, "3", "次", "3次", "= 3 次 ?operator"],
  ["≥", "3次", undefined, "≥3次", ">= 3 次"],
  [undefined, " ≥3次 ", undefined, " ≥3次 ", ">= 3 次"],
  ["≥", " 95 ", " % ", "≥95%", ">= 95 %"],
  [" 正 向 ", "95", "%", "≥95%", ">= 95 %"],
  ["≥", "3", "—", "≥3", ">= 3"],
  ["/", "6-9月", "月", "6-9月", "2024-06-01..2024-09-30 ?year"],
  ["/", "6月至9月", "时间", "6月至9月", "2024-06-01..2024-09-30 ?year"],
  ["预期性", "95", "%", "预期性95%", "= 95 % ?operator,prose"],
  ["≥", "三十五", "次", "≥三十五次", ">= 35 次"],
  ["≥", "百分之百分析", "%", "百分之百分析", "words"],
  ["≥", "   ", "次", "", "nothing"],
  ["≥", "", "次", "", "nothing"],
  ["≥", "—", "次", "—", "nothing"],
  [
    "≥",
    "服务器2台、电脑3台",
    "台",
    "服务器2台、电脑3台",
    "several (= 2 台 ?operator,prose) (= 3 台 ?operator,prose)",
  ],
])("%j | %j | %j is %s, which means %s", (operator, target, measure, text, meaning) => {
  expect(joined(operator, cell(target), measure)).toEqual([text, meaning]);
});

it("keeps what a cell's format rounds away", () => {
  const rounded = cell(0.9555, "96%", "0%");
  expect(joined("≥", rounded, undefined)).toEqual(["≥96%", ">= 95.55 %"]);
  expect(joined("≥", rounded, "%")).toEqual(["≥96%", ">= 95.55 %"]);
});

it.each([
  ["#REF!", "95", "%", "#REF!"],
  ["≥", "#N/A", "%", "#N/A"],
  ["≥", "95", "#REF!", "#REF!"],
])("is unreadable where one of %s | %s | %s is an error", (operator, target, measure, error) => {
  expect(joined(operator, cell(target), measure)).toEqual([error, "unreadable"]);
});

it.each([
  ["≥", "≥"],
  ["大于 或等于", "大于或等于"],
  ["正指标", "≥"],
  ["越小越好", "≤"],
  ["定量指标", ""],
  ["—", ""],
  ["预期性", null],
  ["数量", null],
])("the operator that %j says is %j", (text, operator) => {
  expect(operatorOf(text)).toBe(operator);
});
