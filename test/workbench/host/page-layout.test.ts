import { dumpEngine } from "../../../workbench/engine/dump";
import { closeAll, opened, oneSheet, sheet1 } from "./opened";

afterEach(closeAll);

test("how a sheet prints is kept, with frozen rows, grid lines and the tab's colour", async () => {
  const excel = opened(oneSheet());
  await excel.run(async (context) => {
    const sheet = sheet1(context);
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.paperSize = "A4";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintMargins("Centimeters", { left: 2.54, top: 1.27 });
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
    sheet.pageLayout.setPrintTitleRows("$3:$3");
    sheet.freezePanes.freezeRows(2);
    sheet.showGridlines = false;
    sheet.tabColor = "#00FF00";
    await context.sync();
    sheet.load("showGridlines");
    await context.sync();
    expect(sheet.showGridlines).toBe(false);
  });
  expect(dumpEngine(excel.engine).sheets[0]).toMatchObject({
    frozenRows: 2,
    tabColor: "#00FF00",
    pageLayout: {
      orientation: "Landscape",
      paperSize: "A4",
      fit: { wide: 1 },
      margins: { left: 72, top: 36, right: 50.4 },
      footers: { center: "第 &P 页" },
      titleRows: "$3:$3",
    },
  });
});

test.each<[string, (layout: Excel.PageLayout) => unknown]>([
  ["an unknown paper", (layout) => (layout.paperSize = "Napkin" as "A4")],
  ["a title that is no row", (layout) => layout.setPrintTitleRows("A1")],
  ["no page at all", (layout) => (layout.zoom = { horizontalFitToPages: 0 })],
])("%s is refused", async (_, change) => {
  const excel = opened(oneSheet());
  const changing = excel.run(async (context) => {
    change(sheet1(context).pageLayout);
    await context.sync();
  });
  await expect(changing).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("what is not known of the file is an error, never a guess", async () => {
  const excel = opened(oneSheet());
  const reading = excel.run(async (context) => {
    sheet1(context).pageLayout.load("orientation");
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: "NotImplemented" });
});
