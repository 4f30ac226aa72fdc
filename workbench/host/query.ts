import type { ExcelObject } from "./excel-object";
import { notImplemented } from "./excel-error";
import type { QueryInfo } from "./wire";

/** What a `load` names below an object: its properties, each with what is named below it. */
type Selection = Map<string, Selection>;

function parse(query: QueryInfo): Selection {
  const root: Selection = new Map();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let node = root;
    for (const name of path.split("/")) {
      const next: Selection = node.get(name) ?? new Map();
      node.set(name, next);
      node = next;
    }
  }
  return root;
}

/** Names of Select that no object has as a property of its own. */
const EVERYTHING = "*";
const ITEMS = "items";
const IS_NULL = "isNullObject";

function readNamed(object: ExcelObject, name: string, below: Selection, into: Record<string, unknown>): void {
  const property = object.propertyKey(name);
  if (property !== null) {
    into[property] = object.read(property);
    return;
  }
  const navigation = object.navigationKey(name);
  if (navigation === null) throw notImplemented(`${object.typeName}.${name}`);
  const target = object.navigate(navigation);
  into[navigation] = target === null ? null : readSelection(target, below);
}

function readObject(object: ExcelObject, selection: Selection): Record<string, unknown> {
  const result: Record<string, unknown> = { ...object.identity() };
  const all = selection.size === 0 || selection.has(EVERYTHING);
  if (all) for (const name of object.propertyNames()) result[name] = object.read(name);
  for (const [name, below] of selection)
    if (name !== EVERYTHING && name !== IS_NULL) readNamed(object, name, below, result);
  return result;
}

function merged(...selections: Selection[]): Selection {
  const sum: Selection = new Map();
  for (const selection of selections) for (const [name, below] of selection) sum.set(name, below);
  return sum;
}

/** A collection: names that are its own are read from it, all others from each of its items. */
function readCollection(
  collection: ExcelObject,
  items: ExcelObject[],
  selection: Selection,
): Record<string, unknown> {
  const own = [...selection].filter(([name]) => name !== ITEMS && collection.propertyKey(name) !== null);
  const rest = [...selection].filter(
    ([name]) => name !== ITEMS && name !== IS_NULL && collection.propertyKey(name) === null,
  );
  const ofItems = merged(new Map(rest), selection.get(ITEMS) ?? new Map());
  const result: Record<string, unknown> = { ...collection.identity() };
  for (const [name, below] of own) readNamed(collection, name, below, result);
  const onlyOwn = own.length > 0 && ofItems.size === 0 && !selection.has(ITEMS);
  if (!onlyOwn) result["_Items"] = items.map((item) => readObject(item, ofItems));
  return result;
}

function readSelection(object: ExcelObject, selection: Selection): Record<string, unknown> {
  const items = object.items();
  return items === null ? readObject(object, selection) : readCollection(object, items, selection);
}

/**
 * The answer to `object.load(...)`, in the form the client reads: PascalCase properties, navigation properties nested,
 * items in `_Items`.
 * @throws ExcelError NotImplemented for a name this host does not know
 */
export function runQuery(object: ExcelObject, query: QueryInfo = {}): Record<string, unknown> {
  const selection = parse(query);
  const items = object.items();
  if (items === null) return readObject(object, selection);
  const from = query.Skip ?? 0;
  const page = items.slice(from, query.Top === undefined ? undefined : from + query.Top);
  return readCollection(object, page, selection);
}
