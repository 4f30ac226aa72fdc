import { countOf, tableSummary } from "../../../src/domain/report/tableSummary";
import { SEVERITIES } from "../../../src/domain/rules/Finding";
import { auditedTable, auditedTables } from "../../support/auditedTables";
import { said, saidIn } from "../../support/reportCells";
import { seedFormGrid } from "../../support/seedForm";
import type { SeedForm } from "../../support/seedForm";
import { twoBlockGrid } from "../../support/twoBlockForm";

const lineOf = (form: SeedForm, locale: "zh-CN" | "en-US" = "zh-CN") =>
  tableSummary([auditedTable(seedFormGrid(form))], locale)[1];
const NO_COST = [["产出指标", "数量指标", "使用专线宽带条数", "反映专线数量情况", "≥2条"]] as const;

// The form's own costs are 56 and 193 万元.
it.each<[string, string, SeedForm]>([
  ["相符", "Equal", { budget: 249 }],
  ["缺口 51.00 万元（17.00%）未落实到成本指标", "51.00 万元 (17.00%) not covered by costs", { budget: 300 }],
  ["成本超出预算 49.00 万元（24.50%）", "Costs exceed the budget by 49.00 万元 (24.50%)", { budget: 200 }],
  ["成本超出预算 249.00 万元", "Costs exceed the budget by 249.00 万元", { budget: 0 }],
  ["没有可核对的预算数", "No budget to compare with", { budget: null }],
  ["没有可核对的成本指标", "No cost indicator to compare", { rows: NO_COST }],
])("says of a table: %s", (zh, en, form) => {
  expect(lineOf(form)?.cells[6]).toEqual({ role: "text", content: { kind: "text", text: zh } });
  expect(said(lineOf(form, "en-US")?.cells[6])).toBe(en);
});

describe("an amount", () => {
  it.each([
    [106, 106, '#,##0.00" 万元"'],
    [0.5, 0.5, '#,##0.00" 万元"'],
    [66.923, 66.923, '#,##0.000" 万元"'],
    [0.123456, 0.123456, '#,##0.000000" 万元"'],
  ])("of %d 万元 shows all its decimals, and two at least", (budget, value, numberFormat) => {
    expect(lineOf({ budget })?.cells[4]).toEqual({
      role: "amount",
      content: { kind: "number", value, numberFormat },
    });
  });

  it("is in the table's own unit", () => {
    const cells = lineOf({ moneyUnit: "单位：元", budget: 2490000 })?.cells;
    expect(cells?.slice(4, 6).map((cell) => cell?.content)).toEqual([
      { kind: "number", value: 2490000, numberFormat: '#,##0.00" 元"' },
      { kind: "number", value: 2490000, numberFormat: '#,##0.00" 元"' },
    ]);
  });

  it("that is not known is a dash, never 0", () => {
    const dash = { role: "amount", content: { kind: "text", text: "—" } };
    expect(lineOf({ budget: null })?.cells[4]).toEqual(dash);
    expect(lineOf({ rows: NO_COST })?.cells[5]).toEqual(dash);
  });
});

describe("the lines of two tables", () => {
  const grids = () => [
    seedFormGrid({ project: "数字档案室建设", budget: 300 }),
    seedFormGrid({ project: "机房\n运维" }, { name: "表 2's", at: { row: 3, column: 1 } }),
  ];

  it("stand below a header of the same columns", () => {
    const [header, first] = tableSummary(auditedTables(grids()), "zh-CN");
    expect(header && saidIn(header)).toEqual([
      "序号",
      "项目",
      "",
      "",
      "预算",
      "成本合计",
      "成本核对",
      "错误",
      "警告",
      "提示",
      "已忽略",
    ]);
    expect(header?.cells.every((cell) => cell?.role === "header")).toBe(true);
    expect(first?.cells).toHaveLength(11);
    expect([header?.merges, first?.merges]).toEqual([
      [{ column: 1, columnCount: 3 }],
      [{ column: 1, columnCount: 3 }],
    ]);
  });

  it("are numbered, and link to their table on a sheet of any name", () => {
    const lines = tableSummary(auditedTables(grids()), "zh-CN").slice(1, 3);
    expect(lines.map(({ cells }) => said(cells[0]))).toEqual([1, 2]);
    expect(lines.map(({ cells }) => cells[1]?.content)).toEqual([
      { kind: "link", text: "数字档案室建设", target: { sheetName: "表1", row: 0, column: 0 } },
      { kind: "link", text: "机房 运维", target: { sheetName: "表 2's", row: 3, column: 1 } },
    ]);
  });

  it("count findings by severity, in colour where there are any, and sum them below", () => {
    const tables = auditedTables(grids());
    const [, first, second, total] = tableSummary(tables, "zh-CN");
    const counts = tables.map((table) =>
      SEVERITIES.map((severity) => table.findings.filter((finding) => finding.severity === severity).length),
    );
    expect([first, second].map((line) => line && saidIn(line).slice(7, 10))).toEqual(counts);
    expect(total && saidIn(total)).toEqual([
      ...["", "合计", "", "", "", "", ""],
      ...SEVERITIES.map((_, index) => (counts[0]?.[index] ?? 0) + (counts[1]?.[index] ?? 0)),
      0,
    ]);
    expect(total?.cells.every((cell) => cell?.role === "header")).toBe(true);
  });

  it("colour no zero", () => {
    const [table] = auditedTables(grids());
    const only = (severity: (typeof SEVERITIES)[number]) =>
      table?.findings.slice(0, 1).map((finding) => ({ ...finding, severity })) ?? [];
    const roles = SEVERITIES.map((severity) => {
      const [, line] = table ? tableSummary([{ ...table, findings: only(severity) }], "zh-CN") : [];
      return line?.cells.slice(7).map((cell) => cell?.role);
    });
    expect(roles).toEqual([
      ["error", "count", "count", "asideCentred"],
      ["count", "warning", "count", "asideCentred"],
      ["count", "count", "info", "asideCentred"],
    ]);
  });

  it("count what was set aside beside the others", () => {
    const all = auditedTables(grids());
    const ignores = new Map(
      all.flatMap(({ findings }) => findings.slice(0, 1).map((one) => [one.fingerprint, "已核"])),
    );
    const tables = auditedTables(grids(), ignores);
    const lines = tableSummary(tables, "zh-CN").slice(1);
    expect(lines.map(({ cells }) => said(cells[10]))).toEqual([1, 1, 2]);
    const counted = all.flatMap(({ findings }) => findings).length - 2;
    expect(SEVERITIES.reduce((sum, severity) => sum + countOf(tables, severity), 0)).toBe(counted);
  });
});

it("has no total of one table alone", () => {
  expect(tableSummary([auditedTable(seedFormGrid())], "zh-CN")).toHaveLength(2);
});

it("names each rule once that could not run on a table, before its costs", () => {
  const table = auditedTable(seedFormGrid());
  const failures = ["I05", "C03", "I05"].map((ruleId) => ({ ruleId, tableId: table.table.id, reason: "x" }));
  const [, line] = tableSummary([{ ...table, failures }], "zh-CN");
  expect(line?.cells[6]).toEqual({
    role: "alarm",
    content: { kind: "text", text: "没有查完 (I05 C03) · 相符" },
  });
});

it.each([
  ["zh-CN", "河道清淤（中长期）", "河道清淤（年度）"],
  ["en-US", "河道清淤 (long-term)", "河道清淤 (annual)"],
] as const)("tells the two blocks of one project apart in %s", (locale, longTerm, annual) => {
  const lines = tableSummary(auditedTables([twoBlockGrid()]), locale).slice(1, 3);
  expect(lines.map(({ cells }) => said(cells[1]))).toEqual([longTerm, annual]);
});
