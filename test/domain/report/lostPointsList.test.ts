import { evaluationSummary } from "../../../src/domain/evaluation/evaluationSummary";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import type { Locale } from "../../../src/domain/locale/Locale";
import { lostPointsList } from "../../../src/domain/report/lostPointsList";
import { SummaryLayout } from "../../../src/domain/report/SummaryLayout";
import { auditedTables } from "../../support/auditedTables";
import { said, saidIn } from "../../support/reportCells";
import { fourProjects, yearEndGrid } from "../../support/yearEndGrids";

const linesOf = (grids: readonly SheetGrid[], locale: Locale = "zh-CN") => {
  const summary = evaluationSummary(auditedTables(grids));
  return lostPointsList(summary, new SummaryLayout(summary.projects), locale);
};
const COVERED = [
  { column: 2, columnCount: 3 },
  { column: 9, columnCount: 3 },
];

it.each([
  [
    "zh-CN",
    ["序号", "项目", "指标", "", "", "单元格", "分值", "得分", "失分", "得分说明", "", "", "图中名称"],
  ],
  [
    "en-US",
    [
      "No.",
      "Project",
      "Indicator",
      "",
      "",
      "Cell",
      "Points",
      "Score",
      "Lost",
      "How it was scored",
      "",
      "",
      "Name in charts",
    ],
  ],
] as const)("has a header in %s", (locale, titles) => {
  const [header] = linesOf(fourProjects(), locale);
  expect(header && saidIn(header)).toEqual(titles);
  expect(header?.cells.every((cell) => cell?.role === "header")).toBe(true);
  expect(header?.merges).toEqual(COVERED);
});

it("lists what cost most points first, with the arithmetic", () => {
  const lines = linesOf(fourProjects()).slice(1);
  expect(lines.map(saidIn)).toEqual([
    [
      ...[1, "统计执法专项检查", "建成档案室", "", "", "F9", 50, 0, 50],
      ...["0÷2间 × 50分 = 0.00", "", "", "建成档案室 · 统计执法专项检查"],
    ],
    [
      ...[2, "数字档案室建设", "建成档案室", "", "", "F9", 50, 25, 25],
      ...["1÷2间 × 50分 = 25.00", "", "", "建成档案室 · 数字档案室建设"],
    ],
    [
      ...[3, "数字档案室建设", "预算执行", "", "", "I5", 10, 9, 1],
      ...["90.00÷100.00万元 × 10分 = 9.00", "", "", "预算执行 · 数字档案室建设"],
    ],
    [
      ...[4, "数字档案室建设", "使用者满意度", "", "", "F11", 10, 9, 1],
      ...["81%÷90% × 10分 = 9.00", "", "", "使用者满意度 · 数字档案室建设"],
    ],
  ]);
});

it("says 预算执行 and the arithmetic in English; names stay as they are", () => {
  const [, , , line] = linesOf(fourProjects(), "en-US");
  expect(line && saidIn(line).slice(1)).toEqual([
    ...["数字档案室建设", "Execution", "", "", "I5", 10, 9, 1],
    ...["90.00÷100.00万元 × 10 points = 9.00", "", "", "Execution · 数字档案室建设"],
  ]);
});

it("links to the cell on its own sheet, and shows points to 0.01", () => {
  const [, line] = linesOf(fourProjects());
  expect(line?.merges).toEqual(COVERED);
  expect(line?.cells[5]?.content).toEqual({
    kind: "link",
    text: "F9",
    target: { sheetName: "统计执法专项检查", row: 8, column: 5 },
  });
  const formats = line?.cells.flatMap((cell) =>
    cell?.content.kind === "number" ? [cell.content.numberFormat] : [],
  );
  expect(formats).toEqual(["0", "0.00", "0.00", "0.00"]);
  expect(line?.cells.map((cell) => cell?.role)).toEqual([
    ...["centred", "text", "text", "text", "text", "link"],
    ...["count", "count", "count", "text", "text", "text", "aside"],
  ]);
});

it("names a bar in 16 and 10 characters at most", () => {
  const long = yearEndGrid({
    name: "全市统计数据采集处理平台运行维护",
    budget: 10,
    executed: 10,
    rows: [
      {
        indicator: ["产出指标", "数量指标", "基层统计机构数据采集终端设备更换数量", "", "≥2台"],
        weight: 90,
        actual: "1台",
      },
    ],
  });
  const [, line] = linesOf([long]);
  expect(said(line?.cells[12])).toBe("基层统计机构数据采集终端设备更… · 全市统计数据采集处…");
  expect(line && saidIn(line).slice(1, 3)).toEqual([
    "全市统计数据采集处理平台运行维护",
    "基层统计机构数据采集终端设备更换数量",
  ]);
});

it("counts nothing as lost that a formula leaves behind in the points", () => {
  const row = (level1: string, weight: number, actual: string) => ({
    indicator: [level1, "数量指标", "建成档案室", "", "≥2间"] as const,
    weight: { value: weight, numberFormat: "0.00", text: weight.toFixed(2) },
    actual,
  });
  const project = (actual: string) =>
    yearEndGrid({
      name: "甲",
      budget: 10,
      executed: 10,
      rows: [row("产出指标", 50, "2间"), row("效益指标", 70 / 3, actual), row("满意度指标", 50 / 3, "2间")],
    });
  expect(linesOf([project("2间")])).toHaveLength(1);
  const [, line, ...others] = linesOf([project("1间")]);
  expect(line && saidIn(line).slice(6, 9)).toEqual([23.33, 11.67, 11.66]);
  expect(others).toEqual([]);
});
