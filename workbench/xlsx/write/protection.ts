import type { SheetProtection } from "../../engine/workbook-record";
import { ALLOWANCES } from "../read/protection";
import { childNamed, createLike, insertInOrder, removeChild, type XmlElement } from "../xml/xml";
import { WORKSHEET_ORDER } from "./order";

/** Writes a sheet's protection where it came, went or changed. True when it did. */
export function changeProtection(
  part: XmlElement,
  before: SheetProtection | undefined,
  after: SheetProtection | undefined,
): boolean {
  if (JSON.stringify(before) === JSON.stringify(after)) return false;
  const old = childNamed(part, "sheetProtection");
  if (old !== undefined) removeChild(part, old);
  if (after !== undefined)
    insertInOrder(part, createLike(part, "sheetProtection", attributes(after)), WORKSHEET_ORDER);
  return true;
}

function attributes({ options, password }: SheetProtection): Record<string, string> {
  const allowed = ALLOWANCES.filter(([, option]) => options[option] === true).map(([attribute]) => [
    attribute,
    "0",
  ]);
  const mode = options["selectionMode"];
  return {
    ...(password === undefined ? {} : { password: passwordHash(password) }),
    sheet: "1",
    ...(options["allowEditObjects"] === true ? {} : { objects: "1" }),
    ...(options["allowEditScenarios"] === true ? {} : { scenarios: "1" }),
    ...(Object.fromEntries(allowed) as Record<string, string>),
    ...(mode === "None" || mode === "Unlocked" ? { selectLockedCells: "1" } : {}),
    ...(mode === "None" ? { selectUnlockedCells: "1" } : {}),
  };
}

/** The 16-bit hash sheets are protected with since the first Excel; it keeps nobody out, nor is it meant to. */
export function passwordHash(password: string): string {
  let hash = 0;
  for (const character of [...password].reverse()) hash = rotated(hash) ^ character.charCodeAt(0);
  hash = rotated(hash) ^ password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, "0");
}

const rotated = (hash: number): number => ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
