import {
  bareHeader,
  columnRoleOf,
  fieldRoleOf,
  isFundsHeading,
  isFundsLabel,
  isSideLabel,
} from "../../../src/domain/table/headerSynonyms";

it.each([
  ["指标值(2025年)", "指标值"],
  ["2025年指标值", "指标值"],
  ["2025年度指标值(含单位)", "指标值"],
  ["中长期目标值", "目标值"],
  ["实施期指标值:", "指标值"],
  ["目标值:(含单位)", "目标值"],
  ["2025年", "2025年"],
  ["中期", "中期"],
  ["指标值", "指标值"],
])("the header %s says %s", (label, bare) => expect(bareHeader(label)).toBe(bare));

it.each([
  ["2024年指标值", "target"],
  ["目标值及单位", "target"],
  ["指标值/单位", "target"],
  ["本年指标值", "target"],
  ["年初设定目标值", "target"],
  ["年初设定指标值(含单位)", "target"],
  ["年初设定目标", null],
  ["实际完成数", "actual"],
  ["年度实际值", "actual"],
  ["2025年度实际完成值", "actual"],
  ["自评完成值", "actual"],
  ["1-6月完成值", null],
  ["评分", "score"],
  ["评分(10分)", "score"],
  ["自评分", "score"],
  ["评分标准", null],
  ["扣分原因", "reason"],
  ["扣分原因及改进措施", "reason"],
  ["失分原因分析", "reason"],
  ["扣分", null],
  ["1.指标值", "target"],
  ["5、2025年指标值", "target"],
  ["(一)指标值(万元)", "target"],
  ["(3)实际完成值", "actual"],
  ["2.三级指标名称", "level3"],
  ["(二)绩效指标", null],
  ["2.年度绩效指标", null],
  ["25指标值", null],
  ["中期指标值(万元)", "target"],
  ["未完成原因及下一步改进措施", "reason"],
  ["偏差较大的原因说明", "reason"],
  ["指标偏差原因分析、整改意见", "reason"],
  ["未达标情况说明(300字以内)", "reason"],
  ["偏差原因和二〇二五年拟采取的各项改进措施", null],
  ["原因及改进", null],
  ["2025年", null],
])("the column %s holds %s", (label, role) => expect(columnRoleOf(label)).toBe(role));

it.each([
  ["项目名称", "project"],
  ["项目名称:", "project"],
  ["其中:财政资金", "fiscal"],
  ["其中财政资金(万元):", "fiscal"],
  ["实施单位(盖章)", "unit"],
  ["实施单位(公章):", "unit"],
  ["预算单位编码", "unitCode"],
  ["其中:一般公共预算拨款(百万元):", "fiscal"],
  ["预算数(吨)", null],
  ["河道项目名称", null],
  ["项目名称河道清淤", null],
  [`项目名称${"河".repeat(40)}:`, null],
])("the label %s introduces %s", (label, role) => expect(fieldRoleOf(label)).toBe(role));

it.each([
  ["预算规模及资金用途", true],
  ["预算规模及资金用途(万元):", true],
  ["预算规模", false],
  ["资金用途", false],
])("%s stands left of the funds: %s", (label, is) => expect(isFundsLabel(label)).toBe(is));

it.each([
  ["项目资金(万元)", true],
  ["预算执行情况", true],
  ["年度预算数(元):", true],
  ["其中:预算资金", true],
  ["项目", false],
  ["预算执行率", false],
  ["项目名称", false],
])("%s heads the lines of funds: %s", (label, is) => expect(isFundsHeading(label)).toBe(is));

it.each([
  ["绩效指标", true],
  ["绩效指标(90分)", true],
  ["2025年绩效指标", true],
  ["中长期绩效指标", true],
  ["年度绩效指标:", true],
  ["绩效指标完成情况", true],
  ["序号", true],
  ["一级指标", false],
  ["绩效指标值", false],
  ["绩效", false],
])("%s may stand beside the grid: %s", (label, is) => expect(isSideLabel(label)).toBe(is));
