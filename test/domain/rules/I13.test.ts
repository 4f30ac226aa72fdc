import { findingsOfRows, seedHits, wordsOf } from "../../support/findingsOf";

const row = (name: string, value: string, level2 = "数量指标") =>
  ["产出指标", level2, name, "", value] as const;

describe("I13 “>” where “≥” is meant", () => {
  it("hits the strict bounds of tables 4, 5, 7 and 9", () => {
    expect(seedHits("I13")).toEqual(["4.1", "5.1", "7.1", "9.2", "9.3", "9.4", "9.5"]);
  });

  it("offers ≥, the 万 kept", () => {
    const [finding] = findingsOfRows("I13", row("调查样本", ">7万人"));
    expect(finding).toMatchObject({ severity: "info", cell: { row: 8, column: 4 } });
    expect(wordsOf(finding, "zh-CN")).toEqual([
      "“调查样本”写的是“>7万人”，正好完成7万人会算没有达标。",
      ">7万人 → ≥7万人",
      "如果意思是“不少于”，请改为“≥7万人”。",
    ]);
    expect(wordsOf(finding, "en-US")).toEqual([
      "“调查样本” says “>7万人”: reaching exactly 7万人 would miss it.",
      ">7万人 → ≥7万人",
      "If “at least” is meant, write “≥7万人”.",
    ]);
    expect(finding?.fix).toEqual({
      kind: "offered",
      changes: [{ cell: { row: 8, column: 4 }, before: ">7万人", after: "≥7万人" }],
    });
  });

  it.each([
    ["＞90%", "≥90%"],
    ["大于300人", "≥300人"],
    [">300人\n", "≥300人"],
  ])("turns %j into %s", (value, after) => {
    const [finding] = findingsOfRows("I13", row("使用者满意度", value, "服务对象满意度指标"));
    expect(finding?.fix?.changes[0]).toMatchObject({ before: value, after });
  });

  it.each([
    row("调查样本", "≥7万人"),
    row("调查样本", ">=7万人"),
    row("调查样本", "大于等于7万人"),
    row("调查样本", "超过7万人"),
    row("培训", "每月培训>5次"),
    row("税收增长率", ">5%", "经济效益指标"),
    row("盈余", ">0万元", "经济效益指标"),
    row("系统故障率", ">5%", "质量指标"),
    row("资金数额", ">5万元", "成本指标"),
    row("响应时长", "<2小时", "时效指标"),
  ])("is silent for %j", (...cells) => {
    expect(findingsOfRows("I13", cells)).toEqual([]);
  });
});
