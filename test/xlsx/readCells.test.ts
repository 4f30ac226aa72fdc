import { cellAt, extentOf } from "../../src/domain/grid/SheetGrid";
import type { Cell, SheetGrid } from "../../src/domain/grid/SheetGrid";
import { formatArea } from "../../src/domain/grid/address";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { handmadeXlsx, oneSheet } from "../support/handmadeXlsx";
import type { HandmadeWorkbook } from "../support/handmadeXlsx";

async function gridOf(rows: string, rest: Partial<HandmadeWorkbook> = {}): Promise<SheetGrid> {
  const [grid] = await readXlsx({ name: "手工.xlsx", bytes: await oneSheet(rows, rest) });
  if (grid === undefined) throw new Error("no sheet");
  return grid;
}

async function firstCell(cell: string, rest: Partial<HandmadeWorkbook> = {}): Promise<Cell> {
  return cellAt(await gridOf(`<row r="1">${cell}</row>`, rest), 0, 0);
}

describe("a cell's value", () => {
  it.each([
    ["number", '<c r="A1"><v>249</v></c>', 249, "249"],
    ["number in scientific notation", '<c r="A1"><v>1.5E-3</v></c>', 0.0015, "0.0015"],
    ["text by index", '<c r="A1" t="s"><v>0</v></c>', "≥95%", "≥95%"],
    ["number stored as text", '<c r="A1" t="s"><v>1</v></c>', "249.00", "249.00"],
    ["text in place", '<c r="A1" t="inlineStr"><is><t>数量</t></is></c>', "数量", "数量"],
    ["true", '<c r="A1" t="b"><v>1</v></c>', true, "TRUE"],
    ["false", '<c r="A1" t="b"><v>0</v></c>', false, "FALSE"],
    ["error", '<c r="A1" t="e"><v>#REF!</v></c>', "#REF!", "#REF!"],
    ["date of a strict file", '<c r="A1" t="d"><v>2024-12-31T12:00:00</v></c>', 45657.5, "45657.5"],
  ])("%s", async (_, cell, value, text) => {
    const strings = "<si><t>≥95%</t></si><si><t>249.00</t></si>";
    expect(await firstCell(cell, { strings })).toMatchObject({ value, text, formula: null });
  });

  it.each([
    [
      "rich text",
      '<si><r><rPr><b/></rPr><t>数量</t></r><r><t xml:space="preserve"> 指标</t></r></si>',
      "数量 指标",
    ],
    ["a phonetic reading", '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>', "東京"],
    ["line breaks and spaces", '<si><t xml:space="preserve"> 一\n二 \n</t></si>', " 一\n二 \n"],
    ["line breaks of Windows", "<si><t>一\r\n二</t></si>", "一\n二"],
    ["escaped characters", "<si><t>一_x000D_二_x005F_x000D_</t></si>", "一\r二_x000D_"],
    ["marked-up characters", "<si><t>&lt;A&amp;B&gt;</t></si>", "<A&B>"],
    ["character data", "<si><t><![CDATA[<≥5>]]></t></si>", "<≥5>"],
  ])("keeps the plain text of %s", async (_, strings, text) => {
    expect(await firstCell('<c r="A1" t="s"><v>0</v></c>', { strings })).toMatchObject({ value: text, text });
  });

  it("is found where rows and cells give no address", async () => {
    const grid = await gridOf("<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>");
    expect(grid.values).toEqual([
      [1, null, 3],
      [4, null, null],
    ]);
  });

  it("is found in elements with a prefix", async () => {
    const xml =
      '<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row r="2"><x:c r="B2"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const [grid] = await readXlsx({
      name: "x",
      bytes: await handmadeXlsx({ sheets: [{ name: "表", xml }] }),
    });
    expect(grid?.values).toEqual([[7]]);
    expect(grid?.origin).toEqual({ row: 1, column: 1 });
  });
});

describe("a cell's number format", () => {
  it.each([
    [9, "0.95", "0%", "95%"],
    [9, "1", "0%", "100%"],
    [2, "249", "0.00", "249.00"],
    [4, "1234567.5", "#,##0.00", "1,234,567.50"],
    [14, "45657", "m/d/yyyy", "2024/12/31"],
    [31, "45657", 'yyyy"年"m"月"d"日"', "2024年12月31日"],
    [57, "45657", 'yyyy"年"m"月"', "2024年12月"],
    [22, "45657.75", "m/d/yyyy h:mm", "2024/12/31 18:00"],
    [49, "5", "@", "5"],
    [164, "20", '"≥"0"万元"', "≥20万元"],
    [165, "45657", "yyyy-mm-dd", "2024-12-31"],
    [166, "0.5", "General", "0.5"],
    [167, "5", 'broken"', "5"],
    [200, "5", "General", "5"],
    [14, "-3", "m/d/yyyy", "########"],
  ])("id %i shows %s by %s as %s", async (id, value, numberFormat, text) => {
    const numFmts =
      '<numFmt numFmtId="164" formatCode="&quot;≥&quot;0&quot;万元&quot;"/><numFmt numFmtId="165" formatCode="yyyy-mm-dd"/>' +
      '<numFmt numFmtId="166" formatCode="G/通用格式"/><numFmt numFmtId="167" formatCode="broken&quot;"/>';
    const cell = await firstCell(`<c r="A1" s="1"><v>${value}</v></c>`, { numFmts, formatIds: [0, id] });
    expect(cell).toMatchObject({ value: Number(value), numberFormat, text });
  });

  it("leaves a text as it is, but for a format that has a part for text", async () => {
    const text = '<c r="A1" t="inlineStr" s="1"><is><t>达标</t></is></c>';
    expect(await firstCell(text, { formatIds: [0, 2] })).toMatchObject({ text: "达标" });
    const numFmts = '<numFmt numFmtId="164" formatCode="0;-0;0;@&quot;。&quot;"/>';
    expect(await firstCell(text, { formatIds: [0, 164], numFmts })).toMatchObject({
      value: "达标",
      text: "达标。",
    });
  });

  it("gives dates of the 1904 system as the same day's serial number of 1900, and other numbers as they are", async () => {
    const rows =
      '<row r="1"><c r="A1" s="1"><v>44195</v></c><c r="B1"><v>44195</v></c><c r="C1" s="2"><v>0.5</v></c></row>';
    const grid = await gridOf(rows, { date1904: true, formatIds: [0, 14, 20] });
    expect(grid.values).toEqual([[45657, 44195, 0.5]]);
    expect(grid.texts).toEqual([["2024/12/31", "44195", "12:00"]]);
  });
});

describe("a cell's formula", () => {
  it("comes with its = and its last result", async () => {
    const cell = await firstCell('<c r="A1"><f>SUM(B1:B2)</f><v>3</v></c>');
    expect(cell).toMatchObject({ formula: "=SUM(B1:B2)", value: 3 });
  });

  it.each([
    ["no result yet", "<f>1+1</f>", "=1+1", "#未计算"],
    ["an error", "<f>#REF!+1</f><v>#REF!</v>", "=#REF!+1", "#REF!"],
    ["a text of no characters", '<f>IF(B1,1,"")</f><v></v>', '=IF(B1,1,"")', ""],
    ["a function newer than the format", "<f>_xlfn.IFS(B1,1)</f><v>1</v>", "=IFS(B1,1)", "1"],
    ["no text of its own", '<f t="dataTable" ref="A1:A3"/><v>9</v>', "=?", "9"],
    ["a first cell that is missing", '<f t="shared" si="4"/><v>9</v>', "=?", "9"],
  ])("is known with %s", async (_, content, formula, value) => {
    const type = value === "#REF!" ? "e" : "str";
    expect(await firstCell(`<c r="A1" t="${type}">${content}</c>`)).toMatchObject({ formula, value });
  });

  it("says that it was never calculated where a program left the result blank", async () => {
    const cell = await firstCell('<c r="A1" s="1"><f>1+1</f><v></v></c>', { formatIds: [0, 9] });
    expect(cell).toMatchObject({ formula: "=1+1", value: "#未计算", text: "#未计算", numberFormat: "0%" });
  });

  it("is moved along where it was filled down or right", async () => {
    const grid = await gridOf(
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1+LOG10(A1)</f><v>1</v></c></row>' +
        '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c></row>',
    );
    expect(grid.formulas).toEqual([["=A1*$B$1+LOG10(A1)"], ["=A2*$B$1+LOG10(A2)"], ["=A3*$B$1+LOG10(A3)"]]);
  });
});

describe("the grid's extent", () => {
  it("is that of the values and formulas, whatever is formatted around them", async () => {
    const blank = Array.from(
      { length: 10_000 },
      (_, row) => `<row r="${row + 10}"><c r="A${row + 10}" s="1"/></row>`,
    );
    const rows = `<row r="3"><c r="B3"><v>1</v></c><c r="D3"><f>B3</f></c><c r="E3" s="1"/></row>${blank.join("")}`;
    const grid = await gridOf(rows, { formatIds: [0, 2] });
    expect(extentOf(grid)).toEqual({ row: 2, column: 1, rowCount: 1, columnCount: 3 });
    expect(grid.values).toEqual([[1, null, "#未计算"]]);
  });

  it("knows the formats of blank cells inside", async () => {
    const grid = await gridOf(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/><c r="C1"><v>1</v></c></row>',
      {
        formatIds: [0, 9],
      },
    );
    expect(grid.numberFormats).toEqual([["General", "0%", "General"]]);
  });

  it("is nothing on a sheet without a value", async () => {
    const grid = await gridOf(
      '<row r="1"><c r="A1" s="1"/><c r="B1" t="inlineStr"><is><t></t></is></c></row>',
    );
    expect(extentOf(grid)).toBeNull();
    expect(grid.values).toEqual([]);
  });

  it("may be a million rows of which two are filled", async () => {
    const grid = await gridOf(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="C1048576"><v>2</v></c></row>',
    );
    expect(grid.values).toHaveLength(1_048_576);
    expect(cellAt(grid, 1_048_575, 2)).toMatchObject({ value: 2, text: "2" });
    expect(cellAt(grid, 0, 2)).toMatchObject({ value: null, text: "" });
  });

  it("may reach to the sheet's last cell for one stray value there", async () => {
    const grid = await gridOf(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
    );
    expect(extentOf(grid)).toEqual({ row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 });
    expect(cellAt(grid, 1_048_575, 16_383)).toMatchObject({ value: 2, text: "2" });
    expect(cellAt(grid, 1_048_575, 0)).toMatchObject({ value: null, text: "", numberFormat: "General" });
    expect(cellAt(grid, 0, 16_383)).toMatchObject({ value: null, text: "" });
  });

  it("is refused beyond reason, by name", async () => {
    const stray = (row: number) =>
      `<row r="${row}"><c r="A${row}"><v>1</v></c><c r="XFD${row}"><v>2</v></c></row>`;
    const rows = Array.from({ length: 1_500 }, (_, index) => stray(index + 1)).join("");
    await expect(gridOf(rows)).rejects.toMatchObject({
      name: "WorkbookError",
      kind: "tooLarge",
      places: ["表"],
    });
  });
});

describe("what lies over the cells", () => {
  async function withAfter(after: string): Promise<SheetGrid> {
    const sheets = [{ name: "表", rows: '<row r="1"><c r="A1"><v>1</v></c></row>', after }];
    const [grid] = await readXlsx({ name: "x", bytes: await handmadeXlsx({ sheets }) });
    if (grid === undefined) throw new Error("no sheet");
    return grid;
  }

  it("merges, in the sheet's own positions", async () => {
    const grid = await withAfter('<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="B2:B9"/></mergeCells>');
    expect(grid.merges.map(formatArea)).toEqual(["A1:C1", "B2:B9"]);
  });

  it.each([
    ['<sheetProtection sheet="1" objects="1"/>', true],
    ['<sheetProtection objects="1"/>', false],
    ["", false],
  ])("protection: %s", async (after, isProtected) => {
    expect((await withAfter(after)).isProtected).toBe(isProtected);
  });

  it("the add-in's own highlights, not those of others", async () => {
    const rule = (sqref: string, formula: string): string =>
      `<conditionalFormatting sqref="${sqref}"><cfRule type="expression"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
    const mine = (severity: string): string => `LEN("绩效助手:${severity}")&gt;0`;
    const grid = await withAfter(
      rule("A1:B2 D4", mine("error")) +
        rule("C1", "LEN(C1)&gt;0") +
        rule("F6", mine("info")) +
        rule("H8", mine("error")),
    );
    expect(grid.highlights.map(({ severity, areas }) => [severity, areas.map(formatArea)])).toEqual([
      ["error", ["A1:B2", "D4", "H8"]],
      ["info", ["F6"]],
    ]);
  });
});
