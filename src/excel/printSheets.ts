import { runInExcel, toWorkbookError } from "./hostError";

const MARGINS: Excel.PageLayoutMarginOptions = {
  top: 1.5,
  bottom: 1.5,
  left: 1.2,
  right: 1.2,
  header: 0.7,
  footer: 0.7,
};

/** A sheet to be printed on A4. */
export interface SheetPrint {
  readonly sheetId: string;
  readonly orientation: "portrait" | "landscape";
  /** The row that is printed again on top of each page; absent: none. */
  readonly headerRow?: number | undefined;
}

/**
 * The print set-up of forms: A4, one page wide, page numbers. A request of its own, and a refusal is no error: Excel on
 * Windows refuses page set-up where no printer is installed, and the forms are there all the same.
 * @returns why it was refused, or null
 */
export async function printSheets(prints: readonly SheetPrint[]): Promise<string | null> {
  try {
    await runInExcel(async (context) => {
      for (const print of prints) setUp(context.workbook.worksheets.getItem(print.sheetId), print);
      await context.sync();
    });
    return null;
  } catch (error) {
    return toWorkbookError(error).message;
  }
}

function setUp({ pageLayout }: Excel.Worksheet, { orientation, headerRow }: SheetPrint): void {
  pageLayout.orientation = orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins("Centimeters", MARGINS);
  if (headerRow !== undefined) pageLayout.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页，共 &N 页";
}
