import { findingsOfRows, messageOf, mendOf, seedHits } from "../../support/findingsOf";

const row = (name: string, value: string | object) =>
  ["产出指标", "质量指标", name, "", value as string] as const;

describe("I16 share above 100%", () => {
  it.each([
    ["系统验收合格率", "≥950%"],
    ["发放及时率（%）", "105%"],
    ["使用者满意度", "95%-105%"],
  ])("hits %s %s", (name, value) => {
    const [finding] = findingsOfRows("I16", row(name, value));
    expect(finding).toMatchObject({ severity: "warning", cell: { row: 8, column: 4 }, fix: null });
    expect(messageOf(finding)).toBe(`“${name}”最多 100%，指标值却是“${value}”。`);
    expect(mendOf(finding)).toContain("请核对数字");
  });

  it("recognises 95 typed into a cell of percentage format", () => {
    const [finding] = findingsOfRows("I16", row("合格率", { value: 95, numberFormat: "0%", text: "9500%" }));
    expect(messageOf(finding)).toContain("9500%");
    expect(mendOf(finding)).toContain("应为“95%”");
  });

  it.each([
    ["系统验收合格率", "100%"],
    ["系统验收合格率", "≥95%"],
    ["税收增长率", "≥120%"],
    ["任务完成率", "≥110%"],
    ["毛入学率", "100.5%"],
    ["床位使用率", "105%"],
    ["国有资产保值增值率", "≥102%"],
    ["合格率", "105分"],
    ["数据合格率", "较上年提高，105%以上的单位不少于3家"],
  ])("is silent for %s %s", (name, value) => {
    expect(findingsOfRows("I16", row(name, value))).toEqual([]);
  });

  it("hits none of the 12 tables", () => {
    expect(seedHits("I16")).toEqual([]);
  });
});
