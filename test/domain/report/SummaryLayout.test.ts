import { evaluationSummary } from "../../../src/domain/evaluation/evaluationSummary";
import { textCell } from "../../../src/domain/report/documentCells";
import { SummaryLayout } from "../../../src/domain/report/SummaryLayout";
import { auditedTables } from "../../support/auditedTables";
import { saidIn } from "../../support/reportCells";
import { fourProjects, yearEndGrid } from "../../support/yearEndGrids";

/** A project with a row of no known level, so that it has points of 其他. */
const otherProject = () =>
  yearEndGrid({
    name: "普查宣传",
    budget: 5,
    rows: [
      { indicator: ["产出指标", "数量指标", "发放手册", "", "≥2册"], weight: 50 },
      { indicator: ["管理指标", "管理", "制度健全", "", "≥2项"], weight: 40 },
    ],
  });
const layoutOf = (isWithOther: boolean) => {
  const grids = isWithOther ? [...fourProjects(), otherProject()] : fourProjects();
  return new SummaryLayout(evaluationSummary(auditedTables(grids)).projects);
};

it("has a column for each part of the score, and for 其他 where one project has such rows", () => {
  const usual = ["execution", "cost", "output", "benefit", "satisfaction"];
  expect(layoutOf(false).parts).toEqual(usual);
  expect(layoutOf(true).parts).toEqual([...usual, "unknown"]);
});

it.each([
  [false, 13, [0, 1, 2, 7, 8, 9, 10, 11, 12]],
  [true, 14, [0, 1, 2, 8, 9, 10, 11, 12, 13]],
])("puts the other columns behind the parts (其他: %s)", (isWithOther, count, columns) => {
  const layout = layoutOf(isWithOther);
  const { number, project, firstPart, total, grade, budget, executed, rate, label } = layout;
  expect([number, project, firstPart, total, grade, budget, executed, rate, label]).toEqual(columns);
  expect(layout.widths).toHaveLength(count);
  expect(Math.min(...layout.widths)).toBeGreaterThanOrEqual(5);
  expect([layout.widths[project], layout.widths[grade], layout.widths[label]]).toEqual([26, 19, 30]);
});

it.each([
  [false, { column: 2, columnCount: 3 }, [5, 6]],
  [true, { column: 2, columnCount: 4 }, [6, 7]],
])("gives an indicator the parts' columns but two (其他: %s)", (isWithOther, indicator, columns) => {
  const layout = layoutOf(isWithOther);
  expect(layout.indicator).toEqual(indicator);
  expect([layout.cell, layout.weight]).toEqual(columns);
});

describe("a row", () => {
  it("has its cells in their columns, and blank ones between", () => {
    const { cells, merges } = layoutOf(false).row([
      [8, textCell("centred", "优")],
      [0, textCell("text", "甲")],
    ]);
    expect(cells).toHaveLength(13);
    expect(cells.flatMap((cell, column) => (cell ? [column] : []))).toEqual([0, 8]);
    expect(cells[1]).toBeNull();
    expect(merges).toEqual([]);
  });

  it("looks the same under a merge as in its first cell", () => {
    const merges = [{ column: 2, columnCount: 3 }];
    const line = layoutOf(false).row(
      [
        [1, textCell("text", "数字档案室建设")],
        [2, textCell("header", "指标")],
        [5, textCell("link", "F9")],
      ],
      merges,
    );
    expect(line.cells.map((cell) => cell?.role ?? "").slice(0, 7)).toEqual([
      "",
      "text",
      "header",
      "header",
      "header",
      "link",
      "",
    ]);
    expect(saidIn(line).slice(0, 6)).toEqual(["", "数字档案室建设", "指标", "", "", "F9"]);
    expect(line.cells).toHaveLength(13);
    expect(line.merges).toEqual(merges);
  });

  it("is as high as its own columns make it", () => {
    // 19 characters hold nine of a Chinese text, 9.5 hold four.
    expect(layoutOf(false).row([[8, textCell("text", "一二三四五六七八九")]]).height).toBe(18);
    expect(layoutOf(false).row([[7, textCell("text", "一二三四五六七八九")]]).height).toBe(45);
  });

  it("across the whole width is one cell", () => {
    const line = layoutOf(false).wide("alarm", "还没有填写年终数据");
    expect(line.merges).toEqual([{ column: 0, columnCount: 13 }]);
    expect(saidIn(line)).toEqual(["还没有填写年终数据", ...Array.from({ length: 12 }, () => "")]);
    expect(line.cells.every((cell) => cell?.role === "alarm")).toBe(true);
    expect(line.height).toBe(18);
  });
});
