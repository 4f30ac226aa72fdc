import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import { check } from "../../src/cli/check";
import type { CheckReport } from "../../src/cli/checkReport";
import { readXlsxFile } from "../../src/xlsx/xlsxFile";

// Whole workbooks several times over, on a machine that other tests keep busy.
jest.setTimeout(60_000);

const SAMPLE = join(__dirname, "../../assets/samples/target-tables-2024.xlsx");
const folder = mkdtempSync(join(tmpdir(), "check-report-"));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;
const fresh = (name = `副本${++count}.xlsx`) => join(folder, name);

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

function settingsFile(fields: unknown): string {
  const file = fresh(`设置${++count}.json`);
  writeFileSync(file, typeof fields === "string" ? fields : JSON.stringify(fields));
  return file;
}

async function refused(words: string | RegExp, ...args: string[]): Promise<void> {
  const { code, out, err } = await run(...args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(words);
  expect(err.trimEnd()).not.toContain("\n");
}

describe("--report", () => {
  it("writes the report into a copy and leaves the workbook alone", async () => {
    const before = readFileSync(SAMPLE);
    const copy = fresh();
    const { code, out } = await run(SAMPLE, "--report", copy);
    expect(code).toBe(0);
    expect(out.trimEnd().split("\n").at(-1)).toBe(`校验报告已写入 ${copy} 的工作表“校验报告”。`);
    expect(readFileSync(SAMPLE).equals(before)).toBe(true);
    expect((await readXlsxFile(copy)).map(({ sheetName }) => sheetName).at(-1)).toBe("校验报告");
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("says the same for machines, and the JSON is otherwise what it is without", async () => {
    const copy = fresh();
    const { report, ...rest } = JSON.parse(
      (await run(SAMPLE, "--json", "--report", copy)).out,
    ) as CheckReport & {
      report: object;
    };
    expect(report).toEqual({ file: copy, sheet: "校验报告", replaced: false });
    expect(rest).toEqual(JSON.parse((await run(SAMPLE, "--json")).out));
    expect((JSON.parse((await run(copy, "--json")).out) as CheckReport).summary).toEqual(rest.summary);
  });

  it("replaces its own copy, and says so", async () => {
    const copy = fresh();
    await run(SAMPLE, "--report", copy);
    const { code, out } = await run(SAMPLE, "--report", copy);
    expect(code).toBe(0);
    expect(out).toContain("替换了上次写出的副本");
  });

  it("never overwrites a copy that somebody has worked on", async () => {
    const copy = fresh();
    await run(SAMPLE, "--report", copy);
    const zip = await JSZip.loadAsync(readFileSync(copy));
    zip.file("xl/worksheets/sheet1.xml", `${await zip.file("xl/worksheets/sheet1.xml")?.async("string")} `);
    writeFileSync(copy, await zip.generateAsync({ type: "uint8array" }));
    const before = readFileSync(copy);
    await refused(/不会覆盖/, SAMPLE, "--report", copy);
    expect(readFileSync(copy).equals(before)).toBe(true);
  });

  it("never overwrites the workbook, by whatever name, nor anything else", async () => {
    const book = fresh();
    writeFileSync(book, readFileSync(SAMPLE));
    const link = fresh();
    symlinkSync(book, link);
    const other = fresh();
    writeFileSync(other, "不是工作簿");
    await refused(/这就是工作簿本身/, book, "--report", book);
    await refused(/这就是工作簿本身/, book, "--report", link);
    await refused(/不会覆盖/, book, "--report", other);
    expect(readFileSync(other, "utf8")).toBe("不是工作簿");
    expect(readFileSync(book).equals(readFileSync(SAMPLE))).toBe(true);
  });

  it("refuses other kinds of names, and folders that are not there", async () => {
    await refused(/应以 \.xlsx 结尾/, SAMPLE, "--report", fresh("报告.xls"));
    const lost = join(folder, "没有", "副本.xlsx");
    await refused(/无法写入报告副本/, SAMPLE, "--report", lost);
    expect(existsSync(lost)).toBe(false);
  });
});

describe("--settings", () => {
  it("checks by the file", async () => {
    const file = settingsFile({ version: 1, rules: { C03: { severity: "error" }, C07: { isOn: false } } });
    const { code, out } = await run(SAMPLE, "--json", "--settings", file);
    const findings = (JSON.parse(out) as CheckReport).tables.flatMap((table) => table.findings);
    expect(code).toBe(1);
    expect(findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule)).toEqual([
      "C03",
      "C03",
    ]);
    expect(findings.filter(({ rule }) => rule === "C07")).toEqual([]);
  });

  it("names the file, its first problem and how many more there are", async () => {
    const file = settingsFile({ version: 1, fiscalYear: 1, costTolerance: 1, nonsense: 1 });
    await refused(
      /设置\d+\.json：fiscalYear：应为 2000 至 2100.*（另有 2 处问题）/,
      SAMPLE,
      "--settings",
      file,
    );
    await refused(/不是 JSON 文件/, SAMPLE, "--settings", settingsFile("{"));
    await refused(
      /没有\.json：无法读取设置文件（找不到该文件或文件夹）/,
      SAMPLE,
      "--settings",
      fresh("没有.json"),
    );
  });
});

describe("the command line", () => {
  it.each([
    [["--report"], /--report 后面缺少文件名/],
    [["--report", "--json"], /--report 后面缺少文件名/],
    [["--settings"], /--settings 后面缺少文件名/],
    [["--report", "a.xlsx", "--report", "b.xlsx"], /--report 出现了两次/],
    [["--out", "a.xlsx"], /不认识的选项 --out/],
    [["another.xlsx"], /一次只能处理一个工作簿/],
  ])("refuses %j and shows its use", async (args, words) => {
    await refused(words, SAMPLE, ...args);
    expect((await run(SAMPLE, ...args)).err).toContain("用法");
  });
});
