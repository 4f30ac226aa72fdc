import { audit } from "../../../src/domain/audit";
import { evaluationSummary } from "../../../src/domain/evaluation/evaluationSummary";
import type { Area } from "../../../src/domain/grid/Area";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import type { Locale } from "../../../src/domain/locale/Locale";
import { evaluationSummaryDocument } from "../../../src/domain/report/evaluationSummaryDocument";
import { SUMMARY_NAME } from "../../../src/domain/report/placeReport";
import { CHART_NAME_PREFIX } from "../../../src/domain/report/SheetDocument";
import type { DocumentChart, SheetDocument } from "../../../src/domain/report/SheetDocument";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { linesUnder, said, saidIn } from "../../support/reportCells";
import { seedGrids } from "../../support/seedGrids";
import { fourProjects, seedsAtYearEnd } from "../../support/yearEndGrids";

const documentOf = (grids: readonly SheetGrid[], locale: Locale = "zh-CN"): SheetDocument => {
  const { tables } = audit(readTables(grids, defaultSettings).tables, defaultSettings);
  const options = { locale, madeAt: "2025-01-09 10:42", version: "0.1.0" };
  return evaluationSummaryDocument(evaluationSummary(tables), options);
};

/** What a chart shows: the cells of an area, top to bottom. */
const shown = ({ rows }: SheetDocument, { row, column, rowCount }: Area) =>
  rows.slice(row, row + rowCount).map(({ cells }) => said(cells[column]));
const chartNamed = ({ charts }: SheetDocument, ending: string): DocumentChart => {
  const chart = charts.find(({ name }) => name === `${CHART_NAME_PREFIX}${ending}`);
  if (!chart) throw new Error(`There is no chart ${ending}`);
  return chart;
};

describe("评价汇总 of four projects", () => {
  // Read within each test: what is computed while the file is loaded is no test's to notice.
  const read = () => documentOf(fourProjects());

  it("is a document of its own kind", () => {
    const document = read();
    expect(document).toMatchObject({ mark: SUMMARY_NAME, sheetName: "评价汇总", frozenRows: 4 });
    expect(said(document.rows[2]?.cells[0])).toBe(
      "共 4 个项目：已完成 2 个（优 1，中 1），未完成 2 个；指标 12 行，已评分 7 行，未评分 5 行。",
    );
  });

  it("has a line a project; what is not known is blank, never 0", () => {
    const document = read();
    expect(linesUnder(document, "各项目得分").map(saidIn)).toEqual([
      [1, "数字档案室建设", 9, "—", 25, 30, 9, 73, "中", 100, 90, 0.9, "数字档案室建设（中 73.00）"],
      [
        2,
        "人口变动抽样调查",
        10,
        "—",
        50,
        30,
        10,
        100,
        "优",
        123.45,
        123.45,
        1,
        "人口变动抽样调查（优 100.00）",
      ],
      [
        3,
        "统计执法专项检查",
        "",
        "—",
        0,
        "",
        "",
        "",
        "未完成（还有 2 行）",
        60,
        "",
        "",
        "统计执法专项检查（未完成）",
      ],
      [4, "普查宣传", "", "—", "", "", "", "", "未填报", 20, "", "", "普查宣传（未填报）"],
      ["", "合计", "", "", "", "", "", "", "", 303.45, "", "", ""],
    ]);
  });

  it("links to each project's table, to each costly cell and to its own sections", () => {
    const document = read();
    const targets = (title: string, column: number) =>
      linesUnder(document, title).map(({ cells }) => {
        const content = cells[column]?.content;
        return content?.kind === "link" ? content.target : null;
      });
    expect(targets("各项目得分", 1)[1]).toEqual({ sheetName: "人口变动抽样调查", row: 0, column: 0 });
    expect(targets("失分最多的指标", 5)[2]).toEqual({ sheetName: "数字档案室建设", row: 4, column: 8 });
    const jumps = (document.rows[3]?.cells ?? []).flatMap((cell) =>
      cell?.content.kind === "link" ? [[cell.content.text, cell.content.target.row] as const] : [],
    );
    expect(jumps.map(([text, row]) => [text, said(document.rows[row]?.cells[0])])).toEqual([
      ["总览", "总览"],
      ["各项目得分（4）", "各项目得分"],
      ["失分最多的指标（4）", "失分最多的指标"],
      ["未评分的指标（3）", "未评分的指标"],
    ]);
  });

  it("draws the score parts, first project first, without a part that nobody has", () => {
    const document = read();
    const chart = chartNamed(document, "得分构成");
    expect(chart).toMatchObject({
      kind: "stackedBar",
      maximum: 100,
      categoryTitle: "项目",
      valueTitle: "得分",
    });
    expect(shown(document, chart.categories)[0]).toBe("数字档案室建设（中 73.00）");
    expect(chart.series.map(({ name, values }) => [name, ...shown(document, values)])).toEqual([
      ["预算执行", 9, 10, "", ""],
      ["产出", 25, 50, 0, ""],
      ["效益", 30, 30, "", ""],
      ["满意度", 9, 10, "", ""],
    ]);
  });

  it("draws budget against executed, and the losses in their order", () => {
    const document = read();
    const money = chartNamed(document, "预算执行");
    expect(money.series.map(({ name, values }) => [name, ...shown(document, values)])).toEqual([
      ["全年预算数", 100, 123.45, 60, 20],
      ["全年执行数", 90, 123.45, "", ""],
    ]);
    const loss = chartNamed(document, "失分");
    expect(loss).toMatchObject({ kind: "bar", labelFormat: "0.00" });
    expect(loss.series.map(({ values }) => shown(document, values))).toEqual([[50, 25, 1, 1]]);
    expect(shown(document, loss.categories)[1]).toBe("建成档案室 · 数字档案室建设");
  });
});

describe("the charts of the 12 real tables", () => {
  const read = () => documentOf(seedsAtYearEnd());

  it("cover blank cells of the document, and none another", () => {
    const document = read();
    const taken = new Set<string>();
    for (const { place } of document.charts) {
      for (let row = place.row; row < place.row + place.rowCount; row++) {
        for (let column = place.column; column < place.column + place.columnCount; column++) {
          expect(document.rows[row]?.cells[column] ?? null).toBeNull();
          expect(taken.has(`${row},${column}`)).toBe(false);
          taken.add(`${row},${column}`);
        }
      }
      expect(place.column + place.columnCount).toBeLessThanOrEqual(document.columns.length);
    }
    expect(document.charts).toHaveLength(3);
  });

  it("have a number in every series, and as many cells as categories", () => {
    const document = read();
    for (const { series, categories } of document.charts) {
      expect(series.length).toBeGreaterThan(0);
      for (const { values } of series) {
        expect(values.rowCount).toBe(categories.rowCount);
        expect(shown(document, values).some((value) => typeof value === "number")).toBe(true);
      }
    }
  });

  it("have room for each of their bars", () => {
    const document = read();
    const score = chartNamed(document, "得分构成");
    expect(score.place.rowCount).toBeGreaterThan(12);
    expect(document.charts.every(({ place }) => place.rowCount >= 14)).toBe(true);
  });
});

describe("where there is nothing to draw", () => {
  it("a year that nobody has begun has no chart, and says why", () => {
    const document = documentOf(seedGrids());
    expect(document.charts).toEqual([]);
    expect(said(document.rows[4]?.cells[0])).toContain("还没有填写年终数据");
    expect(linesUnder(document, "各项目得分")).toHaveLength(13);
    expect(linesUnder(document, "未评分的指标")).toEqual([]);
  });

  it("a year in which nothing could be scored yet has no chart, and no place for one", () => {
    const [grid] = fourProjects();
    if (!grid) throw new Error("There is a project.");
    const words = new Map([
      ["1间", "约1间"],
      ["95%", "很多"],
      ["81%", "不少"],
      ["90", ""],
    ]);
    const blur = <T>(cell: T) => (words.has(String(cell)) ? words.get(String(cell)) : cell) as T;
    const unusable = {
      ...grid,
      values: grid.values.map((row) => row.map(blur)),
      texts: grid.texts.map((row) => row.map(blur)),
    };
    const document = documentOf([unusable]);
    expect(document.charts).toEqual([]);
    expect(document.rows.flatMap(saidIn)).not.toContain("总览");
    expect(linesUnder(document, "未评分的指标")).toHaveLength(4);
  });

  it("a workbook without a table says so", () => {
    const document = documentOf([]);
    expect(document.charts).toEqual([]);
    expect(said(document.rows[4]?.cells[0])).toContain("没有找到绩效目标表");
  });
});

it("speaks English in the English pane; what stands in the tables stays as it is", () => {
  const document = documentOf(fourProjects(), "en-US");
  const texts = document.rows.flatMap(saidIn).join("\n");
  expect(document.sheetName).toBe("Evaluation summary");
  expect(texts).toContain("Fair 73.00");
  expect(texts).toContain("Unfinished (2 rows)");
  expect(document.charts.map(({ title }) => title)).toEqual([
    "Scores by project",
    "Budget against executed",
    "What cost most points",
  ]);
});
