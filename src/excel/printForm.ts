const MARGINS: Excel.PageLayoutMarginOptions = {
  top: 1.5,
  bottom: 1.5,
  left: 1.2,
  right: 1.2,
  header: 0.7,
  footer: 0.7,
};

/** Queues the print set-up of a form: A4 upright, one page wide, page numbers. */
export function printForm({ pageLayout }: Excel.Worksheet): void {
  pageLayout.orientation = "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins("Centimeters", MARGINS);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页，共 &N 页";
}
