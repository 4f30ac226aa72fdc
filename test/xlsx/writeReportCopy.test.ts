import { readFileSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";
import { checkWorkbook } from "../../src/application/checkWorkbook";
import { summaryOf } from "../../src/application/writeEvaluationSummary";
import { reportOf } from "../../src/application/writeReport";
import type { Audit } from "../../src/domain/audit";
import { REPORT_NAME } from "../../src/domain/report/placeReport";
import type { SheetDocument } from "../../src/domain/report/SheetDocument";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { readXlsx, xlsxWorkbook } from "../../src/xlsx/readXlsx";
import { isUntouchedReportCopy, writeReportCopy } from "../../src/xlsx/writeReportCopy";
import { handmadeXlsx } from "../support/handmadeXlsx";
import type { HandmadeWorkbook } from "../support/handmadeXlsx";

const SAMPLE = readFileSync(join(__dirname, "../../assets/samples/target-tables-2024.xlsx"));
const named = (bytes: Uint8Array) => ({ name: "工作簿.xlsx", bytes });
const request = { locale: "zh-CN", checkedAt: new Date(2024, 11, 31) } as const;
const EMPTY: Audit = { tables: [] };

async function auditOf(bytes: Uint8Array): Promise<Audit> {
  return (await checkWorkbook(xlsxWorkbook(named(bytes)), defaultSettings)).audit;
}

async function copyOf(bytes: Uint8Array, document?: SheetDocument) {
  return writeReportCopy(named(bytes), document ?? reportOf(await auditOf(bytes), request));
}

async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const { files } = await JSZip.loadAsync(bytes);
  const parts = Object.values(files).filter(({ dir }) => !dir);
  return new Map(
    await Promise.all(parts.map(async (part) => [part.name, await part.async("base64")] as [string, string])),
  );
}

async function changed(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const [old, now] = [await partsOf(before), await partsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((name) => old.get(name) !== now.get(name))
    .sort();
}

async function edited(bytes: Uint8Array, part: string, change: (xml: string) => string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  zip.file(part, change((await zip.file(part)?.async("string")) ?? ""));
  return zip.generateAsync({ type: "uint8array" });
}

const sheetNames = async (bytes: Uint8Array) =>
  (await readXlsx(named(bytes))).map(({ sheetName }) => sheetName);

it("another document than a check report is refused, with and without charts", async () => {
  const summary = summaryOf(await auditOf(SAMPLE), { locale: "zh-CN", readAt: request.checkedAt });
  expect(summary.charts).toEqual([]);
  await expect(copyOf(SAMPLE, summary)).rejects.toThrow("评价汇总");
  const report = reportOf(await auditOf(SAMPLE), request);
  const area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  const chart = {
    name: "图",
    kind: "bar",
    title: "",
    categoryTitle: "",
    valueTitle: "",
    categories: area,
    series: [],
    labelFormat: null,
    maximum: null,
    place: area,
  } as const;
  await expect(copyOf(SAMPLE, { ...report, charts: [chart] })).rejects.toThrow("without charts");
});

describe("a copy of the 12 real tables with the report", () => {
  it("changes only the parts that must name the new sheet and its styles", async () => {
    const { bytes, sheetName } = await copyOf(SAMPLE);
    expect(sheetName).toBe("校验报告");
    expect(await changed(SAMPLE, bytes)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet13.xml",
    ]);
  });

  it("reads as the same tables and findings: the report is no table", async () => {
    const { bytes } = await copyOf(SAMPLE);
    expect(await auditOf(bytes)).toEqual(await auditOf(SAMPLE));
    const report = (await readXlsx(named(bytes))).at(-1);
    expect(report?.ownedBlocks).toMatchObject([{ name: REPORT_NAME }]);
    expect(report?.values[0]?.[0]).toBe("绩效目标表校验报告");
    expect(report?.formulas.flat()).toContain('=HYPERLINK("#表5数字档案室建设!G12","表5数字档案室建设!G12")');
  });

  it("keeps the look of every cell: styles are only added", async () => {
    const { bytes } = await copyOf(SAMPLE);
    const [before, after] = await Promise.all([SAMPLE, bytes].map((book) => readXlsx(named(book))));
    expect(after?.slice(0, 12)).toEqual(before);
  });

  it("made of a copy replaces its report and needs no new styles", async () => {
    const first = await copyOf(SAMPLE);
    const second = await copyOf(first.bytes);
    expect(await sheetNames(second.bytes)).toEqual(await sheetNames(first.bytes));
    expect(await changed(first.bytes, second.bytes)).toEqual([]);
    const shorter = await copyOf(first.bytes, reportOf(EMPTY, request));
    expect(await changed(first.bytes, shorter.bytes)).toContain("xl/worksheets/sheet13.xml");
    expect((await readXlsx(named(shorter.bytes))).at(-1)?.values.length).toBeLessThan(10);
  });

  it("prints on A4 landscape, one page wide, the list's header on each page", async () => {
    const zip = await JSZip.loadAsync((await copyOf(SAMPLE)).bytes);
    const sheet = (await zip.file("xl/worksheets/sheet13.xml")?.async("string")) ?? "";
    expect(sheet).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(sheet).toContain("<oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter>");
    const workbook = (await zip.file("xl/workbook.xml")?.async("string")) ?? "";
    expect(workbook).toMatch(
      /<definedName name="_xlnm.Print_Titles" localSheetId="12">校验报告!\$(\d+):\$\1<\/definedName>/,
    );
  });
});

describe("a seal", () => {
  it("tells a copy that nobody has touched from one that was saved again", async () => {
    const { bytes } = await copyOf(SAMPLE);
    expect(await isUntouchedReportCopy(named(bytes))).toBe(true);
    expect(await isUntouchedReportCopy(named(SAMPLE))).toBe(false);
    const typedIn = await edited(bytes, "xl/worksheets/sheet1.xml", (xml) =>
      xml.replace("<sheetData>", "<sheetData><!-- -->"),
    );
    expect(await isUntouchedReportCopy(named(typedIn))).toBe(false);
  });
});

describe("workbooks of other programs", () => {
  const handmade = (rest: Partial<HandmadeWorkbook> = {}) =>
    handmadeXlsx({ sheets: [{ name: "表", rows: '<row><c t="str"><v>a</v></c></row>' }], ...rest });
  const small = reportOf(EMPTY, request);

  it("without fonts, fills and borders keep their cells' look", async () => {
    const bytes = await handmade({ formatIds: [0, 9] });
    const copy = await copyOf(bytes, small);
    const styles = (await (await JSZip.loadAsync(copy.bytes)).file("xl/styles.xml")?.async("string")) ?? "";
    expect(styles).toMatch(/<fonts count="\d+"><font><sz val="11"\/><name val="宋体"\/><\/font>/);
    expect(styles).toMatch(/<cellXfs count="\d+"><xf numFmtId="0"\/><xf numFmtId="9"\/><xf /);
    expect(styles.indexOf("<fonts")).toBeLessThan(styles.indexOf("<cellStyleXfs"));
    expect(await sheetNames(copy.bytes)).toEqual(["表", "校验报告"]);
  });

  it("with a chart sheet count it among the places that names go by", async () => {
    const bytes = await handmadeXlsx({
      sheets: [
        { name: "图", chartOnly: true },
        { name: "表", rows: '<row><c t="str"><v>a</v></c></row>' },
      ],
    });
    const copy = await copyOf(bytes, small);
    const report = (await readXlsx(named(copy.bytes))).at(-1);
    expect(report).toMatchObject({ sheetName: "校验报告", ownedBlocks: [{ name: REPORT_NAME }] });
  });

  it("with prefixes in their parts get elements of the same prefix", async () => {
    const prefixed = (xml: string) =>
      xml.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:").replace("xmlns=", "xmlns:x=");
    let bytes = await handmade();
    for (const part of ["xl/workbook.xml", "xl/styles.xml"]) bytes = await edited(bytes, part, prefixed);
    const copy = await copyOf(bytes, small);
    expect(await sheetNames(copy.bytes)).toEqual(["表", "校验报告"]);
    const styles = (await (await JSZip.loadAsync(copy.bytes)).file("xl/styles.xml")?.async("string")) ?? "";
    expect(styles).not.toMatch(/<(?!\/?x:|\?)/);
  });

  it("that have a sheet 校验报告 of their own keep it", async () => {
    const bytes = await handmadeXlsx({
      sheets: [{ name: "校验报告", rows: '<row><c t="str"><v>我的</v></c></row>' }],
    });
    const copy = await copyOf(bytes, small);
    expect(copy.sheetName).toBe("校验报告 (2)");
    expect((await readXlsx(named(copy.bytes)))[0]?.values).toEqual([["我的"]]);
  });

  it("whose user has written beside the report keep those notes; a new report is made", async () => {
    const first = await copyOf(await handmade(), small);
    const noted = await edited(first.bytes, "xl/worksheets/sheet2.xml", (xml) =>
      xml.replace("</sheetData>", '<row r="90"><c r="L90" t="str"><v>已改</v></c></row></sheetData>'),
    );
    const second = await copyOf(noted, small);
    expect(second.sheetName).toBe("校验报告 (2)");
    expect(await changed(noted, second.bytes)).not.toContain("xl/worksheets/sheet2.xml");
    const third = await copyOf(second.bytes, small);
    expect(await sheetNames(third.bytes)).toEqual(["表", "校验报告", "校验报告 (2)"]);
  });

  it("lose Excel's list of formula cells when a report is replaced: it would name cells without one", async () => {
    const first = await copyOf(await handmade(), small);
    const zip = await JSZip.loadAsync(first.bytes);
    zip.file("xl/calcChain.xml", "<calcChain/>");
    const types = await zip.file("[Content_Types].xml")?.async("string");
    const rels = await zip.file("xl/_rels/workbook.xml.rels")?.async("string");
    zip.file(
      "[Content_Types].xml",
      (types ?? "").replace("</Types>", '<Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>'),
    );
    zip.file(
      "xl/_rels/workbook.xml.rels",
      (rels ?? "").replace(
        "</Relationships>",
        '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
      ),
    );
    const second = await copyOf(await zip.generateAsync({ type: "uint8array" }), small);
    const parts = await partsOf(second.bytes);
    expect([...parts.keys()]).not.toContain("xl/calcChain.xml");
    const left = [...parts.values()].map((part) => Buffer.from(part, "base64").toString()).join("");
    expect(left).not.toContain("calcChain");
  });

  it("with macros are refused: named .xlsx they would not open", async () => {
    const bytes = await edited(await handmade(), "[Content_Types].xml", (xml) =>
      xml.replace(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      ),
    );
    await expect(copyOf(bytes, small)).rejects.toMatchObject({ kind: "notXlsx" });
  });
});

it("text that looks like a formula, or that XML cannot hold, is that text in the copy", async () => {
  const texts = ["=1+1", "+1", "@A1", " <a&b> ", "_x000D_", "bell\u0007", 'say "x"'];
  const document = reportOf(EMPTY, request);
  const rows = texts.map((text) => ({
    cells: [{ role: "text", content: { kind: "text", text } } as const],
    merges: [],
    height: 15,
  }));
  const { bytes } = await copyOf(SAMPLE, { ...document, rows: [...document.rows, ...rows] });
  const report = (await readXlsx(named(bytes))).at(-1);
  const start = document.rows.length;
  expect(report?.values.slice(start).map(([value]) => value)).toEqual(texts);
  expect(report?.formulas.slice(start).flat().filter(Boolean)).toEqual([]);
});
