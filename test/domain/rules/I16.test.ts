import { findingsOfRows, seedHits, wordsOf } from "../../support/findingsOf";

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
    expect(wordsOf(finding, "zh-CN")).toEqual([
      `“${name}”最多 100%，指标值却是“${value}”。`,
      `${value} → 不超过 100%`,
      "请核对数字；确实可以超过 100% 的，请把名称写清楚（例如“比上年增长率”）。",
    ]);
    expect(wordsOf(finding, "en-US")).toEqual([
      `“${name}” is at most 100%, but its value is “${value}”.`,
      `${value} → at most 100%`,
      "Check the number; if more than 100% is right, name it accordingly (such as 比上年增长率).",
    ]);
  });

  it("recognises 95 typed into a cell of percentage format", () => {
    const [finding] = findingsOfRows("I16", row("合格率", { value: 95, numberFormat: "0%", text: "9500%" }));
    expect(wordsOf(finding, "zh-CN")).toEqual([
      "“合格率”最多 100%，指标值却是“9500%”。",
      "9500% → 95%",
      "多半是单元格设成百分比格式后又输入了整数，应为“95%”，请核对。",
    ]);
    expect(wordsOf(finding, "en-US")).toEqual([
      "“合格率” is at most 100%, but its value is “9500%”.",
      "9500% → 95%",
      "Probably typed into a cell of percentage format: it should be “95%”. Check it.",
    ]);
  });

  it.each([
    ["≥9500%", "≥95%"],
    [">9000%", ">90%"],
    ["不低于9500%", "≥95%"],
    ["9000%-9500%", "90%-95%"],
    ["50%-5000%", "不超过 100%"],
    ["50000%", "不超过 100%"],
    ["≥950%", "不超过 100%"],
  ])("for %s expects %s", (value, expected) => {
    const [finding] = findingsOfRows("I16", row("合格率", value));
    expect(wordsOf(finding, "zh-CN")[1]).toBe(`${value} → ${expected}`);
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
    ["使用者满意度", "100-120分"],
    ["数据合格率", "较上年提高，105%以上的单位不少于3家"],
  ])("is silent for %s %s", (name, value) => {
    expect(findingsOfRows("I16", row(name, value))).toEqual([]);
  });

  it("hits none of the 12 tables", () => {
    expect(seedHits("I16")).toEqual([]);
  });
});
