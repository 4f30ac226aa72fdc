import { findingsOf, findingsOfRows, seedHits, wordsOf } from "../../support/findingsOf";

const row = (value: string, level2 = "时效指标") => ["产出指标", level2, "培训完成时间", "", value] as const;
const in2024 = (value: string) => findingsOf("I08", { rows: [row(value)] }, { fiscalYear: 2024 });

describe("I08 date without a year", () => {
  it("hits the two dates of the 12 tables that have no year", () => {
    expect(seedHits("I08")).toEqual(["9.8", "12.2"]);
  });

  it("offers the table’s year", () => {
    const [finding] = in2024("11月底前");
    expect(finding).toMatchObject({ severity: "info", cell: { row: 8, column: 4 } });
    expect(wordsOf(finding, "zh-CN")).toEqual([
      "“培训完成时间”的指标值“11月底前”没有写年份。",
      "11月底前 → 2024年11月底前",
      "请补上年份，写成“2024年11月底前”（年份按本表或设置里的年度，请核对）。",
    ]);
    expect(wordsOf(finding, "en-US")).toEqual([
      "The value “11月底前” of “培训完成时间” has no year.",
      "11月底前 → 2024年11月底前",
      "Write “2024年11月底前” (the year is the table’s or the settings’; check it).",
    ]);
    expect(finding?.fix).toEqual({
      kind: "offered",
      changes: [{ cell: { row: 8, column: 4 }, before: "11月底前", after: "2024年11月底前" }],
    });
  });

  it.each([
    ["12月31日前", "2024年12月31日前"],
    ["１２月31日前", "2024年１２月31日前"],
    ["于6月底前完成", "于2024年6月底前完成"],
    ["第三季度", "2024年第三季度"],
    ["上半年", "2024年上半年"],
    ["年底前", "2024年底前"],
    ["本年度12月底前", "2024年12月底前"],
    ["十二月三十一日前", "2024年十二月三十一日前"],
    ["次年3月底前", "2025年3月底前"],
    ["12.31前", "2024.12.31前"],
    ["6月至9月", "2024年6月至9月"],
    ["6-9月", "2024年6-9月"],
  ])("writes %s as %s", (value, after) => {
    expect(in2024(value)[0]?.fix?.changes[0]?.after).toBe(after);
  });

  it("offers nothing where no year is known", () => {
    const [finding] = findingsOfRows("I08", row("11月底前"));
    expect(finding?.fix).toBeNull();
    expect(wordsOf(finding, "zh-CN")).toEqual([
      "“培训完成时间”的指标值“11月底前”没有写年份。",
      "11月底前 → 带年份的日期",
      "请补上年份。",
    ]);
    expect(wordsOf(finding, "en-US")).toEqual([
      "The value “11月底前” of “培训完成时间” has no year.",
      "11月底前 → a date with its year",
      "Add the year.",
    ]);
  });

  it.each([
    row("2024年11月底前"),
    row("2023.07-2024.01"),
    row("≤30天"),
    row("24年12月底前"),
    row("二〇二五年十二月底前"),
    row("二零二五年12月"),
    row("每年12月底前"),
    row("于每年6月30日前完成"),
    row("12月31日前", "成本指标"),
  ])("is silent for %j", (...cells) => {
    expect(findingsOfRows("I08", cells)).toEqual([]);
  });
});
