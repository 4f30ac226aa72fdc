import { fundsColumnOf, fundsLineOf } from "../../../src/domain/table/fundsWords";
import { normaliseLabel } from "../../../src/domain/table/label";

describe("a column of 项目资金", () => {
  it.each([
    ["年初预算数（A）", "initial"],
    ["期初批复预算", "initial"],
    ["全年预算数", "budget"],
    ["调整后的预算金额", "budget"],
    ["调整后预算", "budget"],
    ["全年执行数（万元）", "executed"],
    ["本年预算支出金额", "executed"],
    ["实际支出：", "executed"],
    ["预算执行率（％）", "rate"],
    ["分值", "weight"],
    ["得分（10分）", "score"],
    ["偏差原因", "reason"],
  ])("headed %s is %s", (header, column) => {
    expect(fundsColumnOf(normaliseLabel(header))).toBe(column);
  });

  it.each(["结余", "上年执行数", "执行", "预算", "指标值", "项目名称", "249"])(
    "headed %s is none",
    (header) => {
      expect(fundsColumnOf(normaliseLabel(header))).toBeNull();
    },
  );

  it.each(["", "："])("may have a long explanation in parentheses behind its name", (end) => {
    const aside = "全年执行数除以全年预算数，按实际支付的金额计算".repeat(3);
    expect(fundsColumnOf(normaliseLabel(`执行率（${aside}）${end}`))).toBe("rate");
  });
});

describe("a line of 项目资金", () => {
  it.each([
    ["年度资金总额：", "total"],
    ["合计（万元）", "total"],
    ["其中：当年财政拨款", "fiscal"],
    ["本级一般公共预算资金", "fiscal"],
    ["　　以前年度结转结余资金", "carriedOver"],
    ["其中：上年度结转", "carriedOver"],
    ["财政专户管理资金", "other"],
    ["其中：事业收入资金", "other"],
    ["单位自筹资金（元）", "other"],
    ["政府性基金", "other"],
    ["其中：政府性基金预算拨款", "other"],
    ["国有资本经营预算资金", "other"],
    ["社会保险基金预算", "other"],
  ])("labelled %s is %s", (label, role) => {
    expect(fundsLineOf(normaliseLabel(label))).toBe(role);
  });

  it.each(["其中：中央补助", "项目名称", "执行数", "249"])("labelled %s is none", (label) => {
    expect(fundsLineOf(normaliseLabel(label))).toBeNull();
  });
});
