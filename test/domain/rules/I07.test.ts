import { findingsOf, findingsOfRows, mendOf, seedHits, wordsOf } from "../../support/findingsOf";

const row = (name: string, value: string, description = "") =>
  ["产出指标", "时效指标", name, description, value] as const;

describe("I07 named after a time, valued in per cent", () => {
  it("hits table 10 row 4 alone", () => {
    expect(seedHits("I07")).toEqual(["10.4"]);
  });

  it("offers the name of the rate", () => {
    const [finding] = findingsOfRows("I07", row("调查完成时间", "100%"));
    expect(finding).toMatchObject({ severity: "warning", cell: { row: 8, column: 4 } });
    expect(wordsOf(finding, "zh-CN")).toEqual([
      "“调查完成时间”问的是时间，指标值却是百分比“100%”。",
      "调查完成时间：100% → 调查按时完成率：100%；或 调查完成时间：12月底前完成",
      "请二选一：把名称改为“调查按时完成率”，或把指标值改成日期或时长，例如“12月底前完成”。",
    ]);
    expect(wordsOf(finding, "en-US")).toEqual([
      "“调查完成时间” asks for a time, but its value is the percentage “100%”.",
      "调查完成时间: 100% → 调查按时完成率: 100%, or 调查完成时间: 12月底前完成",
      "Either name it “调查按时完成率”, or write a date or a length of time, such as “12月底前完成”.",
    ]);
    expect(finding?.fix).toEqual({
      kind: "offered",
      changes: [{ cell: { row: 8, column: 2 }, before: "调查完成时间", after: "调查按时完成率" }],
    });
  });

  it("proposes a date of the table’s year", () => {
    const [finding] = findingsOf("I07", { rows: [row("调查完成时间", "100%")] }, { fiscalYear: 2024 });
    expect(wordsOf(finding, "zh-CN").slice(1)).toEqual([
      "调查完成时间：100% → 调查按时完成率：100%；或 调查完成时间：2024年12月底前完成",
      "请二选一：把名称改为“调查按时完成率”，或把指标值改成日期或时长，例如“2024年12月底前完成”。",
    ]);
    expect(wordsOf(finding, "en-US").slice(1)).toEqual([
      "调查完成时间: 100% → 调查按时完成率: 100%, or 调查完成时间: 2024年12月底前完成",
      "Either name it “调查按时完成率”, or write a date or a length of time, such as “2024年12月底前完成”.",
    ]);
  });

  it.each([
    ["故障响应时间", "≥95%", "故障响应及时率"],
    ["建设工期", "100%", "建设及时率"],
    ["调查完成时间（天）", "100%", "调查按时完成率"],
    ["按时完成时间", "100%", "按时完成率"],
    ["完成及时时间", "100%", "完成及时率"],
    ["建设（一期）完成时间", "100%", "建设（一期）按时完成率"],
    ["A区 道路：完成时间", "100%", "A区 道路：按时完成率"],
  ])("turns %s %s into %s", (name, value, rate) => {
    expect(findingsOfRows("I07", row(name, value))[0]?.fix?.changes[0]?.after).toBe(rate);
  });

  it.each([
    ["故障响应时间", "≤2小时"],
    ["系统停机时间", "≤2小时"],
    ["建设工期（天）", "≤30天"],
    ["办理时限要求", "≤30天"],
    ["业务办结时间", "≤30天"],
    ["印刷时间", "12月底前完成"],
    ["任务完成时限", "12月底前完成"],
    ["项目竣工期限", "12月底前完成"],
  ])("proposes for %s: %s", (name, time) => {
    const [finding] = findingsOfRows("I07", row(name, "100%"));
    expect(mendOf(finding)).toContain(`改成日期或时长，例如“${time}”。`);
  });

  it("offers no new name where the description stands for the name", () => {
    const [finding] = findingsOfRows("I07", row("", "100%", "完成时间"));
    expect(wordsOf(finding, "zh-CN")[0]).toBe("“完成时间”问的是时间，指标值却是百分比“100%”。");
    expect(finding?.fix).toBeNull();
  });

  it.each([
    row("完成时间", "2024年12月底前"),
    row("响应时间", "≤2小时"),
    row("完成时间及时率", "100%"),
    row("按时间节点完成任务", "100%"),
    row("系统正常运行时间", "≥99%"),
    row("缩短办理时间", "≥30%"),
    row("任务按时完成率", "100%", "完成时间"),
  ])("is silent for %j", (...cells) => {
    expect(findingsOfRows("I07", cells)).toEqual([]);
  });
});
