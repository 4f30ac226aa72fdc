import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import XlsxPopulate from "xlsx-populate";
import { check } from "../../src/cli/check";
import type { CheckReport } from "../../src/cli/checkReport";
import { oneSheet } from "../support/handmadeXlsx";
import { seedTables } from "../support/seedTables";

const SAMPLE = join(__dirname, "../../assets/samples/target-tables-2024.xlsx");
const folder = mkdtempSync(join(tmpdir(), "target-table-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]) {
  let out = "";
  let err = "";
  const code = await check(args, {
    coloured: false,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
  });
  return { code, out, err };
}

async function report(file: string): Promise<CheckReport & { code: number }> {
  const { code, out } = await run(file, "--json");
  return { ...(JSON.parse(out) as CheckReport), code };
}

const isBudgetRule = ({ rule }: { rule: string }) => /^(?:C\d\d|T0[123])$/.test(rule);
const budgetRules = (findings: readonly { rule: string }[] = []) =>
  findings.filter(isBudgetRule).map(({ rule }) => rule);

/** The sample with one 指标值 changed: table and row count from 1. */
async function sampleWith(table: number, row: number, text: string): Promise<string> {
  const workbook = await XlsxPopulate.fromDataAsync(readFileSync(SAMPLE));
  const { tables } = await report(SAMPLE);
  const { sheet, indicators } = tables[table - 1] ?? { sheet: "", indicators: [] };
  const address = indicators[row - 1]?.address ?? "";
  workbook
    .sheet(sheet)
    .cell(address.slice(address.lastIndexOf("!") + 1))
    .value(text);
  const file = join(folder, `${table}-${row}.xlsx`);
  writeFileSync(file, await workbook.outputAsync());
  return file;
}

describe("check --json on the 12 real tables", () => {
  it("prints each table, to the letter of the document", async () => {
    const { code, file, tables, summary } = await report(SAMPLE);
    expect({ code, file }).toEqual({ code: 0, file: SAMPLE });
    expect(summary).toMatchObject({ tables: 12, indicators: 109, errors: 0 });
    const severities = tables.flatMap(({ findings }) => findings.map(({ severity }) => severity));
    const count = (wanted: string) => severities.filter((severity) => severity === wanted).length;
    expect(summary).toMatchObject({ warnings: count("warning"), infos: count("info") });
    const truth = seedTables();
    expect(
      tables.map(({ title, unitCode, unitName, project, budget }) => ({
        title,
        unitCode,
        unitName,
        project,
        budget,
      })),
    ).toEqual(
      truth.map(({ title, unitCode, unitName, project, budget, fiscal, other }) => ({
        title,
        unitCode,
        unitName,
        project,
        budget: { total: budget, fiscal, other },
      })),
    );
    expect(tables.map(({ indicators }) => indicators.map(({ target }) => target.text))).toEqual(
      truth.map(({ rows }) => rows.map(({ value }) => value)),
    );
  });

  it("names the budget's uncovered part in tables 5 and 8, and C01 and C02 nowhere", async () => {
    const { tables } = await report(SAMPLE);
    const rules = tables.map(({ findings }) => budgetRules(findings).join(" "));
    expect(rules).toEqual(["", "", "", "C07", "C03", "C07", "C07", "C03", "C07", "C07", "C07", ""]);
    expect(tables[4]?.cost).toEqual({ sum: "89.00", gap: "17.00", status: "short" });
    expect(tables[7]?.cost).toEqual({ sum: "13.50", gap: "9.00", status: "short" });
    const c03 = tables[4]?.findings.find(({ rule }) => rule === "C03");
    expect(c03?.message).toContain("还有 17.00 万元（16.04%）没有对应的成本指标");
    expect(c03?.cell).toBe("表5数字档案室建设!G12");
  });

  it("gives each kind of value in the agreed form", async () => {
    const { tables } = await report(SAMPLE);
    const target = (table: number, row: number) => tables[table - 1]?.indicators[row - 1]?.target;
    const plain = { operator: null, value: null, upper: null, unit: null, implied: [] };
    expect(target(1, 1)).toEqual({
      ...plain,
      text: "2条",
      kind: "comparison",
      operator: "=",
      value: "2",
      unit: "条",
      implied: ["operator"],
    });
    expect(target(1, 11)).toMatchObject({
      text: "≤193万元",
      operator: "<=",
      value: "193",
      unit: "万元",
      implied: [],
    });
    expect(target(4, 1)).toMatchObject({ text: ">7万人", operator: ">", value: "70000", unit: "人" });
    expect(target(6, 6)).toMatchObject({ text: "≤5％", operator: "<=", value: "5", unit: "%" });
    expect(target(3, 6)).toEqual({
      ...plain,
      text: "2024年12月底前完成",
      kind: "date",
      operator: "<=",
      value: "2024-12-31",
    });
    expect(target(9, 8)).toMatchObject({
      kind: "date",
      operator: "<=",
      value: "2024-12-31",
      implied: ["year"],
    });
    expect(target(12, 2)).toMatchObject({ kind: "date", value: "2024-11-30", implied: ["year"] });
    expect(target(9, 7)).toMatchObject({ kind: "qualitative", value: null });
  });
});

describe("a cost raised above the budget", () => {
  it("8.71 + 241.26 + 64.32 exceeds 314.28 by 0.01, to the cent", async () => {
    const { code, tables } = await report(await sampleWith(3, 10, "≤64.32万元"));
    expect(code).toBe(1);
    expect(tables[2]?.cost).toEqual({ sum: "314.29", gap: "-0.01", status: "over" });
    expect(budgetRules(tables[2]?.findings)).toEqual(["C02"]);
    const finding = tables[2]?.findings.find(({ rule }) => rule === "C02");
    expect(finding).toMatchObject({ rule: "C02", severity: "error", found: "314.29 万元" });
    expect(finding?.message).toContain("超过预算 314.28 万元，多出 0.01 万元");
  });

  it("a single cost above the budget is C01 as well", async () => {
    const { tables } = await report(await sampleWith(5, 4, "≤140万元"));
    const found = tables[4]?.findings.filter(isBudgetRule).map(({ rule, message }) => `${rule} ${message}`);
    expect(found).toHaveLength(2);
    expect(found?.[0]).toContain(
      "C01 “数字档案室建设硬件支出成本”为 140.00 万元，超过预算 106.00 万元，多出 34.00 万元",
    );
    expect(found?.[1]).toContain(
      "C02 成本指标合计 215.00 万元（140 + 75），超过预算 106.00 万元，多出 109.00 万元",
    );
  });

  it.each(
    seedTables().flatMap(({ rows }, table) =>
      rows.flatMap(({ level2 }, row) => (level2 === "成本指标" ? [{ table: table + 1, row: row + 1 }] : [])),
    ),
  )("table $table row $row: C01 and C02", async ({ table, row }) => {
    const { code, tables } = await report(await sampleWith(table, row, "≤1000万元"));
    const rules = budgetRules(tables[table - 1]?.findings);
    expect({ code, rules }).toEqual({ code: 1, rules: ["C01", "C02"] });
  });
});

describe("check for people", () => {
  it("prints the tables, the findings and the counts", async () => {
    const { code, out } = await run(SAMPLE);
    expect(code).toBe(0);
    expect(out).toContain("5. 数字档案室建设");
    expect(out).toContain("⚠ 警告 C03");
    expect(out).toContain("共 12 张表 · 109 行指标 · 0 个错误 · ");
  });

  it("says that nothing was found in a workbook without a table", async () => {
    const file = join(folder, "empty.xlsx");
    writeFileSync(file, await (await XlsxPopulate.fromBlankAsync()).outputAsync());
    const { code, out } = await run(file);
    expect(code).toBe(0);
    expect(out).toContain("没有找到绩效目标表");
  });

  it("reads past 5,000 rows that have nothing to do with it", async () => {
    const workbook = await XlsxPopulate.fromBlankAsync();
    const rows = Array.from({ length: 5000 }, (_, index) => [index, `凭证${index}`, "一级科目", 12.5]);
    workbook.sheet(0).cell("A1").value(rows);
    const file = join(folder, "unrelated.xlsx");
    writeFileSync(file, await workbook.outputAsync());
    expect((await report(file)).summary).toEqual({
      tables: 0,
      indicators: 0,
      errors: 0,
      warnings: 0,
      infos: 0,
    });
  });
});

describe("check that cannot run", () => {
  const cases = {
    "没有.xlsx": () => undefined,
    "报表.xls": (file: string) => writeFileSync(file, "not a workbook"),
    "损坏.xlsx": (file: string) => writeFileSync(file, Buffer.from("PK\u0003\u0004 cut off")),
  };
  it.each(Object.entries(cases))("%s: exit 2 and one line that names the file", async (name, make) => {
    const file = join(folder, name);
    make(file);
    const { code, out, err } = await run(file, "--json");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(name);
    expect(err.trimEnd()).not.toContain("\n");
  });

  it("explains its use when the file is missing from the command or an option is unknown", async () => {
    expect(await run()).toMatchObject({ code: 2, err: expect.stringContaining("用法") as string });
    expect(await run(SAMPLE, "--jsn")).toMatchObject({
      code: 2,
      err: expect.stringContaining("--jsn") as string,
    });
  });
});

it("names the sheet whose content lies too far apart to be read, and the mend", async () => {
  const stray = (row: number) =>
    `<row r="${row}"><c r="A${row}"><v>1</v></c><c r="XFD${row}"><v>2</v></c></row>`;
  const file = join(folder, "散.xlsx");
  const rows = Array.from({ length: 1_500 }, (_, index) => stray(index + 1));
  writeFileSync(file, await oneSheet(rows.join("")));
  const { code, err } = await run(file);
  expect(code).toBe(2);
  expect(err).toMatch(/散\.xlsx：工作表“表”的内容散布得太远.+删除远离表格的零散内容/);
});
