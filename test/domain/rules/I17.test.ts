import { findingsOfRows, messageOf, mendOf, seedHits } from "../../support/findingsOf";

const row = (name: string, description: string, level2 = "质量指标", value = "≥95%") =>
  ["产出指标", level2, name, description, value] as const;

/** Read by a person: every description of the 12 tables that adds nothing to its name. */
const SEEDS = [
  "1.3 1.5 1.7 1.8 1.10 1.11 2.1 2.2 2.4 2.5 2.6 2.7 2.8 2.11",
  "3.1 3.2 3.3 3.4 3.5 3.6 3.12 3.13 3.14 5.1 5.4 5.5 6.1 7.1 7.3 7.4 7.5 7.7",
  "9.1 9.6 9.8 9.9 9.10 9.11 10.2 10.3 10.7 11.2 11.3 11.7",
  "12.1 12.2 12.3 12.4 12.5 12.6 12.7 12.8 12.9 12.10 12.11",
];

describe("I17 description repeats the name", () => {
  it("hits the descriptions of the 12 tables that say nothing new", () => {
    expect(seedHits("I17")).toEqual(SEEDS.join(" ").split(" "));
  });

  it("tells at the description what it should say", () => {
    const [finding] = findingsOfRows("I17", row("系统验收合格率", "反映系统验收合格情况"));
    expect(finding).toMatchObject({ severity: "info", cell: { row: 8, column: 3 }, row: 8, fix: null });
    expect(messageOf(finding)).toContain("“系统验收合格率”的描述是“反映系统验收合格情况”");
    expect(mendOf(finding)).toContain("合格数÷总数×100%");
  });

  it.each([
    ["数据处理系统", "数据处理系统"],
    ["维修电梯部数", "反映维修电梯部数的情况。"],
    ["调查项目数（个）", "调查项目数"],
    ["电力成本", "主要反映电力成本"],
  ])("hits %s | %s", (name, description) => {
    expect(findingsOfRows("I17", row(name, description))).toHaveLength(1);
  });

  it.each([
    ["数量指标", "设备", "统计范围"],
    ["时效指标", "宣传工作", "哪个日期"],
    ["成本指标", "宣传费用", "哪几项支出"],
    ["社会效益指标", "服务社会", "看什么变化"],
    ["服务对象满意度指标", "学员满意度", "调查谁"],
    ["服务对象满意度指标", "学员投诉率", "投诉数÷总数×100%"],
    ["时效指标", "任务按时完成率", "按时完成数÷应完成数×100%"],
    ["质量指标", "设备开机率", "分子、分母各是什么"],
  ])("in a row of %s asks of %s: %s", (level2, name, words) => {
    expect(mendOf(findingsOfRows("I17", row(name, name, level2))[0])).toContain(words);
  });

  it.each([
    ["使用专线宽带条数", "反映专线数量情况"],
    ["系统验收合格率", "验收合格的系统数÷验收系统总数×100%"],
    ["系统验收合格率", ""],
    ["系统验收合格率", "反映情况"],
    ["数量", "反映情况"],
    ["扶持经济薄弱村", "慰问困难户"],
  ])("is silent for %s | %s", (name, description) => {
    expect(findingsOfRows("I17", row(name, description))).toEqual([]);
  });
});
