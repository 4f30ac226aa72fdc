import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import { check } from "../../../src/cli/check";
import { expectedFindings, plantFolder } from "../../../scripts/planted-folder";
import type { PlantedFolder } from "../../../scripts/planted-folder";
import { findingsInOverview, overviewSheet, unreadInOverview } from "../../support/overviewLines";
import { recalculated } from "../../support/libreOffice";
import { runCommand } from "../../support/runCommand";

const GOLDEN = readFileSync(join(__dirname, "../../golden/findings-on-the-seed.txt"), "utf8")
  .trimEnd()
  .split("\n");
const WORKBOOKS = 40;
/** Forty workbooks on a machine that other tests keep busy. */
const ONE_RUN = 400_000;

/*
 * The same at 500 workbooks, with memory and cores: bench/folder.ts.
 */
describe("a folder of workbooks with planted faults", () => {
  const folder = mkdtempSync(join(tmpdir(), "planted-"));
  const [books, report, html] = [join(folder, "books"), join(folder, "汇总.xlsx"), join(folder, "汇总.html")];
  let planted: PlantedFolder;
  let outcome: { code: number; out: string; err: string };
  beforeAll(async () => {
    planted = await plantFolder(books, WORKBOOKS);
    outcome = await runCommand(check, books, "--report", report, "--html", html, "--no-cache");
  }, ONE_RUN);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("ends with 1, as there are errors, and without a word of trouble", () => {
    expect(outcome).toMatchObject({ code: 1, err: "" });
    expect(outcome.out).toContain(`共 ${WORKBOOKS + 3} 个文件：读成 ${WORKBOOKS} 个，没有读成 3 个`);
  });

  it("has every planted fault in 汇总, and nothing else", async () => {
    const expected = planted.workbooks.flatMap((book) =>
      expectedFindings(book, GOLDEN).map((finding) => `${book.file} ${finding}`),
    );
    expect(planted.workbooks.flatMap(({ faults }) => faults).length).toBeGreaterThan(WORKBOOKS / 2);
    expect((await findingsInOverview(report)).sort()).toEqual(expected.sort());
  });

  it("lists the damaged files with their reasons", async () => {
    expect((await unreadInOverview(report)).sort()).toEqual([...planted.damaged].sort());
    const reasons = (await overviewSheet(report, "文件")).flatMap((row) =>
      row["状态"] === "没有读成" ? [row["说明"]] : [],
    );
    expect(reasons).toHaveLength(3);
    for (const reason of reasons) expect(reason).toMatch(/损坏|0 字节/);
  });

  it("says 超出 of just the projects whose costs were raised", async () => {
    const rows = await overviewSheet(report, "项目");
    expect(rows).toHaveLength(WORKBOOKS * 12);
    const over = rows.flatMap((row) =>
      row["成本核对"] === "超出" ? [`${row["文件"]} ${tableOf(row["工作表"])}`] : [],
    );
    const raised = planted.workbooks.flatMap(({ file, faults }) =>
      faults.flatMap(({ table, found }) =>
        found.some(([rule]) => rule === "C02") ? [`${file} ${table}`] : [],
      ),
    );
    expect(over.sort()).toEqual(raised.sort());
  });

  it("sums each unit's workbooks", async () => {
    const rows = await overviewSheet(report, "单位");
    const errorsOf = (unit: string) =>
      planted.workbooks
        .filter((book) => book.unit === unit)
        .flatMap((book) => expectedFindings(book, GOLDEN))
        .filter((finding) => finding.split(" ")[2] === "error").length;
    const units = [...new Set(planted.workbooks.map(({ unit }) => unit))];
    const found = rows.map((row) => [row["单位"], row["错误"], row["项目"]]);
    for (const unit of units) expect(found).toContainEqual([unit, String(errorsOf(unit)), "60"]);
    // A damaged file at the top names no unit: its own name stands for one.
    expect(rows.map((row) => row["单位"]).sort()).toEqual([...units, "空的"].sort());
  });

  it(
    "is a workbook that LibreOffice opens with its filters and charts",
    async () => {
      const [saved = new Uint8Array()] = await recalculated([readFileSync(report)]);
      const zip = await JSZip.loadAsync(saved);
      const parts = Object.keys(zip.files);
      expect(parts.filter((name) => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(2);
      const sheets = parts.filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
      const texts = await Promise.all(sheets.map((name) => zip.file(name)?.async("string")));
      expect(texts.filter((text) => text?.includes("<autoFilter"))).toHaveLength(4);
      const again = join(folder, "LibreOffice.xlsx");
      writeFileSync(again, saved);
      expect((await findingsInOverview(again)).sort()).toEqual((await findingsInOverview(report)).sort());
    },
    ONE_RUN,
  );

  it("has the same lines on the page", () => {
    const [, json = ""] =
      /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(readFileSync(html, "utf8")) ?? [];
    const { lists } = JSON.parse(json) as { lists: { key: string; rows: unknown[] }[] };
    const expected = planted.workbooks.flatMap((book) => expectedFindings(book, GOLDEN));
    expect(lists.map(({ key, rows }) => [key, rows.length])).toEqual([
      ["units", WORKBOOKS / 5 + 1],
      ["projects", WORKBOOKS * 12],
      ["findings", expected.length],
      ["files", WORKBOOKS + 3],
    ]);
  });
});

const tableOf = (sheet = ""): string => /^表(\d+)/.exec(sheet)?.[1] ?? "";
