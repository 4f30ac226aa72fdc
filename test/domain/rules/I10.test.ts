import { findingsOf, findingsOfRows, seedHits, wordsOf } from "../../support/findingsOf";

const row = (name: string, value: string, level2 = "质量指标") =>
  ["产出指标", level2, name, "", value] as const;

describe("I10 direction contradicts the name", () => {
  it.each([
    ["系统故障率", "≥5%"],
    ["群众投诉率", "不低于5%"],
    ["安全事故起数", ">2起"],
    ["故障响应时间", "≥2小时"],
    ["投诉发生率", "≥3%"],
    ["维修投诉率（%）", "≥5%"],
  ])("hits %s %s, which should be an upper bound", (name, value) => {
    const [finding] = findingsOfRows("I10", row(name, value));
    expect(finding).toMatchObject({ severity: "error", cell: { row: 8, column: 4 }, fix: null });
    expect(wordsOf(finding, "zh-CN")).toEqual([
      `“${name}”越小越好，指标值却写成下限“${value}”。`,
      `${value} → 上限（≤）`,
      "请核对后把比较符号改为“≤”。",
    ]);
    expect(wordsOf(finding, "en-US")).toEqual([
      `“${name}” is better when smaller, but its value “${value}” is a lower bound.`,
      `${value} → an upper bound (≤)`,
      "Check it, then write ≤.",
    ]);
  });

  it.each([
    ["验收合格率", "≤95%"],
    ["服务对象满意度", "≤90%"],
    ["服务对象满意度", "不超过90分"],
    ["政策知晓率（%）", "<80%"],
    ["排查故障次数", "≤120次"],
  ])("hits %s %s, which should be a lower bound", (name, value) => {
    const [finding] = findingsOfRows("I10", row(name, value));
    expect(wordsOf(finding, "zh-CN")).toEqual([
      `“${name}”越大越好，指标值却写成上限“${value}”。`,
      `${value} → 下限（≥）`,
      "请核对后把比较符号改为“≥”。",
    ]);
    expect(wordsOf(finding, "en-US")).toEqual([
      `“${name}” is better when larger, but its value “${value}” is an upper bound.`,
      `${value} → a lower bound (≥)`,
      "Check it, then write ≥.",
    ]);
  });

  it.each([
    ["投诉率", "≤5%"],
    ["验收合格率", "≥95%"],
    ["验收合格率", "100%"],
    ["成果公示时间", "≥5天"],
    ["宣传展示时间", "≥30天"],
    ["培训时间", "≥40小时"],
    ["设备使用时间", "≤8小时"],
    ["项目完成时间", "≤30天"],
    ["成本节约额", "≥5万元"],
    ["节约成本", "≥10万元"],
    ["成本节约率", "≥5%"],
    ["缩短办理时间", "≥30%"],
    ["降低投诉率", "≥10%"],
    ["补贴费用", "≥500元"],
    ["预算执行率", "≤100%"],
    ["政策知晓率", "≤100%"],
    ["成本控制率", "≤100%"],
    ["三公经费增长率", "≤0%"],
    ["CPU使用率", "≤70%"],
    ["CPU使用率（%）", "≤70%"],
    ["受理群众投诉", "≥100件"],
    ["投诉件数（受理）", "≥100件"],
    ["受理利率投诉件数", "≥100件"],
    ["投诉处理率", "≥95%"],
    ["无故障时间", "≥300天"],
    ["事故应急演练次数", "≥2次"],
  ])("is silent for %s %s", (name, value) => {
    expect(findingsOfRows("I10", row(name, value))).toEqual([]);
  });

  it("leaves a cost with ≥ to C06", () => {
    expect(findingsOfRows("I10", row("设备故障", "≥5万元", "成本指标"))).toEqual([]);
    expect(findingsOfRows("C06", row("设备故障", "≥5万元", "成本指标"))).toHaveLength(1);
  });

  it("does not judge by the words of a description", () => {
    const nameless = ["产出指标", "质量指标", "", "系统故障率", "≥5%"] as const;
    expect(findingsOfRows("I10", nameless)).toEqual([]);
  });

  it("goes by the settings’ words", () => {
    const form = { rows: [row("文件退回率", "≥5%")] };
    expect(findingsOf("I10", form)).toEqual([]);
    expect(findingsOf("I10", form, { smallerIsBetter: ["退回率"] })).toHaveLength(1);
  });

  it("hits none of the 12 tables", () => {
    expect(seedHits("I10")).toEqual([]);
  });
});
