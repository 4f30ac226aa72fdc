import { partsOf } from "./featureWorkbook";
import { CELLS, changedParts, saved } from "./savedWorkbook";

const LAYOUT = {
  orientation: "Landscape",
  paperSize: "A4",
  fit: { wide: 1 },
  centerHorizontally: true,
  margins: { left: 36, right: 36, top: 36, bottom: 36, header: 18, footer: 18 },
  footers: { center: "第 &P 页" },
  titleRows: "$3:$3",
} as const;

test("how a sheet prints is saved with the sheet, its repeated rows as a name; nothing else changes", async () => {
  const bytes = await saved(({ content }) => {
    content.record.pageLayouts["sheet-1"] = LAYOUT;
  });
  const parts = await partsOf(bytes);
  const sheet = parts[CELLS] ?? "";
  expect(sheet).toMatch(/<pageSetUpPr fitToPage="1"\/>/);
  expect(sheet).toMatch(
    /<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.25" footer="0.25"\/>/,
  );
  expect(sheet).toMatch(
    /<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"[^>]*fitToWidth="1" fitToHeight="0"/,
  );
  expect(sheet).toContain("<oddFooter>&amp;C第 &amp;P 页</oddFooter>");
  expect(sheet.indexOf("<pageMargins")).toBeLessThan(sheet.indexOf("<pageSetup "));
  expect(parts["xl/workbook.xml"]).toMatch(
    /<definedName name="_xlnm.Print_Titles" localSheetId="\d+">'单元格'!\$3:\$3<\/definedName>/,
  );
  expect(await changedParts(bytes)).toEqual(["xl/workbook.xml", CELLS]);
});
