import { dumpEngine } from "../../../workbench/engine/dump";
import { closeAll, opened, oneSheet, sheet1 } from "./opened";

afterEach(closeAll);

test("sheets are added, renamed, moved, hidden and deleted", async () => {
  const excel = opened({ sheets: [{ name: "一" }, { name: "二" }] });
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("三");
    added.getRange("A1").values = [["新"]];
    added.position = 0;
    added.tabColor = "#FF0000";
    worksheets.getItem("一").visibility = "VeryHidden";
    worksheets.getItem("二").name = "贰";
    await context.sync();
    worksheets.load("items/name,items/visibility,items/tabColor");
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect(worksheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.tabColor])).toEqual([
      ["三", "Visible", "#FF0000"],
      ["一", "VeryHidden", ""],
      ["贰", "Visible", ""],
    ]);
    expect(active.name).not.toBe("一");
    worksheets.getItem("三").delete();
    await context.sync();
  });
  expect(excel.engine.sheets().map((sheet) => sheet.name)).toEqual(["一", "贰"]);
});

test.each<[string, string, (context: Excel.RequestContext) => unknown]>([
  [
    "the last visible sheet is not hidden",
    "InvalidOperation",
    (context) => (sheet1(context).visibility = "Hidden"),
  ],
  ["the last visible sheet is not deleted", "InvalidOperation", (context) => sheet1(context).delete()],
  ["a name is not taken twice", "ItemAlreadyExists", (context) => context.workbook.worksheets.add("表1")],
  ["a name has no brackets", "InvalidArgument", (context) => (sheet1(context).name = "a[1]")],
  [
    "a name has 31 characters at most",
    "InvalidArgument",
    (context) => context.workbook.worksheets.add("长".repeat(32)),
  ],
  [
    "a hidden sheet is not activated",
    "InvalidOperation",
    (context) => context.workbook.worksheets.getItem("藏").activate(),
  ],
])("%s: %s", async (_what, code, change) => {
  const excel = opened({ sheets: [{ name: "表1" }, { name: "藏", hidden: true }] });
  const changing = excel.run(async (context) => {
    change(context);
    await context.sync();
  });
  await expect(changing).rejects.toMatchObject({ code });
  expect(excel.engine.sheets().map((sheet) => sheet.name)).toEqual(["表1", "藏"]);
});

test("select shows the sheet and selects the cells", async () => {
  const excel = opened({ sheets: [{ name: "表1" }, { name: "表2" }] });
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("表2").activate();
    context.workbook.worksheets.getItem("表2").getRange("B3:C4").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([selected.address, cell.address]).toEqual(["表2!B3:C4", "表2!B3"]);
  });
});

test("nothing selected yet is A1", async () => {
  await opened(oneSheet()).run(async (context) => {
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    expect(selected.address).toBe("表1!A1");
  });
});

test("inserting and deleting a row takes everything along and back", async () => {
  const excel = opened(
    oneSheet(
      { A1: "题", A3: 1, B3: { f: "=A3*2" }, C4: { v: "开", unlocked: true, style: { fill: "#FFFF00" } } },
      { merges: ["A4:B5"], rowHeights: { 4: 60 } },
    ),
  );
  await excel.engine.settle();
  const before = dumpEngine(excel.engine);
  await excel.run(async (context) => {
    const inserted = sheet1(context).getRange("2:2").insert("Down");
    const formula = sheet1(context).getRange("B4").load("formulas,values");
    inserted.load("address");
    await context.sync();
    expect([inserted.address, formula.formulas, formula.values]).toEqual(["表1!2:2", [["=A4*2"]], [[2]]]);
    sheet1(context).getRange("2:2").delete("Up");
    await context.sync();
  });
  await excel.engine.settle();
  expect(dumpEngine(excel.engine)).toEqual(before);
});

test("rows and columns of a sheet that is not active go without a trace on the active one", async () => {
  const form = { cells: { A1: "题", C3: { f: "=A1" } }, merges: ["A2:B4", "A6:C7"] };
  const excel = opened({
    sheets: [
      { name: "表1", ...form },
      { name: "表2", ...form },
    ],
  });
  await excel.engine.settle();
  const [first, second] = dumpEngine(excel.engine).sheets;
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表2");
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("B:B").insert("Right");
    await context.sync();
    sheet.getRange("1:1").delete("Up");
    sheet.getRange("B:B").delete("Left");
    await context.sync();
  });
  await excel.engine.settle();
  const after = dumpEngine(excel.engine).sheets;
  expect(after[0]).toEqual(first);
  expect(after[1]).toEqual(second);
  expect(excel.engine.activeSheet().name).toBe("表1");
});

test("cells shift down and back up", async () => {
  const excel = opened(oneSheet({ A1: 1, A2: 2, B1: "旁" }));
  await excel.run(async (context) => {
    sheet1(context).getRange("A1").insert("Down");
    const cells = sheet1(context).getRange("A1:B3").load("values");
    await context.sync();
    expect(cells.values).toEqual([
      ["", "旁"],
      [1, ""],
      [2, ""],
    ]);
    sheet1(context).getRange("A1").delete("Up");
    cells.load("values");
    await context.sync();
  });
  expect(excel.engine.activeSheet().value(0, 0)).toBe(1);
});

test("merge keeps the first value, unmerge splits", async () => {
  const excel = opened(oneSheet({ A1: "甲", B1: "乙", A2: "丙" }));
  await excel.run(async (context) => {
    const range = sheet1(context).getRange("A1:B2");
    range.merge();
    range.load("values");
    const merged = range.getMergedAreasOrNullObject().load("address");
    await context.sync();
    expect(range.values).toEqual([
      ["甲", ""],
      ["", ""],
    ]);
    expect(merged.address).toBe("表1!A1:B2");
    range.unmerge();
    await context.sync();
  });
  expect(excel.engine.activeSheet().merges()).toEqual([]);
});

test("rows and columns are hidden, sized and fitted", async () => {
  const excel = opened(oneSheet({ A1: "一段相当长的中文说明文字", B1: "短" }));
  await excel.run(async (context) => {
    const sheet = sheet1(context);
    sheet.getRange("B:B").columnHidden = true;
    sheet.getRange("A:A").format.autofitColumns();
    sheet.getRange("3:3").format.rowHeight = 30;
    const hidden = sheet.getRange("B1").load("hidden,columnHidden");
    const both = sheet.getRange("A1:B1").load("hidden");
    const row = sheet.getRange("A3").load("format/rowHeight");
    const column = sheet.getRange("A1").load("format/columnWidth");
    await context.sync();
    expect([hidden.hidden, hidden.columnHidden, both.hidden, row.format.rowHeight]).toEqual([
      true,
      true,
      null,
      30,
    ]);
    expect(column.format.columnWidth).toBeGreaterThan(12 * 11);
  });
});

test("borders are set by edge and read from either side of a line", async () => {
  const excel = opened(oneSheet());
  await excel.run(async (context) => {
    const range = sheet1(context).getRange("B2:C3");
    const bottom = range.format.borders.getItem("EdgeBottom");
    bottom.style = "Continuous";
    bottom.weight = "Medium";
    bottom.color = "#FF0000";
    const below = sheet1(context).getRange("B4").format.borders.getItem("EdgeTop").load("style,weight,color");
    range.format.borders.load("items/sideIndex,items/style");
    await context.sync();
    expect([below.style, below.weight, below.color]).toEqual(["Continuous", "Medium", "#FF0000"]);
    const styles = Object.fromEntries(
      range.format.borders.items.map((border) => [border.sideIndex, border.style]),
    );
    expect(styles).toMatchObject({ EdgeBottom: "Continuous", EdgeTop: "None", InsideHorizontal: "None" });
    bottom.style = "None";
    await context.sync();
  });
  expect(dumpEngine(excel.engine).sheets[0]?.cells).toEqual({});
});
