import { date, num, pct, text } from "./evaluationEntry";
import type { FixtureEntry } from "./evaluationEntry";

/** A row of kinds that no seed table has; figures as in `EVALUATION_FIXTURE`. */
export interface ExtraRow {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly target: string;
  readonly actual: FixtureEntry;
  readonly percent: FixtureEntry | null;
  readonly expected: {
    readonly weight: string;
    readonly rate: string;
    readonly score: string;
    readonly sum: string;
  };
}

type Expected = readonly [weight: string, rate: string, score: string, sum: string];

function row(
  levels: string,
  target: string,
  actual: FixtureEntry,
  expected: Expected,
  percent?: string,
): ExtraRow {
  const [level1 = "", level2 = "", level3 = ""] = levels.split("|").map((name) => name.trim());
  const [weight, rate, score, sum] = expected;
  return {
    level1: `${level1}指标`,
    level2: `${level2}指标`,
    level3,
    target,
    actual,
    percent: percent === undefined ? null : pct(percent),
    expected: { weight, rate, score, sum },
  };
}

/**
 * What the seed's 109 targets do not have: ranges, ±, 约, several values, targets of 0, bounds by name, "not before", date
 * intervals, quarters, rates. One project with a budget of 249.00 万元, worked out by hand like the fixture.
 */
export const EVALUATION_EXTRAS = {
  executed: 250,
  rows: [
    row("产出|数量|培训次数", "3-5次", num(4), ["5", "1", "5", "产出 50÷10=5；4 在 3～5 之内，满分 5"]),
    row("产出|数量|检查次数", "3-5次", num(2), ["5", "0.666667", "3.33", "2÷3×5=3.3333→3.33"]),
    row("产出|数量|会议次数", "3～5次", text("6次"), ["5", "0.833333", "4.17", "5÷6×5=4.1667→4.17"]),
    row("产出|质量|验收合格率", "90%-95%", pct("93"), ["5", "1", "5", "93 在 90～95 之内，满分 5"]),
    row("产出|质量|系统故障率", "5%", pct("4"), ["5", "1", "5", "名称为故障率，越低越好；4≤5，满分 5"]),
    row("产出|质量|安全责任事故起数", "0起", num(2), ["5", "0", "0", "目标 0，实际 2，不得分"]),
    row("产出|时效|开工时间", "2024年6月起", date(45458, "2024/6/15"), [
      "5",
      "1",
      "5",
      "2024-06-15 不早于 2024-06-01，满分 5",
    ]),
    row("产出|时效|实施时间", "2023.07-2024.01", text("2023年8月-2024年1月"), [
      "5",
      "1",
      "5",
      "2023-08-01 至 2024-01-31 在 2023-07-01 至 2024-01-31 之内，满分 5",
    ]),
    row("产出|时效|完成时间", "第三季度", text("2024年9月"), [
      "5",
      "1",
      "5",
      "2024-09-30 不晚于 2024-09-30，满分 5",
    ]),
    row("产出|成本|人均培训费用", "≤36.66元/人·月", text("38元/人·月"), [
      "5",
      "0.964737",
      "4.82",
      "36.66÷38×5=4.8237→4.82",
    ]),
    row(
      "效益|社会效益|预测偏离度",
      "±10%",
      text("达成"),
      ["7.5", "0.9", "6.75", "效益 30÷4=7.5；达成 90%×7.5=6.75"],
      "90",
    ),
    row(
      "效益|社会效益|群众知晓率",
      "约95%",
      pct("94"),
      ["7.5", "0.8", "6", "80% 在达成档内，80%×7.5=6.00"],
      "80",
    ),
    row("效益|经济效益|收入增长率", "≥0%", pct("-2"), ["7.5", "0", "0", "目标 0，实际 −2%，不得分"]),
    row(
      "效益|社会效益|惠及学生人数",
      "小学600人,初中700人",
      text("部分达成"),
      ["7.5", "0.75", "5.63", "部分达成 75%×7.5=5.625→5.63"],
      "75",
    ),
    row("满意度|服务对象满意度|投诉起数", "≤0", num(0), ["5", "1", "5", "满意度 10÷2=5；0≤0，满分 5"]),
    row("满意度|服务对象满意度|群众满意度", "90%以上", text("96％"), [
      "5",
      "1.066667",
      "5",
      "96÷90=1.066667，满分 5",
    ]),
  ],
  expected: {
    execution: "10",
    output: "42.32",
    benefit: "18.38",
    satisfaction: "10",
    score: "80.7",
    sum: "250÷249 按 100% 计 10；产出 42.32；效益 18.38；满意度 10；合计 80.70",
    grade: "good",
  },
} as const;
