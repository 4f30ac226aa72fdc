import { findingsOfRows, seedHits, wordsOf } from "../../support/findingsOf";

const row = (value: string | number, level2 = "数量指标") =>
  ["产出指标", level2, "维修电梯部数", "反映维修电梯数量", value] as const;

describe("I02 quantity without a number", () => {
  it.each(["全部维修到位", "按需维修", "若干", "统一处理", "一次性发放到位", "服务千家万户", "一处不漏"])(
    "hits %j as an error",
    (value) => {
      const [finding] = findingsOfRows("I02", row(value));
      expect(finding).toMatchObject({ severity: "error", cell: { row: 8, column: 4 } });
      expect(wordsOf(finding, "zh-CN")).toEqual([
        `数量指标“维修电梯部数”的指标值是“${value}”，没有数量。`,
        `${value} → 数字加单位，例如 ≥2部`,
        "请写明“维修电梯部数”的数量和单位；不能用数量衡量的，改列为质量指标或效益指标。",
      ]);
      expect(wordsOf(finding, "en-US")).toEqual([
        `The quantity indicator “维修电梯部数” says “${value}”, without a number.`,
        `${value} → a number with its unit, such as ≥2部`,
        "Give “维修电梯部数” a number and a unit; if it cannot be counted, make it a quality or benefit indicator.",
      ]);
    },
  );

  it("knows 产出数量指标 for a quantity", () => {
    expect(findingsOfRows("I02", row("全部维修到位", "产出数量指标"))).toHaveLength(1);
  });

  it.each(["完成3个课题的研究报告并通过验收", "服务器一套及配套软件", "统一维修一处厂房"])(
    "only warns where a number is hidden in words: %s",
    (value) => {
      const [finding] = findingsOfRows("I02", row(value));
      expect(finding?.severity).toBe("warning");
      expect(wordsOf(finding, "zh-CN")).toEqual([
        `数量指标“维修电梯部数”的指标值是“${value}”，数字夹在文字里，看不出考核哪一个。`,
        `${value} → 数字加单位，例如 ≥2部`,
        "指标值请只写一个数和单位，例如“≥2次”；其余说明移到描述里，有几个数的分成几行。",
      ]);
      expect(wordsOf(finding, "en-US")).toEqual([
        `The quantity indicator “维修电梯部数” says “${value}”: its number is hidden in words.`,
        `${value} → a number with its unit, such as ≥2部`,
        "Write one number with its unit, such as ≥2次, and move the words to the description.",
      ]);
    },
  );

  it.each([2, "2部", "≥2部", "服务器2台、电脑3台", "/"])("is silent for %j", (value) => {
    expect(findingsOfRows("I02", row(value))).toEqual([]);
  });

  it("leaves words in quality rows to I03", () => {
    expect(findingsOfRows("I02", row("质量达标", "质量指标"))).toEqual([]);
  });

  it("hits none of the 12 tables", () => {
    expect(seedHits("I02")).toEqual([]);
  });
});
