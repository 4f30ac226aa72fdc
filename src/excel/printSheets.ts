import { FORM_FOOTER, formMargins, printTitleRows } from "../domain/form/formPrint";
import { runInExcel, toWorkbookError } from "./hostError";

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
  pageLayout.setPrintMargins("Centimeters", formMargins);
  if (headerRow !== undefined) pageLayout.setPrintTitleRows(printTitleRows(headerRow));
  pageLayout.headersFooters.defaultForAllPages.centerFooter = FORM_FOOTER;
}
