import { childNamed, childrenNamed, isOn, textOf, type XmlElement } from "../xml/xml";
import { plainNames } from "./readCells";

/** A name as Univer's plugin for defined names keeps it in a snapshot. */
export interface NameEntry {
  readonly id: string;
  readonly name: string;
  /** With its `=`. */
  readonly formulaOrRefString: string;
  readonly comment: string;
  readonly hidden: boolean;
  /** A sheet's id, or `AllDefaultWorkbook`. */
  readonly localSheetId: string;
}

export const WHOLE_WORKBOOK = "AllDefaultWorkbook";

/** Excel's own names (print area, filter): they stay in the file and are none of an add-in's. */
export const isBuiltIn = (name: string): boolean => name.startsWith("_xlnm.") || name.startsWith("_xlfn.");

/**
 * The names of a workbook and of its sheets.
 * @param sheetIds by position in the file; `undefined` for a chart sheet, whose names are left in the file
 */
export function readNames(workbook: XmlElement, sheetIds: readonly (string | undefined)[]): NameEntry[] {
  const found = childrenNamed(childNamed(workbook, "definedNames"), "definedName");
  return found.flatMap((element, i) => {
    const { name = "", comment = "", hidden, localSheetId } = element.attributes;
    const sheet = localSheetId === undefined ? WHOLE_WORKBOOK : sheetIds[Number(localSheetId)];
    if (isBuiltIn(name) || sheet === undefined) return [];
    const formulaOrRefString = `=${plainNames(textOf(element))}`;
    return [
      { id: `file-name-${i}`, name, formulaOrRefString, comment, hidden: isOn(hidden), localSheetId: sheet },
    ];
  });
}
