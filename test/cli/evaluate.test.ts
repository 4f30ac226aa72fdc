import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import { evaluate } from "../../src/cli/evaluate";
import type { ColumnsWritten } from "../../src/cli/evaluate";
import type { EvaluationReport } from "../../src/cli/evaluationReport";
import { readXlsxFile } from "../../src/xlsx/xlsxFile";
import { EVALUATION_FIXTURE } from "../support/evaluationFixture";
import { handmadeXlsx } from "../support/handmadeXlsx";
import { checked, entriesOf, typedInto } from "../support/yearEndWorkbook";

// Whole workbooks several times over, on a machine that other tests keep busy.
jest.setTimeout(60_000);

const SAMPLE = join(__dirname, "../../assets/samples/target-tables-2024.xlsx");
const folder = mkdtempSync(join(tmpdir(), "evaluate-"));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;
const fresh = (name = `副本${++count}.xlsx`) => join(folder, name);

async function run(...args: string[]) {
  let out = "";
  let err = "";
  const code = await evaluate(args, {
    coloured: false,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
  });
  return { code, out, err };
}

async function report(...args: string[]) {
  const { code, out } = await run(...args, "--json");
  return { ...(JSON.parse(out) as EvaluationReport & { written?: ColumnsWritten }), code };
}

async function refused(words: string | RegExp, ...args: string[]): Promise<void> {
  const { code, out, err } = await run(...args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(words);
  expect(err.trimEnd()).not.toContain("\n");
}

/** The sample with evaluation columns, filled in as the fixture says, for all tables or the first ones only. */
async function filled(tables = 12): Promise<string> {
  const columns = fresh();
  await run(SAMPLE, "--write", columns);
  const bytes = readFileSync(columns);
  const { audit } = await checked(bytes);
  const entries = audit.tables.slice(0, tables).flatMap(({ table }, index) => {
    const fixture = EVALUATION_FIXTURE[index];
    return fixture ? entriesOf(table, fixture) : [];
  });
  const file = fresh();
  writeFileSync(file, await typedInto(bytes, entries));
  return file;
}

describe("evaluate --json", () => {
  it("says of a workbook that nobody has filled in what is missing, with proposed points", async () => {
    const { code, tables, summary } = await report(SAMPLE);
    expect(code).toBe(1);
    expect(summary).toMatchObject({ tables: 12, indicators: 109, evaluated: 0, unfinished: 12 });
    const { evaluation, indicators } = tables[0] ?? {};
    expect(evaluation).toMatchObject({
      execution: {
        budget: "249.00",
        executed: null,
        rate: null,
        weight: "10.00",
        score: null,
        explanation: "未填写全年执行数",
      },
      weightTotal: "100.00",
      score: null,
      grade: "未完成",
      unfilled: 14,
    });
    expect(evaluation?.rows[0]).toEqual({
      address: indicators?.[0]?.address,
      weight: "4.55",
      weightProposed: true,
      actual: null,
      rate: null,
      score: null,
      explanation: "未填写实际完成值",
    });
  });

  it("gives every score and total of the 12 real tables as worked out by hand", async () => {
    const { code, tables, summary } = await report(await filled());
    expect(code).toBe(0);
    expect(summary).toMatchObject({ evaluated: 12, unfinished: 0 });
    const grades = { excellent: "优", good: "良", fair: "中", poor: "差" };
    expect(tables.map(({ evaluation: { score, grade, unfilled } }) => ({ score, grade, unfilled }))).toEqual(
      EVALUATION_FIXTURE.map(({ expected }) => ({
        score: Number(expected.score).toFixed(2),
        grade: grades[expected.grade],
        unfilled: 0,
      })),
    );
    expect(tables.flatMap(({ evaluation }) => evaluation.rows.map(({ score }) => score))).toEqual(
      EVALUATION_FIXTURE.flatMap(({ rows }) => rows.map(({ expected }) => Number(expected.score).toFixed(2))),
    );
    expect(tables[0]?.evaluation.execution).toEqual({
      budget: "249.00",
      executed: "240.00",
      rate: "0.9639",
      weight: "10.00",
      score: "9.64",
      explanation: "240.00÷249.00万元 × 10分 = 9.64",
    });
    expect(tables[0]?.evaluation.rows[3]).toEqual({
      address: "表1统计数据平台系统运维保障!H12",
      weight: "4.55",
      actual: "4",
      rate: "0.8000",
      score: "3.64",
      explanation: "4÷5个 × 4.55分 = 3.64",
    });
  });

  it("ends with 1 as long as one project is 未完成, or there is none at all", async () => {
    const { code, tables } = await report(await filled(11));
    expect(code).toBe(1);
    expect(tables.map(({ evaluation }) => evaluation.grade === "未完成")).toEqual([
      ...Array.from({ length: 11 }, () => false),
      true,
    ]);
    const empty = fresh();
    writeFileSync(empty, await handmadeXlsx({ sheets: [{ name: "表" }] }));
    expect(await run(empty)).toMatchObject({ code: 1, out: expect.stringContaining("没有找到") as string });
  });

  it("scores by a settings file", async () => {
    const settings = fresh("设置.json");
    const scheme = { execution: "20", output: "40", benefit: "30", satisfaction: "10", cost: "0" };
    writeFileSync(settings, JSON.stringify({ version: 1, scheme }));
    const { tables } = await report(SAMPLE, "--settings", settings);
    expect(tables[0]?.evaluation).toMatchObject({ execution: { weight: "20.00" }, weightTotal: "100.00" });
  });
});

describe("evaluate for people", () => {
  it("prints a line a project and the totals", async () => {
    const { code, out } = await run(await filled(1));
    expect(code).toBe(1);
    const lines = out.split("\n");
    expect(lines[2]).toBe(
      "1. 统计数据平台系统运维保障  96.88 分 优  预算执行 9.64/10 · 产出 47.39/50 · 效益 29.85/30 · 满意度 10.00/10",
    );
    expect(lines[3]).toMatch(/^2\. .*未完成（还有 11 行）  预算执行 —\/10 · 产出 —\/50（缺 8 行）/);
    expect(out).toContain("共 12 个项目 · 109 行指标 · 已完成 1 · 优 1 · 未完成 11 · 还有 95 行没有得分");
  });
});

describe("evaluate --write", () => {
  it("writes the columns into a copy, and a second time changes nothing", async () => {
    const before = readFileSync(SAMPLE);
    const [first, second] = [fresh(), fresh()];
    const { written, ...rest } = await report(SAMPLE, "--write", first);
    expect(written).toEqual({
      file: first,
      cells: expect.any(Number) as number,
      replaced: false,
      leftAlone: [],
    });
    expect(rest).toEqual(await report(SAMPLE));
    expect(readFileSync(SAMPLE).equals(before)).toBe(true);
    const names = (await readXlsxFile(first)).map(({ ownedBlocks }) =>
      ownedBlocks.map(({ name }) => name).sort(),
    );
    expect(names).toEqual(Array.from({ length: 12 }, () => ["_绩效助手_合计_1", "_绩效助手_评价_1"]));
    expect((await report(first, "--write", second)).written?.cells).toBe(0);
    expect(await readXlsxFile(second)).toEqual(await readXlsxFile(first));
  });

  it("says which table keeps its columns as they are, and which cell is in the way", async () => {
    const [columns, edited, again] = [fresh(), fresh(), fresh()];
    await run(SAMPLE, "--write", columns);
    const bytes = readFileSync(columns);
    const sheetId = (await checked(bytes)).grids[0]?.sheetId ?? "";
    const words = [
      { sheetId, cell: { row: 25, column: 7 }, content: "自筹" },
      { sheetId, cell: { row: 25, column: 9 }, content: "3万元" },
    ];
    writeFileSync(edited, await typedInto(bytes, words));
    const { out } = await run(edited, "--write", again);
    expect(out).toContain(
      "表1统计数据平台系统运维保障 · 统计数据平台系统运维保障：评价列保持原样。J26 里您填写的内容",
    );
    const grids = await readXlsxFile(again);
    expect(words.map(({ cell }) => grids[0]?.values[cell.row]?.[cell.column])).toEqual(["自筹", "3万元"]);
  });

  it("keeps what the user filled in, a reduction of points taken over included", async () => {
    const [file, first, second] = [await filled(), fresh(), fresh()];
    const scores = async (of: string) =>
      (await report(of)).tables.map(({ evaluation }) => [
        evaluation.score,
        evaluation.rows.map(({ score }) => score),
      ]);
    await run(file, "--write", first);
    expect(await scores(first)).toEqual(await scores(file));
    expect((await report(first, "--write", second)).written?.cells).toBe(0);
  });

  it("replaces its own copy and says so; anything that somebody has worked on stays", async () => {
    const copy = fresh();
    await run(SAMPLE, "--write", copy);
    expect((await run(SAMPLE, "--write", copy)).out).toContain("替换了上次写出的副本");
    const zip = await JSZip.loadAsync(readFileSync(copy));
    zip.file("docProps/core.xml", "<cp/>");
    const touched = await zip.generateAsync({ type: "uint8array" });
    writeFileSync(copy, touched);
    await refused(/不是本命令写出的评价列副本，或写出后又改过，不会覆盖/, SAMPLE, "--write", copy);
    expect(readFileSync(copy).equals(touched)).toBe(true);
  });

  it("never writes over the workbook, by whatever name it goes", async () => {
    const [book, link] = [fresh(), fresh()];
    writeFileSync(book, readFileSync(SAMPLE));
    symlinkSync(book, link);
    await refused(/这就是工作簿本身/, book, "--write", book);
    await refused(/这就是工作簿本身/, book, "--write", link);
    expect(readFileSync(book).equals(readFileSync(SAMPLE))).toBe(true);
    await refused(/应以 \.xlsx 结尾/, SAMPLE, "--write", fresh("评价.xls"));
  });

  it("refuses a protected sheet by its name and writes nothing", async () => {
    const [book, copy] = [fresh(), fresh()];
    const zip = await JSZip.loadAsync(readFileSync(SAMPLE));
    const part = "xl/worksheets/sheet1.xml";
    const xml = (await zip.file(part)?.async("string")) ?? "";
    zip.file(part, xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>'));
    writeFileSync(book, await zip.generateAsync({ type: "uint8array" }));
    await refused(/工作表“表1统计数据平台系统运维保障”受保护，不能写入/, book, "--write", copy);
    expect(existsSync(copy)).toBe(false);
  });

  it("explains its use", async () => {
    await refused(/没有指定工作簿或文件夹。用法：npm run --silent evaluate/);
    await refused(/不认识的选项 --copy/, SAMPLE, "--copy", "x.xlsx");
    await refused(/选项 --write 后面缺少文件名/, SAMPLE, "--write");
    await refused(/没有\.xlsx：找不到该文件/, fresh("没有.xlsx"));
  });
});
