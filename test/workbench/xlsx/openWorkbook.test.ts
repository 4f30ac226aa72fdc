import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describeWorkbook, type SheetDescription } from "../../../workbench/xlsx/describeWorkbook";
import { openWorkbook } from "../../../workbench/xlsx/openWorkbook";
import { WorkbookFileError } from "../../../workbench/xlsx/WorkbookFileError";
import { featureWorkbook } from "./featureWorkbook";

const sample = join(__dirname, "../../../assets/samples/target-tables-2024.xlsx");

async function sheetOf(bytes: Uint8Array, name: string): Promise<SheetDescription> {
  const { data, record } = await openWorkbook(bytes);
  const found = describeWorkbook(data, record).sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

describe("openWorkbook", () => {
  it("reads the sample workbook's 12 tables", async () => {
    const { data, record, notes } = await openWorkbook(readFileSync(sample));
    const { sheets } = describeWorkbook(data, record);
    expect(sheets).toHaveLength(12);
    expect(sheets[4]?.name).toBe("表5数字档案室建设");
    expect(sheets[0]?.cells["A1"]?.value).toBe("1.统计数据平台系统运维保障绩效目标表");
    expect(sheets[0]?.merges).toContain("A1:G1");
    expect(notes).toEqual([]);
  });

  it("finds sheets by their relationship, whatever the order of tabs and parts", async () => {
    const { data, record, notes } = await openWorkbook(await featureWorkbook());
    const { sheets } = describeWorkbook(data, record);
    expect(sheets.map(({ name, state }) => [name, state])).toEqual([
      ["另 表", "visible"],
      ["暗", "veryHidden"],
      ["单元格", "visible"],
    ]);
    expect(sheets[0]?.cells["A1"]?.value).toBe(1);
    expect(notes.join()).toContain("1 张图表工作表");
    expect(notes.join()).toContain("1 条其他类型的条件格式");
  });

  it.each([
    ["A1", { value: "标题\n第二行" }],
    ["A2", { value: "007" }],
    ["B2", { value: 249 }],
    ["C2", { value: 0.95, style: { n: { pattern: "0%" } } }],
    ["D2", { value: true }],
    ["E2", { value: "#N/A" }],
    ["F2", { value: 45657, style: { n: { pattern: "yyyy/m/d" } } }],
    ["A3", { value: "行内 文字" }],
    ["B3", { value: 747, formula: "=B2*2+$B$2" }],
    ["B5", { value: 3735, formula: "=B4*2+$B$2" }],
    ["C3", { value: "_x000D_原样" }],
    ["D3", { value: "普通 红字", unlocked: true, style: { ht: 1, pd: { l: 20 }, n: { pattern: "0.00_ " } } }],
    ["D4", { value: "甲007", formula: '="甲"&A2' }],
    ["A7", { value: 747 }],
  ])("reads cell %s", async (address, expected) => {
    const { cells } = await sheetOf(await featureWorkbook(), "单元格");
    expect(cells[address]).toMatchObject(expected);
    expect(Object.keys(cells[address] ?? {}).filter((key) => key !== "runs" && key !== "style")).toEqual(
      expect.arrayContaining(Object.keys(expected).filter((key) => key !== "style")),
    );
  });

  it("reads fonts, fills, borders and alignment through theme, tint and indexed colours", async () => {
    const { cells } = await sheetOf(await featureWorkbook(), "单元格");
    expect(cells["A1"]?.style).toEqual({
      ff: "黑体",
      fs: 16,
      bl: 1,
      cl: { rgb: "#808080" },
      bg: { rgb: "#FFFF00" },
      bd: { l: { s: 1, cl: { rgb: "#000000" } }, b: { s: 7, cl: { rgb: "#0000FF" } } },
      ht: 2,
      vt: 2,
      tb: 3,
    });
    expect(cells["B2"]?.style).toBeUndefined();
    expect(cells["D3"]?.runs).toEqual([
      { st: 3, ed: 5, ts: { ff: "宋体", fs: 11, bl: 1, cl: { rgb: "#FF0000" } } },
    ]);
  });

  it("reads merges, sizes, what is hidden, protection conditional formats and validations", async () => {
    const sheet = await sheetOf(await featureWorkbook(), "单元格");
    expect(sheet.merges).toEqual(["A1:B1"]);
    expect(sheet.columnWidths).toEqual({ 0: 87, 1: 87, 2: 87 });
    expect(sheet.rowHeights).toEqual({ 0: 40, 2: 38 });
    expect([sheet.hiddenColumns, sheet.hiddenRows]).toEqual([[4], [4]]);
    expect(sheet.protection?.options).toMatchObject({ allowFormatCells: true, allowInsertRows: false });
    expect(sheet.protection?.password).toBe("hash:abc=");
    expect(sheet.conditionalFormats).toEqual([
      {
        areas: ["C2"],
        scale: [
          { type: "min", value: null, color: "#FF0000" },
          { type: "max", value: null, color: "#00FF00" },
        ],
      },
      { areas: ["B2:B5"], formula: "=$B2>500", style: { cl: { rgb: "#9C0006" }, bg: { rgb: "#FFC7CE" } } },
    ]);
    expect(sheet.validations).toEqual([
      {
        areas: ["C3"],
        rule: { kind: "list", source: "='另 表'!$A$1:$A$3", inCellDropDown: true },
        ignoreBlanks: true,
        errorAlert: { showAlert: false, style: "Stop", title: "", message: "" },
        prompt: { showPrompt: false, title: "", message: "" },
      },
    ]);
  });

  it("reads names with comment, visibility and sheet, and leaves Excel's own alone", async () => {
    const { data, record } = await openWorkbook(await featureWorkbook());
    expect(describeWorkbook(data, record).names).toEqual([
      { name: "局部", refersTo: "='另 表'!$A$1", comment: "", hidden: false, sheet: "另 表" },
      { name: "比例", refersTo: "=单元格!$C$2", comment: "说明", hidden: true },
    ]);
  });

  it.each([
    ["文字文件", Buffer.from("项目,金额\n"), "notXlsx"],
    ["空文件", Buffer.alloc(0), "notXlsx"],
    ["旧版 xls", compound("Workbook"), "legacyXls"],
    ["有密码", compound("EncryptedPackage"), "encrypted"],
    ["截断的 xlsx", readFileSync(sample).subarray(0, 2000), "damaged"],
  ])("says what is wrong with %s", async (_, bytes, problem) => {
    await expect(openWorkbook(bytes)).rejects.toMatchObject({ name: "WorkbookFileError", problem });
  });

  it.each([
    ["a sheet's part is missing", { "xl/worksheets/sheet1.xml": null }, "damaged"],
    ["a part is no XML", { "xl/worksheets/sheet1.xml": "<worksheet><sheetData>" }, "damaged"],
    ["the package is a text document", { "xl/workbook.xml": '<w:document xmlns:w="w"/>' }, "notXlsx"],
    ["there is no list of content types", { "[Content_Types].xml": null }, "notXlsx"],
    ["the workbook is binary", { "xl/workbook.bin": "x" }, "binaryXlsb"],
  ])("names the problem when %s", async (_, changes, problem) => {
    const bytes = await featureWorkbook(changes);
    await expect(openWorkbook(bytes)).rejects.toMatchObject({ problem });
  });

  it("refuses a workbook of nothing but a chart's sheet", async () => {
    const only = '<sheets><sheet name="图表" sheetId="3" r:id="rId3"/></sheets>';
    const bytes = await featureWorkbook({
      "xl/workbook.xml": `<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${only}</workbook>`,
    });
    const reason: unknown = await openWorkbook(bytes).catch((error: unknown) => error);
    expect(reason).toBeInstanceOf(WorkbookFileError);
    expect((reason as Error).message).toMatch(/没有普通工作表/);
  });
});

/** The beginning of a compound file whose directory names one stream. */
function compound(stream: string): Buffer {
  const mark = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([mark, Buffer.alloc(600), Buffer.from(stream, "utf16le"), Buffer.alloc(100)]);
}
