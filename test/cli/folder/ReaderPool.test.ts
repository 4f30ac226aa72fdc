import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import { ReaderPool } from "../../../src/cli/folder/ReaderPool";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";

jest.setTimeout(200_000);

const SAMPLE = join(__dirname, "../../../assets/samples/target-tables-2024.xlsx");
const folder = mkdtempSync(join(tmpdir(), "pool-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("reading processes", () => {
  it("read workbooks, and say of what is no workbook why", async () => {
    const other = join(folder, "不是.xlsx");
    writeFileSync(other, "text");
    const pool = new ReaderPool({ command: "check", settings: defaultSettings }, 2);
    const results = await Promise.all(
      [SAMPLE, other, join(folder, "没有.xlsx")].map((path) => pool.run(path)),
    );
    await pool.close();
    expect(results[0]).toMatchObject({ lines: { projects: { length: 12 } } });
    expect(results[1]).toMatchObject({
      problem: expect.stringContaining("不是 .xlsx") as string,
      isLasting: true,
    });
    expect(results[2]).toMatchObject({
      problem: expect.stringContaining("找不到") as string,
      isLasting: false,
    });
  });

  it("are replaced when a workbook brings one down, and the workbook is told", async () => {
    const large = join(folder, "太大.xlsx");
    writeFileSync(large, await workbookOf(60_000));
    const pool = new ReaderPool({ command: "check", settings: defaultSettings }, 1, { usual: 64, large: 65 });
    const [first, second] = await Promise.all([pool.run(large), pool.run(SAMPLE)]);
    await pool.close();
    expect(first).toEqual({ problem: expect.stringContaining("内存不足") as string, isLasting: false });
    expect(second).toMatchObject({ lines: { projects: { length: 12 } } });
  });

  it("read a large workbook again with more memory, and others as usual beside it", async () => {
    const large = join(folder, "很大.xlsx");
    writeFileSync(large, await workbookOf(60_000));
    const pool = new ReaderPool({ command: "check", settings: defaultSettings }, 2, {
      usual: 64,
      large: 1024,
    });
    const [first, ...others] = await Promise.all(
      [large, SAMPLE, SAMPLE, SAMPLE].map((path) => pool.run(path)),
    );
    await pool.close();
    expect(first).toMatchObject({ lines: { projects: [] } });
    for (const other of others) expect(other).toMatchObject({ lines: { projects: { length: 12 } } });
  });
});

/** A workbook with so many rows, each with texts of its own. */
async function workbookOf(rows: number): Promise<Uint8Array> {
  const zip = new JSZip();
  const cells = Array.from({ length: rows }, (_, row) => {
    const cell = (column: string) =>
      `<c r="${column}${row + 1}" t="inlineStr"><is><t>${column}文字${row}</t></is></c>`;
    return `<row r="${row + 1}">${["A", "B", "C", "D", "E"].map(cell).join("")}</row>`;
  });
  zip.file(
    "xl/workbook.xml",
    '<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
  );
  zip.file(
    "xl/_rels/workbook.xml.rels",
    '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="a.xml"/></Relationships>',
  );
  zip.file("xl/a.xml", `<worksheet><sheetData>${cells.join("")}</sheetData></worksheet>`);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}
