import type { TableAudit } from "../../../src/domain/audit";
import { findingList, ignoredList } from "../../../src/domain/report/findingList";
import { reportWords } from "../../../src/domain/report/reportWords";
import { describeFinding } from "../../../src/domain/rules/describeFinding";
import type { Finding, Severity } from "../../../src/domain/rules/Finding";
import { auditedTable, auditedTables } from "../../support/auditedTables";
import { said, saidIn } from "../../support/reportCells";
import { seedFormGrid } from "../../support/seedForm";
import type { SeedForm } from "../../support/seedForm";
import { twoBlockGrid } from "../../support/twoBlockForm";

const NAMES = ["错误", "警告", "提示"];

/** C03 of a table whose costs are 51 万元 short of its budget. */
function shortBy51(form: SeedForm = {}): TableAudit & { readonly findings: readonly [Finding] } {
  const table = auditedTable(
    seedFormGrid({ project: "机房\n运维", budget: 300, ...form }, { name: "表 2's" }),
  );
  const finding = table.findings.find(({ ruleId }) => ruleId === "C03");
  if (!finding) throw new Error("C03 finds the gap.");
  return { ...table, findings: [finding] };
}

describe("the line of a finding", () => {
  it("says all of it", () => {
    const table = shortBy51();
    const { message, found, expected, mend } = describeFinding(table.findings[0], "zh-CN");
    const [, line] = findingList([table], "zh-CN");
    expect(line && saidIn(line)).toEqual([
      1,
      "警告",
      "C03",
      "机房 运维",
      "天津市统计局财务处",
      "表 2's!E10",
      message,
      found,
      expected,
      mend.trim(),
      "财预〔2015〕88号\n财预〔2021〕101号",
    ]);
    expect(message).toContain("51.00 万元");
  });

  it("links to the cell, on a sheet of any name", () => {
    const [, line] = findingList([shortBy51()], "zh-CN");
    expect(line?.cells[5]).toEqual({
      role: "link",
      content: {
        kind: "link",
        text: "表 2's!E10",
        target: { sheetName: "表 2's", row: 9, column: 4 },
      },
    });
  });

  it("has the colour of its severity", () => {
    const [, line] = findingList([shortBy51()], "zh-CN");
    expect(line?.cells.map((cell) => cell?.role)).toEqual([
      ...["centred", "warning", "centred", "text", "text", "link"],
      ...["text", "text", "text", "text", "text"],
    ]);
  });

  it("is in the reader's language, without the words of the other", () => {
    const [header, line] = findingList([shortBy51({ unit: "Finance" })], "en-US");
    expect(header && saidIn(header)).toEqual(reportWords["en-US"].findingHeader);
    expect(said(line?.cells[1])).toBe("Warning");
    expect(String(said(line?.cells[6]))).toContain("51.00 万元");
    expect(String(said(line?.cells[6]))).not.toMatch(/成本|预算/);
  });

  it.each([
    ["349101天津市统计局财务处", "天津市统计局财务处"],
    ["填报单位：湖城市水务局", "湖城市水务局"],
    ["", ""],
  ])("names the unit of %j as %j", (unit, name) => {
    const [, line] = findingList([shortBy51({ unit })], "zh-CN");
    expect(said(line?.cells[4])).toBe(name);
  });

  it("falls back on the cell's text where the unit's name cannot be told from it", () => {
    const table = shortBy51();
    const unit = table.table.unit && { ...table.table.unit, name: "", text: "349101" };
    const [, line] = findingList([{ ...table, table: { ...table.table, unit } }], "zh-CN");
    expect(said(line?.cells[4])).toBe("349101");
  });
});

it("goes table by table, the worst first, then from top to bottom", () => {
  const [finding] = shortBy51().findings;
  const at = (severity: Severity, row: number): Finding => ({
    ...finding,
    severity,
    cell: { row, column: 4 },
  });
  const table = (project: string, findings: Finding[]): TableAudit => ({
    ...shortBy51({ project }),
    findings,
  });
  const lines = findingList(
    [
      table("甲", [at("info", 8), at("warning", 9), at("warning", 3), at("error", 11)]),
      table("乙", [at("error", 8)]),
    ],
    "zh-CN",
  ).slice(1);
  expect(lines.map((line) => saidIn(line)).map((line) => [line[0], line[1], line[3], line[5]])).toEqual([
    [1, "错误", "甲", "表 2's!E12"],
    [2, "警告", "甲", "表 2's!E4"],
    [3, "警告", "甲", "表 2's!E10"],
    [4, "提示", "甲", "表 2's!E9"],
    [5, "错误", "乙", "表 2's!E9"],
  ]);
});

it("says of which block a finding is where a project has two", () => {
  const lines = findingList(auditedTables([twoBlockGrid()]), "zh-CN").slice(1);
  expect([...new Set(lines.map(({ cells }) => said(cells[3])))]).toEqual([
    "河道清淤（中长期）",
    "河道清淤（年度）",
  ]);
});

describe("what was set aside", () => {
  it("has the worst of a table first, then goes from top to bottom", () => {
    const table = shortBy51();
    const [finding] = table.findings;
    const at = (severity: Severity, row: number) => ({
      finding: { ...finding, severity, cell: { row, column: 4 } },
      reason: "已核",
    });
    const ignored = [at("info", 8), at("warning", 9), at("warning", 3), at("error", 11)];
    const lines = ignoredList([{ ...table, ignored }], "zh-CN").slice(1);
    expect(lines.map(({ cells }) => said(cells[5]))).toEqual([
      "表 2's!E12",
      "表 2's!E4",
      "表 2's!E10",
      "表 2's!E9",
    ]);
  });

  const grids = () => [
    seedFormGrid({ budget: 300 }),
    seedFormGrid({ project: "乙", budget: 300 }, { name: "乙" }),
  ];
  const setAside = () => {
    const gaps = auditedTables(grids()).flatMap(({ findings }) =>
      findings.filter(({ ruleId }) => ruleId === "C03"),
    );
    const reasons = ["单一采购，已报批", "年中追加"];
    return auditedTables(
      grids(),
      new Map(gaps.map(({ fingerprint }, at) => [fingerprint, reasons[at] ?? ""])),
    );
  };

  it("stands below a header that asks for the reason", () => {
    const [header] = ignoredList(setAside(), "zh-CN");
    expect(header && saidIn(header)).toEqual([
      "序号",
      "级别",
      "规则",
      "项目",
      "单位",
      "单元格",
      "问题",
      "现为",
      "应为",
      "忽略理由",
      "依据",
    ]);
    expect(header?.cells.every((cell) => cell?.role === "header")).toBe(true);
  });

  it("is numbered, each with its reason in place of the mend", () => {
    const lines = ignoredList(setAside(), "zh-CN").slice(1);
    expect(lines.map((line) => saidIn(line)).map((line) => [line[0], line[2], line[3], line[9]])).toEqual([
      [1, "C03", "统计数据平台系统运维保障", "单一采购，已报批"],
      [2, "C03", "乙", "年中追加"],
    ]);
    expect(lines.map(({ cells }) => String(said(cells[6])).includes("51.00 万元"))).toEqual([true, true]);
  });

  it("is grey in every cell, and still a link", () => {
    const [, line] = ignoredList(setAside(), "zh-CN");
    expect(line?.cells.map((cell) => cell?.role)).toEqual([
      ...["asideCentred", "asideCentred", "asideCentred", "aside", "aside", "asideLink"],
      ...["aside", "aside", "aside", "aside", "aside"],
    ]);
    expect(line?.cells[5]?.content).toMatchObject({ target: { sheetName: "表1", row: 9, column: 4 } });
  });

  it.each(["error", "warning", "info"] as const)("is grey as well where it was of level %s", (severity) => {
    const [table] = setAside();
    const ignored = table?.ignored.map((one) => ({ ...one, finding: { ...one.finding, severity } })) ?? [];
    const [, line] = table ? ignoredList([{ ...table, ignored }], "zh-CN") : [];
    expect(line?.cells[1]?.role).toBe("asideCentred");
    expect(NAMES).toContain(said(line?.cells[1]));
  });
});
