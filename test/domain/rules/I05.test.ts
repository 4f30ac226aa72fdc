import { findingsOf, findingsOfRows, mendOf, seedHits, wordsOf } from "../../support/findingsOf";

const row = (name: string, value: string | object = "100%", description = "", level2 = "质量指标") =>
  ["产出指标", level2, name, description, value as string] as const;

describe("I05 100% of what is no rate", () => {
  it("hits the 100% of the 12 tables whose names are no rates", () => {
    const hits = "1.9 1.12 1.13 2.9 4.2 6.2 7.6 8.2 9.6 12.4 12.10";
    expect(seedHits("I05")).toEqual(hits.split(" "));
  });

  it("names the row, and warns at its value", () => {
    const [finding] = findingsOfRows("I05", row("完成执法检查与案件处理工作"));
    expect(finding).toMatchObject({ severity: "warning", cell: { row: 8, column: 4 }, fix: null });
    expect(wordsOf(finding, "zh-CN")).toEqual([
      "“完成执法检查与案件处理工作”的指标值是“100%”，但名称不是比率，看不出是什么的 100%。",
      "完成执法检查与案件处理工作：100% → 执法检查与案件处理工作完成率：100%",
      "建议把名称改为“执法检查与案件处理工作完成率”，并在描述里写明分子和分母。",
    ]);
    expect(wordsOf(finding, "en-US")).toEqual([
      "“完成执法检查与案件处理工作” says “100%”, but its name is no rate: 100% of what?",
      "完成执法检查与案件处理工作: 100% → 执法检查与案件处理工作完成率: 100%",
      "Name it “执法检查与案件处理工作完成率”, and give numerator and denominator in the description.",
    ]);
  });

  it("proposes words where no rate suggests itself", () => {
    const [finding] = findingsOfRows("I05", row("提高统计人员专业素质"));
    expect(wordsOf(finding, "zh-CN").slice(1)).toEqual([
      "提高统计人员专业素质：100% → 名称是比率，例如“…率”",
      "请换成能算的比率（分子、分母都数得出来）；算不出比率的，指标值写要达到的程度，例如“明显提高”。",
    ]);
    expect(wordsOf(finding, "en-US").slice(1)).toEqual([
      "提高统计人员专业素质: 100% → the name of a rate (…率)",
      "Use a rate that can be counted; where there is none, say what is to be reached, such as “明显提高”.",
    ]);
  });

  it("says just that it is to be a rate where not even words suggest themselves", () => {
    const [finding] = findingsOfRows("I05", row("健全管理制度"));
    expect(wordsOf(finding, "zh-CN")[2]).toBe(
      "请换成能算的比率（分子、分母都数得出来）；算不出比率的，指标值写要达到的程度。",
    );
    expect(wordsOf(finding, "en-US")[2]).toBe(
      "Use a rate that can be counted; where there is none, say what is to be reached.",
    );
  });

  it.each([
    ["完成执法检查工作", "执法检查工作完成率"],
    ["按制度要求完成质量验收", "质量验收完成率"],
    ["按时完成年度调查", "年度调查按时完成率"],
    ["保障机房空调全天候运行", "机房空调全天候运行率"],
    ["验收合格", "验收合格率"],
    ["符合示范档案室建设标准", "示范档案室建设标准达标率"],
    ["形成反馈意见，督促被督察地区三个月内完成整改。", "问题整改完成率"],
    ["保障我局网络和数据安全", "全年未发生网络和数据安全事故"],
    ["提高统计人员专业素质", "明显提高"],
    ["促进经济发展", "有效促进"],
    ["推动乡村振兴", "有效推动"],
    ["完善管理制度", "更加完善"],
  ])("for %s proposes %s", (name, proposal) => {
    expect(mendOf(findingsOfRows("I05", row(name))[0])).toContain(`“${proposal}”`);
  });

  it.each(["提高工作效率", "健全管理制度", "加大宣传力度"])("is not deceived by the end of %s", (name) => {
    expect(findingsOfRows("I05", row(name, "≥100%"))).toHaveLength(1);
  });

  it("reads 1 in a cell of percentage format", () => {
    expect(
      findingsOfRows("I05", row("保障网络安全", { value: 1, numberFormat: "0%", text: "100%" })),
    ).toHaveLength(1);
  });

  it.each([
    "合格率",
    "系统验收合格率（%）",
    "治疗有效率",
    "问卷成功率",
    "验收合格率情况",
    "建设进度",
    "资料合规性",
    "资金占比",
    "培训覆盖面",
  ])("is silent for the rate %s", (name) => {
    expect(findingsOfRows("I05", row(name))).toEqual([]);
  });

  it.each([
    row("保障网络安全", "95%"),
    row("保障网络安全", "2次"),
    row("保障网络安全", "完成率100%"),
    row("执法检查工作", "100%", "按时完成数÷计划数"),
    row("达标情况", "100%", "达标数据占全部数据的比例"),
    row("调查完成时间", "100%", "", "时效指标"),
    row("成本控制在预算内", "100%", "", "成本指标"),
    row("服务对象", "100%", "", "服务对象满意度指标"),
  ])("is silent for %j", (...cells) => {
    expect(findingsOf("I05", { rows: [cells] })).toEqual([]);
  });

  it("takes the words for a rate from the settings", () => {
    const form = { rows: [row("网络安全指数")] };
    expect(findingsOf("I05", form)).toHaveLength(1);
    expect(findingsOf("I05", form, { rateNames: ["指数"] })).toEqual([]);
  });
});
