import { formatCell, formatSheetCell } from "../grid/address";
import type { LinkTarget } from "./SheetDocument";

/** `=HYPERLINK("#'表 1'!E14","表 1!E14")`: goes to the cell when it is clicked, in Excel, WPS and LibreOffice. */
export function linkFormula(target: LinkTarget, text: string): string {
  const place = target.sheetName === null ? formatCell(target) : formatSheetCell(target.sheetName, target);
  return `=HYPERLINK(${quoted(`#${place}`)},${quoted(text)})`;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
