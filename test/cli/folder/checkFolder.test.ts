import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import XlsxPopulate from "xlsx-populate";
import { check } from "../../../src/cli/check";
import { evaluate } from "../../../src/cli/evaluate";
import { runCommand } from "../../support/runCommand";

const SAMPLE = join(__dirname, "../../../assets/samples/target-tables-2024.xlsx");
/** Processes that read TypeScript take their time to start on a busy machine. */
jest.setTimeout(200_000);

const scratch = mkdtempSync(join(tmpdir(), "folder-"));
const cache = join(scratch, "cache");
const before = process.env.XDG_CACHE_HOME;
beforeAll(() => void (process.env.XDG_CACHE_HOME = cache));
afterAll(() => {
  if (before === undefined) delete process.env.XDG_CACHE_HOME;
  else process.env.XDG_CACHE_HOME = before;
  rmSync(scratch, { recursive: true, force: true });
});

let count = 0;
/** A folder with the sample under these names, and other files with a text. */
function folderWith(samples: readonly string[], others: Readonly<Record<string, string>> = {}): string {
  const folder = join(scratch, `单位们${++count}`);
  mkdirSync(folder);
  for (const name of [...samples, ...Object.keys(others)]) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    if (name in others) writeFileSync(path, others[name] ?? "");
    else copyFileSync(SAMPLE, path);
  }
  return folder;
}

interface FolderDocument {
  readonly folder: string;
  readonly files: readonly {
    readonly file: string;
    readonly problem?: string;
    readonly tables?: readonly unknown[];
  }[];
  readonly summary: Readonly<Record<string, number>>;
  readonly report?: unknown;
}

async function json(command: typeof check, ...args: string[]): Promise<FolderDocument & { code: number }> {
  const { code, out, err } = await runCommand(command, ...args, "--json");
  expect(err).toBe("");
  return { ...(JSON.parse(out) as FolderDocument), code };
}

const entriesInCache = () => readdirSync(join(cache, "target-table-assistant", "folder")).length;

describe("check FOLDER --json", () => {
  it("prints one document, with each file as it prints it alone, in the order of their paths", async () => {
    const folder = folderWith(["乙局/b.xlsx", "甲局/a.xlsx"]);
    const { files, summary, code, folder: named } = await json(check, folder);
    expect({ code, named }).toEqual({ code: 0, named: folder });
    const paths = ["乙局/b.xlsx", "甲局/a.xlsx"].map((path) => join(folder, path));
    expect(files.map(({ file }) => file)).toEqual(paths);
    const alone = await runCommand(check, paths[0] ?? "", "--json");
    expect(files[0]).toEqual(JSON.parse(alone.out));
    expect(summary).toMatchObject({ files: 2, unread: 0, partly: 0, tables: 24, indicators: 218, errors: 0 });
  });

  it("lists what it cannot read with the reason, reads the rest, and ends with 1", async () => {
    const folder = folderWith(["好.xlsx"], {
      "坏.xlsx": "PK\u0003\u0004 cut off",
      "旧.xls": "old",
      "表.docx": "word",
      "~$好.xlsx": "left by Excel",
      ".~lock.好.xlsx#": "left by LibreOffice",
      "说明.txt": "nothing to do with it",
    });
    const { files, summary, code } = await json(check, folder);
    const problems = files.map(({ file, problem }) => [file.slice(folder.length + 1), problem ?? ""]);
    expect(code).toBe(1);
    expect(problems).toEqual([
      ["坏.xlsx", expect.stringContaining("文件已损坏")],
      ["好.xlsx", ""],
      ["旧.xls", expect.stringContaining("另存为")],
      ["表.docx", expect.stringContaining("import")],
    ]);
    expect(summary).toMatchObject({ files: 4, unread: 3, tables: 12 });
  });

  it("follows links, and ends where they go round", async () => {
    const folder = folderWith(["里/a.xlsx"]);
    symlinkSync(folder, join(folder, "里", "圈"));
    symlinkSync(join(folder, "里"), join(folder, "又一次"));
    symlinkSync(join(folder, "没有"), join(folder, "断.xlsx"));
    const { files } = await json(check, folder);
    expect(files.map(({ file, problem }) => [file.slice(folder.length + 1), problem !== undefined])).toEqual([
      ["又一次/a.xlsx", false],
      ["断.xlsx", true],
    ]);
  });

  it("tells a folder without workbooks, and one that is not there", async () => {
    const empty = folderWith([], { "说明.txt": "" });
    expect(await runCommand(check, empty)).toEqual({
      code: 2,
      out: "",
      err: `${empty}：文件夹里没有 .xlsx 工作簿；请检查路径。\n`,
    });
    expect(await runCommand(check, join(scratch, "没有"))).toMatchObject({ code: 2, out: "" });
  });
});

/** Marks every kept result, so that a file whose result was used can be told from one that was read. */
function markEntries(): void {
  const kept = join(cache, "target-table-assistant", "folder");
  for (const name of readdirSync(kept)) {
    const text = gunzipSync(readFileSync(join(kept, name))).toString();
    const entry = JSON.parse(text) as { result: { report?: string } };
    const { report } = entry.result;
    const result = {
      ...entry.result,
      ...(report !== undefined && { report: `{"isKept":true,${report.slice(1)}` }),
    };
    writeFileSync(join(kept, name), gzipSync(JSON.stringify({ ...entry, result })));
  }
}

describe("a second run", () => {
  it("reads only what has changed, and says the same", async () => {
    const folder = folderWith(["a.xlsx", "b.xlsx"], { "坏.xlsx": "PK\u0003\u0004 cut off" });
    const first = await json(check, folder);
    const kept = entriesInCache();
    expect(kept).toBeGreaterThanOrEqual(3);
    const [a, b] = [join(folder, "a.xlsx"), join(folder, "b.xlsx")];
    expect(await json(check, folder)).toEqual(first);
    expect(entriesInCache()).toBe(kept);
    markEntries();
    const again = await json(check, folder);
    expect(again.files.map((file) => "isKept" in file)).toEqual([true, true, false]);
    truncateSync(b, 5000);
    const second = await json(check, folder);
    expect(second.files.map(({ problem }) => problem !== undefined)).toEqual([false, true, true]);
    expect("isKept" in (second.files[0] ?? {})).toBe(true);
    utimesSync(a, new Date(), new Date());
    expect((await json(check, folder)).files[0]).toEqual(first.files[0]);
  });

  it("does not take results that were made by other settings", async () => {
    const folder = folderWith(["a.xlsx"]);
    const settings = join(scratch, "设置.json");
    writeFileSync(settings, JSON.stringify({ version: 1, rules: { I12: { isOn: false } } }));
    const { summary: all } = await json(check, folder);
    const { out, err } = await runCommand(check, folder, "--json", "--settings", settings);
    expect(err).toBe("");
    const { summary: fewer } = JSON.parse(out) as FolderDocument;
    expect(fewer.infos).toBeLessThan(all.infos ?? 0);
  });

  it("neither uses nor keeps anything with --no-cache", async () => {
    const folder = folderWith(["a.xlsx"]);
    const kept = entriesInCache();
    await json(check, folder, "--no-cache");
    expect(entriesInCache()).toBe(kept);
    expect(readdirSync(folder)).toEqual(["a.xlsx"]);
  });
});

describe("汇总 of a folder", () => {
  it("is not read as a workbook when it stands in the folder, and is made again in place", async () => {
    const folder = folderWith(["a.xlsx"]);
    const [report, html] = [join(folder, "汇总.xlsx"), join(folder, "汇总.html")];
    const first = await json(check, folder, "--report", report, "--html", html);
    expect(first).toMatchObject({ report: { file: report, replaced: false }, html: { replaced: false } });
    const second = await json(check, folder, "--report", report, "--html", html);
    expect(second).toMatchObject({ report: { replaced: true }, html: { replaced: true } });
    expect(second.summary.files).toBe(1);
  });

  it.each(["汇总.xlsx", "汇总.html"])("never writes over %s once somebody has changed it", async (name) => {
    const folder = folderWith(["a.xlsx"]);
    const file = join(scratch, `${count}${name}`);
    const option = name.endsWith("html") ? "--html" : "--report";
    await json(check, folder, option, file);
    const written = readFileSync(file);
    const changed = Buffer.from(written);
    changed.writeUInt8((written[100] ?? 0) ^ 1, 100);
    writeFileSync(file, changed);
    const { code, out, err } = await runCommand(check, folder, option, file);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("不会覆盖");
    expect(readFileSync(file).equals(changed)).toBe(true);
  });

  it("refuses a name that does not fit, before anything is read", async () => {
    const folder = folderWith(["a.xlsx"]);
    const { code, err } = await runCommand(check, folder, "--html", join(scratch, "汇总.xlsx"));
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("应以 .html 结尾") as string });
  });

  it("refuses a folder that is not there, before anything is read", async () => {
    const file = join(scratch, "没有", "汇总.html");
    const { code, out, err } = await runCommand(check, folderWith(["a.xlsx"]), "--html", file);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(`无法写入汇总网页，没有文件夹“${join(scratch, "没有")}”`);
  });

  it("keeps the document whole when 汇总 cannot be written", async () => {
    const folder = folderWith(["a.xlsx"]);
    // Just short enough to be a name; that of the draft beside it is too long.
    const file = join(scratch, `${"a".repeat(250)}.html`);
    const { code, out, err } = await runCommand(check, folder, "--json", "--html", file);
    expect(code).toBe(2);
    expect(err).toContain("无法写入汇总网页（文件名太长）");
    expect(JSON.parse(out)).toMatchObject({ summary: { files: 1 } });
  });
});

describe("one workbook", () => {
  it("has 汇总 as well: check as a page, evaluate as workbook and page", async () => {
    const [html, report] = [join(scratch, "一个.html"), join(scratch, "一个.xlsx")];
    const checked = await runCommand(check, SAMPLE, "--html", html);
    expect(checked.out).toContain(`汇总网页已写入 ${html}。`);
    const evaluated = await runCommand(evaluate, SAMPLE, "--json", "--report", report, "--html", html);
    expect(JSON.parse(evaluated.out)).toMatchObject({
      report: { file: report, replaced: false },
      html: { file: html, replaced: true },
    });
  });
});

describe("evaluate FOLDER", () => {
  it("counts what is finished, and is not content with what is not", async () => {
    const folder = folderWith(["a.xlsx"]);
    const { files, summary, code } = await json(evaluate, folder);
    expect(code).toBe(1);
    expect(summary).toMatchObject({ tables: 12, evaluated: 0, unfinished: 12 });
    expect(files[0]?.tables?.[0]).toMatchObject({ evaluation: { grade: "未完成" } });
  });

  it("is not content with a folder that holds no project", async () => {
    const folder = folderWith([]);
    writeFileSync(join(folder, "空.xlsx"), await (await XlsxPopulate.fromBlankAsync()).outputAsync());
    expect((await json(check, folder)).code).toBe(0);
    expect((await json(evaluate, folder)).code).toBe(1);
  });

  it("does not write columns into a folder", async () => {
    const { code, err } = await runCommand(evaluate, folderWith(["a.xlsx"]), "--write", "b.xlsx");
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining("--write 不能用于文件夹") as string,
    });
  });
});

describe("progress", () => {
  it("is drawn for a person at a terminal, and gone at the end", async () => {
    const folder = folderWith(["a.xlsx"], { "坏.xlsx": "no" });
    const drawn: string[] = [];
    const progress = { columns: 80, write: (text: string) => void drawn.push(text) };
    await check([folder, "--json"], {
      coloured: false,
      out: () => undefined,
      err: () => undefined,
      progress,
    });
    const lines = drawn.map((text) => text.replace("\r\u001b[2K", ""));
    expect(lines[0]).toBe(`${"░".repeat(30)} 0/2`);
    expect(lines).toContain(`${"█".repeat(30)} 2/2，1 个没有读成`);
    expect(lines.at(-1)).toBe("");
  });
});
