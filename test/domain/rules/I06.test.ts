import { findingsOf, findingsOfRows, mendOf, seedHits, wordsOf } from "../../support/findingsOf";

const row = (name: string, value: string, description = "") =>
  ["产出指标", "时效指标", name, description, value] as const;

describe("I06 timeliness without time", () => {
  it("proposes the on-time rate or a deadline in the table’s year", () => {
    const [finding] = findingsOf("I06", {
      title: "2024年培训绩效目标表",
      rows: [row("培训任务完成率", "100%")],
    });
    expect(finding).toMatchObject({ severity: "warning", cell: { row: 8, column: 4 }, fix: null });
    expect(wordsOf(finding, "zh-CN")).toEqual([
      "时效指标“培训任务完成率：100%”没有说到时间，看不出什么时候完成。",
      "培训任务完成率：100% → 日期、天数，或按时完成率",
      "建议把名称改为“培训任务按时完成率”，或把指标值写成期限，例如“2024年12月底前完成”。",
    ]);
    expect(wordsOf(finding, "en-US")).toEqual([
      "The timeliness indicator “培训任务完成率: 100%” says nothing of time.",
      "培训任务完成率: 100% → a date, a number of days, or an on-time rate",
      "Name it “培训任务按时完成率”, or write a deadline as its value, such as “2024年12月底前完成”.",
    ]);
  });

  it("proposes 及时 for what is handled, and a deadline alone for what is no rate", () => {
    expect(mendOf(findingsOfRows("I06", row("故障修复率", "≥95%"))[0])).toContain("“故障及时修复率”");
    const [meetings] = findingsOfRows("I06", row("会议召开数量", "≥4次"));
    expect(wordsOf(meetings, "zh-CN")).toEqual([
      "时效指标“会议召开数量：≥4次”没有说到时间，看不出什么时候完成。",
      "会议召开数量：≥4次 → 日期、天数，或按时完成率",
      "请写明期限，例如“12月底前完成”；不考核时间的，改列为数量或质量指标。",
    ]);
    expect(wordsOf(meetings, "en-US")[2]).toBe(
      "Write the deadline, such as “12月底前完成”, or list it as quantity or quality.",
    );
  });

  it.each([row("资料归档率", "95%-100%"), row("会议召开数量", "3-4次")])(
    "hits a range that says nothing of when: %j",
    (...cells) => {
      expect(findingsOfRows("I06", cells)).toHaveLength(1);
    },
  );

  it.each([
    row("发放及时率", "100%"),
    row("任务按时完成率", "100%"),
    row("工作按计划如期完成率", "100%"),
    row("当年完成率", "100%"),
    row("提交报告及时性", "100%"),
    row("预算执行率", "100%"),
    row("施工工期", "≤90天"),
    row("故障处理", "≤2小时"),
    row("安全检查", "2次/月"),
    row("宣传工作", "2024年12月底前"),
    row("宣传工作", "6月-9月"),
    row("任务完成率", "100%", "反映任务是否按时完成"),
    row("保障系统稳定运行", "100%"),
    row("完成数据运维", "及时"),
    row("完成时间", "100%"),
  ])("is silent for %j", (...cells) => {
    expect(findingsOfRows("I06", cells)).toEqual([]);
  });

  it("looks at timeliness only", () => {
    const cells = ["产出指标", "数量指标", "任务完成率", "", "100%"] as const;
    expect(findingsOfRows("I06", cells)).toEqual([]);
    const progress = ["产出指标", "进度指标", "任务完成率", "", "100%"] as const;
    expect(findingsOfRows("I06", progress)).toHaveLength(1);
  });

  it("hits none of the 12 tables", () => {
    expect(seedHits("I06")).toEqual([]);
  });
});
