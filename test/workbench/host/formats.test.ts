import { closeAll, opened, oneSheet, sheet1 } from "./opened";

afterEach(closeAll);

test("getRanges gives several areas of a sheet, and their format at once", async () => {
  const excel = opened(oneSheet({ A1: { v: 1, style: { fill: "#FF0000" } }, B3: 2 }));
  await excel.run(async (context) => {
    const areas = sheet1(context).getRanges("A1,B3:C4").load("address,cellCount,format/fill/color");
    await context.sync();
    expect([areas.address, areas.cellCount]).toEqual(["表1!A1,表1!B3:C4", 5]);
    expect(areas.format.fill.color).toBeNull();
    areas.format.fill.color = "#00FF00";
    areas.load("format/fill/color");
    await context.sync();
    expect(areas.format.fill.color).toBe("#00FF00");
  });
});

test("formats are read in Excel's words, and null where cells differ", async () => {
  const style = {
    bold: true,
    fontName: "宋体",
    fontSize: 14,
    horizontal: "Center",
    vertical: "Center",
    wrap: true,
  };
  const excel = opened(oneSheet({ A1: { v: "题", style }, A2: "正文" }, { columnWidths: { A: 100 } }));
  await excel.run(async (context) => {
    const cell = sheet1(context).getRange("A1");
    const both = sheet1(context).getRange("A1:A2").load("format/font/bold,format/font/color");
    cell.load(
      "format/font,format/fill/color,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/columnWidth",
    );
    await context.sync();
    expect(cell.format.font.toJSON()).toMatchObject({
      bold: true,
      name: "宋体",
      size: 14,
      color: "#000000",
      italic: false,
    });
    expect(cell.format.toJSON()).toMatchObject({
      horizontalAlignment: "Center",
      verticalAlignment: "Center",
      wrapText: true,
      columnWidth: 75,
    });
    expect([both.format.font.bold, both.format.font.color]).toEqual([null, "#000000"]);
  });
});

test("getCellProperties gives each cell what was asked for, and setCellProperties takes it back", async () => {
  const excel = opened(oneSheet({ A1: { v: 1, style: { fill: "#FF0000", bold: true } }, B1: 2 }));
  await excel.run(async (context) => {
    const range = sheet1(context).getRange("A1:B1");
    const properties = range.getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { bold: true } },
    });
    await context.sync();
    expect(properties.value).toEqual([
      [
        { address: "表1!A1", format: { fill: { color: "#FF0000" }, font: { bold: true } } },
        { address: "表1!B1", format: { fill: { color: "#FFFFFF" }, font: { bold: false } } },
      ],
    ]);
    range.setCellProperties([[{}, { format: { fill: { color: "#0000FF" } } }]]);
    range.load("format/fill/color");
    const second = sheet1(context).getRange("B1").load("format/fill/color");
    await context.sync();
    expect([range.format.fill.color, second.format.fill.color]).toEqual([null, "#0000FF"]);
  });
});

test("a format on a cell with a formula changes neither the formula nor its calculation, and is no edit", async () => {
  const excel = opened(oneSheet({ A1: 2, B1: { f: "=A1*2" } }));
  await excel.engine.settle();
  const edits: string[] = [];
  excel.engine.onCellsChanged((change) => edits.push(change.type));
  await excel.run(async (context) => {
    sheet1(context).getRange("B1").format.fill.color = "#FFFF00";
    await context.sync();
    expect(edits).toEqual([]);
    sheet1(context).getRange("A1").values = [[5]];
    const formula = sheet1(context).getRange("B1").load("formulas,values");
    await context.sync();
    expect([formula.formulas, formula.values]).toEqual([[["=A1*2"]], [[10]]]);
  });
  expect(edits).toEqual(["RangeEdited"]);
});

test("the style Normal is the workbook's own standard font, and takes a cell's format away", async () => {
  const excel = opened(
    oneSheet({ A1: { v: 1, style: { fill: "#FF0000", bold: true } } }, { merges: ["A1:B1"] }),
  );
  await excel.run(async (context) => {
    const normal = context.workbook.styles.getItem("Normal").load("name,font/name,font/size");
    const cell = sheet1(context).getRange("A1");
    cell.style = "Normal";
    cell.load("format/font/name,format/font/bold,format/fill/color,style");
    const merged = cell.getMergedAreasOrNullObject().load("address");
    await context.sync();
    expect(cell.format.font.toJSON()).toEqual({ name: normal.font.name, bold: false });
    expect([normal.font.size, cell.format.fill.color, merged.address]).toEqual([11, "#FFFFFF", "表1!A1:B1"]);
  });
});

test("getRowProperties and getColumnProperties tell sizes, and their twins set them", async () => {
  const excel = opened({ sheets: [{ name: "表1", columnWidths: { A: 100 }, rowHeights: { 2: 40 } }] });
  await excel.run(async (context) => {
    const range = sheet1(context).getRange("A1:B2");
    const heights = range.getRowProperties({ format: { rowHeight: true } });
    const widths = range.getColumnProperties({ format: { columnWidth: true } });
    await context.sync();
    expect([heights.value[1]?.format?.rowHeight, widths.value[0]?.format?.columnWidth]).toEqual([30, 75]);
    range.setRowProperties([{ format: { rowHeight: 20 } }, {}]);
    range.setColumnProperties([{}, { format: { columnWidth: 90 } }]);
    range.load("format/columnWidth");
    const corner = sheet1(context).getRange("B1").load("format/columnWidth,format/rowHeight");
    await context.sync();
    expect([corner.format.columnWidth, corner.format.rowHeight]).toEqual([90, 20]);
  });
});

test("getCellProperties tells the borders of all sides", async () => {
  const line = { style: "Continuous", color: "#808080", weight: "Thin" };
  const excel = opened(oneSheet({ A1: { v: 1, style: { borders: { bottom: line } } } }));
  await excel.run(async (context) => {
    const properties = sheet1(context)
      .getRange("A1")
      .getCellProperties({ format: { borders: { style: true } } });
    await context.sync();
    const borders = properties.value[0]?.[0]?.format?.borders;
    expect([borders?.bottom?.style, borders?.left?.style]).toEqual(["Continuous", "None"]);
  });
});
