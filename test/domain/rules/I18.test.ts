import { findingsOfRows, seedHits, wordsOf } from "../../support/findingsOf";

const row = (description: string, value: string) =>
  ["效益指标", "社会效益指标", "为政府提供数据", description, value] as const;

describe("I18 description equals the value", () => {
  it("hits row 6 of tables 10 and 11", () => {
    expect(seedHits("I18")).toEqual(["10.6", "11.6"]);
  });

  it.each([
    [
      "提供调查数据及分析，提供对策建议",
      "提供调查数据及分析,提供对策建议。",
      "提供调查数据及分析,提供对策建议。",
    ],
    ["显著 提升", "显著\n提升", "显著 提升"],
    ["≥90%", "≥90％", "≥90％"],
  ])("hits %j and %j, whatever the punctuation", (description, value, text) => {
    const [finding, ...others] = findingsOfRows("I18", row(description, value));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: "warning", cell: { row: 8, column: 3 }, row: 8, fix: null });
    expect(wordsOf(finding, "zh-CN")).toEqual([
      `“为政府提供数据”的描述和指标值都是“${text}”。`,
      `${text} → 描述写怎么衡量，指标值写到什么程度`,
      "请在描述里写“为政府提供数据”看什么、以什么材料为准，在指标值里写要达到的数或程度。",
    ]);
    expect(wordsOf(finding, "en-US")).toEqual([
      `Description and value of “为政府提供数据” are both “${text}”.`,
      `${text} → how it is measured in the description, what is to be reached in the value`,
      "Say in the description what “为政府提供数据” looks at and what proves it, and in the value what is to be reached.",
    ]);
  });

  it.each([
    ["提供调查数据", "提供调查数据及分析"],
    ["为政府提供数据", "显著提升"],
    ["", ""],
    ["/", "—"],
    ["全年培训5次", "≥5次"],
    ["≥1.5万元", "≥15万元"],
    ["1-5次", "15次"],
    ["1/2", "12"],
  ])("is silent for %j and %j", (description, value) => {
    expect(findingsOfRows("I18", row(description, value))).toEqual([]);
  });
});
