import { findingsOfRows, mendOf, seedHits, wordsOf } from "../../support/findingsOf";

const row = (name: string, value = "≤5%", level2 = "服务对象满意度指标") =>
  ["满意度指标", level2, name, "", value] as const;

describe("I14 complaint rate for satisfaction", () => {
  it("hits the complaint rates of tables 6, 8, 9, 10 and 11", () => {
    expect(seedHits("I14")).toEqual(["6.6", "8.8", "9.11", "10.7", "11.7"]);
  });

  it("proposes the satisfaction of the same people, as information at the name", () => {
    const [finding] = findingsOfRows("I14", row("被检查单位投诉率 "));
    expect(finding).toMatchObject({ severity: "info", cell: { row: 8, column: 2 }, row: 8, fix: null });
    expect(wordsOf(finding, "zh-CN")).toEqual([
      "满意度指标下只有“被检查单位投诉率 ≤5%”，没有满意度。",
      "被检查单位投诉率 → 被检查单位满意度",
      "建议改为或增加“被检查单位满意度”，指标值例如“≥90%”；本地规定可以用投诉率的，保留即可。",
    ]);
    expect(wordsOf(finding, "en-US")).toEqual([
      "Under 满意度指标 there is only “被检查单位投诉率 ≤5%” and no satisfaction.",
      "被检查单位投诉率 → 被检查单位满意度",
      "Make it “被检查单位满意度” or add that, with a value such as “≥90%”; keep it where your rules allow.",
    ]);
  });

  it.each([
    ["有效投诉数量", "服务对象满意度"],
    ["零投诉率", "服务对象满意度"],
    ["学员有效投诉率", "学员满意度"],
    ["群众投诉率（%）", "群众满意度"],
    ["群众投诉发生率", "群众满意度"],
    ["企业（个体户）投诉率", "企业（个体户）满意度"],
    ["群众零投诉", "群众满意度"],
    ["群众信访投诉量", "群众满意度"],
  ])("proposes for %s: %s", (name, proposal) => {
    expect(mendOf(findingsOfRows("I14", row(name))[0])).toContain(`“${proposal}”`);
  });

  it("quotes the name alone where there is no value", () => {
    const [finding] = findingsOfRows("I14", row("群众投诉率", ""));
    expect(wordsOf(finding, "zh-CN")[0]).toBe("满意度指标下只有“群众投诉率”，没有满意度。");
    expect(wordsOf(finding, "en-US")[0]).toBe(
      "Under 满意度指标 there is only “群众投诉率” and no satisfaction.",
    );
  });

  it("is silent where a satisfaction stands beside it", () => {
    expect(findingsOfRows("I14", row("群众投诉率"), row("群众满意度", "≥90%"))).toEqual([]);
  });

  it.each([
    row("投诉处理满意度", "≥90%"),
    row("服务对象满意度", "≥90%"),
    row("服务对象", "≥90%"),
    row("学员投诉处理率", "100%"),
    row("系统投诉率", "≤5%", "质量指标"),
  ])("is silent for %j", (...cells) => {
    expect(findingsOfRows("I14", cells)).toEqual([]);
  });
});
