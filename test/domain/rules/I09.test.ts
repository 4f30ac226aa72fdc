import { findingsOf, findingsOfRows, seedHits, wordsOf } from "../../support/findingsOf";

const row = (value: string, level2 = "时效指标") => ["产出指标", level2, "宣传完成时间", "", value] as const;
const in2024 = (value: string, level2?: string) =>
  findingsOf("I09", { title: "2024年宣传绩效目标表", rows: [row(value, level2)] });

describe("I09 date outside the table’s year", () => {
  it("offers last year’s date in this year", () => {
    const [finding] = in2024("2023年12月底前完成");
    expect(finding).toMatchObject({ severity: "warning", cell: { row: 8, column: 4 } });
    expect(wordsOf(finding, "zh-CN")).toEqual([
      "“宣传完成时间”的指标值“2023年12月底前完成”不在本表的年度（2024年）内。",
      "2023年12月底前完成 → 2024年12月底前完成",
      "如是沿用旧表，请改为“2024年12月底前完成”；本表不是2024年度的，请在设置里改年度。",
    ]);
    expect(wordsOf(finding, "en-US")).toEqual([
      "The value “2023年12月底前完成” of “宣传完成时间” lies outside the table’s year (2024).",
      "2023年12月底前完成 → 2024年12月底前完成",
      "If it is left over, write “2024年12月底前完成”; if the table is of another year, set the year in the settings.",
    ]);
    expect(finding?.fix).toEqual({
      kind: "offered",
      changes: [{ cell: { row: 8, column: 4 }, before: "2023年12月底前完成", after: "2024年12月底前完成" }],
    });
  });

  it.each(["2025年1月底前", "2023-12-31", "2022年7月-2023年6月", "2025年3月起", "2025年1月-6月"])(
    "hits %s in a table of 2024",
    (value) => {
      expect(in2024(value)).toHaveLength(1);
    },
  );

  it("moves a year of two digits too, and offers nothing for one in Chinese characters", () => {
    expect(in2024("23年12月底前")[0]?.fix?.changes[0]?.after).toBe("2024年12月底前");
    expect(in2024("二〇二三年十二月底前")).toHaveLength(1);
    expect(in2024("二〇二三年十二月底前")[0]?.fix).toBeNull();
    expect(in2024("24年12月底前")).toEqual([]);
  });

  it("offers no date that the calendar lacks, nor a year for an interval over two", () => {
    const [leap] = findingsOf("I09", { rows: [row("2024年2月29日前")] }, { fiscalYear: 2023 });
    expect(leap).toMatchObject({ fix: null });
    expect(wordsOf(leap, "zh-CN")).toEqual([
      "“宣传完成时间”的指标值“2024年2月29日前”不在本表的年度（2023年）内。",
      "2024年2月29日前 → 2023年内的日期",
      "请改为2023年内的日期；本表不是2023年度的，请在设置里改年度。",
    ]);
    expect(wordsOf(leap, "en-US")).toEqual([
      "The value “2024年2月29日前” of “宣传完成时间” lies outside the table’s year (2023).",
      "2024年2月29日前 → a date in 2023",
      "Write a date in 2023; if the table is of another year, set the year in the settings.",
    ]);
    expect(in2024("2022年7月-2023年6月")[0]?.fix).toBeNull();
  });

  it.each([
    "2024年12月底前完成",
    "2024-12-31",
    "2024年1月1日前",
    "2024年",
    "2023年7月-2024年6月",
    "2024年7月-2025年6月",
    "2023年1月起",
    "12月底前",
    "次年3月底前",
    "及时",
  ])("is silent for %s in a table of 2024", (value) => {
    expect(in2024(value)).toEqual([]);
  });

  it("leaves cost rows alone, and tables whose year nobody knows", () => {
    expect(in2024("2023年12月底前", "成本指标")).toEqual([]);
    expect(findingsOfRows("I09", row("6月底前"))).toEqual([]);
    expect(findingsOfRows("I09", row("2023-12-31"))).toEqual([]);
  });

  it("goes by the settings’ year before the table’s", () => {
    const form = { title: "2024年宣传绩效目标表", rows: [row("2025年6月底前")] };
    expect(findingsOf("I09", form, { fiscalYear: 2025 })).toEqual([]);
  });

  it("hits none of the 12 tables", () => {
    expect(seedHits("I09")).toEqual([]);
  });
});
