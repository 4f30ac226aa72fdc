import { findingsOfRows, seedHits, wordsOf } from "../../support/findingsOf";

const row = (name: string, value: string, description = "", level2 = "数量指标") =>
  ["产出指标", level2, name, description, value] as const;

describe("I11 quantity as an upper bound", () => {
  it("hits table 6 row 1 and table 12 rows 1 and 6", () => {
    expect(seedHits("I11")).toEqual(["6.1", "12.1", "12.6"]);
  });

  it("hits what is built by a standard", () => {
    expect(findingsOfRows("I11", row("高标准农田建设面积", "≤1000亩"))).toHaveLength(1);
    expect(findingsOfRows("I11", row("标准化厂房建设数量", "≤5座"))).toHaveLength(1);
  });

  it("hits the number of what is handled, in all or in a time", () => {
    expect(findingsOfRows("I11", row("受理申请件数", "≤50件"))).toHaveLength(1);
    expect(findingsOfRows("I11", row("受理申请次数", "≤50次/年"))).toHaveLength(1);
  });

  it("offers the lower bound", () => {
    const [finding] = findingsOfRows("I11", row("参加培训次数", "≤5次"));
    expect(finding).toMatchObject({ severity: "warning", cell: { row: 8, column: 4 } });
    expect(wordsOf(finding, "zh-CN")).toEqual([
      "数量指标“参加培训次数”写的是上限“≤5次”，一件不做也算完成。",
      "≤5次 → ≥5次",
      "如是要完成的工作量，请改为“≥5次”；确实要控制数量的，请在描述里写明“控制在……以内”。",
    ]);
    expect(wordsOf(finding, "en-US")).toEqual([
      "The quantity indicator “参加培训次数” is an upper bound, “≤5次”: doing nothing would meet it.",
      "≤5次 → ≥5次",
      "If it is work to be done, write “≥5次”; if it is to be kept down, say so in the description (控制在……以内).",
    ]);
    expect(finding?.fix).toEqual({
      kind: "offered",
      changes: [{ cell: { row: 8, column: 4 }, before: "≤5次", after: "≥5次" }],
    });
  });

  it.each([
    ["不超过5次", "≥5次"],
    ["5次以内", "≥5次"],
    ["<7万人", "≥7万人"],
    ["培训≤5次", "≥5次"],
    ["≤5次/年", "≥5次/年"],
    ["≤5天", "≥5天"],
  ])("turns %s into %s", (value, after) => {
    expect(findingsOfRows("I11", row("培训规模", value))[0]?.fix?.changes[0]?.after).toBe(after);
  });

  it.each([
    row("参加培训次数", "≥5次"),
    row("参加培训次数", "≤5次", "", "质量指标"),
    row("参加培训次数", "5次"),
    row("参加培训次数", "3-5次"),
    row("参加培训次数", "每月一次"),
    row("参加培训次数", "按计划开展"),
    row("科目调整次数", "≤10次"),
    row("会议次数", "≤5次"),
    row("安全事故起数", "≤2起"),
    row("结转结余率", "≤5%"),
    row("负面舆情", "≤0起"),
    row("印刷批次", "≤4批", "从严控制印刷批次"),
    row("办理天数", "≤5天", "", "时效指标"),
    row("办理天数", "≤5个工作日"),
    row("人均补助", "≤500元/人"),
    row("发放补贴", "≤7万元"),
    row("救助标准", "≤500千卡"),
  ])("is silent for %j", (...cells) => {
    expect(findingsOfRows("I11", cells)).toEqual([]);
  });
});
