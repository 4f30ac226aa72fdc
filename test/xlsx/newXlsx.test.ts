import JSZip from "jszip";
import type { NewCell, NewSheet } from "../../src/domain/sheet/NewSheet";
import { cellAt } from "../../src/domain/grid/SheetGrid";
import type { SheetGrid } from "../../src/domain/grid/SheetGrid";
import { isUntouchedNewXlsx, sealedNewXlsx } from "../../src/xlsx/newXlsxFile";
import { writeNewWorkbook } from "../../src/xlsx/NewXlsx";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { isUntouchedPlanCopy } from "../../src/xlsx/writePlanCopy";
import { describeWorkbook } from "../../workbench/xlsx/describeWorkbook";
import { openWorkbook } from "../../workbench/xlsx/openWorkbook";
import { recalculated } from "../support/libreOffice";

const cell = (
  row: number,
  column: number,
  rest: Partial<NewCell>,
  rowCount = 1,
  columnCount = 1,
): NewCell => ({
  area: { row, column, rowCount, columnCount },
  look: "text",
  content: null,
  numberFormat: null,
  ...rest,
});

const FORMULA_LIKE = ["=1+1", "+5%", "-5%", "@甲", "'甲"];

const SHEET: NewSheet = {
  sheetName: "表1甲&乙",
  columns: [11, 12, 19.5],
  heights: [36, null, 20, 20, 20, 20, 20, 20],
  cells: [
    cell(0, 0, { look: "title", content: "绩效目标表" }, 1, 3),
    cell(1, 0, { look: "label", content: "预算数" }, 2, 1),
    cell(1, 1, { look: "number", content: 249, numberFormat: "0.00" }),
    cell(1, 2, { look: "number", content: 1234.5, numberFormat: "#,##0.00" }),
    cell(2, 1, { content: "一\n二 <三> & “四”\t_x000D_" }, 1, 2),
    ...FORMULA_LIKE.map((content, index) => cell(3 + index, 0, { content, numberFormat: "@" })),
    ...FORMULA_LIKE.map((content, index) => cell(3 + index, 1, { content })),
    cell(3, 2, { look: "centred", content: "0349", numberFormat: "@" }),
  ],
  entries: [
    {
      area: { row: 3, column: 2, rowCount: 3, columnCount: 1 },
      rule: { kind: "list", values: ["优", "良"] },
    },
    {
      area: { row: 1, column: 1, rowCount: 1, columnCount: 1 },
      rule: { kind: "number", lowest: "0", highest: null, unit: "万元" },
    },
    { area: { row: 6, column: 2, rowCount: 1, columnCount: 1 }, rule: { kind: "date" } },
  ],
  orientation: "landscape",
};
const OTHER: NewSheet = { ...SHEET, entries: [], orientation: "portrait" };

const partOf = async (bytes: Uint8Array, name: string) =>
  (await (await JSZip.loadAsync(bytes)).file(name)?.async("string")) ?? "";

function contentOf(grid: SheetGrid | undefined, row: number, column: number) {
  if (!grid) throw new Error("no sheet");
  const { value, text, formula } = cellAt(grid, row, column);
  return { value, text, formula };
}

function expectContents(grid: SheetGrid | undefined): void {
  expect(contentOf(grid, 1, 1)).toEqual({ value: 249, text: "249.00", formula: null });
  expect(contentOf(grid, 1, 2)).toEqual({ value: 1234.5, text: "1,234.50", formula: null });
  expect(contentOf(grid, 2, 1).value).toBe("一\n二 <三> & “四”\t_x000D_");
  for (const [index, text] of FORMULA_LIKE.entries()) {
    expect(contentOf(grid, 3 + index, 0)).toEqual({ value: text, text, formula: null });
    expect(contentOf(grid, 3 + index, 1)).toEqual({ value: text, text, formula: null });
  }
  expect(contentOf(grid, 3, 2).value).toBe("0349");
  expect(grid?.merges).toEqual(
    expect.arrayContaining([
      { row: 0, column: 0, rowCount: 1, columnCount: 3 },
      { row: 1, column: 0, rowCount: 2, columnCount: 1 },
      { row: 2, column: 1, rowCount: 1, columnCount: 2 },
    ]),
  );
}

describe("a new workbook", () => {
  it("is read as it was to be", async () => {
    const grids = await readXlsx({ name: "a.xlsx", bytes: await writeNewWorkbook([SHEET, OTHER]) });
    expect(grids.map(({ sheetName }) => sheetName)).toEqual(["表1甲&乙", "表1甲&乙 (2)"]);
    grids.forEach(expectContents);
  });

  it("is read so by LibreOffice, in which a text that begins with = stays a text", async () => {
    const [bytes = new Uint8Array()] = await recalculated([await writeNewWorkbook([SHEET, OTHER])]);
    const grids = await readXlsx({ name: "a.xlsx", bytes });
    expect(grids).toHaveLength(2);
    grids.forEach(expectContents);
    expect((await partOf(bytes, "xl/worksheets/sheet1.xml")).match(/<dataValidation /g)).toHaveLength(3);
  }, 200_000);

  it("opens in the workbench", async () => {
    const { data, record, notes } = await openWorkbook(await writeNewWorkbook([SHEET]));
    const [sheet] = describeWorkbook(data, record).sheets;
    expect(notes).toEqual([]);
    expect(sheet?.cells["B2"]?.value).toBe(249);
    expect(sheet?.cells["A4"]).toMatchObject({ value: "=1+1" });
    expect(sheet?.cells["A4"]).not.toHaveProperty("formula");
    expect(sheet?.merges).toEqual(expect.arrayContaining(["A1:C1", "A2:A3", "B3:C3"]));
  });

  it("has every place of a merge ruled, and a text that looks like a formula marked as one", async () => {
    const bytes = await writeNewWorkbook([SHEET]);
    const sheet = await partOf(bytes, "xl/worksheets/sheet1.xml");
    const styles = await partOf(bytes, "xl/styles.xml");
    const xfs = [
      ...(/<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0] ?? "").matchAll(/<xf .*?(?:\/>|<\/xf>)/gs),
    ].map(([xf]) => xf);
    const styleOf = (address: string) =>
      xfs[Number(new RegExp(`r="${address}" s="(\\d+)"`).exec(sheet)?.[1])];
    expect(styleOf("A3")).toBe(styleOf("A2"));
    expect(styleOf("A3")).not.toContain('borderId="0"');
    expect(styleOf("A1")).toContain('borderId="0"');
    expect(styleOf("A4")).toContain('numFmtId="49"');
    expect(styleOf("A4")).toContain('quotePrefix="1"');
    expect(styleOf("B4")).toContain('numFmtId="0"');
    expect(styleOf("B4")).toContain('quotePrefix="1"');
    expect(styleOf("C4")).not.toContain("quotePrefix");
  });

  it("is set up for A4, and has a row's height fixed only where merged cells keep it from being fitted", async () => {
    const sheet = await partOf(await writeNewWorkbook([SHEET]), "xl/worksheets/sheet1.xml");
    expect(sheet).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(sheet).toContain('<col min="3" max="3" width="20.21" customWidth="1"/>');
    expect(sheet).toContain('<row r="1" ht="36" customHeight="1">');
    expect(sheet).toContain('<row r="2">');
    expect(sheet).toContain('<row r="4" ht="20">');
    const order = [
      "<sheetPr>",
      "<dimension",
      "<sheetViews>",
      "<cols>",
      "<sheetData>",
      "<mergeCells",
      "<dataValidations",
      "<printOptions",
      "<pageSetup",
    ];
    const places = order.map((element) => sheet.indexOf(element));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  it("is the same bytes for the same sheets", async () => {
    const [one, two] = [await writeNewWorkbook([SHEET]), await writeNewWorkbook([SHEET])];
    expect(Buffer.from(one).equals(two)).toBe(true);
  });

  it("without a sheet is none", async () => {
    await expect(writeNewWorkbook([])).rejects.toThrow("needs a sheet");
  });
});

describe("a new workbook of the command line", () => {
  const read = (bytes: Uint8Array) => ({ name: "a.xlsx", bytes });

  it("is known again until somebody changes it", async () => {
    const sealed = await sealedNewXlsx(await writeNewWorkbook([SHEET]));
    expect(await isUntouchedNewXlsx(read(sealed))).toBe(true);
    expect(await isUntouchedPlanCopy(read(sealed))).toBe(false);
    const zip = await JSZip.loadAsync(sealed);
    zip.file("xl/styles.xml", (await partOf(sealed, "xl/styles.xml")).replace("16", "18"));
    expect(await isUntouchedNewXlsx(read(await zip.generateAsync({ type: "uint8array" })))).toBe(false);
    expect(await isUntouchedNewXlsx(read(await writeNewWorkbook([SHEET])))).toBe(false);
    expectContents((await readXlsx(read(sealed)))[0]);
  });
});
