import { evaluationSummary } from "../../../src/domain/evaluation/evaluationSummary";
import type { EvaluationSummary } from "../../../src/domain/evaluation/evaluationSummary";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import type { Locale } from "../../../src/domain/locale/Locale";
import {
  hasOverview,
  lossChart,
  lossRows,
  overviewCharts,
  overviewRows,
} from "../../../src/domain/report/summaryCharts";
import { SummaryLayout } from "../../../src/domain/report/SummaryLayout";
import { auditedTables } from "../../support/auditedTables";
import { fourProjects, yearEndGrid } from "../../support/yearEndGrids";
import type { YearEndProject } from "../../support/yearEndGrids";

const summaryOf = (grids: readonly SheetGrid[]): EvaluationSummary => evaluationSummary(auditedTables(grids));
/** The overview's charts where the projects' lines begin in row 20 and the charts in row 6. */
const chartsOf = (grids: readonly SheetGrid[], locale: Locale = "zh-CN") => {
  const summary = summaryOf(grids);
  return overviewCharts(summary, new SummaryLayout(summary.projects), 20, 6, locale);
};
const below = (column: number, rowCount: number) => ({ row: 20, column, rowCount, columnCount: 1 });

const project = (
  changed: Partial<YearEndProject> & { readonly actuals?: readonly (string | null)[] } = {},
) => {
  const { actuals = [], ...rest } = changed;
  return yearEndGrid({
    name: "数字档案室建设",
    budget: 100,
    rows: [
      {
        indicator: ["产出指标", "数量指标", "建成档案室", "", "≥2间"],
        weight: 50,
        actual: actuals[0] ?? null,
      },
      { indicator: ["产出指标", "数量指标", "改造库房", "", "≥2间"], weight: 10, actual: actuals[1] ?? null },
      {
        indicator: ["效益指标", "社会效益指标", "利用率", "", "≥95%"],
        weight: 30,
        actual: actuals[2] ?? null,
      },
    ],
    ...rest,
  });
};

describe("the overview has something to show", () => {
  it.each<[string, boolean, () => SheetGrid]>([
    ["nothing is filled in", false, () => project()],
    ["only the executed amount is filled in", true, () => project({ executed: 90 })],
    ["money was spent that no budget stands beside", true, () => project({ budget: null, executed: 90 })],
    ["one part has points", true, () => project({ actuals: ["2间", "2间", null] })],
    ["one part has points for some of its rows", true, () => project({ actuals: ["1间", null, null] })],
    ["all of one part was missed", true, () => project({ actuals: ["0间", "0间", null] })],
    ["what was filled in cannot be scored", false, () => project({ actuals: ["约2间", null, "很多"] })],
  ])("where %s: %s", (_, expected, grid) => {
    expect(hasOverview(summaryOf([grid()]))).toBe(expected);
    expect(chartsOf([grid()]).length > 0).toBe(expected);
    // One project that is begun is enough.
    expect(hasOverview(summaryOf([project({ name: "普查宣传" }), grid()]))).toBe(expected);
  });

  it("never without a project", () => {
    expect(hasOverview(summaryOf([]))).toBe(false);
  });
});

describe("the scores", () => {
  it("stand end to end up to 100 points, a bar a project", () => {
    const [chart] = chartsOf(fourProjects());
    expect(chart).toEqual({
      name: "_绩效助手_得分构成",
      kind: "stackedBar",
      title: "各项目得分构成",
      categoryTitle: "项目",
      valueTitle: "得分",
      categories: below(12, 4),
      series: [
        { name: "预算执行", values: below(2, 4), color: "#1F4E78" },
        { name: "产出", values: below(4, 4), color: "#0F7741" },
        { name: "效益", values: below(5, 4), color: "#8CC9A1" },
        { name: "满意度", values: below(6, 4), color: "#F2C14E" },
      ],
      labelFormat: null,
      maximum: 100,
      place: { row: 6, column: 0, rowCount: 15, columnCount: 7 },
    });
  });

  it("are not cut where wrong points come to more than 100", () => {
    const rows = [
      { indicator: ["产出指标", "数量指标", "建成档案室", "", "≥2间"] as const, weight: 80, actual: "2间" },
      { indicator: ["效益指标", "社会效益指标", "利用率", "", "≥95%"] as const, weight: 40, actual: "95%" },
    ];
    const [chart] = chartsOf([project({ actuals: ["2间", "2间", "95%"] }), project({ name: "乙", rows })]);
    expect(chart?.maximum).toBeNull();
  });

  it("leave out a part of which nobody has a score", () => {
    const [chart] = chartsOf([project({ actuals: ["2间", null, null] }), project({ name: "普查宣传" })]);
    expect(chart?.series.map(({ name }) => name)).toEqual(["产出"]);
  });

  it("show a part as soon as one project has it", () => {
    const grids = [
      project({ actuals: ["2间", "2间", null] }),
      project({ name: "乙", actuals: [null, null, "95%"] }),
    ];
    const [chart] = chartsOf(grids);
    expect(chart?.series.map(({ name }) => name)).toEqual(["产出", "效益"]);
  });

  it("tell every part apart by its colour", () => {
    const rows = ["产出指标", "成本指标", "效益指标", "满意度指标", "管理指标"].map((level1) => ({
      indicator: [level1, level1, "指标", "", "≥2间"] as const,
      weight: 18,
      actual: "2间",
    }));
    const [chart] = chartsOf([project({ executed: 90, rows })]);
    expect(chart?.series.map(({ name }) => name)).toEqual([
      "预算执行",
      "成本",
      "产出",
      "效益",
      "满意度",
      "其他",
    ]);
    expect(new Set(chart?.series.map(({ color }) => color)).size).toBe(6);
    expect(chart?.series.map(({ values }) => values.column)).toEqual([2, 3, 4, 5, 6, 7]);
  });
});

describe("the money", () => {
  it("stands side by side, budget and executed, right of the scores", () => {
    const [, chart] = chartsOf(fourProjects());
    expect(chart).toEqual({
      name: "_绩效助手_预算执行",
      kind: "clusteredBar",
      title: "全年预算数与执行数",
      categoryTitle: "项目",
      valueTitle: "万元",
      categories: below(12, 4),
      series: [
        { name: "全年预算数", values: below(9, 4), color: "#BFBFBF" },
        { name: "全年执行数", values: below(10, 4), color: "#0F7741" },
      ],
      labelFormat: "#,##0.00",
      maximum: null,
      place: { row: 6, column: 7, rowCount: 15, columnCount: 6 },
    });
  });

  it("is not drawn before any is spent", () => {
    const charts = chartsOf([project({ actuals: ["2间", "2间", "95%"] })]);
    expect(charts.map(({ name }) => name)).toEqual(["_绩效助手_得分构成"]);
  });

  it("has no bars of budgets where there is none, and takes the left place where it is alone", () => {
    const [chart, ...others] = chartsOf([project({ budget: null, executed: 90 })]);
    expect(others).toEqual([]);
    expect(chart?.name).toBe("_绩效助手_预算执行");
    expect(chart?.series.map(({ name }) => name)).toEqual(["全年执行数"]);
    expect(chart?.place).toEqual({ row: 6, column: 0, rowCount: 14, columnCount: 7 });
  });

  it("is drawn as soon as one project has spent some", () => {
    const grids = [project({ executed: null }), project({ name: "乙", executed: 9, budget: null })];
    expect(
      chartsOf(grids)
        .at(-1)
        ?.series.map(({ name }) => name),
    ).toEqual(["全年预算数", "全年执行数"]);
  });
});

describe("the losses", () => {
  it("stand below their list, a bar an indicator", () => {
    const summary = summaryOf(fourProjects());
    const chart = lossChart(summary, new SummaryLayout(summary.projects), 30, 36, "zh-CN");
    const cells = (column: number) => ({ row: 30, column, rowCount: 4, columnCount: 1 });
    expect(chart).toEqual({
      name: "_绩效助手_失分",
      kind: "bar",
      title: "失分最多的指标",
      categoryTitle: "指标",
      valueTitle: "失分",
      categories: cells(12),
      series: [{ name: "失分", values: cells(8), color: "#C55A11" }],
      labelFormat: "0.00",
      maximum: null,
      place: { row: 36, column: 0, rowCount: 14, columnCount: 9 },
    });
  });
});

it("is all in English in the English pane", () => {
  const summary = summaryOf(fourProjects());
  const loss = lossChart(summary, new SummaryLayout(summary.projects), 30, 36, "en-US");
  const words = [...chartsOf(fourProjects(), "en-US"), loss].map(
    ({ title, categoryTitle, valueTitle, series }) => [
      title,
      categoryTitle,
      valueTitle,
      ...series.map(({ name }) => name),
    ],
  );
  expect(words).toEqual([
    ["Scores by project", "Project", "Points", "Execution", "Output", "Benefit", "Satisfaction"],
    // 万元 is the unit itself.
    ["Budget against executed", "Project", "万元", "Budget", "Executed"],
    ["What cost most points", "Indicator", "Points lost", "Points lost"],
  ]);
});

describe("a chart's height", () => {
  it.each([
    [1, 14, 14],
    [3, 14, 14],
    [5, 16, 14],
    [10, 25, 21],
  ])("for %i bars lets each of them be read", (count, overview, losses) => {
    const names = Array.from({ length: count }, (_, index) => `第${index + 1}个项目`);
    // One indicator of each is missed.
    const summary = summaryOf(
      names.map((name) => project({ name, budget: 10, executed: 10, actuals: ["1间", "2间", "95%"] })),
    );
    expect([overviewRows(summary), lossRows(summary)]).toEqual([overview, losses]);
  });
});
