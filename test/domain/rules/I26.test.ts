import { findingsOfRows, messageOf, mendOf, seedHits } from "../../support/findingsOf";

const row = (value: string | boolean) => ["产出指标", "质量指标", "验收合格率", "", value] as const;

describe("I26 target value unreadable", () => {
  it.each(["≥", "#REF!", "≥≥5个", "2月30日前", "5-3次", true])("warns of %j", (value) => {
    const [finding] = findingsOfRows("I26", row(value));
    expect(finding).toMatchObject({ severity: "warning", cell: { row: 8, column: 4 }, fix: null });
    expect(messageOf(finding)).toContain(`“验收合格率”的指标值“${String(value)}”`);
    expect(mendOf(finding)).toContain("验收合格率");
  });

  it.each(["2月30日前", "2025年6月31日"])("says that there is no such day as %s", (value) => {
    const mend = mendOf(findingsOfRows("I26", row(value))[0]);
    expect(mend).toContain(`日历上没有“${value.replace("前", "")}”`);
    expect(mend).not.toContain("95%");
  });

  it.each([
    ["#REF!", "引用的单元格已被删除"],
    ["#N/A", "没有查到"],
    ["#SPILL!", "错误值 #SPILL!：请改正"],
    ["#未计算", "用 Excel 或 WPS 打开工作簿"],
  ])("says how a cell that shows %s is mended", (value, words) => {
    const [finding] = findingsOfRows("I26", row(value));
    expect(mendOf(finding)).toContain(words);
    expect(mendOf(finding)).not.toContain("≥95%");
  });

  it("gives an example that fits the row", () => {
    expect(mendOf(findingsOfRows("I26", row("≥"))[0])).toContain("例如“≥95%”");
    const cost = ["成本指标", "经济成本指标", "培训费", "", "≤"] as const;
    expect(mendOf(findingsOfRows("I26", cost)[0])).toContain("例如“≤8万元”");
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
