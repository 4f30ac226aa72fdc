import { closeAll, opened, oneSheet, sheet1 } from "./opened";

afterEach(closeAll);

test("a range's values, formulas, texts and types are read as Excel gives them", async () => {
  const excel = opened({
    sheets: [
      {
        name: "表1",
        cells: {
          A1: "标题",
          A2: { v: 0.95, numberFormat: "0%" },
          B2: { v: 45657, numberFormat: 'yyyy"年"m"月"d"日"' },
          C2: true,
          A3: 2,
          B3: { f: "=A3*3" },
        },
      },
    ],
  });
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("表1").getRange("A1:C3");
    range.load("address,values,formulas,text,valueTypes,numberFormat,rowCount,columnIndex");
    await context.sync();
    expect(range.address).toBe("表1!A1:C3");
    expect(range.values).toEqual([
      ["标题", "", ""],
      [0.95, 45657, true],
      [2, 6, ""],
    ]);
    expect(range.formulas).toEqual([
      ["标题", "", ""],
      [0.95, 45657, true],
      [2, "=A3*3", ""],
    ]);
    expect(range.text).toEqual([
      ["标题", "", ""],
      ["95%", "2024年12月31日", "TRUE"],
      ["2", "6", ""],
    ]);
    expect(range.valueTypes[1]).toEqual(["Double", "Double", "Boolean"]);
    expect(range.valueTypes[2]).toEqual(["Double", "Double", "Empty"]);
    expect(range.numberFormat[0]).toEqual(["General", "General", "General"]);
    expect([range.rowCount, range.columnIndex]).toEqual([3, 0]);
  });
});

test("a property that was not loaded throws PropertyNotLoaded", async () => {
  await opened(oneSheet({ A1: 1 })).run(async (context) => {
    const range = sheet1(context).getRange("A1").load("values");
    await context.sync();
    expect(() => range.text).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
  });
});

test("a missing sheet is a null object by getItemOrNullObject and an error by getItem", async () => {
  const excel = opened(oneSheet());
  await excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("没有").load("name");
    const there = context.workbook.worksheets.getItemOrNullObject("表1").load("name");
    const below = missing.getRange("A1").load("values");
    await context.sync();
    expect([missing.isNullObject, there.isNullObject, below.isNullObject]).toEqual([true, false, true]);
    expect(there.name).toBe("表1");
  });
  const asking = excel.run(async (context) => {
    context.workbook.worksheets.getItem("没有").load("name");
    await context.sync();
  });
  await expect(asking).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("doing something to a null object is an error", async () => {
  const writing = opened(oneSheet()).run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("没有");
    await context.sync();
    missing.name = "新";
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("the used range ends at the last value, or at the last format", async () => {
  const excel = opened(oneSheet({ B2: "x", C3: "", D9: { style: { fill: "#FF0000" } } }));
  await excel.run(async (context) => {
    const values = sheet1(context).getUsedRangeOrNullObject(true).load("address");
    const formats = sheet1(context).getUsedRangeOrNullObject().load("address");
    const column = sheet1(context).getRange("D:D").getUsedRangeOrNullObject(true);
    await context.sync();
    expect(values.address).toBe("表1!B2");
    expect(formats.address).toBe("表1!B2:D9");
    expect(column.isNullObject).toBe(true);
  });
});

test("a blank sheet has no used range; asked without OrNullObject it is A1", async () => {
  await opened(oneSheet()).run(async (context) => {
    const none = sheet1(context).getUsedRangeOrNullObject();
    const first = sheet1(context).getUsedRange().load("address");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(first.address).toBe("表1!A1");
  });
});

test("worksheets are listed with name, visibility, position and protection in one sync", async () => {
  const excel = opened({
    sheets: [{ name: "一" }, { name: "二", hidden: true }, { name: "三", hidden: "very", protected: true }],
  });
  await excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load(
      "items/id,items/name,items/visibility,items/position,items/protection/protected",
    );
    const count = sheets.getCount();
    const visible = sheets.getCount(true);
    context.workbook.load("name");
    await context.sync();
    expect(
      sheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.position, sheet.protection.protected]),
    ).toEqual([
      ["一", "Visible", 0, false],
      ["二", "Hidden", 1, false],
      ["三", "VeryHidden", 2, true],
    ]);
    expect([count.value, visible.value, context.workbook.name]).toEqual([3, 1, "Book1"]);
    expect(new Set(sheets.items.map((sheet) => sheet.id)).size).toBe(3);
  });
  expect(excel.host.costs.syncs).toBe(1);
});

test("a sheet is found by its id after someone renamed it between two syncs", async () => {
  const excel = opened(oneSheet({ A1: 7 }));
  excel.host.faults.afterSync(1, (engine) => void engine.activeSheet().facade.setName("改名"));
  await excel.run(async (context) => {
    const sheet = sheet1(context).load("name");
    await context.sync();
    const cell = sheet.getRange("A1").load("values,address");
    await context.sync();
    expect([cell.values, cell.address]).toEqual([[[7]], "改名!A1"]);
  });
});

test("merged areas of a range are listed area by area", async () => {
  const excel = opened(oneSheet({ A1: "题" }, { merges: ["A1:E1", "A3:A5", "H1:I2"] }));
  await excel.run(async (context) => {
    const merged = sheet1(context)
      .getRange("A1:E9")
      .getMergedAreasOrNullObject()
      .load("address,areaCount,areas/items/address");
    const none = sheet1(context).getRange("C3:D9").getMergedAreasOrNullObject().load("address");
    await context.sync();
    expect(merged.address).toBe("表1!A1:E1,表1!A3:A5");
    expect(merged.areas.items.map((area) => area.address)).toEqual(["表1!A1:E1", "表1!A3:A5"]);
    expect(none.isNullObject).toBe(true);
  });
});

test("a range is reached by position from another", async () => {
  await opened(oneSheet({ A1: 1 })).run(async (context) => {
    const range = sheet1(context).getRange("B2:D5");
    const found = [
      range.getCell(1, 1),
      range.getRow(0),
      range.getLastColumn(),
      range.getOffsetRange(1, -1),
      range.getResizedRange(1, 1),
      range.getBoundingRect("F9"),
      range.getEntireRow(),
      range.getColumnsAfter(2),
      range.getRowsAbove(1),
      sheet1(context).getRangeByIndexes(0, 0, 3, 2),
      sheet1(context).getCell(4, 4),
    ];
    const apart = range.getIntersectionOrNullObject("F1:G2");
    const common = range.getIntersection("A1:B3");
    for (const one of [...found, common]) one.load("address");
    await context.sync();
    const addresses = found.map((one) => one.address.replace("表1!", ""));
    expect(addresses).toEqual([
      "C3",
      "B2:D2",
      "D2:D5",
      "A3:C6",
      "B2:E6",
      "B2:F9",
      "2:5",
      "E2:F5",
      "B1:D1",
      "A1:B3",
      "E5",
    ]);
    expect([apart.isNullObject, common.address]).toEqual([true, "表1!B2:B3"]);
  });
});

test.each([
  ["Range.autoFill()", (range: Excel.Range) => range.autoFill("A1:A9")],
  ["Range.sort", (range: Excel.Range) => range.sort.apply([{ key: 0 }])],
  ["Range.hyperlink", (range: Excel.Range) => range.load("hyperlink")],
  ["RangeFill.tintAndShade", (range: Excel.Range) => range.load("format/fill/tintAndShade")],
  ["Worksheet.Shapes", (range: Excel.Range) => range.worksheet.shapes.load("items/name")],
])("what the host does not know is an error with its name: %s", async (member, use) => {
  const asking = opened(oneSheet()).run(async (context) => {
    use(sheet1(context).getRange("A1"));
    await context.sync();
  });
  await expect(asking).rejects.toMatchObject({ code: "NotImplemented" });
  await expect(asking).rejects.toThrow(
    new RegExp(`^NotImplemented: ${member.replace(/[().]/g, "\\$&")}`, "i"),
  );
});

test("the error tells which statement of the add-in failed", async () => {
  const asking = opened(oneSheet()).run(async (context) => {
    sheet1(context).getRange("ZZZZ1").load("values");
    await context.sync();
  });
  const error: { code: string; debugInfo: { statement: string } } = await asking.then(
    () => Promise.reject(new Error("no error")),
    (reason: unknown) => reason as never,
  );
  expect(error.code).toBe("InvalidArgument");
  expect(error.debugInfo.statement).toContain("getRange");
});
