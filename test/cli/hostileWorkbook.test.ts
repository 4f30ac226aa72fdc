import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { check } from "../../src/cli/check";
import type { CheckReport } from "../../src/cli/checkReport";
import { evaluate } from "../../src/cli/evaluate";
import type { SheetGrid } from "../../src/domain/grid/SheetGrid";
import { readXlsxFile } from "../../src/xlsx/xlsxFile";
import { handmadeXlsx } from "../support/handmadeXlsx";
import { HOSTILE_TEXTS } from "../support/hostileTexts";
import { rowsXml } from "../support/rowsXml";
import { seedFormRows } from "../support/seedForm";
import { runCommand } from "../support/runCommand";

const root = resolve(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "hostile-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A table in which every text that somebody types is this one. */
const tableOf = (text: string): string =>
  rowsXml(
    seedFormRows({
      project: text,
      goal: text,
      unit: text,
      rows: [
        ["产出指标", "数量指标", text, text, "≥2条"],
        ["产出指标", "成本指标", `${text}经费`, text, "≤249万元"],
        ["效益指标", "社会效益指标", `${text}率`, text, text],
      ],
    }),
  );

const TEXTS = HOSTILE_TEXTS.filter(({ length }) => length < 1000);
const book = join(folder, "来件.xlsx");
let original: Uint8Array = new Uint8Array();

beforeAll(async () => {
  const sheets = TEXTS.map((text, index) => ({ name: `表${index}`, rows: tableOf(text) }));
  original = await handmadeXlsx({ sheets });
  writeFileSync(book, original);
});

const wordsOf = (grids: readonly SheetGrid[]) =>
  grids.map(({ sheetName, values, formulas }) => [sheetName, values, formulas]);

describe("a workbook of hostile texts, on the command line", () => {
  it("is checked: every table by its project's name, to the letter", async () => {
    const { code, out } = await runCommand(check, book, "--json");
    const report = JSON.parse(out) as CheckReport;
    expect([code, report.tables.length]).toEqual([1, TEXTS.length]);
    expect(report.tables.map(({ project }) => project)).toEqual(TEXTS);
  });

  it("has a report of words: no text of it has become a formula", async () => {
    const copy = join(folder, "报告.xlsx");
    expect((await runCommand(check, book, "--report", copy)).err).toBe("");
    const [before, after] = [await readXlsxFile(book), await readXlsxFile(copy)];
    expect(wordsOf(after.slice(0, TEXTS.length))).toEqual(wordsOf(before));
    const report = after.at(-1);
    const formulas = report?.formulas.flat().filter((formula) => formula !== null) ?? [];
    expect(formulas.filter((formula) => !/^=HYPERLINK\("#/.test(formula))).toEqual([]);
    // A cell of the report has no blanks at its ends and no line breaks.
    const bare = (text: unknown) => String(text).replace(/[\s\ufeff]+/g, "");
    const cells = new Set(report?.values.flat().map(bare));
    expect(TEXTS.filter((text) => !cells.has(bare(text)))).toEqual([]);
  });

  it("is evaluated into a copy that keeps its words", async () => {
    const copy = join(folder, "评价.xlsx");
    expect((await runCommand(evaluate, book, "--write", copy)).err).toBe("");
    const [before, after] = [await readXlsxFile(book), await readXlsxFile(copy)];
    const left = after.map((grid, index) => {
      const { values = [] } = before[index] ?? {};
      return values.map((row, at) => grid.values[at]?.slice(0, row.length));
    });
    expect(left).toEqual(before.map(({ values }) => values));
  });

  it.each([{}, { FORCE_COLOR: "1" }])(
    "writes no command into a pipe, whatever the environment: %j",
    (colours) => {
      const env: NodeJS.ProcessEnv = { ...process.env };
      delete env.FORCE_COLOR;
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        [join(root, "scripts/cli.mjs"), "check", book],
        { cwd: root, encoding: "utf8", env: { ...env, ...colours } },
      );
      expect([status, stderr]).toEqual([1, ""]);
      expect(stdout.match(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/g)).toBeNull();
      expect(stdout).toContain("\\u001b[2J");
    },
  );

  it.each(["constructor", "__proto__", "toString"])("knows no command %s", (name) => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, "scripts/cli.mjs"), name], {
      cwd: root,
      encoding: "utf8",
    });
    expect(status).toBe(2);
    expect(stderr).toContain(`不认识的命令“${name}”`);
  });
});

it("the workbook is left as it was", () => {
  expect(readFileSync(book).equals(original)).toBe(true);
});
