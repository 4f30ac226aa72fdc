import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import XlsxPopulate from "xlsx-populate";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { readXlsxFile } from "../../src/xlsx/xlsxFile";
import type { XlsxBytes } from "../../src/xlsx/openPackage";
import { XlsxError } from "../../src/xlsx/XlsxError";
import { handmadeXlsx, oneSheet } from "../support/handmadeXlsx";

async function failureOf(source: string | XlsxBytes): Promise<XlsxError> {
  try {
    await (typeof source === "string" ? readXlsxFile(source) : readXlsx(source));
  } catch (error) {
    if (error instanceof XlsxError) return error;
    throw error;
  }
  throw new Error("It was read");
}

async function failureOfBytes(bytes: Uint8Array): Promise<XlsxError> {
  return failureOf({ name: "预算.xlsx", bytes });
}

async function zipOf(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const zip = new JSZip();
  Object.entries(parts).forEach(([name, text]) => zip.file(name, text));
  return zip.generateAsync({ type: "uint8array" });
}

const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';

describe("a file that cannot be read", () => {
  let folder = "";

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "xlsx-errors-"));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it("missing", async () => {
    const file = join(folder, "没有.xlsx");
    expect(await failureOf(file)).toMatchObject({
      kind: "missing",
      file,
      message: `${file}：找不到该文件；请检查路径和文件名。`,
    });
  });

  it("in a folder that is a file", async () => {
    const file = join(folder, "普通.txt");
    writeFileSync(file, "x");
    expect(await failureOf(join(file, "a.xlsx"))).toMatchObject({ kind: "missing" });
  });

  it("a folder", async () => {
    const failure = await failureOf(folder);
    expect(failure).toMatchObject({ kind: "notXlsx", file: folder });
    expect(failure.message).toContain("文件夹");
  });

  it("a name that the system refuses", async () => {
    const failure = await failureOf(join(folder, `${"长".repeat(200)}.xlsx`));
    expect(failure.kind).toBe("unreadable");
    expect(failure.message).toContain("ENAMETOOLONG");
  });

  it.each([
    ["a text", Buffer.from("项目,预算\n甲,1\n"), "不是 .xlsx 文件"],
    [
      "an old .xls",
      Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from("Workbook", "utf16le")]),
      "旧版",
    ],
  ])("%s is another format", async (_, bytes, reason) => {
    const failure = await failureOfBytes(bytes);
    expect(failure.kind).toBe("notXlsx");
    expect(failure.message).toMatch(/^预算\.xlsx：/);
    expect(failure.message).toContain(reason);
    expect(failure.message).toContain("另存为");
  });

  it.each([
    ["word/document.xml", "Word"],
    ["xl/workbook.bin", ".xlsb"],
    ["content.xml", "OpenDocument"],
  ])("an archive with %s is another format", async (part, what) => {
    const failure = await failureOfBytes(await zipOf({ "[Content_Types].xml": "<Types/>", [part]: "<x/>" }));
    expect(failure.kind).toBe("notXlsx");
    expect(failure.message).toContain(what);
  });

  it("with a password to open", async () => {
    const workbook = await XlsxPopulate.fromBlankAsync();
    const failure = await failureOfBytes(await workbook.outputAsync({ password: "秘密" }));
    expect(failure.kind).toBe("passwordProtected");
    expect(failure.message).toContain("密码");
  });

  it.each<[string, () => Promise<Uint8Array>]>([
    ["without content", async () => new Uint8Array()],
    ["cut off", async () => (await oneSheet(ROW)).slice(0, 900)],
    ["with a changed byte", async () => withChangedByte(await oneSheet(ROW), "<v>1</v>")],
    ["without a workbook", () => zipOf({ "[Content_Types].xml": "<Types/>" })],
    [
      "with a part that is no XML",
      () => handmadeXlsx({ sheets: [{ name: "表", xml: "<worksheet><sheetData></worksheet>" }] }),
    ],
    [
      "with a text that the table of texts lacks",
      () => oneSheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'),
    ],
    ["with a cell that is nowhere", () => oneSheet('<row r="1"><c r="1A"><v>7</v></c></row>')],
    ["with a sheet that leads nowhere", () => withoutPart("xl/worksheets/sheet1.xml")],
    [
      "with relationships that are no XML",
      () => zipOf({ "_rels/.rels": "<Relationships", "xl/workbook.xml": "<workbook/>" }),
    ],
    ["without relationships", () => withoutPart("xl/_rels/workbook.xml.rels")],
  ])("damaged: %s", async (_, make) => {
    const failure = await failureOfBytes(await make());
    expect(failure).toMatchObject({ kind: "damaged", file: "预算.xlsx" });
    expect(failure.message).toMatch(/^预算\.xlsx：文件[^\n]*。$/);
  });
});

/** Stored uncompressed, a cell's value changes without the archive's structure being touched. */
function withChangedByte(bytes: Uint8Array, text: string): Uint8Array {
  const copy = Buffer.from(bytes);
  const at = copy.indexOf(text);
  if (at < 0) throw new Error(`${text} is not stored as it is`);
  copy[at + 3] = "2".charCodeAt(0);
  return copy;
}

async function withoutPart(name: string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await oneSheet(ROW));
  zip.remove(name);
  return zip.generateAsync({ type: "uint8array" });
}
