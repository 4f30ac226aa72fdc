import { evaluationSummary } from "../../../src/domain/evaluation/evaluationSummary";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import type { Locale } from "../../../src/domain/locale/Locale";
import { SummaryLayout } from "../../../src/domain/report/SummaryLayout";
import { unscoredList } from "../../../src/domain/report/unscoredList";
import { auditedTables } from "../../support/auditedTables";
import { saidIn } from "../../support/reportCells";
import { fourProjects, yearEndGrid } from "../../support/yearEndGrids";

const linesOf = (grids: readonly SheetGrid[], locale: Locale = "zh-CN") => {
  const summary = evaluationSummary(auditedTables(grids));
  return unscoredList(summary, new SummaryLayout(summary.projects), locale);
};
const BLANKS = ["", "", "", "", ""];

it.each([
  ["zh-CN", ["序号", "项目", "指标", "", "", "单元格", "分值", "为什么没有得分"]],
  ["en-US", ["No.", "Project", "Indicator", "", "", "Cell", "Points", "Why there is no score"]],
] as const)("has a header in %s, the reason in all columns that are left", (locale, titles) => {
  const [header] = linesOf(fourProjects(), locale);
  expect(header && saidIn(header)).toEqual([...titles, ...BLANKS]);
  expect(header?.cells.every((cell) => cell?.role === "header")).toBe(true);
  expect(header?.merges).toEqual([
    { column: 2, columnCount: 3 },
    { column: 7, columnCount: 6 },
  ]);
});

it.each([
  ["zh-CN", "预算执行", "未填写全年执行数"],
  ["en-US", "Execution", "The executed amount is missing"],
] as const)("says in %s what is missing of a project that was begun", (locale, execution, reason) => {
  const lines = linesOf(fourProjects(), locale).slice(1);
  const unfilled = lines.map(saidIn)[1]?.[7];
  expect(lines.map(saidIn)).toEqual([
    [1, "统计执法专项检查", execution, "", "", "C5", 10, reason, ...BLANKS],
    [2, "统计执法专项检查", "档案利用率", "", "", "F10", 30, unfilled, ...BLANKS],
    [3, "统计执法专项检查", "使用者满意度", "", "", "F11", 10, unfilled, ...BLANKS],
  ]);
  expect(unfilled).toMatch(locale === "zh-CN" ? /实际完成值/ : /actual value/i);
});

it("links to the cell on its own sheet, and shows points to 0.01", () => {
  const [, , line] = linesOf(fourProjects());
  expect(line?.cells[5]?.content).toEqual({
    kind: "link",
    text: "F10",
    target: { sheetName: "统计执法专项检查", row: 9, column: 5 },
  });
  expect(line?.cells[6]?.content).toEqual({ kind: "number", value: 30, numberFormat: "0.00" });
  expect(line?.cells.map((cell) => cell?.role)).toEqual([
    ...["centred", "text", "text", "text", "text", "link", "count"],
    ...["text", "text", "text", "text", "text", "text"],
  ]);
});

it("leaves the points blank where the row has none, never 0", () => {
  const grid = yearEndGrid({
    name: "普查宣传",
    budget: 5,
    executed: 5,
    rows: [
      { indicator: ["产出指标", "数量指标", "发放手册", "", "≥2册"], weight: "若干", actual: "2册" },
      { indicator: ["效益指标", "社会效益指标", "知晓率", "", "≥80%"], weight: 40, actual: "80%" },
    ],
  });
  const [, line] = linesOf([grid]);
  expect(line && saidIn(line).slice(2, 7)).toEqual(["发放手册", "", "", "F9", ""]);
  expect(line?.cells[6]?.role).toBe("count");
});

it("has a header alone where all is scored", () => {
  expect(linesOf(fourProjects().slice(0, 2))).toHaveLength(1);
});
