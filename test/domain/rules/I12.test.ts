import { findingsOfRows, seedHits, wordsOf } from "../../support/findingsOf";

const row = (name: string, value: string | number | object, level2 = "数量指标") =>
  ["产出指标", level2, name, "", value as string] as const;

describe("I12 quantity without a sign", () => {
  it("hits the bare counts of tables 1 and 2", () => {
    expect(seedHits("I12")).toEqual(["1.1", "1.2", "1.3", "1.4", "1.5", "2.1", "2.2", "2.3"]);
  });

  it("offers ≥", () => {
    const [finding] = findingsOfRows("I12", row("使用专线宽带条数", "2条"));
    expect(finding).toMatchObject({ severity: "info", cell: { row: 8, column: 4 } });
    expect(wordsOf(finding, "zh-CN")).toEqual([
      "数量指标“使用专线宽带条数”的指标值“2条”没有写比较符号，超额完成时说不清算不算达标。",
      "2条 → ≥2条",
      "建议写成“≥2条”；必须正好这个数的，写“=”。",
    ]);
    expect(wordsOf(finding, "en-US")).toEqual([
      "The value “2条” of “使用专线宽带条数” has no sign: is more than that still right?",
      "2条 → ≥2条",
      "Write “≥2条”, or “=” if it must be exactly this number.",
    ]);
    expect(finding?.fix).toEqual({
      kind: "offered",
      changes: [{ cell: { row: 8, column: 4 }, before: "2条", after: "≥2条" }],
    });
  });

  it.each([
    [300, "≥300"],
    ["7万人", "≥7万人"],
    [" 2 条\n", "≥2 条"],
    [{ value: 226, numberFormat: '0"台"', text: "226台" }, "≥226台"],
    [{ value: 226, numberFormat: "0", text: "####" }, "≥226"],
  ])("turns %j into %s", (value, after) => {
    expect(findingsOfRows("I12", row("设备数量", value))[0]?.fix?.changes[0]?.after).toBe(after);
  });

  it.each([
    row("设备数量", "≥2台"),
    row("设备数量", "=2台"),
    row("设备数量", "约300台"),
    row("设备数量", "3-5台"),
    row("设备数量", "控制在4台"),
    row("设备数量", "2024年12月"),
    row("设备数量", "按需购置"),
    row("任务完成率", "100%"),
    row("安全事故起数", "0起"),
    row("安全事故起数", "2起"),
    row("科目调整次数", "10次"),
    row("补助标准", "500元/人·月"),
    row("人均补助", "500元"),
    row("设备规格", "300毫米"),
    row("专线宽带速度", "300Mbps", "质量指标"),
  ])("is silent for %j", (...cells) => {
    expect(findingsOfRows("I12", cells)).toEqual([]);
  });
});
