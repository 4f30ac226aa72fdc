import { evaluationSummary } from "../../../src/domain/evaluation/evaluationSummary";
import type { ProjectSummary } from "../../../src/domain/evaluation/evaluationSummary";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import type { Locale } from "../../../src/domain/locale/Locale";
import { projectScores } from "../../../src/domain/report/projectScores";
import { SummaryLayout } from "../../../src/domain/report/SummaryLayout";
import { auditedTables } from "../../support/auditedTables";
import type { TestCell } from "../../support/gridOf";
import { said, saidIn } from "../../support/reportCells";
import { fourProjects, yearEndGrid } from "../../support/yearEndGrids";
import type { YearEndProject, YearEndRow } from "../../support/yearEndGrids";

const linesOf = (projects: readonly ProjectSummary[], locale: Locale = "zh-CN") =>
  projectScores(projects, new SummaryLayout(projects), locale);
const projectsOf = (grids: readonly SheetGrid[]) => evaluationSummary(auditedTables(grids)).projects;
const scores = (grids: readonly SheetGrid[], locale: Locale = "zh-CN") => linesOf(projectsOf(grids), locale);

const row = (level1: string, name: string, weight: number, actual: string | null): YearEndRow => ({
  indicator: [level1, level1 === "产出指标" ? "数量指标" : "社会效益指标", name, "", "≥2间"],
  weight,
  actual,
});
/** 90 points in two rows of output and one of benefit, all met. */
const finished = (changed: Partial<YearEndProject> = {}): SheetGrid =>
  yearEndGrid({
    name: "数字档案室建设",
    budget: 100,
    executed: 90,
    rows: [
      row("产出指标", "建成档案室", 30, "2间"),
      row("产出指标", "改造库房", 20, "2间"),
      row("效益指标", "开放阅览室", 40, "2间"),
    ],
    ...changed,
  });

describe("the header", () => {
  it.each([
    [
      "zh-CN",
      ["序号", "项目", "预算执行\n（10分）", "成本", "产出\n（50分）", "效益\n（30分）", "满意度\n（10分）"],
      ["总分", "评价等级", "全年预算数\n（万元）", "全年执行数\n（万元）", "执行率", "图中名称"],
    ],
    [
      "en-US",
      ["No.", "Project", "Execution\n(10)", "Cost", "Output\n(50)", "Benefit\n(30)", "Satisfaction\n(10)"],
      ["Total", "Grade", "Budget\n(万元)", "Executed\n(万元)", "Rate", "Name in charts"],
    ],
  ] as const)(
    "says in %s how many points a part has, where all projects have as many",
    (locale, parts, rest) => {
      const [header] = scores(fourProjects(), locale);
      expect(header && saidIn(header)).toEqual([...parts, ...rest]);
      expect(header?.cells.every((cell) => cell?.role === "header")).toBe(true);
    },
  );

  it("says none where the projects' points differ, and asks only those that have the part", () => {
    const [first, ...others] = fourProjects();
    const [header] = scores(first ? [first, finished(), ...others.slice(1)] : []);
    // Output has 50 points in all, benefit 30 or 40; 满意度 is in three of them.
    expect(header && saidIn(header).slice(2, 7)).toEqual([
      "预算执行\n（10分）",
      "成本",
      "产出\n（50分）",
      "效益",
      "满意度\n（10分）",
    ]);
  });
});

it("says the points of a part to 0.01, also where a formula has made them", () => {
  const third = { value: 70 / 3, numberFormat: "0.00", text: "23.33" };
  const project = (name: string, weight: TestCell) =>
    finished({
      name,
      rows: [
        row("产出指标", "建成档案室", 50, "2间"),
        { ...row("效益指标", "开放阅览室", 0, "2间"), weight },
      ],
    });
  const [header] = scores([project("一期", third), project("二期", 23.33)]);
  expect(said(header?.cells[5])).toBe("效益\n（23.33分）");
});

describe("a project's line", () => {
  it("links to its table on a sheet of any name, and is numbered", () => {
    const moved = { ...finished({ name: "二期" }), sheetName: "2024 二期's", origin: { row: 3, column: 1 } };
    const lines = scores([finished(), moved]).slice(1, 3);
    expect(lines.map(({ cells }) => [said(cells[0]), cells[1]?.content])).toEqual([
      [
        1,
        { kind: "link", text: "数字档案室建设", target: { sheetName: "数字档案室建设", row: 0, column: 0 } },
      ],
      [2, { kind: "link", text: "二期", target: { sheetName: "2024 二期's", row: 3, column: 1 } }],
    ]);
  });

  it("shows points and rate to 0.01, money to the last 元", () => {
    const [, line] = scores([finished({ moneyUnit: "单位：元", budget: 1234567.89, executed: 1111111.1 })]);
    const formats = line?.cells.map((cell) =>
      cell?.content.kind === "number" ? [cell.content.value, cell.content.numberFormat] : null,
    );
    expect(formats?.slice(7, 11)).toEqual([
      [99, "0.00"],
      null,
      [123.456789, "#,##0.00####"],
      [111.11111, "#,##0.00####"],
    ]);
    expect(formats?.[2]).toEqual([9, "0.00"]);
    expect(formats?.[11]?.[1]).toBe("0.00%");
    expect(formats?.[11]?.[0]).toBeCloseTo(0.9, 6);
  });

  it("has the look of figures, and the name in charts in grey", () => {
    const [, line] = scores([finished()]);
    expect(line?.cells.map((cell) => cell?.role)).toEqual([
      ...["centred", "link", "count", "count", "count", "count", "count"],
      ...["count", "centred", "amount", "amount", "count", "aside"],
    ]);
  });

  it("shows a dash for a part that the project lacks, a blank for one without a score", () => {
    const begun = finished({
      rows: [row("产出指标", "建成档案室", 50, "2间"), row("效益指标", "开放阅览室", 40, null)],
    });
    const [, line] = scores([begun]);
    expect(line && saidIn(line).slice(2, 7)).toEqual([9, "—", 50, "", "—"]);
    expect(line && saidIn(line).slice(7, 9)).toEqual(["", "未完成（还有 1 行）"]);
    expect(line?.cells[8]?.role).toBe("warning");
  });

  it("shows points of a part that is scored in part in grey", () => {
    const half = finished({
      rows: [
        row("产出指标", "建成档案室", 30, "2间"),
        row("产出指标", "改造库房", 20, null),
        row("效益指标", "开放阅览室", 40, "0间"),
      ],
    });
    const [, line] = scores([half]);
    expect(line && saidIn(line).slice(4, 6)).toEqual([30, 0]);
    expect(line?.cells.slice(4, 6).map((cell) => cell?.role)).toEqual(["asideCentred", "count"]);
  });

  it("of a year that nobody has begun is blank, and says so in grey", () => {
    const [, line] = scores([fourProjects()[3] ?? finished()]);
    expect(line && saidIn(line).slice(2)).toEqual([
      "",
      "—",
      "",
      "",
      "",
      "",
      "未填报",
      20,
      "",
      "",
      "普查宣传（未填报）",
    ]);
    expect(line?.cells[8]?.role).toBe("asideCentred");
  });

  it.each([
    ["zh-CN", { executed: null }, "未完成（预算执行没有得分）"],
    ["en-US", { executed: null }, "Unfinished (execution not scored)"],
    ["zh-CN", { rows: [row("产出指标", "建成档案室", 80, "2间")] }, "未完成（分值合计不是 100）"],
    ["en-US", { rows: [row("产出指标", "建成档案室", 80, "2间")] }, "Unfinished (points are not 100)"],
  ] as const)("says in %s what keeps it from a grade", (locale, changed, expected) => {
    const [, line] = scores([finished(changed)], locale);
    expect(said(line?.cells[7])).toBe("");
    expect(said(line?.cells[8])).toBe(expected);
  });

  it.each([
    ["zh-CN", "良", "数字档案室建设（良 89.00）"],
    ["en-US", "Good", "数字档案室建设 (Good 89.00)"],
  ] as const)("says its grade in %s, and beside its bar the total as well", (locale, grade, label) => {
    const [, line] = scores(
      [
        finished({
          rows: [row("产出指标", "建成档案室", 70, "2间"), row("效益指标", "开放阅览室", 20, "1间")],
        }),
      ],
      locale,
    );
    expect([said(line?.cells[7]), said(line?.cells[8]), said(line?.cells[12])]).toEqual([89, grade, label]);
  });

  it("is named beside its bar in 18 characters at most", () => {
    const name = "全市统计数据采集处理平台系统运行维护保障项目";
    const [, line] = scores([finished({ name })]);
    expect(said(line?.cells[12])).toBe("全市统计数据采集处理平台系统运行维…（优 99.00）");
    expect(said(line?.cells[1])).toBe(name);
  });
});

describe("the sum below", () => {
  const sumOf = (...grids: SheetGrid[]) => {
    const line = scores(grids).at(-1);
    return line && saidIn(line);
  };
  const blanks = ["", "", "", "", "", "", ""];

  it("is of the money of all projects, with the rate of all together", () => {
    const second = finished({ name: "二期", moneyUnit: "单位：元", budget: 3000000, executed: 2100000 });
    expect(sumOf(finished(), second)).toEqual(["", "合计", ...blanks, 400, 300, 0.75, ""]);
    const cells = scores([finished(), second]).at(-1)?.cells;
    expect(cells?.every((cell) => cell?.role === "header")).toBe(true);
    expect(cells?.slice(9, 12).map((cell) => cell?.content)).toMatchObject([
      { numberFormat: "#,##0.00####" },
      { numberFormat: "#,##0.00####" },
      { numberFormat: "0.00%" },
    ]);
  });

  it("leaves blank what one project lacks", () => {
    const second = finished({ name: "二期", executed: null });
    expect(sumOf(finished(), second)).toEqual(["", "合计", ...blanks, 200, "", "", ""]);
    const third = finished({ name: "三期", budget: null });
    expect(sumOf(finished(), third)).toEqual(["", "合计", ...blanks, "", 180, "", ""]);
  });

  it("has no rate without a budget", () => {
    const none = (name: string) => finished({ name, budget: 0, executed: 0 });
    expect(sumOf(none("一期"), none("二期"))).toEqual(["", "合计", ...blanks, 0, 0, "", ""]);
  });

  it("is not there for one project alone", () => {
    expect(scores([finished()])).toHaveLength(2);
    expect(scores([finished(), finished({ name: "二期" })])).toHaveLength(4);
  });
});
