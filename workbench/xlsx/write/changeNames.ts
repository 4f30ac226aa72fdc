import type { IWorkbookData } from "../../engine/univer";
import { isBuiltIn, WHOLE_WORKBOOK, type NameEntry } from "../read/definedNames";
import { readNameEntries } from "../resources";
import {
  childNamed,
  childrenNamed,
  createLike,
  elements,
  insertInOrder,
  removeChild,
  setAttribute,
  type XmlElement,
} from "../xml/xml";
import { formulaText } from "./formulaText";
import { WORKBOOK_ORDER } from "./order";

/** Where a sheet stands among the tabs: before and after. A sheet that is gone has no place after. */
export interface TabPlaces {
  readonly before: readonly (string | undefined)[];
  readonly after: readonly (string | undefined)[];
  /** The new place of each old place; `undefined` where the tab is gone. */
  readonly moved: ReadonlyMap<number, number | undefined>;
}

/** Writes the names that came, went or changed, and the tabs that names of one sheet belong to. True when something differs. */
export function changeNames(
  root: XmlElement,
  before: IWorkbookData,
  after: IWorkbookData,
  tabs: TabPlaces,
): boolean {
  const list = childNamed(root, "definedNames") ?? createLike(root, "definedNames");
  const now = new Map(readNameEntries(after).map((name) => [name.id, name]));
  const old = new Map(readNameEntries(before).map((name) => [name.id, name]));
  const inFile = childrenNamed(list, "definedName").map((element, i) => ({ element, id: `file-name-${i}` }));
  const changes = inFile.map(({ element, id }) => changeName(list, element, old.get(id), now.get(id), tabs));
  const added = [...now.values()].filter(({ id }) => !old.has(id));
  for (const name of added) list.children.push(nameElement(list, name, tabs));
  attach(root, list);
  return added.length > 0 || changes.includes(true);
}

function changeName(
  list: XmlElement,
  element: XmlElement,
  before: NameEntry | undefined,
  after: NameEntry | undefined,
  tabs: TabPlaces,
): boolean {
  const isKnown = before !== undefined && !isBuiltIn(element.attributes["name"] ?? "");
  const local = element.attributes["localSheetId"];
  const place = local === undefined ? undefined : tabs.moved.get(Number(local));
  if ((isKnown && after === undefined) || (local !== undefined && place === undefined)) {
    removeChild(list, element);
    return true;
  }
  if (isKnown && after !== undefined && JSON.stringify(before) !== JSON.stringify(after)) {
    list.children.splice(list.children.indexOf(element), 1, nameElement(list, after, tabs, element));
    return true;
  }
  if (local === undefined || String(place) === local) return false;
  element.attributes["localSheetId"] = String(place);
  return true;
}

function nameElement(list: XmlElement, name: NameEntry, tabs: TabPlaces, old?: XmlElement): XmlElement {
  const element = createLike(list, "definedName", { ...old?.attributes, name: name.name }, [
    formulaText(name.formulaOrRefString),
  ]);
  const set = (key: string, value: string | undefined): void => setAttribute(element, key, value);
  set("comment", name.comment || undefined);
  set("hidden", name.hidden ? "1" : undefined);
  set(
    "localSheetId",
    name.localSheetId === WHOLE_WORKBOOK ? undefined : String(tabs.after.indexOf(name.localSheetId)),
  );
  return element;
}

/** Puts the list where it belongs; an empty one is an error to Excel. */
function attach(root: XmlElement, list: XmlElement): void {
  const isIn = root.children.includes(list);
  if (elements(list).length === 0) removeChild(root, list);
  else if (!isIn) insertInOrder(root, list, WORKBOOK_ORDER);
}
