import { WorkbookFileError } from "../WorkbookFileError";
import { attributeNamed, childNamed, childrenNamed, type XmlElement } from "../xml/xml";
import type { Relationship, XlsxPackage } from "./XlsxPackage";

export type SheetState = "visible" | "hidden" | "veryHidden";

/** A tab of the workbook. */
export interface SheetEntry {
  /** The workbench's name for the sheet; it does not change when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly state: SheetState;
  readonly path: string;
  readonly isWorksheet: boolean;
  /** The `sheet` element in the workbook's part. */
  readonly element: XmlElement;
}

/** The workbook's own part and the parts it leads to. */
export interface WorkbookParts {
  readonly path: string;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
  /** All tabs in order, chart sheets among them. */
  readonly entries: readonly SheetEntry[];
  readonly worksheets: readonly SheetEntry[];
  /** The worksheet's id at each position of `entries`; `undefined` for a chart sheet. */
  readonly idsByPosition: readonly (string | undefined)[];
  readonly styles: string | undefined;
  readonly theme: string | undefined;
  readonly sharedStrings: string | undefined;
}

/** @throws WorkbookFileError when the package holds no workbook (a .docx, say) or the workbook lacks a sheet's part */
export async function workbookParts(file: XlsxPackage): Promise<WorkbookParts> {
  const main = (await file.relationships("")).find((relationship) => relationship.type === "officeDocument");
  if (main === undefined) throw new WorkbookFileError("damaged", "找不到工作簿主体");
  const root = await file.xml(main.target);
  if (!/(^|:)workbook$/.test(root.name)) throw new WorkbookFileError("notXlsx");
  const relationships = await file.relationships(main.target);
  const entries = childrenNamed(childNamed(root, "sheets"), "sheet").map((element) =>
    readEntry(element, relationships),
  );
  const target = (type: string): string | undefined => relationships.find((one) => one.type === type)?.target;
  return {
    path: main.target,
    root,
    relationships,
    entries,
    worksheets: entries.filter((entry) => entry.isWorksheet),
    idsByPosition: entries.map((entry) => (entry.isWorksheet ? entry.id : undefined)),
    styles: target("styles"),
    theme: target("theme"),
    sharedStrings: target("sharedStrings"),
  };
}

/** Sheets are found by their relationship: neither order nor file name says which part is which tab. */
function readEntry(element: XmlElement, relationships: readonly Relationship[]): SheetEntry {
  const relationship = relationships.find((one) => one.id === attributeNamed(element, "id"));
  const name = element.attributes["name"] ?? "";
  if (relationship === undefined) throw new WorkbookFileError("damaged", `工作表“${name}”没有内容`);
  const state = element.attributes["state"];
  return {
    id: `sheet-${element.attributes["sheetId"] ?? "0"}`,
    name,
    state: state === "hidden" || state === "veryHidden" ? state : "visible",
    path: relationship.target,
    isWorksheet: relationship.type === "worksheet",
    element,
  };
}
