import { findingsOfRows, mendOf, seedHits, wordsOf } from "../../support/findingsOf";

const row = (value: string | boolean) => ["产出指标", "质量指标", "验收合格率", "", value] as const;

describe("I26 target value unreadable", () => {
  it.each(["≥", "≥≥5个", "5-3次", true])("warns of %j", (value) => {
    const [finding, ...others] = findingsOfRows("I26", row(value));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: "warning", cell: { row: 8, column: 4 }, row: 8, fix: null });
    expect(wordsOf(finding, "zh-CN")).toEqual([
      `“验收合格率”的指标值“${String(value)}”既不是数字、日期，也不是文字说明。`,
      `${String(value)} → 数字、日期或文字`,
      "请重新填写“验收合格率”的指标值，例如“≥95%”。",
    ]);
    expect(wordsOf(finding, "en-US")).toEqual([
      `The value “${String(value)}” of “验收合格率” is neither a number, a date nor words.`,
      `${String(value)} → a number, a date or words`,
      "Fill in the value of “验收合格率” again, such as “≥95%”.",
    ]);
  });

  it.each([
    ["2月30日前", "2月30日"],
    ["2025年6月31日", "2025年6月31日"],
  ])("says of %s that there is no such day as %s", (value, noDate) => {
    const [finding] = findingsOfRows("I26", row(value));
    expect(finding).toMatchObject({ severity: "warning", cell: { row: 8, column: 4 }, row: 8, fix: null });
    expect(wordsOf(finding, "zh-CN")).toEqual([
      `“验收合格率”的指标值“${value}”既不是数字、日期，也不是文字说明。`,
      `${value} → 数字、日期或文字`,
      `日历上没有“${noDate}”，请核对“验收合格率”的日期后重新填写。`,
    ]);
    expect(wordsOf(finding, "en-US")).toEqual([
      `The value “${value}” of “验收合格率” is neither a number, a date nor words.`,
      `${value} → a number, a date or words`,
      `The calendar has no “${noDate}”: check the date of “验收合格率” and write it again.`,
    ]);
  });

  it("says in both languages how a cell that shows an error is mended", () => {
    const [finding] = findingsOfRows("I26", row("#REF!"));
    expect(finding).toMatchObject({ severity: "warning", cell: { row: 8, column: 4 }, row: 8, fix: null });
    expect(wordsOf(finding, "zh-CN")).toEqual([
      "“验收合格率”的指标值“#REF!”既不是数字、日期，也不是文字说明。",
      "#REF! → 数字、日期或文字",
      "“验收合格率”的单元格显示错误值 #REF!（公式引用的单元格已被删除）：请改正其中的公式，或直接填写内容。",
    ]);
    expect(wordsOf(finding, "en-US")).toEqual([
      "The value “#REF!” of “验收合格率” is neither a number, a date nor words.",
      "#REF! → a number, a date or words",
      "The cell of “验收合格率” shows the error #REF! (the cell that the formula refers to was deleted): correct its formula, or type the content.",
    ]);
  });

  it.each([
    [
      "#N/A",
      "“验收合格率”的单元格显示错误值 #N/A（公式没有查到对应的内容）：请改正其中的公式，或直接填写内容。",
    ],
    ["#SPILL!", "“验收合格率”的单元格显示错误值 #SPILL!：请改正其中的公式，或直接填写内容。"],
    [
      "#未计算",
      "“验收合格率”的公式还没有计算过，结果未知：请用 Excel 或 WPS 打开工作簿，待算出结果后保存，再重新校验。",
    ],
  ])("says how a cell that shows %s is mended", (value, mend) => {
    expect(mendOf(findingsOfRows("I26", row(value))[0])).toBe(mend);
  });

  it("gives an example that fits a cost", () => {
    const cost = ["成本指标", "经济成本指标", "培训费", "", "≤"] as const;
    const [finding] = findingsOfRows("I26", cost);
    expect(mendOf(finding)).toBe("请重新填写“培训费”的指标值，例如“≤8万元”。");
    expect(wordsOf(finding, "en-US")[2]).toBe("Fill in the value of “培训费” again, such as “≤8万元”.");
  });

  it.each(["≥95%", "2024年12月底前", "质量达标", "", "/", "小学600人,初中700人", "含灰8%,15cm的石灰稳定土"])(
    "is silent for %j",
    (value) => {
      expect(findingsOfRows("I26", row(value))).toEqual([]);
    },
  );

  it("hits none of the 12 tables", () => {
    expect(seedHits("I26")).toEqual([]);
  });
});
