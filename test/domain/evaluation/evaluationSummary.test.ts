import { audit } from "../../../src/domain/audit";
import { evaluationSummary, MOST_LOSSES } from "../../../src/domain/evaluation/evaluationSummary";
import type { EvaluationSummary } from "../../../src/domain/evaluation/evaluationSummary";
import { formatCell } from "../../../src/domain/grid/address";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { explainLoss, nameOfLoss } from "../../../src/domain/report/lostPointsList";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { gridOf } from "../../support/gridOf";
import { seedGrids } from "../../support/seedGrids";
import { fourProjects, seedsAtYearEnd, yearEndGrid } from "../../support/yearEndGrids";
import type { YearEndProject } from "../../support/yearEndGrids";

const summaryOf = (grids: readonly SheetGrid[]): EvaluationSummary =>
  evaluationSummary(audit(readTables(grids, defaultSettings).tables, defaultSettings).tables);

const indicator = (name: string, target = "≥2间") => ["产出指标", "数量指标", name, "", target] as const;

describe("four projects worked out by hand", () => {
  // Read within each test: what is computed while the file is loaded is no test's to notice.
  const summary = () => summaryOf(fourProjects());

  it("have a total and a grade only when everything is scored", () => {
    expect(
      summary().projects.map(({ name, total, grade, obstacle, unfilled, isBegun }) => ({
        name,
        total: total?.toFixed(2) ?? null,
        grade,
        obstacle,
        unfilled,
        isBegun,
      })),
    ).toEqual([
      // 10 × 90 ÷ 100 + 50 × 1 ÷ 2 + 30 + 10 × 81 ÷ 90
      {
        name: "数字档案室建设",
        total: "73.00",
        grade: "fair",
        obstacle: null,
        unfilled: 0,
        isBegun: true,
      },
      {
        name: "人口变动抽样调查",
        total: "100.00",
        grade: "excellent",
        obstacle: null,
        unfilled: 0,
        isBegun: true,
      },
      {
        name: "统计执法专项检查",
        total: null,
        grade: null,
        obstacle: "unfilled",
        unfilled: 2,
        isBegun: true,
      },
      { name: "普查宣传", total: null, grade: null, obstacle: "unfilled", unfilled: 3, isBegun: false },
    ]);
    expect(summary()).toMatchObject({
      finished: 2,
      grades: { excellent: 1, good: 0, fair: 1, poor: 0 },
      scoredRows: 7,
      unscoredRows: 5,
    });
  });

  it("have their parts with points and score", () => {
    const parts = summary().projects[0]?.parts.map(({ part, score, weight }) => [
      part,
      score.toFixed(2),
      weight.toString(),
    ]);
    expect(parts).toEqual([
      ["execution", "9.00", "10"],
      ["output", "25.00", "50"],
      ["benefit", "30.00", "30"],
      ["satisfaction", "9.00", "10"],
    ]);
  });

  it("have their money in 万元, from a table of any unit, and nothing where the table has none", () => {
    const money = summary().projects.map(({ budget, executed, executionRate }) => [
      budget && `${budget.amount.toString()}${budget.unit}`,
      executed && `${executed.amount.toString()}${executed.unit}`,
      executionRate?.toString() ?? null,
    ]);
    expect(money).toEqual([
      ["100万元", "90万元", "0.9"],
      ["123.45万元", "123.45万元", "1"],
      ["60万元", null, null],
      ["20万元", null, null],
    ]);
  });

  it("tell what cost most points, most first, execution among it, each with its cell and arithmetic", () => {
    const losses = summary().losses.map((loss) => [
      loss.project.name,
      nameOfLoss(loss, "zh-CN"),
      formatCell(loss.cell),
      loss.lost.toFixed(2),
      explainLoss(loss, "zh-CN"),
    ]);
    expect(losses).toEqual([
      ["统计执法专项检查", "建成档案室", "F9", "50.00", "0÷2间 × 50分 = 0.00"],
      ["数字档案室建设", "建成档案室", "F9", "25.00", "1÷2间 × 50分 = 25.00"],
      ["数字档案室建设", "预算执行", "I5", "1.00", "90.00÷100.00万元 × 10分 = 9.00"],
      ["数字档案室建设", "使用者满意度", "F11", "1.00", "81%÷90% × 10分 = 9.00"],
    ]);
    expect(summary().lossCount).toBe(4);
  });

  it("list what has no score as unscored, never as lost; a project not begun is not listed row by row", () => {
    const unscored = summary().unscored.map((one) => [
      one.project.name,
      one.kind === "indicator" ? one.name : one.kind,
      formatCell(one.cell),
    ]);
    expect(unscored).toEqual([
      ["统计执法专项检查", "execution", "C5"],
      ["统计执法专项检查", "档案利用率", "F10"],
      ["统计执法专项检查", "使用者满意度", "F11"],
    ]);
  });
});

describe("the 12 real tables", () => {
  it("at the beginning of the year have lost nothing and have no grade", () => {
    const summary = summaryOf(seedGrids());
    expect(summary).toMatchObject({ finished: 0, scoredRows: 0, unscoredRows: 109, lossCount: 0 });
    expect(summary.losses).toEqual([]);
    expect(summary.unscored).toEqual([]);
    expect(summary.projects.every(({ isBegun, total }) => !isBegun && total === null)).toBe(true);
  });

  it("at the year's end: totals are the parts' sums, and the ten greatest losses are the ten greatest", () => {
    const summary = summaryOf(seedsAtYearEnd());
    expect(summary.finished).toBe(10);
    for (const { total, parts } of summary.projects) {
      if (total === null) continue;
      expect(parts.reduce((sum, { score }) => sum + score.toNumber(), 0)).toBeCloseTo(total.toNumber(), 9);
      expect(parts.reduce((sum, { weight }) => sum + weight.toNumber(), 0)).toBeCloseTo(100, 9);
    }
    const audited = audit(readTables(seedsAtYearEnd(), defaultSettings).tables, defaultSettings).tables;
    const all = audited.flatMap(({ evaluation: { rows, execution } }) =>
      [...rows, execution].flatMap(({ weight, score }) =>
        weight && score ? [weight.minus(score).toNumber()] : [],
      ),
    );
    const lost = all.filter((points) => points > 0).sort((a, b) => b - a);
    expect(summary.lossCount).toBe(lost.length);
    expect(summary.losses.map((loss) => loss.lost.toNumber())).toEqual(lost.slice(0, MOST_LOSSES));
  });
});

describe("a project's place to mend what it lost", () => {
  const lossesOf = (project: Partial<YearEndProject>) => {
    const rows = [{ indicator: indicator("建成\n 档案室"), actual: "1间" }];
    return summaryOf([yearEndGrid({ name: "档案室", budget: 100, rows, ...project })]);
  };

  it("is the executed amount, where there is one, and its name is on one line", () => {
    const { losses } = lossesOf({ executed: 50 });
    expect(losses.map((loss) => [loss.kind, nameOfLoss(loss, "zh-CN"), formatCell(loss.cell)])).toEqual([
      ["indicator", "建成 档案室", "F9"],
      ["execution", "预算执行", "I5"],
    ]);
  });

  it("is nowhere where all points were scored", () => {
    const { losses, lossCount, finished } = lossesOf({
      executed: 100,
      rows: [{ indicator: indicator("建成档案室"), actual: "2间" }],
    });
    expect([losses, lossCount, finished]).toEqual([[], 0, 1]);
  });

  it("is the budget, or else the table, where no amount is executed", () => {
    const executionCell = ({ unscored }: EvaluationSummary) =>
      unscored.flatMap(({ kind, cell }) => (kind === "execution" ? [formatCell(cell)] : []));
    expect(executionCell(lossesOf({}))).toEqual(["C5"]);
    expect(executionCell(lossesOf({ budget: null }))).toEqual(["C5"]);
    const grid = gridOf([
      ["甲绩效自评表"],
      ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值"],
      ["产出指标", "数量指标", "建成档案室", "≥2间", "1间"],
    ]);
    expect(executionCell(summaryOf([grid]))).toEqual(["A1"]);
  });

  it("names a row without 三级指标 by the level above it", () => {
    const rows = [{ indicator: ["产出指标", "数量指标", " ", "", "≥2间"], actual: "1间" }] as const;
    const [, loss] = lossesOf({ executed: 50, rows: [...rows] }).losses;
    expect(loss && nameOfLoss(loss, "zh-CN")).toBe("预算执行");
    const [first] = lossesOf({ executed: 100, rows: [...rows] }).losses;
    expect(first && nameOfLoss(first, "zh-CN")).toBe("数量指标");
  });
});

it("counts every grade", () => {
  const graded = (actual: string, executed: number) =>
    yearEndGrid({
      name: actual,
      budget: 100,
      executed,
      rows: [{ indicator: indicator("开展培训", "≥100次"), actual }],
    });
  const summary = summaryOf(
    ["95次", "85次", "84次", "70次", "20次", "10次"].map((actual) => graded(actual, 100)),
  );
  expect(summary.grades).toEqual({ excellent: 1, good: 2, fair: 1, poor: 2 });
});

it("of no table is empty", () => {
  expect(evaluationSummary([])).toMatchObject({ projects: [], finished: 0, losses: [], unscored: [] });
});
