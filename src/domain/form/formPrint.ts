/** How forms and new worksheets are printed: A4, one page wide, in the middle of it. Margins in centimetres. */
export const formMargins = {
  top: 1.5,
  bottom: 1.5,
  left: 1.2,
  right: 1.2,
  header: 0.7,
  footer: 0.7,
} as const;

/** In the middle of the footer, in Excel's code. */
export const FORM_FOOTER = "第 &P 页，共 &N 页";

/** The rows that are printed again on top of each page, as Excel writes them: "$4:$4". */
export function printTitleRows(headerRow: number): string {
  return `$${headerRow + 1}:$${headerRow + 1}`;
}
