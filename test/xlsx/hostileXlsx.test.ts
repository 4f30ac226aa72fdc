import fc from "fast-check";
import JSZip from "jszip";
import { WorkbookError } from "../../src/application/WorkbookError";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { readTables } from "../../src/domain/table/readTables";
import { openPackage } from "../../src/xlsx/openPackage";
import { UNREADABLE_FORMULA } from "../../src/xlsx/readCell";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { XlsxError } from "../../src/xlsx/XlsxError";
import { cellText } from "../../src/xlsx/write/xmlText";
import { handmadeXlsx, oneSheet } from "../support/handmadeXlsx";
import { HOSTILE_TEXTS, PROTOTYPE_NAMES } from "../support/hostileTexts";
import { DOCTYPES, withLyingSizes, withParts } from "../support/hostileZip";

const read = async (bytes: Uint8Array) => readXlsx({ name: "来件.xlsx", bytes });
const readRows = async (rows: string) => read(await oneSheet(rows));
const failure = (reading: Promise<unknown>) =>
  reading.then(
    () => null,
    (error: unknown) => error,
  );
const cellsOf = (xml: string) =>
  `<worksheet><sheetData><row><c t="inlineStr"><is><t>${xml}</t></is></c></row></sheetData></worksheet>`;

describe("an archive that unpacks to more than a machine holds", () => {
  const limits = { total: 300_000, text: 100_000 };
  const bomb = async () => withParts(await oneSheet(""), { "xl/worksheets/sheet1.xml": " ".repeat(100_001) });

  it("is refused by its largest part", async () => {
    const error = await failure(openPackage({ name: "来件.xlsx", bytes: await bomb() }, limits));
    expect(error).toBeInstanceOf(XlsxError);
    expect(error).toMatchObject({
      kind: "tooLarge",
      message: "来件.xlsx：解压后过大，无法读取；请在 Excel 中把需要的工作表另存为单独的工作簿再试。",
    });
  });

  it("is refused whatever it says of its sizes", async () => {
    const bytes = withLyingSizes(await bomb());
    expect(await failure(openPackage({ name: "a.xlsx", bytes }, limits))).toMatchObject({ kind: "tooLarge" });
  });

  it("is refused by its parts together, pictures among them", async () => {
    const parts = Object.fromEntries([1, 2, 3].map((one) => [`xl/media/${one}.bmp`, "0".repeat(99_000)]));
    const bytes = await withParts(await oneSheet(""), parts);
    const open = (total: number) => failure(openPackage({ name: "a.xlsx", bytes }, { total, text: 99_000 }));
    expect(await open(297_000)).toMatchObject({ kind: "tooLarge" });
    expect(await open(310_000)).toBeNull();
  });

  it("is refused when a worksheet hides under another ending", async () => {
    const bytes = await withParts(await oneSheet(""), { "xl/worksheets/sheet1.bin": " ".repeat(100_001) });
    expect(await failure(openPackage({ name: "a.xlsx", bytes }, limits))).toMatchObject({ kind: "tooLarge" });
  });

  it("a gigabyte in a megabyte is refused with the limits that hold", async () => {
    const zip = await JSZip.loadAsync(await oneSheet(""));
    zip.file("xl/worksheets/sheet1.xml", new Uint8Array((1 << 28) + 1));
    const bytes = await zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
    expect(bytes.length).toBeLessThan(1 << 20);
    expect(await failure(read(bytes))).toMatchObject({ kind: "tooLarge" });
  });
});

describe("what a workbook refers to outside of itself", () => {
  it.each(DOCTYPES)("%s: nothing is fetched and nothing grows", async (_, doctype, entity) => {
    const parts = { "xl/worksheets/sheet1.xml": `<?xml version="1.0"?>${doctype}${cellsOf(entity)}` };
    expect(await failure(read(await withParts(await oneSheet(""), parts)))).toMatchObject({
      kind: "damaged",
    });
  });

  it("a declaration that is not used does no harm", async () => {
    const parts = { "xl/worksheets/sheet1.xml": `${DOCTYPES[0]?.[1] ?? ""}${cellsOf("好")}` };
    expect((await read(await withParts(await oneSheet(""), parts)))[0]?.texts).toEqual([["好"]]);
  });

  it("a worksheet at an address, or above the archive, is no worksheet", async () => {
    const relation = (target: string, mode: string) =>
      `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="${target}"${mode}/></Relationships>`;
    for (const [target, mode] of [
      ["https://example.invalid/sheet.xml", ' TargetMode="External"'],
      ["file:///etc/passwd", ' TargetMode="External"'],
      ["../../../../../../etc/passwd", ""],
      ["https://example.invalid/sheet.xml", ""],
    ] as const) {
      const parts = { "xl/_rels/workbook.xml.rels": relation(target, mode) };
      expect(await failure(read(await withParts(await oneSheet(""), parts)))).toMatchObject({
        kind: "damaged",
      });
    }
  });

  it("formulas that name another file or a program stay text", async () => {
    const rows = `<row r="1"><c r="A1"><f>[1]Sheet1!A1</f><v>1</v></c><c r="B1"><f>cmd|'/C calc'!A0</f><v>2</v></c></row>`;
    expect((await readRows(rows))[0]?.formulas).toEqual([["=[1]Sheet1!A1", "=cmd|'/C calc'!A0"]]);
  });
});

describe("cells that no sheet has", () => {
  it.each(["x", "NaN", "-5", "0", "1.5", "1e9", "99999999999", "Infinity", ""])(
    "row %j is damage, and never lost or endless",
    async (row) => {
      const error = await failure(readRows(`<row r="${row}"><c><v>1</v></c></row>`));
      expect(error).toMatchObject({ kind: "damaged" });
    },
  );

  it.each(["XFE1", "ZZZ1", "A1048577", "A9999999", "A0", "1A", "__proto__"])(
    "so is cell %s",
    async (cell) => {
      expect(await failure(readRows(`<row><c r="${cell}"><v>1</v></c></row>`))).toMatchObject({
        kind: "damaged",
      });
    },
  );

  it("so are more cells in a row than a sheet has columns", async () => {
    const error = await failure(readRows(`<row>${"<c><v>1</v></c>".repeat(16_385)}</row>`));
    expect(error).toMatchObject({ kind: "damaged" });
  });

  it("rows that hold both ends of a sheet are too much for one grid, and said so by its name", async () => {
    const row = (at: number) => `<row r="${at}"><c r="A${at}"><v>1</v></c><c r="XFD${at}"><v>1</v></c></row>`;
    const error = await failure(
      readRows(Array.from({ length: 1_500 }, (_, index) => row(index + 1)).join("")),
    );
    expect(error).toBeInstanceOf(WorkbookError);
    expect(error).toMatchObject({ kind: "tooLarge", places: ["表"] });
  });
});

describe("a small file that asks for much", () => {
  it("one merge over a million rows", async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="B1048576"><v>1</v></c></row>';
    const after = `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(1000)}</mergeCells>`;
    const grids = await read(await handmadeXlsx({ sheets: [{ name: "表", rows, after }] }));
    expect(readTables(grids, defaultSettings).tables).toEqual([]);
  });

  it("a formula beyond Excel's length, filled into a thousand cells", async () => {
    const long = "A1+".repeat(4000);
    const filled = '<c><f t="shared" si="0"/><v>1</v></c>'.repeat(1000);
    const rows = `<row r="1"><c r="A1"><f t="shared" si="0">${long}1</f><v>1</v></c></row><row r="2">${filled}</row>`;
    const [grid] = await readRows(rows);
    expect(new Set(grid?.formulas[1])).toEqual(new Set([UNREADABLE_FORMULA]));
    expect(grid?.formulas[0]?.[0]).toHaveLength(long.length + 2);
  });

  it("a list of areas under thousands of rules", async () => {
    const rule = '<cfRule><formula>LEN("绩效助手:error")&gt;0</formula></cfRule>';
    const after = `<conditionalFormatting sqref="${"A1 ".repeat(1000)}">${rule.repeat(5000)}</conditionalFormatting>`;
    const [grid] = await read(await handmadeXlsx({ sheets: [{ name: "表", after }] }));
    expect(grid?.highlights).toMatchObject([{ severity: "error", areas: { length: 1000 } }]);
  });

  it("a part of three hundred thousand elements in each other", async () => {
    const xml = `<worksheet>${"<a>".repeat(300_000)}${"</a>".repeat(300_000)}</worksheet>`;
    expect((await read(await handmadeXlsx({ sheets: [{ name: "表", xml }] })))[0]?.values).toEqual([]);
  });

  it("number formats of any length", async () => {
    const numFmts = [200, 201].map(
      (id) =>
        `<numFmt numFmtId="${id}" formatCode="${id === 200 ? "0".repeat(5000) : "yyyy[".repeat(3000)}"/>`,
    );
    const rows = '<row r="1"><c r="A1" s="1"><v>1e300</v></c><c r="B1" s="2"><v>45000</v></c></row>';
    const [grid] = await read(await oneSheet(rows, { formatIds: [0, 200, 201], numFmts: numFmts.join("") }));
    expect(grid?.texts[0]?.[1]).toBe("45000");
  });

  it("a million rows of noise", async () => {
    const strings = ["指标", "绩效目标", "凭证"].map((text) => `<si><t>${text}</t></si>`).join("");
    const lines = [0, 1, 2].map((index) => `<row><c t="s"><v>${index}</v></c></row>`).join("");
    const [grid] = await read(
      await oneSheet(lines.repeat(333_333) + "<row><c><v>7</v></c></row>", { strings }),
    );
    expect([grid?.texts.length, grid?.texts.at(-1)]).toEqual([1_000_000, ["7"]]);
  });
});

describe("hostile text", () => {
  it.each(HOSTILE_TEXTS.map((text, index) => [index, text] as const))(
    "%i is read as it is, and never as a formula",
    async (_, text) => {
      const rows = `<row><c t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c></row>`;
      const [grid] = await readRows(rows);
      expect([grid?.values, grid?.formulas]).toEqual([[[text]], [[null]]]);
    },
  );

  it.each(PROTOTYPE_NAMES)("%s as sheet, type, style, string and attribute is only a name", async (name) => {
    const rows =
      `<row ${name}="1"><c r="A1" s="${name}" t="${name}" ${name}="x"><v>5</v></c>` +
      `<c r="B1"><f t="shared" si="${name}">1+1</f><v>2</v></c><${name}/></row>`;
    const [grid] = await read(await handmadeXlsx({ sheets: [{ name, rows }] }));
    expect([grid?.sheetName, grid?.values, grid?.formulas]).toEqual([name, [[5, 2]], [[null, "=1+1"]]]);
    const error = await failure(readRows(`<row><c t="s"><v>${name}</v></c></row>`));
    expect(error).toMatchObject({ kind: "damaged" });
  });
});

describe("any change of a workbook's parts", () => {
  const SHEET =
    '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><f t="shared" si="0" ref="B1:B2">A1+1</f><v>45000</v></c></row>' +
    '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells></worksheet>';
  const piece = fc.constantFrom(
    ...[
      'r="-1"',
      "<c>",
      "</c>",
      "<row/>",
      't="s"',
      "&#0;",
      "&#x110000;",
      "]]>",
      "<!--",
      "<![CDATA[",
      "A1:XFD1048576",
    ],
    ...["99999999999999999999", "__proto__", '"', "'", "<", ">", "\u0000", "\ud800", "1e999", "NaN", ""],
  );
  const change = fc.tuple(fc.nat(SHEET.length), fc.nat(30), piece);

  it("is read or told as damage, and nothing else", async () => {
    const valid = await oneSheet("", { strings: "<si><t>甲</t></si>", formatIds: [0, 14] });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const xml = changes.reduce(
          (text, [at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone),
          SHEET,
        );
        const error = await failure(read(await withParts(valid, { "xl/worksheets/sheet1.xml": xml })));
        if (error !== null && !(error instanceof WorkbookError)) expect(error).toBeInstanceOf(XlsxError);
      }),
      { numRuns: 300 },
    );
  });

  it("so is any change of its bytes", async () => {
    const valid = await oneSheet(SHEET, { strings: "<si><t>甲</t></si>" });
    const bytes = fc.array(fc.tuple(fc.nat(valid.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(bytes, async (changes) => {
        const copy = Uint8Array.from(valid);
        for (const [at, byte] of changes) copy[at] = byte;
        const error = await failure(read(copy));
        if (error !== null && !(error instanceof WorkbookError)) expect(error).toBeInstanceOf(XlsxError);
      }),
      { numRuns: 300 },
    );
  });
});
