import { openWorkbook } from "../../../workbench/xlsx/openWorkbook";
import { CONDITIONS_RESOURCE, NAMES_RESOURCE } from "../../../workbench/xlsx/resources";
import { saveWorkbook } from "../../../workbench/xlsx/saveWorkbook";
import { featureWorkbook, partsOf } from "./featureWorkbook";
import { ADDIN, CELLS, changedParts, reopened, saved, type Sheet } from "./savedWorkbook";

describe("saving what is around the cells", () => {
  it("writes widths, heights, hidden lines, merges and frozen panes", async () => {
    const bytes = await saved(({ sheet }) => {
      sheet.columnData[1] = { w: 140, hd: 0 };
      sheet.columnData[7] = { w: 200, hd: 1 };
      sheet.rowData[8] = { h: 60, ia: 0 };
      sheet.rowData[4] = {};
      sheet.mergeData = [{ startRow: 9, startColumn: 0, endRow: 10, endColumn: 3 }];
      sheet.freeze = { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 };
    });
    const sheet = (await reopened(bytes)).sheets[2];
    expect(sheet?.columnWidths).toEqual({ 0: 87, 1: 140, 2: 87, 7: 200 });
    expect(sheet?.hiddenColumns).toEqual([4, 7]);
    expect(sheet?.rowHeights).toEqual({ 0: 40, 2: 38, 8: 60 });
    expect(sheet?.hiddenRows).toEqual([]);
    expect(sheet?.merges).toEqual(["A10:D11"]);
    expect((await partsOf(bytes))[CELLS]).toContain(
      'topLeftCell="B3" activePane="bottomRight" state="frozen"',
    );
  });

  it("does not write a size that is the sheet's own standard", async () => {
    const bytes = await saved(({ sheet }) => {
      sheet.columnData[7] = { w: 63 };
      sheet.rowData[8] = { h: 19, ia: 0 };
    });
    expect(bytes).toEqual(await featureWorkbook());
  });

  it("adds a conditional format in front and keeps the user's, of whichever kind, in their order", async () => {
    const bytes = await saved(({ resource, setResource }) => {
      const rules = resource(CONDITIONS_RESOURCE) as Record<string, object[]>;
      const rule = {
        type: "highlightCell",
        subType: "formula",
        value: '=$H2="错误"',
        style: { bg: { rgb: "#FFEB9C" } },
      };
      const area = { startRow: 1, endRow: 4, startColumn: 6, endColumn: 7 };
      setResource(CONDITIONS_RESOURCE, {
        "sheet-1": [{ cfId: "cf-1", ranges: [area], stopIfTrue: false, rule }, ...(rules["sheet-1"] ?? [])],
      });
    });
    const part = (await partsOf(bytes))[CELLS] ?? "";
    const priorities = [...part.matchAll(/<cfRule type="(\w+)"[^>]*priority="(\d+)"/g)].map(
      ([, type, rank]) => `${rank} ${type}`,
    );
    expect(priorities.sort()).toEqual(["1 expression", "2 cellIs", "3 colorScale", "4 expression"]);
    expect((await reopened(bytes)).sheets[2]?.conditionalFormats.map(({ formula }) => formula)).toEqual([
      '=$H2="错误"',
      undefined,
      "=$B2>500",
    ]);
  });

  it("removes conditional formats and nothing beside them", async () => {
    const bytes = await saved(({ setResource }) => setResource(CONDITIONS_RESOURCE, {}));
    const part = (await partsOf(bytes))[CELLS] ?? "";
    expect(part).toContain('type="cellIs"');
    expect(part).not.toContain('type="colorScale"');
    expect(part).not.toContain('type="expression"');
  });

  it("writes names with comment, visibility and sheet", async () => {
    const bytes = await saved(({ resource, setResource }) => {
      const names = resource(NAMES_RESOURCE) as Record<string, object>;
      setResource(NAMES_RESOURCE, {
        "file-name-1": { ...names["file-name-1"], comment: "另一说明", hidden: false },
        new: {
          id: "new",
          name: "绩效_表1",
          formulaOrRefString: "=单元格!$A$1:$B$2",
          comment: "c",
          hidden: true,
          localSheetId: "sheet-9",
        },
      });
    });
    expect((await reopened(bytes)).names).toEqual([
      { name: "比例", refersTo: "=单元格!$C$2", comment: "另一说明", hidden: false },
      { name: "绩效_表1", refersTo: "=单元格!$A$1:$B$2", comment: "c", hidden: true, sheet: "暗" },
    ]);
    expect((await partsOf(bytes))["xl/workbook.xml"]).toContain('name="_xlnm.Print_Area" localSheetId="3"');
  });

  it("writes protection, and the hash Excel knows for a password", async () => {
    const bytes = await saved(({ content }) => {
      content.record.protection = { "sheet-7": { options: { allowSort: true }, password: "password" } };
    });
    const parts = await partsOf(bytes);
    expect(parts[CELLS]).not.toContain("sheetProtection");
    expect(parts["xl/worksheets/sheet2.xml"]).toContain(
      '<sheetProtection password="83AF" sheet="1" objects="1" scenarios="1" sort="0"/>',
    );
  });

  it("keeps the add-in's settings where Excel does", async () => {
    const settings = { 设置: { 校验: [1, '<&">'] }, ack: true };
    const bytes = await saved(({ content }) => {
      content.record.settings = settings;
    });
    expect((await reopened(bytes)).settings).toEqual(settings);
    expect((await openWorkbook(bytes, { addinId: "another" })).record.settings).toEqual({});
    const again = await openWorkbook(bytes, { addinId: ADDIN });
    const next = structuredClone({ data: again.data, record: { ...again.record, settings: { ack: false } } });
    const twice = await saveWorkbook(bytes, again, next, { addinId: ADDIN });
    expect((await reopened(twice)).settings).toEqual({ ack: false });
    expect(Object.keys(await partsOf(twice)).filter((path) => path.includes("webextension1"))).toHaveLength(
      1,
    );
  });

  it("adds a sheet, removes one, moves tabs, and names and the chart's tab follow", async () => {
    const bytes = await saved(({ sheets, order }) => {
      delete sheets["sheet-9"];
      sheets["sheet-10"] = {
        ...structuredClone(sheets["sheet-7"] as Sheet),
        name: "校验报告",
        cellData: { 0: { 0: { v: "报告", t: 1 } } },
      };
      order.splice(0, order.length, "sheet-10", "sheet-1", "sheet-7");
    });
    const book = await reopened(bytes);
    expect(book.sheets.map(({ name }) => name)).toEqual(["校验报告", "单元格", "另 表"]);
    expect(book.sheets[0]?.cells).toEqual({ A1: { value: "报告" } });
    expect(book.names.find(({ name }) => name === "局部")?.sheet).toBe("另 表");
    const root = (await partsOf(bytes))["xl/workbook.xml"] ?? "";
    expect(
      [...root.matchAll(/<sheet name="([^"]+)" sheetId="(\d+)"/g)].map(([, name, id]) => `${name} ${id}`),
    ).toEqual(["校验报告 10", "单元格 1", "另 表 7", "图表 3"]);
    expect(root).toContain('name="_xlnm.Print_Area" localSheetId="1"');
    expect(root).toContain('<workbookView activeTab="1"/>');
    expect(await changedParts(bytes)).toContain("xl/worksheets/sheet9.xml");
  });

  it("renames a sheet in validation lists, links, charts and Excel's own names too", async () => {
    const bytes = await saved(({ sheets }) => {
      (sheets["sheet-7"] as Sheet).name = "名录";
      (sheets["sheet-1"] as Sheet).name = "表 一";
    });
    const parts = await partsOf(bytes);
    expect(parts[CELLS]).toContain("<formula1>'名录'!$A$1:$A$3</formula1>");
    expect(parts[CELLS]).toContain("location=\"'名录'!A1\"");
    expect(parts["xl/charts/chart1.xml"]).toContain("<c:f>'名录'!$A$1:$A$3</c:f>");
    expect(parts["xl/workbook.xml"]).toContain("'表 一'!$A$1:$F$7</definedName>");
  });
});
