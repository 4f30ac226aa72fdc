import type { ProjectLine } from "../../../src/domain/report/overview/ProjectLine";
import { overviewMessages } from "../../../src/taskpane/locales/overviewMessages";
import { cellText, totalLines } from "../../../src/taskpane/state/overviewCells";
import { overviewClipboard } from "../../../src/taskpane/state/overviewClipboard";
import { columnsFor, overviewRows, searchRows, sortRows } from "../../../src/taskpane/state/overviewRows";
import type { OverviewRow } from "../../../src/taskpane/state/overviewRows";
import { nextSort } from "../../../src/taskpane/state/overviewSort";
import type { OverviewColumn, OverviewSort } from "../../../src/taskpane/state/overviewSort";
import { seedAudits } from "../support/seedAudits";
import { startSession } from "../support/startSession";

const words = overviewMessages("zh-CN");

const PLAIN: ProjectLine = {
  ...{ project: "路灯改造", unit: null, sheetName: "表1", area: "A1:G24", indicators: 8 },
  ...{ budget: "10", cost: "10", gap: "0", costStatus: "equal" },
  ...{ errors: 0, warnings: 0, infos: 0, ignored: 0, failedRules: [] },
  ...{ standing: "notBegun", unfilled: 8, score: null, grade: null },
};

/** Projects A, B, C … with these differences. */
function rowsOf(...lines: readonly Partial<ProjectLine>[]): OverviewRow[] {
  return lines.map((line, index) => {
    const tableId = String.fromCharCode(65 + index);
    return { tableId, line: { ...PLAIN, project: tableId, ...line } };
  });
}

const idsOf = (rows: readonly OverviewRow[]) => rows.map(({ tableId }) => tableId).join("");
const sorted = (rows: readonly OverviewRow[], column: OverviewColumn, isDescending: boolean) =>
  idsOf(sortRows(rows, { column, isDescending }, "zh-CN"));

describe("sorting", () => {
  it("goes from the largest figure to the smallest, and round, with what is not known last either way", () => {
    const rows = rowsOf({ budget: "9.5" }, { budget: null }, { budget: "106.00" }, { budget: "-1" });
    expect(sorted(rows, "budget", true)).toBe("CADB");
    expect(sorted(rows, "budget", false)).toBe("DACB");
  });

  it("has the largest 缺口 at one end and the largest 超出 at the other", () => {
    const rows = rowsOf({ gap: "-3" }, { gap: "0" }, { gap: "17" });
    expect(sorted(rows, "gap", true)).toBe("CBA");
  });

  it("keeps the workbook's order where it says nothing", () => {
    const rows = rowsOf({ errors: 1 }, { errors: 2 }, { errors: 1 }, { errors: 2 });
    expect(sorted(rows, "errors", true)).toBe("BDAC");
    expect(sorted(rows, "errors", false)).toBe("ACBD");
    expect(idsOf(sortRows(rows, null, "zh-CN"))).toBe("ABCD");
  });

  it("knows that 优 is above 良, and Chinese by its sound", () => {
    const grades = rowsOf({ grade: "fair" }, { grade: "excellent" }, {}, { grade: "good" });
    expect(sorted(grades, "grade", true)).toBe("BDAC");
    const named = rowsOf({ project: "信息化" }, { project: "办公楼" }, { project: "绿化" });
    expect(sorted(named, "project", false)).toBe("BCA");
  });

  it("of a header is first by what is most wanted, then round, then as in the workbook", () => {
    const presses = (column: OverviewColumn) => {
      const steps: OverviewSort[] = [nextSort(null, column)];
      while (steps.length < 3) steps.push(nextSort(steps.at(-1) ?? null, column));
      return steps.map((sort) => sort && sort.isDescending);
    };
    expect(presses("errors")).toEqual([true, false, null]);
    expect(presses("project")).toEqual([false, true, null]);
    expect(nextSort({ column: "errors", isDescending: false }, "infos")).toEqual({
      column: "infos",
      isDescending: true,
    });
  });
});

describe("searching", () => {
  const rows = rowsOf({ project: "ＵＰＳ运维" }, { unit: "统计局" }, { sheetName: "表3 ups" });

  it.each([
    ["ups", "AC"],
    [" 统计 ", "B"],
    ["", "ABC"],
    ["没有", ""],
  ])("for %j finds projects %j", (query, found) => expect(idsOf(searchRows(rows, query))).toBe(found));
});

describe("the columns", () => {
  it("have the unit only where a table names one", () => {
    expect(columnsFor(rowsOf({}, { unit: "统计局" }))).toContain("unit");
    expect(columnsFor(rowsOf({}, {}))).not.toContain("unit");
  });

  it.each<[OverviewColumn, Partial<ProjectLine>, string]>([
    ["gap", { costStatus: "short", gap: "17" }, "缺 17.00"],
    ["gap", { costStatus: "over", gap: "-3.125" }, "超 3.125"],
    ["gap", { costStatus: "equal", gap: "0" }, "相符"],
    ["gap", { costStatus: "none", gap: null }, "无法核对"],
    ["budget", { budget: null }, ""],
    ["budget", { budget: "106" }, "106.00"],
    ["grade", { standing: "longTerm" }, "中长期，不评"],
    ["grade", { standing: "finished", grade: "good" }, "良"],
    ["score", { score: "91.20" }, "91.20"],
  ])("%s of %j says %j", (column, line, text) =>
    expect(cellText({ ...PLAIN, ...line }, column, words, "zh-CN")).toBe(text),
  );
});

describe("the totals", () => {
  it("never set 缺口 off against 超出, and say how many projects they lack", () => {
    const rows = rowsOf(
      { budget: "100", cost: "83", gap: "17", costStatus: "short", errors: 1, warnings: 2 },
      { budget: "10", cost: "13", gap: "-3", costStatus: "over", infos: 4, score: "90.00" },
      { budget: null, cost: "5", gap: null, costStatus: "none", score: "80.50" },
    );
    expect(totalLines(rows, 3, words)).toEqual([
      "3 个项目，预算 110.00，成本 101.00 万元",
      "缺口 17.00，超出 3.00 万元，1 个无法核对",
      "错误 1，警告 2，提示 4，已评 2 个，平均 85.25 分",
    ]);
  });

  it("are of what was found", () =>
    expect(totalLines(rowsOf({}), 12, words)).toEqual([
      "筛选出 1 / 12 个项目，预算 10.00，成本 10.00 万元",
      "缺口 0.00，超出 0.00 万元",
      "错误 0，警告 0，提示 0，还没有评完的项目",
    ]));
});

describe("复制", () => {
  const copy = (line: Partial<ProjectLine>, columns: readonly OverviewColumn[]) =>
    overviewClipboard(rowsOf(line), columns, words, "zh-CN");

  it("has plain figures under headers with their unit", () =>
    expect(
      copy({ project: "路灯", gap: "-3", costStatus: "over", budget: null }, ["project", "gap", "budget"]),
    ).toBe("项目\t差额（万元）\t预算（万元）\r\n路灯\t-3\t"));

  it.each([
    ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
    ["+1", "'+1"],
    ["-办公楼", "'-办公楼"],
    ["@A1", "'@A1"],
    ["\t=1", "'=1"],
    ["＝1", "'＝1"],
    ["路灯\t改造\n二期", "路灯 改造 二期"],
    ["路灯=改造", "路灯=改造"],
  ])("makes no formula and no second cell of %j", (project, pasted) =>
    expect(copy({ project }, ["project"])).toBe(`项目\r\n${pasted}`),
  );
});

describe("汇总 in the pane", () => {
  it("has a line a project, made anew for what was checked again only", () => {
    const audits = seedAudits();
    const rows = overviewRows(audits);
    expect(rows).toHaveLength(12);
    expect(overviewRows(audits).every((row, index) => row === rows[index])).toBe(true);
    const [first, ...rest] = audits;
    const again = overviewRows(first ? [{ ...first, findings: [] }, ...rest] : []);
    expect(again.map((row, index) => row === rows[index]).indexOf(true)).toBe(1);
    expect(again[0]?.line.warnings).toBe(0);
  });

  it("reads the workbook when it is opened first, and opens a project's findings", async () => {
    const { session, workbook, state } = startSession();
    await session.openTab("overview");
    expect(workbook.reads).toBe(1);
    const tableId = state().outcome?.tables[4]?.table.id ?? "";
    session.openFindings(tableId);
    expect(state()).toMatchObject({ tab: "check", view: { kind: "table", tableId } });
    await session.goBack();
    expect(state()).toMatchObject({ tab: "overview", lastTable: tableId });
  });
});
