import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import XlsxPopulate from "xlsx-populate";
import { check } from "../../src/cli/check";
import type { CheckReport } from "../../src/cli/checkReport";
import { evaluate } from "../../src/cli/evaluate";
import { corpusXlsx, readCorpus } from "../support/corpus";

const folder = mkdtempSync(join(tmpdir(), "target-table-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(command: typeof check, ...args: string[]) {
  let out = "";
  const code = await command(args, {
    coloured: false,
    out: (text) => void (out += text),
    err: (text) => void (out += text),
  });
  return { code, out };
}

async function report(file: string, ...args: string[]): Promise<CheckReport & { code: number }> {
  const { code, out } = await run(check, file, "--json", ...args);
  return { ...(JSON.parse(out) as CheckReport), code };
}

async function corpusFile(slug: string): Promise<string> {
  const book = readCorpus().find(({ path }) => path.endsWith(slug));
  if (!book) throw new Error(`No ${slug} in the corpus.`);
  const file = join(folder, `${slug.replace("/", "-")}.xlsx`);
  writeFileSync(file, await corpusXlsx(book));
  return file;
}

/** A workbook of one sheet with these rows. */
async function fileOf(name: string, rows: readonly (readonly (string | number)[])[]): Promise<string> {
  const workbook = await XlsxPopulate.fromBlankAsync();
  const width = Math.max(...rows.map((row) => row.length));
  // The library takes the width of the first row for that of all.
  const block = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  workbook.sheet(0).name("表 (1)").cell("A1").value(block);
  const file = join(folder, name);
  writeFileSync(file, await workbook.outputAsync());
  return file;
}

const HEAD = [
  ["路灯改造绩效目标表", "", "", ""],
  ["项目名称", "路灯改造", "预算数（万元）", 30],
  ["绩效目标", "改造主城区老旧路灯，降低夜间交通事故发生率，方便居民出行。", "", ""],
];
const ROWS = [
  ["产出指标", "数量指标", "改造路灯数量", "≥240盏"],
  ["产出指标", "质量指标", "路灯合格率", "≥98%"],
  ["产出指标", "成本指标", "改造成本", "≤30万元"],
  ["效益指标", "社会效益指标", "夜间事故下降率", "≥5%"],
];
const ODD_HEADER = ["一级指标", "二级指标", "三级指标", "考核标准"];

/** A table with two columns that say that they hold the target; the second one does. */
const doubtful = () =>
  fileOf("doubt.xlsx", [
    ...HEAD,
    ["一级指标", "二级指标", "三级指标", "目标值", "指标值"],
    ...ROWS.map((row) => [...row.slice(0, 3), "见附件", ...row.slice(3)]),
  ]);

describe("check --json of a sheet that was not read", () => {
  it("says where its header is, what it has, lacks and nobody knows, and ends with 1", async () => {
    const { code, tables, unread } = await report(await fileOf("odd.xlsx", [...HEAD, ODD_HEADER, ...ROWS]));
    expect({ code, tables }).toEqual({ code: 1, tables: [] });
    expect(unread).toEqual([
      {
        sheet: "表 (1)",
        reason: "missingColumns",
        headerRow: "4:4",
        found: [
          { role: "level1", text: "一级指标", cell: "'表 (1)'!A4" },
          { role: "level2", text: "二级指标", cell: "'表 (1)'!B4" },
          { role: "level3", text: "三级指标", cell: "'表 (1)'!C4" },
        ],
        missing: ["target"],
        unknown: [{ text: "考核标准", cell: "'表 (1)'!D4" }],
      },
    ]);
  });

  it("is read with the unit's own word among the settings", async () => {
    const file = await fileOf("own.xlsx", [...HEAD, ODD_HEADER, ...ROWS]);
    const settings = join(folder, "settings.json");
    writeFileSync(settings, JSON.stringify({ version: 1, headerWords: { target: ["考核标准"] } }));
    const { code, tables, unread } = await report(file, "--settings", settings);
    expect({ code, unread }).toEqual({ code: 0, unread: [] });
    expect(tables[0]?.indicators.map(({ target }) => target.text)).toEqual(ROWS.map((row) => row[3]));
  });

  it("without a header is named as well, and is no error", async () => {
    const { code, unread } = await report(await corpusFile("notTables/narrative"));
    expect(code).toBe(0);
    expect(unread).toMatchObject([{ sheet: "编制说明", reason: "noHeader", headerRow: null }]);
  });

  it("beside one that was read counts: what is unknown is not good", async () => {
    const { code, tables, unread } = await report(await corpusFile("notTables/good-beside-bad"));
    expect(tables).toHaveLength(1);
    expect(unread.map(({ sheet, reason }) => [sheet, reason])).toEqual([
      ["待填", "noRows"],
      ["填报说明", "noHeader"],
    ]);
    expect(code).toBe(1);
  });
});

describe("check --json of a table", () => {
  it("says its form, its period and where two readings were possible", async () => {
    const { tables } = await report(await doubtful());
    expect(tables).toMatchObject([
      {
        layout: "seed",
        period: null,
        doubts: [
          {
            role: "target",
            chosen: { text: "指标值", cell: "'表 (1)'!E4" },
            others: [{ text: "目标值", cell: "'表 (1)'!D4" }],
            instead: [],
          },
        ],
      },
    ]);
  });

  it("tells two blocks apart", async () => {
    const { tables } = await report(await corpusFile("twoBlock/ministry"));
    expect(tables.map(({ layout, period }) => [layout, period])).toEqual([
      ["twoBlock", "longTerm"],
      ["twoBlock", "annual"],
    ]);
  });
});

describe("the report for people", () => {
  it("names the sheet, the row, the words and what to do, and counts it", async () => {
    const { code, out } = await run(check, await corpusFile("notTables/good-beside-bad"));
    expect(code).toBe(1);
    expect(out).toContain("？ 没有识别：工作表“待填”\n   第 3 行是指标表头，但下面没有指标。请填写指标");
    expect(out).toContain("共 1 张表 · 3 行指标");
    expect(out).toContain(" · 2 张工作表没有识别");
  });

  it("says so where there is no table at all", async () => {
    const { out } = await run(check, await fileOf("none.xlsx", [...HEAD, ODD_HEADER, ...ROWS]));
    expect(out).toContain("没有找到绩效目标表");
    expect(out).toContain("第 4 行像是指标表头，但缺少“指标值”一列");
    expect(out).toContain("认出的表头：A4“一级指标”、B4“二级指标”、C4“三级指标”");
    expect(out).toContain("不认识的表头：D4“考核标准”");
  });

  it("tells a doubt below the table's name", async () => {
    const { out } = await run(check, await doubtful());
    expect(out).toContain("？ 读表时有两种可能：“指标值”取 E 列“指标值”，没有取 D 列“目标值”");
  });
});

describe("evaluate", () => {
  it("says what was not read, too", async () => {
    const file = await corpusFile("notTables/no-third-level");
    const { code, out } = await run(evaluate, file);
    expect(code).toBe(1);
    expect(out).toContain("没有识别：工作表“简表”");
    const { out: json } = await run(evaluate, file, "--json");
    expect(JSON.parse(json)).toMatchObject({ unread: [{ sheet: "简表", reason: "missingColumns" }] });
  });
});
