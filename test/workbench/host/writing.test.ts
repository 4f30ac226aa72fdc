import { dumpEngine } from "../../../workbench/engine/dump";
import type { ExcelInNode } from "../../../workbench/node/open-in-node";
import { closeAll, opened as open, oneSheet, sheet1 as sheetOf } from "./opened";

afterEach(closeAll);

async function valuesOf(app: ExcelInNode, address: string): Promise<unknown[][]> {
  return app.run(async (context) => {
    const range = sheetOf(context).getRange(address).load("values");
    await context.sync();
    return range.values;
  });
}

test("null leaves a cell alone and the empty string clears it", async () => {
  const app = open(oneSheet({ A1: "留", B1: "清", C1: { f: "=1+1" } }));
  await app.run(async (context) => {
    sheetOf(context).getRange("A1:D1").values = [[null, "", null, "新"]];
    await context.sync();
  });
  expect(await valuesOf(app, "A1:D1")).toEqual([["留", "", 2, "新"]]);
});

test.each([
  ["95%", 0.95, "0%"],
  ["2024-12-31", 45657, "yyyy/m/d"],
  ["2024年12月31日", 45657, 'yyyy"年"m"月"d"日"'],
  ["2024年12月31日前", "2024年12月31日前", "General"],
  ["≥95%", "≥95%", "General"],
  ["007", 7, "General"],
  ["'007", "007", "General"],
  ["'=A1", "=A1", "General"],
  ["193万元", "193万元", "General"],
  ["1,234.5", 1234.5, "#,##0.00"],
  ["TRUE", true, "General"],
  ["#N/A", "#N/A", "General"],
])("the text %j is read as if it were typed: %p in the format %s", async (typed, value, format) => {
  const app = open(oneSheet());
  await app.run(async (context) => {
    const cell = sheetOf(context).getRange("B2");
    cell.values = [[typed]];
    cell.load("values,numberFormat");
    await context.sync();
    expect(cell.values).toEqual([[value]]);
    expect(cell.numberFormat).toEqual([[format]]);
  });
});

test.each([
  ["=B1", "General", "0.00"],
  ["=-$B$1", "General", "0.00"],
  ["=B1", "0%", "0%"],
  ["=A1", "General", "General"],
  ["=SUM(B1)", "General", "General"],
])("the formula %s in a cell of the format %s makes it %s, once", async (formula, before, after) => {
  const app = open(oneSheet({ A1: 1, B1: { v: 2, numberFormat: "0.00" }, C1: { numberFormat: before } }));
  await app.run(async (context) => {
    const cell = sheetOf(context).getRange("C1");
    cell.formulas = [[formula]];
    cell.load("numberFormat");
    await context.sync();
    expect(cell.numberFormat).toEqual([[after]]);
    cell.numberFormat = [["General"]];
    sheetOf(context).getRange("B1").values = [[3]];
    cell.load("numberFormat");
    await context.sync();
    expect(cell.numberFormat).toEqual([["General"]]);
  });
});

test("a cell of the text format takes every string as it is", async () => {
  const app = open(oneSheet({ A1: { numberFormat: "@" } }));
  await app.run(async (context) => {
    const cell = sheetOf(context).getRange("A1");
    cell.values = [["007"]];
    cell.format.font.bold = true;
    cell.load("values,valueTypes");
    await context.sync();
    expect(cell.values).toEqual([["007"]]);
    expect(cell.valueTypes).toEqual([["String"]]);
  });
});

test("a text that looks like a number stays a text when only its format changes", async () => {
  const app = open(oneSheet({ A1: "007" }));
  await app.run(async (context) => {
    const cell = sheetOf(context).getRange("A1");
    cell.format.fill.color = "#FFF2CC";
    cell.numberFormat = [["0.00"]];
    await context.sync();
  });
  expect(await valuesOf(app, "A1")).toEqual([["007"]]);
});

test("formulas are calculated before the next read of the same batch", async () => {
  const app = open(oneSheet({ A1: 1, B1: { f: "=A1*10" } }));
  await app.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1").values = [[5]];
    const result = sheet.getRange("B1").load("values,formulas");
    await context.sync();
    expect(result.values).toEqual([[50]]);
    expect(result.formulas).toEqual([["=A1*10"]]);
  });
});

test("one value for a range goes to all its cells", async () => {
  const app = open(oneSheet());
  await app.run(async (context) => {
    (sheetOf(context).getRange("A1:B2") as unknown as { values: string }).values = "同";
    await context.sync();
  });
  expect(await valuesOf(app, "A1:B2")).toEqual([
    ["同", "同"],
    ["同", "同"],
  ]);
});

test("an array of another shape is refused and nothing of it is written", async () => {
  const app = open(oneSheet({ A1: 1 }));
  const writing = app.run(async (context) => {
    sheetOf(context).getRange("A1:B2").values = [[9, 9]];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(await valuesOf(app, "A1:B2")).toEqual([
    [1, ""],
    ["", ""],
  ]);
});

test("a merged area takes a value in its top-left cell only", async () => {
  const app = open(oneSheet({ A1: "甲" }, { merges: ["A1:C1"] }));
  await app.run(async (context) => {
    sheetOf(context).getRange("A1:D1").values = [["乙", "隐", "藏", "丁"]];
    await context.sync();
  });
  expect(await valuesOf(app, "A1:D1")).toEqual([["乙", "", "", "丁"]]);
});

test("writing beyond the grid's last row and column makes room for it", async () => {
  const app = open(oneSheet());
  await app.run(async (context) => {
    sheetOf(context).getRange("AZ5000").values = [["远"]];
    const used = sheetOf(context).getUsedRange(true).load("address");
    await context.sync();
    expect(used.address).toBe("表1!AZ5000");
  });
});

test("2,000 cells in one assignment arrive, though office.js sends them in pieces", async () => {
  const app = open(oneSheet());
  const values = Array.from({ length: 400 }, (_, row) =>
    Array.from({ length: 5 }, (_, column) => row * 5 + column),
  );
  await app.run(async (context) => {
    sheetOf(context).getRange("A1:E400").values = values;
    await context.sync();
  });
  expect(await valuesOf(app, "A1:E400")).toEqual(values);
});

test("clear takes contents, formats or both, merges and conditional formats with the formats", async () => {
  const app = open(
    oneSheet(
      { A1: { v: "甲", style: { fill: "#FFFF00" } }, B1: { v: "乙", style: { bold: true } } },
      { merges: ["A2:B2"] },
    ),
  );
  await app.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("B1").clear("Formats");
    sheet.getRange("A2:B2").conditionalFormats.add("Custom");
    sheet.getRange("A2:B2").clear();
    await context.sync();
  });
  const [dump] = dumpEngine(app.engine).sheets;
  expect(dump?.cells).toEqual({ A1: { format: { fill: "#FFFF00" } }, B1: { value: "乙" } });
  expect(dump?.merges).toEqual([]);
  expect(dump?.conditionalFormats).toEqual([]);
});

test("copyFrom moves the formulas it copies, and the formats only when asked", async () => {
  const app = open(oneSheet({ A1: 2, B1: { f: "=A1*2", style: { fill: "#00FF00" } }, A2: 3 }));
  await app.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("B2").copyFrom("B1", "Formulas");
    sheet.getRange("D1:D2").copyFrom("B1", "Formats");
    const copied = sheet.getRange("B2").load("formulas,values,format/fill/color");
    await context.sync();
    expect(copied.formulas).toEqual([["=A2*2"]]);
    expect(copied.values).toEqual([[6]]);
    expect(copied.format.fill.color).toBe("#FFFFFF");
  });
  expect(dumpEngine(app.engine).sheets[0]?.cells["D2"]).toEqual({ format: { fill: "#00FF00" } });
});

test("writing and clearing again leaves the workbook as it was", async () => {
  const app = open(
    oneSheet({ A1: "标题", B2: { f: "=1+1" }, C3: { v: 0.5, numberFormat: "0%" } }, { merges: ["A1:C1"] }),
  );
  await app.engine.settle();
  const before = dumpEngine(app.engine);
  await app.run(async (context) => {
    const column = sheetOf(context).getRange("E1:E3");
    column.values = [["校验结果"], ["通过"], ["95%"]];
    column.format.fill.color = "#FFC7CE";
    column.format.borders.getItem("EdgeBottom").style = "Continuous";
    await context.sync();
    expect(dumpEngine(app.engine)).not.toEqual(before);
    column.clear();
    await context.sync();
  });
  expect(dumpEngine(app.engine)).toEqual(before);
});
