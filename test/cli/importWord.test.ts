import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeDocx } from "../../scripts/docx-parts";
import type { DocxBlock, DocxRow, DocxTable } from "../../scripts/docx-parts";
import { makeSeedDocx } from "../../scripts/seed-word-document";
import { check } from "../../src/cli/check";
import type { CheckReport } from "../../src/cli/checkReport";
import { evaluate } from "../../src/cli/evaluate";
import { importWord } from "../../src/cli/importWord";
import type { ImportReport } from "../../src/cli/importReport";
import type { ExitCode } from "../../src/cli/Terminal";
import { readXlsxFile } from "../../src/xlsx/xlsxFile";
import { paragraph, run as wordRun } from "../support/docxXml";
import { runCommand } from "../support/runCommand";

// Whole workbooks several times over, on a machine that other tests keep busy.
jest.setTimeout(60_000);

const SAMPLE = join(__dirname, "../../assets/samples/target-tables-2024.xlsx");
const folder = mkdtempSync(join(tmpdir(), "import-"));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;
const fresh = (ending = ".xlsx") => join(folder, `${++count}${ending}`);

async function report(...args: string[]): Promise<ImportReport & { code: ExitCode }> {
  const { code, out } = await runCommand(importWord, ...args, "--json");
  return { ...(JSON.parse(out) as ImportReport), code };
}

async function refused(words: string | RegExp, ...args: string[]): Promise<void> {
  const { code, out, err } = await runCommand(importWord, ...args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(words);
  expect(err.trimEnd()).not.toContain("\n");
}

function file(bytes: Uint8Array | string, ending = ".docx"): string {
  const path = fresh(ending);
  writeFileSync(path, bytes);
  return path;
}

const seed = async () => file(await makeSeedDocx());

const cells = (...texts: string[]) => ({ cells: texts.map((text) => ({ text })) });
const grid = (...rows: DocxRow[]): DocxTable => ({ widths: [1500, 1500, 3000, 2000], rows });

/** A small target table; its first indicator's name may be any XML. */
const target = (name = paragraph(wordRun("档案整理数量"))): DocxBlock[] => [
  { text: "数字档案室建设绩效目标表" },
  { text: "单位：万元" },
  grid(
    { cells: [{ text: "项目名称" }, { text: "数字档案室建设" }, { text: "预算数" }, { text: "0.50" }] },
    cells("绩效目标", "=完成=数字档案室的建设和验收，按照档案管理要求。", "", ""),
    cells("一级指标", "二级指标", "三级指标", "指标值"),
    { cells: [{ text: "产出指标" }, { text: "数量指标" }, { xml: name }, { text: "+50%" }] },
    cells("效益指标", "社会效益指标", "@查阅便利性", "-5%"),
  ),
];

describe("import of the seed document", () => {
  it("gives a workbook that checks with exactly the sample's result", async () => {
    const out = fresh();
    expect(await runCommand(importWord, await seed(), "--write", out)).toMatchObject({ code: 0, err: "" });
    const [ours, sample] = await Promise.all(
      [out, SAMPLE].map(async (path) => {
        const { code, out: text } = await runCommand(check, path, "--json");
        return { ...(JSON.parse(text) as CheckReport), file: "", code };
      }),
    );
    expect(sample?.summary).toMatchObject({ tables: 12, indicators: 109 });
    expect(ours).toEqual(sample);
  });

  it("has the sample's texts, values and merges cell by cell", async () => {
    const out = fresh();
    await runCommand(importWord, await seed(), "--write", out);
    const [ours, sample] = await Promise.all([readXlsxFile(out), readXlsxFile(SAMPLE)]);
    const told = (grids: typeof ours) =>
      grids.map(({ sheetName, texts, values, merges }) => ({
        sheetName,
        texts,
        values,
        merges: merges.map((area) => JSON.stringify(area)).sort(),
      }));
    expect(told(ours)).toEqual(told(sample));
  });

  it("tells what was found and where it went", async () => {
    const { tables, skipped, losses, written, code } = await report(await seed(), "--write", fresh());
    expect(code).toBe(0);
    expect(tables).toHaveLength(12);
    expect(tables[1]).toEqual({
      number: 2,
      project: "2024统计安全及服务保障经费",
      title: "2.2024统计安全及服务保障经费绩效目标表",
      indicators: 11,
      sheet: "表2 2024统计安全及服务保障经费",
    });
    expect({ skipped, losses }).toEqual({ skipped: [], losses: [] });
    expect(written).toMatchObject({ replaced: false });
  });
});

describe("import for people", () => {
  it("prints a line a table, and where it was written", async () => {
    const [path, out] = [await seed(), fresh()];
    const { out: text } = await runCommand(importWord, path, "--write", out);
    const lines = text.trimEnd().split("\n");
    expect(lines[0]).toBe(path);
    expect(lines[2]).toBe("1. 统计数据平台系统运维保障  14 行指标  → 工作表“表1统计数据平台系统运维保障”");
    expect(lines.slice(-2)).toEqual(["共 12 张绩效目标表 · 109 行指标 · 12 张工作表", `已写入 ${out}。`]);
  });

  it("lists what is left out and lost, and ends with 1 when the clerk should look", async () => {
    const change = paragraph(`<w:ins w:id="1">${wordRun("档案整理数量")}</w:ins><w:r><w:drawing/></w:r>`);
    const path = file(
      await makeDocx([grid(cells("序号", "姓名", "电话", "")), { text: "" }, ...target(change)]),
    );
    const { code, out } = await runCommand(importWord, path, "--write", fresh());
    expect(code).toBe(1);
    expect(out).toContain("没有导入的表格：\n  文档中第 1 个表格（“序号”）：不是绩效目标表");
    expect(out).toContain(
      "需要留意：\n  工作表“表1数字档案室建设”：1 处修订，按全部接受导入，请核对\n  工作表“表1数字档案室建设”：1 个图片或图形没有导入",
    );
  });

  it("does not mind tables of something else", async () => {
    const path = file(await makeDocx([grid(cells("序号", "姓名", "电话", "")), { text: "" }, ...target()]));
    expect(await runCommand(importWord, path, "--write", fresh())).toMatchObject({ code: 0 });
  });

  it("asks to look at a table that may have been meant", async () => {
    const path = file(
      await makeDocx([
        ...target(),
        { text: "正文。" },
        grid(cells("项目名称", "乙", "其中：财政资金", "3"), cells("绩效目标", "做好", "", "")),
      ]),
    );
    const { code, out } = await runCommand(importWord, path, "--write", fresh());
    expect(code).toBe(1);
    expect(out).toContain("文档中第 2 个表格（“项目名称”）：像绩效目标表，但没有指标表头");
  });

  it("writes nothing where there is no target table", async () => {
    const out = fresh();
    const result = await runCommand(
      importWord,
      file(await makeDocx([grid(cells("甲", "乙", "丙", "丁"))])),
      "--write",
      out,
    );
    expect(result).toMatchObject({ code: 1, err: "" });
    expect(result.out).toContain("没有找到绩效目标表");
    expect(existsSync(out)).toBe(false);
  });

  it("without --write tells what would be imported, and writes nothing", async () => {
    const { code, out } = await runCommand(importWord, await seed());
    expect(code).toBe(0);
    expect(out).toContain("没有写出：加上 --write 工作簿.xlsx 即可导入。");
    expect(await report(await seed())).toMatchObject({ written: null });
  });

  it("finds headers in a unit's own words", async () => {
    const words = target().map((block) =>
      "rows" in block
        ? {
            ...block,
            rows: block.rows.map((row) => ({
              ...row,
              cells: row.cells.map((cell) => (cell.text === "指标值" ? { text: "目标要求" } : cell)),
            })),
          }
        : block,
    );
    const path = file(await makeDocx(words));
    expect(await report(path)).toMatchObject({
      code: 1,
      tables: [],
      skipped: [{ reason: "missingColumns", message: "指标表头不全，缺少“指标值”一列" }],
    });
    const settings = file(JSON.stringify({ version: 1, headerWords: { target: ["目标要求"] } }), ".json");
    expect(await report(path, "--settings", settings)).toMatchObject({
      code: 0,
      tables: [{ indicators: 2 }],
    });
  });
});

describe("what is imported", () => {
  it("keeps texts that begin with = + - @ as texts, amounts as numbers", async () => {
    const out = fresh();
    await runCommand(importWord, file(await makeDocx(target())), "--write", out);
    const [sheet] = await readXlsxFile(out);
    expect(sheet?.values.flat().filter((value) => value !== null)).toEqual([
      ...["数字档案室建设绩效目标表", "单位：万元", "项目名称", "数字档案室建设", "预算数", 0.5],
      ...["绩效目标", "=完成=数字档案室的建设和验收，按照档案管理要求。"],
      ...["一级指标", "二级指标", "三级指标", "指标值"],
      ...["产出指标", "数量指标", "档案整理数量", "+50%"],
      ...["效益指标", "社会效益指标", "@查阅便利性", "-5%"],
    ]);
    expect(sheet?.formulas.flat().every((formula) => formula === null)).toBe(true);
  });
});

describe("import writes over nothing that is somebody's", () => {
  it("replaces its own workbook as long as nobody changed it", async () => {
    const [path, out] = [await seed(), fresh()];
    await runCommand(importWord, path, "--write", out);
    expect(await report(path, "--write", out)).toMatchObject({ written: { file: out, replaced: true } });
    const changed = fresh();
    await runCommand(evaluate, out, "--write", changed);
    const before = readFileSync(changed);
    await refused(/文件已存在/, path, "--write", changed);
    expect(readFileSync(changed).equals(before)).toBe(true);
  });

  it("leaves every other file alone", async () => {
    const path = await seed();
    const [book, text] = [file(readFileSync(SAMPLE), ".xlsx"), file("别人的", ".xlsx")];
    await refused(/文件已存在/, path, "--write", book);
    await refused(/文件已存在/, path, "--write", text);
    expect(readFileSync(text, "utf8")).toBe("别人的");
    await refused(/应以 \.xlsx 结尾/, path, "--write", path);
    await refused(/无法写入/, path, "--write", join(folder, "没有", "a.xlsx"));
  });
});

describe("import that cannot run says why in one line", () => {
  it("on the command line", async () => {
    await refused(/没有指定 Word 文档。用法：npm run --silent import/);
    await refused(/一次只能处理一个 Word 文档/, "a.docx", "b.docx");
    await refused(/不认识的选项 --all/, "a.docx", "--all");
    await refused(/选项 --write 后面缺少文件名/, "a.docx", "--write");
  });

  it("of a file that is missing, old, damaged, protected or without tables", async () => {
    const missing = join(folder, "没有.docx");
    await refused(`${missing}：找不到该文件；请检查路径和文件名。`, missing);
    const ole = (stream: string) =>
      file(Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from(stream, "utf16le")]));
    await refused(/旧版 Word（\.doc）.*另存为/, ole("WordDocument"));
    await refused(/打开密码.*取消密码/, ole("EncryptedPackage"));
    await refused(/文件已损坏/, file((await makeSeedDocx()).slice(0, 5000)));
    await refused(/是 Excel 工作簿（\.xlsx）/, SAMPLE);
    await refused(/文档里没有表格/, file(await makeDocx([{ text: "正文" }])));
  });
});
