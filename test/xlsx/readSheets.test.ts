import { readXlsx } from "../../src/xlsx/readXlsx";
import { readXlsxFile } from "../../src/xlsx/xlsxFile";
import { handmadeXlsx } from "../support/handmadeXlsx";
import type { HandmadeWorkbook } from "../support/handmadeXlsx";
import type { SheetGrid } from "../../src/domain/grid/SheetGrid";
import { join } from "node:path";

const row = (text: string): string => `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`;

async function read(workbook: HandmadeWorkbook): Promise<SheetGrid[]> {
  return readXlsx({ name: "手工.xlsx", bytes: await handmadeXlsx(workbook) });
}

describe("a workbook's sheets", () => {
  it("hidden ones are read too", async () => {
    const grids = await read({
      sheets: [
        { name: "甲", rows: row("一") },
        { name: "乙", rows: row("二"), state: "hidden" },
        { name: "丙", rows: row("三"), state: "veryHidden" },
      ],
    });
    expect(grids.map(({ sheetName, visibility, values }) => [sheetName, visibility, values])).toEqual([
      ["甲", "visible", [["一"]]],
      ["乙", "hidden", [["二"]]],
      ["丙", "veryHidden", [["三"]]],
    ]);
  });

  it("chart-only ones are passed over, and shift nothing", async () => {
    const grids = await read({
      sheets: [
        { name: "图", chartOnly: true, part: "chartsheets/sheet1.xml" },
        { name: "甲", rows: row("一"), part: "worksheets/sheet1.xml" },
        { name: "乙", rows: row("二"), part: "worksheets/sheet2.xml" },
      ],
      definedNames:
        '<definedName name="_绩效助手_校验_1" localSheetId="2" hidden="1" comment="记录">乙!$H$8:$I$22</definedName>',
    });
    expect(grids.map(({ sheetName, values }) => [sheetName, values])).toEqual([
      ["甲", [["一"]]],
      ["乙", [["二"]]],
    ]);
    expect(grids.map(({ ownedBlocks }) => ownedBlocks.length)).toEqual([0, 1]);
  });

  it("a workbook of charts only has none", async () => {
    expect(await read({ sheets: [{ name: "图", chartOnly: true }] })).toEqual([]);
  });

  it("are told by their relationship, not by the number in their part's name", async () => {
    const grids = await read({
      sheets: [
        { name: "甲", rows: row("一"), part: "worksheets/sheet2.xml" },
        { name: "乙", rows: row("二"), part: "worksheets/sheet1.xml" },
      ],
    });
    expect(grids.map(({ sheetId, sheetName, values }) => [sheetId, sheetName, values])).toEqual([
      ["10", "甲", [["一"]]],
      ["11", "乙", [["二"]]],
    ]);
  });

  it("know the blocks that the add-in owns on them", async () => {
    const grids = await read({
      sheets: [{ name: "甲", rows: row("一") }],
      definedNames:
        '<definedName name="_绩效助手_校验_1" localSheetId="0" comment="{&quot;a&quot;:1}">甲!$H$8:$I$22</definedName>' +
        '<definedName name="_绩效助手_校验_2" localSheetId="0">甲!#REF!</definedName>' +
        '<definedName name="_绩效助手_校验_3">甲!$A$1</definedName>' +
        '<definedName name="合计" localSheetId="0">甲!$A$1</definedName>',
    });
    expect(grids[0]?.ownedBlocks).toEqual([
      {
        name: "_绩效助手_校验_1",
        area: { row: 7, column: 7, rowCount: 15, columnCount: 2 },
        record: '{"a":1}',
        lookKey: "",
      },
    ]);
  });
});

describe("a file saved by LibreOffice", () => {
  it("is read like any other", async () => {
    const [first, hidden] = await readXlsxFile(join(__dirname, "fixtures/libreoffice.xlsx"));
    expect(first?.values).toEqual([
      ["绩效指标\n描述", 0.95, 45657],
      [null, 20, "=1"],
      [true, 20.95, "#DIV/0!"],
    ]);
    expect(first?.texts).toEqual([
      ["绩效指标\n描述", "95%", "2024年12月31日"],
      ["", "≥20万元", "=1"],
      ["TRUE", "20.95", "#DIV/0!"],
    ]);
    // LibreOffice itself turns a constant TRUE into a formula when it saves.
    expect(first?.formulas[2]).toEqual(["=TRUE()", "=SUM(B1:B2)", "=1/0"]);
    expect(hidden).toMatchObject({ sheetName: "隐藏", visibility: "hidden" });
  });
});
