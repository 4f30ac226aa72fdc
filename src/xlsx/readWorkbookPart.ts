import { parseArea } from "../domain/grid/address";
import { OWNED_NAME_PREFIX } from "../domain/grid/SheetGrid";
import { parseOwnership } from "../domain/plan/Ownership";
import type { OwnedBlock, SheetVisibility } from "../domain/grid/SheetGrid";
import { unescaped } from "./readStrings";
import { isOn, prefixedAttribute, scanXml } from "../ooxml/scanXml";
import type { XmlAttributes } from "../ooxml/scanXml";

/** A sheet as the workbook lists it: a worksheet or another kind, told by what `relationshipId` leads to. */
export interface SheetEntry {
  readonly sheetId: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly relationshipId: string;
  readonly ownedBlocks: readonly OwnedBlock[];
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  /** Dates count from 1904 instead of 1900. */
  readonly countsFrom1904: boolean;
}

/** @param xml xl/workbook.xml */
export function readWorkbookPart(xml: string): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const blocks = new Map<number, OwnedBlock[]>();
  let definedName: XmlAttributes = {};
  let countsFrom1904 = false;
  scanXml(xml, {
    open(name, attributes) {
      if (name === "workbookPr") countsFrom1904 = isOn(attributes.date1904);
      if (name === "sheet") sheets.push(sheetEntry(attributes));
      if (name === "definedName") definedName = attributes;
    },
    close(name, text) {
      const block = name === "definedName" ? ownedBlock(definedName, text) : null;
      // A worksheet-scoped name gives its sheet by the place in the list, chart sheets counted.
      const index = Number(definedName.localSheetId);
      if (block !== null) blocks.set(index, [...(blocks.get(index) ?? []), block]);
    },
  });
  const owned = sheets.map((sheet, index) => ({ ...sheet, ownedBlocks: blocks.get(index) ?? [] }));
  return { sheets: owned, countsFrom1904 };
}

function sheetEntry(attributes: XmlAttributes): SheetEntry {
  return {
    sheetId: attributes.sheetId ?? "",
    name: unescaped(attributes.name ?? ""),
    visibility:
      attributes.state === "hidden" || attributes.state === "veryHidden" ? attributes.state : "visible",
    relationshipId: prefixedAttribute(attributes, "id") ?? "",
    ownedBlocks: [],
  };
}

/** The block that a defined name of the add-in remembers; null for other names, or when its cells were deleted (#REF!). */
function ownedBlock(
  { name = "", comment = "", localSheetId }: XmlAttributes,
  refersTo: string,
): OwnedBlock | null {
  if (!name.startsWith(OWNED_NAME_PREFIX) || localSheetId === undefined) return null;
  const area = parseArea(refersTo.trim());
  const record = unescaped(comment);
  return area === null ? null : { name, area, record, lookKey: parseOwnership(record)?.lookKey ?? "" };
}
