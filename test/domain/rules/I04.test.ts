import { findingsOfRows, mendOf, seedHits, wordsOf } from "../../support/findingsOf";

const row = (value: string, level2 = "社会效益指标") =>
  ["效益指标", level2, "职工安全感", "", value] as const;

describe("I04 benefit without a degree", () => {
  it("hits the benefits of the 12 tables that only say what is done", () => {
    const hits = ["2.10", "3.11", "3.12", "3.13", "4.5", "5.6", "6.5", "9.10", "10.6", "11.6"];
    expect(seedHits("I04")).toEqual(hits);
  });

  it("proposes the degree in the row’s own words", () => {
    const [finding] = findingsOfRows("I04", row("提升干部职工安全感"));
    expect(finding).toMatchObject({ severity: "info", cell: { row: 8, column: 4 }, fix: null });
    expect(wordsOf(finding, "zh-CN")).toEqual([
      "效益指标“职工安全感”的指标值“提升干部职工安全感”没有写到什么程度，年底难以分档打分。",
      "提升干部职工安全感 → 看得出程度的文字，或一个数",
      "请写明程度，例如“干部职工安全感明显提升”；取得到数据的，写比上年提高多少。",
    ]);
    expect(wordsOf(finding, "en-US")).toEqual([
      "The value “提升干部职工安全感” of the benefit “职工安全感” does not say how far; it can hardly be graded.",
      "提升干部职工安全感 → words that show a degree, or a number",
      "State the degree, such as “干部职工安全感明显提升”, or how much more than last year.",
    ]);
  });

  it.each([
    ["提升", "明显提升"],
    ["改善办公环境。", "办公环境明显改善"],
  ])("proposes for %s: %s", (value, proposal) => {
    expect(mendOf(findingsOfRows("I04", row(value))[0])).toBe(
      `请写明程度，例如“${proposal}”；取得到数据的，写比上年提高多少。`,
    );
  });

  it.each(["为决策提供参考", "提升安全感。改善办公环境"])("has no words for %s", (value) => {
    const [finding] = findingsOfRows("I04", row(value));
    expect(wordsOf(finding, "zh-CN")).toEqual([
      `效益指标“职工安全感”的指标值“${value}”没有写到什么程度，年底难以分档打分。`,
      `${value} → 看得出程度的文字，或一个数`,
      "请补上程度（例如“显著”“明显”“有所”），或换成取得到的数据：采用几次、覆盖多少单位、发生几起。",
    ]);
    expect(wordsOf(finding, "en-US")[2]).toBe(
      "Add a degree (显著, 明显, 有所), or use what can be counted: times adopted, units covered, cases occurred.",
    );
  });

  it.each(["可持续影响指标", "经济效益指标", "环境效益指标"])("knows %s for a benefit", (level2) => {
    expect(findingsOfRows("I04", row("为决策提供参考", level2))).toHaveLength(1);
  });

  it.each([
    "≥95%",
    "显著提升",
    "有效保障",
    "长期",
    "有所改善",
    "无重大事故",
    "未发生责任事故",
    "较好",
    "健全",
    "/",
  ])("is silent for %s", (value) => {
    expect(findingsOfRows("I04", row(value))).toEqual([]);
  });

  it("leaves outputs alone", () => {
    const output = ["产出指标", "质量指标", "系统建设", "", "为决策提供参考"] as const;
    expect(findingsOfRows("I04", output)).toEqual([]);
  });
});
