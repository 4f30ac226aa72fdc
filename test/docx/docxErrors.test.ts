import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import XlsxPopulate from "xlsx-populate";
import { makeDocx } from "../../scripts/docx-parts";
import { WorkbookError } from "../../src/application/WorkbookError";
import { readDocxFile } from "../../src/docx/docxFile";
import { DocxError } from "../../src/docx/DocxError";
import { openDocx } from "../../src/docx/openDocx";
import { readDocx } from "../../src/docx/readDocx";
import { oneSheet } from "../support/handmadeXlsx";
import { paragraph, run } from "../support/docxXml";

async function failureOf(reading: Promise<unknown>): Promise<DocxError> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof DocxError) return error;
    throw error;
  }
  throw new Error("It was read");
}

const failureOfBytes = (bytes: Uint8Array) => failureOf(readDocx({ name: "目标表.docx", bytes }));

async function zipOf(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const zip = new JSZip();
  Object.entries(parts).forEach(([name, text]) => zip.file(name, text));
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

const oneTable = () => makeDocx([{ widths: [1000], rows: [{ cells: [{ text: "预算数249.00" }] }] }]);

async function changed(change: (xml: string) => string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await oneTable());
  zip.file("word/document.xml", change((await zip.file("word/document.xml")?.async("string")) ?? ""));
  return zip.generateAsync({ type: "uint8array" });
}

const ole = (...streams: string[]) =>
  Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from(streams.join("\0"), "utf16le")]);

describe("a Word file that cannot be read", () => {
  const folder = mkdtempSync(join(tmpdir(), "docx-errors-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each<[string, Uint8Array, RegExp]>([
    ["an old .doc", ole("Root Entry", "WordDocument", "1Table"), /旧版 Word（\.doc）.*另存为/],
    ["a file of WPS", ole("Root Entry", "WpsContent"), /\.wps.*另存为/],
    ["RTF", Buffer.from("{\\rtf1\\ansi 甲}"), /RTF.*另存为/],
    ["a web page", Buffer.from("<!DOCTYPE html>\n<html><table></table></html>"), /\.html.*另存为/],
    ["a web archive", Buffer.from("MIME-Version: 1.0\nContent-Type: multipart/related"), /\.mht.*另存为/],
    [
      "Word 2003 XML",
      Buffer.from('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?><w:wordDocument/>'),
      /Word XML.*另存为/,
    ],
  ])("%s is an older form", async (_, bytes, words) => {
    const failure = await failureOfBytes(bytes);
    expect(failure.kind).toBe("legacyDoc");
    expect(failure.message).toMatch(words);
    expect(failure.message).toMatch(/^目标表\.docx：[^\n]*。$/);
  });

  it("an OpenDocument text is an older form", async () => {
    expect(await failureOfBytes(await zipOf({ mimetype: "x", "content.xml": "<x/>" }))).toMatchObject({
      kind: "legacyDoc",
    });
  });

  it.each<[string, () => Promise<Uint8Array>, RegExp]>([
    ["a workbook", () => oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>'), /Excel 工作簿（\.xlsx）/],
    ["an old workbook", async () => ole("Root Entry", "Workbook"), /\.xls/],
    ["slides", () => zipOf({ "ppt/presentation.xml": "<x/>" }), /PowerPoint/],
    ["a PDF", async () => Buffer.from("%PDF-1.7"), /PDF/],
    ["anything else", async () => Buffer.from("项目,预算"), /不是 Word 文档.*加密软件/],
  ])("%s is something else", async (_, make, words) => {
    const failure = await failureOfBytes(await make());
    expect(failure.kind).toBe("notDocx");
    expect(failure.message).toMatch(words);
  });

  it("with a password to open", async () => {
    // The container of an encrypted document is that of an encrypted workbook.
    const workbook = await XlsxPopulate.fromBlankAsync();
    const failure = await failureOfBytes(await workbook.outputAsync({ password: "秘密" }));
    expect(failure.kind).toBe("passwordProtected");
    expect(failure.message).toContain("取消密码");
  });

  it.each<[string, () => Promise<Uint8Array>]>([
    ["without content", async () => new Uint8Array()],
    ["cut off", async () => (await oneTable()).slice(0, 1500)],
    ["with a changed byte", async () => withChangedByte(await changed((xml) => xml), "249.00")],
    ["without a document", () => zipOf({ "[Content_Types].xml": "<Types/>" })],
    ["with a document that is no XML", () => changed((xml) => xml.replace("</w:tbl>", ""))],
    ["with a document that ends early", () => changed((xml) => xml.slice(0, -80))],
    [
      "with relationships that are no XML",
      () => zipOf({ "_rels/.rels": "<Rel", "word/document.xml": "<w:document/>" }),
    ],
  ])("damaged: %s", async (_, make) => {
    const failure = await failureOfBytes(await make());
    expect(failure).toMatchObject({ kind: "damaged", file: "目标表.docx" });
    expect(failure.message).toMatch(/^目标表\.docx：文件[^\n]*。$/);
  });

  it("with a part far larger than any document, before memory runs out", async () => {
    const bytes = await zipOf({ "word/document.xml": " ".repeat(1001) });
    const limits = { total: 1_000_000, text: 1000 };
    const failure = await failureOf(openDocx({ name: "目标表.docx", bytes }, limits));
    expect(failure.kind).toBe("tooLarge");
    expect(failure.message).toContain("另存为");
  });

  it("of many parts that are too large together", async () => {
    const parts = Object.fromEntries(
      [1, 2, 3].map((part) => [`word/media/${part}.bmp`, "0".repeat(100_000)]),
    );
    const bytes = await zipOf(parts);
    const open = (total: number) => openDocx({ name: "目标表.docx", bytes }, { total, text: 1000 });
    await expect(open(300_000)).resolves.toBeDefined();
    expect((await failureOf(open(299_999))).kind).toBe("tooLarge");
  });

  it.each<[string, string]>([
    ["paragraphs alone", paragraph(run("没有表格"))],
    ["nothing at all", ""],
  ])("without a table: %s", async (_, xml) => {
    const failure = await failureOfBytes(await makeDocx([{ xml }]));
    expect(failure).toMatchObject({
      kind: "noTables",
      message: "目标表.docx：文档里没有表格；请选择含有绩效目标表的文档。",
    });
  });

  it("whose tables are pictures", async () => {
    const failure = await failureOfBytes(await makeDocx([{ xml: paragraph("<w:r><w:drawing/></w:r>") }]));
    expect(failure.message).toContain("图片");
  });

  it("missing, or a folder", async () => {
    const file = join(folder, "没有.docx");
    expect(await failureOf(readDocxFile(file))).toMatchObject({
      kind: "missing",
      message: `${file}：找不到该文件；请检查路径和文件名。`,
    });
    const isFolder = await failureOf(readDocxFile(folder));
    expect(isFolder).toMatchObject({ kind: "notDocx" });
    expect(isFolder.message).toContain("文件夹");
  });
});

describe("reading a Word file", () => {
  const many = () =>
    makeDocx(
      Array.from({ length: 400 }, () => ({
        widths: [1000],
        rows: [{ cells: [{ text: "甲".repeat(200) }] }],
      })),
    );

  it("tells how far it has come", async () => {
    const seen: string[] = [];
    await readDocx(
      { name: "a.docx", bytes: await many() },
      { onProgress: ({ stage, done, total }) => seen.push(`${stage} ${done}/${total}`) },
    );
    expect(seen.at(-1)).toBe("reading 400/400");
    expect(seen.length).toBeGreaterThan(2);
  });

  it("ends when it is cancelled", async () => {
    const stop = new AbortController();
    const reading = readDocx(
      { name: "a.docx", bytes: await many() },
      { signal: stop.signal, onProgress: () => stop.abort() },
    );
    await expect(reading).rejects.toMatchObject({ name: "WorkbookError", kind: "cancelled" });
    await expect(reading).rejects.toBeInstanceOf(WorkbookError);
  });
});

/** Stored uncompressed, a text changes without the archive's structure being touched. */
function withChangedByte(bytes: Uint8Array, text: string): Uint8Array {
  const copy = Buffer.from(bytes);
  const at = copy.indexOf(text);
  if (at < 0) throw new Error(`${text} is not stored as it is`);
  copy[at + 1] = "5".charCodeAt(0);
  return copy;
}
