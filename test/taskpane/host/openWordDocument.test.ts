import XlsxPopulate from "xlsx-populate";
import { makeDocx } from "../../../scripts/docx-parts";
import { makeSeedDocx } from "../../../scripts/seed-word-document";
import { openWordDocument } from "../../../src/taskpane/host/openWordDocument";

const open = (bytes: () => Promise<Uint8Array>) => openWordDocument({ name: "目标表.docx", bytes });

const ole = (stream: string) =>
  Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from(`Root Entry\0${stream}`, "utf16le")]);

async function encrypted(): Promise<Uint8Array> {
  // The container of an encrypted document is that of an encrypted workbook.
  const book = await XlsxPopulate.fromBlankAsync();
  return new Uint8Array(await book.outputAsync({ password: "秘密" }));
}

it("reads a document", async () => {
  const { blocks } = await open(makeSeedDocx).readDocument();
  expect(blocks.filter(({ kind }) => kind === "table")).toHaveLength(24);
});

it.each<[string, string, () => Promise<Uint8Array>]>([
  ["an old .doc", "legacyDoc", () => Promise.resolve(ole("WordDocument"))],
  ["a .wps", "legacyDoc", () => Promise.resolve(ole("WpsContent"))],
  ["a document that is cut off", "damaged", async () => (await makeSeedDocx()).slice(0, 5000)],
  ["one with a password", "passwordProtected", encrypted],
  ["one without tables", "noTables", () => makeDocx([{ text: "正文" }])],
  ["a text", "notDocx", () => Promise.resolve(Buffer.from("项目,预算"))],
  ["a file that is gone", "unreadable", () => Promise.reject(new DOMException("gone", "NotFoundError"))],
])("%s is a bad file, and says of which kind", async (_what, kind, bytes) => {
  await expect(open(bytes).readDocument()).rejects.toMatchObject({
    name: "WorkbookError",
    kind: "badFile",
    places: ["目标表.docx"],
    detail: kind,
  });
});

it("hears 取消, which is no fault of the file", async () => {
  const reading = open(makeSeedDocx).readDocument({ signal: AbortSignal.abort() });
  await expect(reading).rejects.toMatchObject({ kind: "cancelled" });
});
