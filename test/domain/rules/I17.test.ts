import { findingsOfRows, seedHits, wordsOf } from "../../support/findingsOf";

const row = (name: string, description: string, level2 = "质量指标", value = "≥95%") =>
  ["产出指标", level2, name, description, value] as const;

/** Read by a person: every description of the 12 tables that adds nothing to its name. */
const SEEDS = [
  "1.3 1.5 1.7 1.8 1.10 1.11 2.1 2.2 2.4 2.5 2.6 2.7 2.8 2.11",
  "3.1 3.2 3.3 3.4 3.5 3.6 3.12 3.13 3.14 5.1 5.4 5.5 6.1 7.1 7.3 7.4 7.5 7.7",
  "9.1 9.6 9.8 9.9 9.10 9.11 10.2 10.3 10.7 11.2 11.3 11.7",
  "12.1 12.2 12.3 12.4 12.5 12.6 12.7 12.8 12.9 12.10 12.11",
];

const COST = "请写明包括哪几项支出、按什么标准或合同测算。";
const COST_EN = "Say which expenses it covers and by which standard they were estimated.";
const SATISFACTION = "请写明调查谁、怎么调查，例如“向使用人员发放问卷，满意份数÷收回份数×100%”。";
const RATE = "请写明分子、分母各是什么，数据从哪里来";
const RATE_EN = "Say how it is computed and where the data come from.";

describe("I17 description repeats the name", () => {
  it("hits the descriptions of the 12 tables that say nothing new", () => {
    expect(seedHits("I17")).toEqual(SEEDS.join(" ").split(" "));
  });

  it("tells at the description what it should say", () => {
    const [finding] = findingsOfRows("I17", row("系统验收合格率", "反映系统验收合格情况"));
    expect(finding).toMatchObject({ severity: "info", cell: { row: 8, column: 3 }, row: 8, fix: null });
    expect(wordsOf(finding, "zh-CN")).toEqual([
      "“系统验收合格率”的描述是“反映系统验收合格情况”，只是把名称又说了一遍。",
      "反映系统验收合格情况 → 名称以外的说明：算法、范围、依据",
      "请写明分子、分母各是什么，数据从哪里来，例如“合格数÷总数×100%”。",
    ]);
    expect(wordsOf(finding, "en-US")).toEqual([
      "The description of “系统验收合格率”, “反映系统验收合格情况”, only says the name again.",
      "反映系统验收合格情况 → what the name does not say: formula, scope, evidence",
      "Say how it is computed and where the data come from.",
    ]);
  });

  it.each([
    ["数据处理系统", "数据处理系统"],
    ["维修电梯部数", "反映维修电梯部数的情况。"],
    ["调查项目数（个）", "调查项目数"],
    ["电力成本", "主要反映电力成本"],
    ["数量", "数量"],
  ])("hits %s | %s", (name, description) => {
    expect(findingsOfRows("I17", row(name, description))).toHaveLength(1);
  });

  it.each([
    [
      "数量指标",
      "设备",
      "请写明统计范围和依据，例如“以合同、验收单或签到表为准”。",
      "Say what is counted, and on which record.",
    ],
    [
      "质量指标",
      "供暖质量",
      "请写明按什么标准检验、由谁验收，例如“按合同技术要求，以验收报告为准”。",
      "Say by which standard it is inspected, and by whom.",
    ],
    [
      "时效指标",
      "宣传工作",
      "请写明什么算完成、以哪个日期为准，例如“以验收报告日期为准”。",
      "Say what counts as completed, and which date decides.",
    ],
    ["成本指标", "宣传费用", COST, COST_EN],
    ["成本指标", "资金到位率", COST, COST_EN],
    [
      "社会效益指标",
      "服务社会",
      "请写明看什么变化、与什么相比、数据从哪里来。",
      "Say which change is looked at, and where the data come from.",
    ],
    ["服务对象满意度指标", "学员满意度", SATISFACTION, "Say who is asked, and how."],
    ["服务对象满意度指标", "群众知晓率", SATISFACTION, "Say who is asked, and how."],
    ["质量指标", "设备开机率", `${RATE}。`, RATE_EN],
    ["质量指标", "设备完好占比", `${RATE}。`, RATE_EN],
    ["服务对象满意度指标", "学员投诉率", `${RATE}，例如“投诉数÷总数×100%”。`, RATE_EN],
    ["时效指标", "任务按时完成率", `${RATE}，例如“按时完成数÷应完成数×100%”。`, RATE_EN],
    ["数量指标", "任务完成率", `${RATE}，例如“实际完成数÷计划完成数×100%”。`, RATE_EN],
  ])("in a row of %s asks of %s: %s", (level2, name, mend, mendInEnglish) => {
    const [finding] = findingsOfRows("I17", row(name, name, level2));
    expect(wordsOf(finding, "zh-CN")[2]).toBe(mend);
    expect(wordsOf(finding, "en-US")[2]).toBe(mendInEnglish);
  });

  it.each([
    ["系统验收合格率（%）", "，例如“合格数÷总数×100%”"],
    ["产品不合格率", "，例如“不合格数÷总数×100%”"],
    ["材料不达标率", "，例如“不达标数÷总数×100%”"],
    ["任务未完成率", "，例如“未完成数÷计划完成数×100%”"],
    ["支付不及时率", "，例如“不及时数÷应完成数×100%”"],
    ["数据无差错率", "，例如“无差错数÷总数×100%”"],
    ["零投诉率", ""],
  ])("shows how %s is computed: %s", (name, example) => {
    expect(wordsOf(findingsOfRows("I17", row(name, name))[0], "zh-CN")[2]).toBe(`${RATE}${example}。`);
  });

  it.each([
    ["使用专线宽带条数", "反映专线数量情况"],
    ["系统验收合格率", "验收合格的系统数÷验收系统总数×100%"],
    ["系统验收合格率", ""],
    ["系统验收合格率", "反映情况"],
    ["数量", "反映情况"],
    ["/", "/"],
    ["扶持经济薄弱村", "慰问困难户"],
  ])("is silent for %s | %s", (name, description) => {
    expect(findingsOfRows("I17", row(name, description))).toEqual([]);
  });
});
