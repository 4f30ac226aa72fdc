import type { XmlEdit } from "./XmlEdit";

/** The order that the schema (CT_Worksheet) asks of a worksheet's elements, as far as ours stand among them. */
const ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
];

/** Puts an element that a worksheet lacks, or one more of its kind, where the schema wants it. */
export function insertInOrder(sheet: XmlEdit, name: string, xml: string): void {
  const before = ORDER.slice(0, ORDER.indexOf(name) + 1);
  const last = sheet.root.children.filter((child) => before.includes(child.name)).at(-1);
  if (last) sheet.insertAfter(last, xml);
  else sheet.prepend(sheet.root, xml);
}
