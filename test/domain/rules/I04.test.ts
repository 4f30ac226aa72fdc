import { findingsOfRows, messageOf, mendOf, seedHits } from "../../support/findingsOf";

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
    expect(messageOf(finding)).toContain("“职工安全感”的指标值“提升干部职工安全感”没有写到什么程度");
    expect(mendOf(finding)).toContain("“干部职工安全感明显提升”");
    expect(mendOf(findingsOfRows("I04", row("提升"))[0])).toContain("“明显提升”");
    expect(mendOf(findingsOfRows("I04", row("为决策提供参考"))[0])).not.toContain("明显提");
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
