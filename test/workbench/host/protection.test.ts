import { dumpEngine } from "../../../workbench/engine/dump";
import { closeAll, opened, oneSheet, sheet1 } from "./opened";

afterEach(closeAll);

const guarded = oneSheet({ A1: "锁", B1: { v: "开", unlocked: true } }, { protected: true });

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ["values of a locked cell", (sheet) => (sheet.getRange("A1").values = [["新"]])],
  ["values of a range with one locked cell", (sheet) => (sheet.getRange("A1:B1").values = [["新", "新"]])],
  ["a blank cell that was never touched", (sheet) => (sheet.getRange("Z99").values = [["新"]])],
  ["a fill", (sheet) => (sheet.getRange("B1").format.fill.color = "#FF0000")],
  ["a number format", (sheet) => (sheet.getRange("B1").numberFormat = [["0%"]])],
  ["clear()", (sheet) => sheet.getRange("A1").clear()],
  ["clear of contents", (sheet) => sheet.getRange("A1").clear("Contents")],
  ["copyFrom()", (sheet) => sheet.getRange("A1").copyFrom("B1")],
  ["inserting a row", (sheet) => sheet.getRange("1:1").insert("Down")],
  ["deleting a column", (sheet) => sheet.getRange("A:A").delete("Left")],
  ["merge()", (sheet) => sheet.getRange("A1:B1").merge()],
  ["a column's width", (sheet) => (sheet.getRange("A:A").format.columnWidth = 200)],
  ["a conditional format", (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom")],
])("a protected sheet refuses %s, and stays as it was", async (_what, change) => {
  const excel = opened(guarded);
  const before = dumpEngine(excel.engine);
  const changing = excel.run(async (context) => {
    change(sheet1(context));
    await context.sync();
  });
  await expect(changing).rejects.toMatchObject({ code: "AccessDenied" });
  expect(dumpEngine(excel.engine)).toEqual(before);
});

test("an unlocked cell of a protected sheet is written, also beside a locked one that is left alone", async () => {
  const excel = opened(guarded);
  await excel.run(async (context) => {
    sheet1(context).getRange("A1:B1").values = [[null, "新"]];
    await context.sync();
  });
  expect(excel.engine.activeSheet().value(0, 1)).toBe("新");
});

test("what came before the refused action in the batch has been done", async () => {
  const excel = opened(guarded);
  const writing = excel.run(async (context) => {
    sheet1(context).getRange("B1").values = [["先"]];
    sheet1(context).getRange("A1").values = [["拒"]];
    sheet1(context).getRange("B1").values = [["后"]];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: "AccessDenied" });
  expect(excel.engine.activeSheet().value(0, 1)).toBe("先");
});

test("protection is put on with options and taken off with its password only", async () => {
  const excel = opened(oneSheet({ A1: 1 }));
  await excel.run(async (context) => {
    const { protection } = sheet1(context);
    protection.protect({ allowFormatCells: true }, "密");
    sheet1(context).getRange("A1").format.fill.color = "#FF0000";
    protection.load("protected,options");
    await context.sync();
    expect(protection.protected).toBe(true);
    expect(protection.options).toMatchObject({ allowFormatCells: true, allowInsertRows: false });
  });
  const unprotecting = (password: string): Promise<void> =>
    excel.run(async (context) => {
      sheet1(context).protection.unprotect(password);
      await context.sync();
    });
  await expect(unprotecting("错")).rejects.toMatchObject({ code: "AccessDenied" });
  await unprotecting("密");
  expect(excel.engine.record.protection).toEqual({});
});

test("locked is read and set cell by cell", async () => {
  await opened(oneSheet({ A1: 1, B1: { v: 2, unlocked: true } })).run(async (context) => {
    const both = sheet1(context).getRange("A1:B1").load("format/protection/locked");
    const open = sheet1(context).getRange("B1").load("format/protection/locked");
    await context.sync();
    expect([both.format.protection.locked, open.format.protection.locked]).toEqual([null, false]);
    both.format.protection.locked = false;
    both.load("format/protection/locked");
    await context.sync();
    expect(both.format.protection.locked).toBe(false);
  });
});

test("a protected workbook lets no sheet be added, renamed, moved, hidden or deleted", async () => {
  const excel = opened({ sheets: [{ name: "表1" }, { name: "表2" }], workbookProtected: true });
  const changes: ((context: Excel.RequestContext) => unknown)[] = [
    (context) => context.workbook.worksheets.add("新"),
    (context) => (sheet1(context).name = "新"),
    (context) => (sheet1(context).position = 1),
    (context) => (sheet1(context).visibility = "Hidden"),
    (context) => sheet1(context).delete(),
  ];
  for (const change of changes) {
    const changing = excel.run(async (context) => {
      change(context);
      await context.sync();
    });
    await expect(changing).rejects.toMatchObject({ code: "AccessDenied" });
  }
  await excel.run(async (context) => {
    context.workbook.protection.load("protected");
    await context.sync();
    expect(context.workbook.protection.protected).toBe(true);
  });
});
