import type { WorkbookContent } from "../openWorkbook";
import type { SheetEntry, SheetState, WorkbookParts } from "../package/workbookParts";
import { childNamed, createLike, removeChild, type XmlElement } from "../xml/xml";
import type { TabPlaces } from "./changeNames";

/** A tab as it will be: one the file has, or a new worksheet. */
export type Tab = { readonly entry: SheetEntry } | { readonly newId: string };

/** The tabs in their new order. Chart sheets, which the grid does not know, stay behind the tab they followed. */
export function newTabs(parts: WorkbookParts, order: readonly string[]): Tab[] {
  const entries = new Map(parts.worksheets.map((entry) => [entry.id, entry]));
  const tabs: Tab[] = order.map((id) => {
    const entry = entries.get(id);
    return entry === undefined ? { newId: id } : { entry };
  });
  parts.entries.forEach((entry, i) => {
    if (entry.isWorksheet) return;
    const before = parts.entries.slice(0, i).reverse();
    const at = Math.max(
      -1,
      ...before.slice(0, 1).map((one) => tabs.findIndex((tab) => "entry" in tab && tab.entry.id === one.id)),
    );
    tabs.splice(i === 0 ? 0 : at < 0 ? tabs.length : at + 1, 0, { entry });
  });
  return tabs;
}

export function tabPlaces(parts: WorkbookParts, tabs: readonly Tab[]): TabPlaces {
  const after = tabs.map((tab) =>
    "entry" in tab ? (tab.entry.isWorksheet ? tab.entry.id : undefined) : tab.newId,
  );
  const moved = parts.entries.map((entry, i) => {
    const place = tabs.findIndex((tab) => "entry" in tab && tab.entry === entry);
    return [i, place < 0 ? undefined : place] as const;
  });
  return { before: parts.idsByPosition, after, moved: new Map(moved) };
}

export function stateOf(id: string, content: WorkbookContent): SheetState {
  if (content.data.sheets[id]?.hidden !== 1) return "visible";
  return content.record.veryHidden.includes(id) ? "veryHidden" : "hidden";
}

/**
 * Writes order, names and visibility of the tabs. True when something differs.
 * @param relationshipOf the relationship's id of each new worksheet
 */
export function changeTabs(
  parts: WorkbookParts,
  tabs: readonly Tab[],
  content: WorkbookContent,
  relationshipOf: ReadonlyMap<string, string>,
): boolean {
  const list = childNamed(parts.root, "sheets");
  if (list === undefined) return false;
  const before = JSON.stringify(list);
  const elementsNow = tabs.map((tab) =>
    "entry" in tab
      ? existingTab(tab.entry, content)
      : newTab(parts, list, tab.newId, content, relationshipOf),
  );
  const active = activeTab(parts, elementsNow);
  list.children = elementsNow;
  const changed = JSON.stringify(list) !== before;
  if (changed) setActiveTab(parts.root, active);
  return changed;
}

function existingTab({ element, id, isWorksheet }: SheetEntry, content: WorkbookContent): XmlElement {
  if (!isWorksheet) return element;
  setTab(element, content.data.sheets[id]?.name ?? "", stateOf(id, content));
  return element;
}

function newTab(
  parts: WorkbookParts,
  list: XmlElement,
  id: string,
  content: WorkbookContent,
  relationshipOf: ReadonlyMap<string, string>,
): XmlElement {
  const prefix = relationshipPrefix(parts);
  const used = parts.entries.map((entry) => Number(entry.element.attributes["sheetId"]));
  const sheetId = Math.max(0, ...used) + 1 + [...relationshipOf.keys()].indexOf(id);
  const element = createLike(list, "sheet", {
    name: "",
    sheetId: String(sheetId),
    [`${prefix}:id`]: relationshipOf.get(id) ?? "",
  });
  setTab(element, content.data.sheets[id]?.name ?? "", stateOf(id, content));
  return element;
}

/** The prefix this workbook uses for the namespace of relationships; nearly always `r`. */
function relationshipPrefix(parts: WorkbookParts): string {
  const key = Object.keys(parts.entries[0]?.element.attributes ?? {}).find((name) => name.endsWith(":id"));
  return key?.slice(0, -3) ?? "r";
}

function setTab(element: XmlElement, name: string, state: SheetState): void {
  element.attributes["name"] = name;
  if (state === "visible") {
    if ((element.attributes["state"] ?? "visible") !== "visible") delete element.attributes["state"];
  } else element.attributes["state"] = state;
}

/** The tab that is open stays open; where it is gone or hidden, the first that can be seen is. */
function activeTab(parts: WorkbookParts, after: readonly XmlElement[]): number {
  const place = Number(bookView(parts.root)?.attributes["activeTab"] ?? 0);
  const element = parts.entries[place]?.element;
  const isSeen = (one: XmlElement): boolean => (one.attributes["state"] ?? "visible") === "visible";
  const at = element !== undefined && isSeen(element) ? after.indexOf(element) : -1;
  return at >= 0 ? at : Math.max(0, after.findIndex(isSeen));
}

const bookView = (root: XmlElement): XmlElement | undefined =>
  childNamed(childNamed(root, "bookViews"), "workbookView");

function setActiveTab(root: XmlElement, place: number): void {
  const view = bookView(root);
  if (view === undefined) return;
  if (place === 0) delete view.attributes["activeTab"];
  else view.attributes["activeTab"] = String(place);
  if (Number(view.attributes["firstSheet"] ?? 0) > place) delete view.attributes["firstSheet"];
}

/** Locks or frees the order of the tabs. True when that differs. */
export function changeWorkbookProtection(root: XmlElement, before: boolean, after: boolean): boolean {
  if (before === after) return false;
  const old = childNamed(root, "workbookProtection");
  if (old !== undefined) removeChild(root, old);
  if (after) {
    const at = root.children.findIndex(
      (child) => typeof child !== "string" && /(^|:)(bookViews|sheets)$/.test(child.name),
    );
    root.children.splice(Math.max(0, at), 0, createLike(root, "workbookProtection", { lockStructure: "1" }));
  }
  return true;
}
