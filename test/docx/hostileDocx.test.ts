import fc from "fast-check";
import JSZip from "jszip";
import { makeDocx } from "../../scripts/docx-parts";
import { WorkbookError } from "../../src/application/WorkbookError";
import { DocxError } from "../../src/docx/DocxError";
import { numberWords } from "../../src/docx/numberWords";
import { openDocx } from "../../src/docx/openDocx";
import { readDocx } from "../../src/docx/readDocx";
import { plainSymbol, plainSymbols } from "../../src/docx/symbols";
import { cellText as escaped, xmlText } from "../../src/xlsx/write/xmlText";
import { cellText, listXml, numbered, paragraph, run } from "../support/docxXml";
import { HOSTILE_TEXTS, PROTOTYPE_NAMES } from "../support/hostileTexts";
import { DOCTYPES, withLyingSizes, withParts } from "../support/hostileZip";

const DOCUMENT = "word/document.xml";
const oneTable = () => makeDocx([{ widths: [1000], rows: [{ cells: [{ text: "预算数249.00" }] }] }]);
const read = (bytes: Uint8Array) => readDocx({ name: "来件.docx", bytes });
const failure = (reading: Promise<unknown>) =>
  reading.then(
    () => null,
    (error: unknown) => error,
  );

async function documentXml(): Promise<string> {
  const zip = await JSZip.loadAsync(await oneTable());
  return (await zip.file(DOCUMENT)?.async("string")) ?? "";
}

describe("what a document refers to outside of itself", () => {
  it.each(DOCTYPES)("%s: nothing is fetched and nothing grows", async (_, doctype, entity) => {
    const xml = (await documentXml()).replace(/(<\?xml[^>]*>)\s*/, `$1${doctype}`).replace("249", entity);
    const error = await failure(read(await withParts(await oneTable(), { [DOCUMENT]: xml })));
    expect(error).toMatchObject({ kind: "damaged" });
  });

  it("styles and numbers at an address are left where they are", async () => {
    const relation = (type: string) =>
      `<Relationship Id="${type}" Type="x/${type}" Target="https://example.invalid/${type}" TargetMode="External"/>`;
    const rels = `<Relationships>${["styles", "numbering", "image", "attachedTemplate"].map(relation).join("")}</Relationships>`;
    const bytes = await withParts(await oneTable(), { "word/_rels/document.xml.rels": rels });
    expect(await failure(read(bytes))).toBeNull();
  });

  it("a document above its archive is none", async () => {
    const rels =
      '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="../../../etc/passwd"/></Relationships>';
    const error = await failure(read(await withParts(await oneTable(), { "_rels/.rels": rels })));
    expect(error).toMatchObject({ kind: "damaged" });
  });
});

describe("a document that unpacks to more than a machine holds", () => {
  it("is refused whatever it says of its sizes", async () => {
    const bytes = withLyingSizes(await withParts(await oneTable(), { [DOCUMENT]: " ".repeat(100_001) }));
    const opening = openDocx({ name: "来件.docx", bytes }, { total: 200_000, text: 100_000 });
    expect(await failure(opening)).toMatchObject({ kind: "tooLarge" });
  });
});

describe("numbers and symbols that no document has", () => {
  it.each(PROTOTYPE_NAMES)(
    "a number's format or a font called %s is not known, and said so",
    async (name) => {
      expect(numberWords(3, name)).toBeNull();
      expect(plainSymbols("\uf0b3", name)).toEqual({ text: "\ufffd", unknown: 1 });
      const parts = { numbering: listXml([[name, "%1、"]]), styles: `<w:style w:styleId="${name}"/>` };
      const cell =
        numbered(run("甲", `<w:rFonts w:ascii="${name}"/>`)) +
        paragraph(run("乙"), `<w:pStyle w:val="${name}"/>`);
      expect(await cellText(cell, parts)).toBe("甲\n乙");
    },
  );

  it.each([-1, 1.5, 32_768, 2 ** 31, 1e21, Number.NaN, Number.POSITIVE_INFINITY])(
    "%d is no number of a list",
    (number) => {
      for (const format of [
        "decimal",
        "upperLetter",
        "chineseCounting",
        "ideographDigital",
        "decimalEnclosedCircle",
      ])
        expect(numberWords(number, format)).toBeNull();
    },
  );

  it.each(["FFFFFFFF", "110000", "zz", ""])("the code %j is no character", (code) => {
    expect(plainSymbol(code, "Symbol")).toEqual({ text: "\ufffd", unknown: 1 });
  });
});

it.each(HOSTILE_TEXTS.map((text, index) => [index, text] as const))(
  "hostile text %i is read as text",
  async (_, text) => {
    // What XML cannot hold, Word cannot either.
    const held =
      escaped(text).includes("_x00") || xmlText(text) !== escaped(text)
        ? JSON.stringify(text).slice(1, -1)
        : text;
    const written = xmlText(held).replace(/[\ud800-\udfff\u007f-\u009f\ufffe\uffff]/g, "?");
    const shown = held.replace(/[\ud800-\udfff\u007f-\u009f\ufffe\uffff]/g, "?");
    const document = await read(
      await withParts(await oneTable(), {
        [DOCUMENT]: (await documentXml()).replace("预算数249.00", () => written),
      }),
    );
    const cells = document.blocks.flatMap((block) => (block.kind === "table" ? block.cells : []));
    expect(cells.map((cell) => cell.text.trim())).toEqual([shown.replace(/\r\n?/g, "\n").trim()]);
  },
);

describe("any change of a document", () => {
  const piece = fc.constantFrom(
    ...[
      "<w:tbl>",
      "</w:tbl>",
      "<w:tc>",
      "</w:tr>",
      "<w:p/>",
      '<w:gridSpan w:val="1e9"/>',
      '<w:vMerge w:val="restart"/>',
    ],
    ...[
      '<w:ilvl w:val="-1"/>',
      "<w:del>",
      "<w:sdt>",
      '<w:sym w:char="FFFFFFFF"/>',
      "&#0;",
      "]]>",
      "<!--",
      "__proto__",
      "\ud800",
      '"',
    ],
  );

  it("is read or told as damage, and nothing else", async () => {
    const [valid, xml] = [await oneTable(), await documentXml()];
    const body = xml.indexOf("<w:body>");
    const change = fc.tuple(fc.integer({ min: body, max: xml.length }), fc.nat(40), piece);
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const changed = changes.reduce(
          (text, [at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone),
          xml,
        );
        const error = await failure(read(await withParts(valid, { [DOCUMENT]: changed })));
        if (error !== null && !(error instanceof WorkbookError)) expect(error).toBeInstanceOf(DocxError);
      }),
      { numRuns: 300 },
    );
  });
});
