import { findingsOfRows, seedHits, wordsOf } from "../../support/findingsOf";

const row = (name: string, value: string | object, level2 = "服务对象满意度指标") =>
  ["满意度指标", level2, name, "", value as string] as const;

describe("I15 satisfaction of 100%", () => {
  it("hits table 4 row 6 alone", () => {
    expect(seedHits("I15")).toEqual(["4.6"]);
  });

  it.each([
    ["100%", "100%"],
    ["≥100%", "≥100%"],
    ["=100%", "=100%"],
    ["100％", "100％"],
    [{ value: 1, numberFormat: "0%", text: "100%" }, "100%"],
  ])("hits %j", (value, shown) => {
    const [finding] = findingsOfRows("I15", row("使用者满意度", value));
    expect(finding).toMatchObject({ severity: "warning", cell: { row: 8, column: 4 }, fix: null });
    expect(wordsOf(finding, "zh-CN")).toEqual([
      `“使用者满意度”定为“${shown}”，有一个人不满意就完不成。`,
      `${shown} → 低于 100% 的下限，例如 ≥95%`,
      "请按往年的调查结果定一个能达到的下限，例如“≥90%”或“≥95%”。",
    ]);
    expect(wordsOf(finding, "en-US")).toEqual([
      `“使用者满意度” is set at “${shown}”: one dissatisfied person would miss it.`,
      `${shown} → a lower bound below 100%, such as ≥95%`,
      "Take a lower bound that past surveys support, such as “≥90%” or “≥95%”.",
    ]);
  });

  it("hits a satisfaction in another row, and a satisfaction row named otherwise", () => {
    expect(findingsOfRows("I15", row("师生满意率（%）", "100%", "社会效益指标"))).toHaveLength(1);
    expect(findingsOfRows("I15", row("群众支持度", "100%", "社会效益指标"))).toHaveLength(1);
    expect(findingsOfRows("I15", row("群众政策支持率", "100%"))).toHaveLength(1);
    expect(findingsOfRows("I15", row("服务对象", "100%"))).toHaveLength(1);
  });

  it("goes by the description where there is no name", () => {
    const nameless = (description: string) =>
      ["满意度指标", "服务对象满意度指标", "", description, "100%"] as const;
    expect(findingsOfRows("I15", nameless("使用者满意度"))).toHaveLength(1);
    expect(findingsOfRows("I15", nameless("满意度调查覆盖率"))).toEqual([]);
  });

  it.each([
    row("使用者满意度", "≥95%"),
    row("使用者满意度", "≤100%"),
    row("使用者满意度", "100分"),
    row("满意度调查覆盖率", "100%"),
    row("零投诉率", "100%"),
    row("问卷回收", "100%"),
    row("技术支持率", "100%", "质量指标"),
    row("政策支持程度", "100%", "质量指标"),
    row("验收合格率", "100%", "质量指标"),
  ])("is silent for %j", (...cells) => {
    expect(findingsOfRows("I15", cells)).toEqual([]);
  });
});
