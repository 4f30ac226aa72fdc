import type { DocumentPrint } from "../domain/report/SheetDocument";

const MARGINS: Excel.PageLayoutMarginOptions = {
  top: 1.5,
  bottom: 1.5,
  left: 1,
  right: 1,
  header: 0.7,
  footer: 0.7,
};

/** Queues the print set-up: A4 landscape, one page wide, the list's header on each page, page numbers. */
export function setUpPrinting({ pageLayout }: Excel.Worksheet, print: DocumentPrint): void {
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins("Centimeters", MARGINS);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = print.footer;
  pageLayout.setPrintTitleRows(`$${print.repeatedRow + 1}:$${print.repeatedRow + 1}`);
}
