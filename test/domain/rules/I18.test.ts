import { findingsOfRows, messageOf, mendOf, seedHits } from "../../support/findingsOf";

const row = (description: string, value: string) =>
  ["效益指标", "社会效益指标", "为政府提供数据", description, value] as const;

describe("I18 description equals the value", () => {
  it("hits row 6 of tables 10 and 11", () => {
    expect(seedHits("I18")).toEqual(["10.6", "11.6"]);
  });

  it.each([
    ["提供调查数据及分析，提供对策建议", "提供调查数据及分析,提供对策建议。"],
    ["显著 提升", "显著\n提升"],
    ["≥90%", "≥90％"],
  ])("hits %j and %j, whatever the punctuation", (description, value) => {
    const [finding] = findingsOfRows("I18", row(description, value));
    expect(finding).toMatchObject({ severity: "warning", cell: { row: 8, column: 3 }, row: 8, fix: null });
    expect(messageOf(finding)).toContain("“为政府提供数据”的描述和指标值都是");
    expect(mendOf(finding)).toContain("为政府提供数据");
  });

  it.each([
    ["提供调查数据", "提供调查数据及分析"],
    ["为政府提供数据", "显著提升"],
    ["", ""],
    ["/", "—"],
    ["全年培训5次", "≥5次"],
  ])("is silent for %j and %j", (description, value) => {
    expect(findingsOfRows("I18", row(description, value))).toEqual([]);
  });
});
