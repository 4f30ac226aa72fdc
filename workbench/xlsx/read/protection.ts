import type { SheetProtection } from "../../engine/workbook-record";
import { childNamed, isOn, type XmlElement } from "../xml/xml";

/** The file's word for what protection forbids, and Excel's word for allowing it. */
export const ALLOWANCES: readonly (readonly [attribute: string, option: string])[] = [
  ["formatCells", "allowFormatCells"],
  ["formatColumns", "allowFormatColumns"],
  ["formatRows", "allowFormatRows"],
  ["insertColumns", "allowInsertColumns"],
  ["insertRows", "allowInsertRows"],
  ["insertHyperlinks", "allowInsertHyperlinks"],
  ["deleteColumns", "allowDeleteColumns"],
  ["deleteRows", "allowDeleteRows"],
  ["sort", "allowSort"],
  ["autoFilter", "allowAutoFilter"],
  ["pivotTables", "allowPivotTables"],
];

/**
 * How a sheet is protected; `undefined` when it is not. A password is known to the file as a hash only, which stands in for it:
 * no password that somebody types is equal to it, so the sheet cannot be unprotected here, as it should be.
 */
export function readProtection(part: XmlElement): SheetProtection | undefined {
  const element = childNamed(part, "sheetProtection");
  if (element === undefined || !isOn(element.attributes["sheet"])) return undefined;
  const { selectLockedCells, selectUnlockedCells, objects, scenarios, hashValue, password } =
    element.attributes;
  const allowed = ALLOWANCES.map(([attribute, option]) => [
    option,
    !isOn(element.attributes[attribute], true),
  ]);
  const selectionMode = isOn(selectUnlockedCells) ? "None" : isOn(selectLockedCells) ? "Unlocked" : "Normal";
  const hash = hashValue ?? password;
  return {
    options: {
      ...(Object.fromEntries(allowed) as Record<string, boolean>),
      allowEditObjects: !isOn(objects),
      allowEditScenarios: !isOn(scenarios),
      selectionMode,
    },
    ...(hash === undefined ? {} : { password: `hash:${hash}` }),
  };
}
