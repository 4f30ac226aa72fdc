import { installExcel } from "../../../workbench/node/install-excel";
import { oneSheet } from "./opened";

test("an add-in's own code finds Excel and Office as globals, and they are gone afterwards", async () => {
  const app = installExcel(oneSheet({ A1: "甲" }));
  try {
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([["甲"]]);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
    Office.context.document.settings.set("语言", "zh-CN");
    expect(app.engine.record.settings).toEqual({ 语言: "zh-CN" });
  } finally {
    app.uninstall();
  }
  expect(typeof Excel).toBe("undefined");
});

test("an error is an OfficeExtension.Error of the installed client", async () => {
  const app = installExcel(oneSheet());
  try {
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("没有").load("name");
      await context.sync();
    });
    const error: unknown = await failing.catch((reason: unknown) => reason);
    expect(error instanceof OfficeExtension.Error).toBe(true);
  } finally {
    app.uninstall();
  }
});
