/** An XML element of a workbook's part. Names keep their prefix as written; text keeps its spaces. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** The name without its namespace prefix: some programs write `<x:row>` where Excel writes `<row>`. */
export const localName = (element: XmlElement): string => element.name.slice(element.name.indexOf(":") + 1);

export const elements = (parent: XmlElement): XmlElement[] =>
  parent.children.filter((child): child is XmlElement => typeof child !== "string");

export const childrenNamed = (parent: XmlElement | undefined, name: string): XmlElement[] =>
  parent === undefined ? [] : elements(parent).filter((child) => localName(child) === name);

export const childNamed = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent === undefined ? undefined : elements(parent).find((child) => localName(child) === name);

/** All text below an element, in order. */
export const textOf = (element: XmlElement | undefined): string =>
  element === undefined
    ? ""
    : element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");

/** A new element with the prefix its relative uses, so that it lands in the same namespace. */
export function createLike(
  relative: XmlElement,
  name: string,
  attributes: Record<string, string> = {},
  children: XmlElement["children"] = [],
): XmlElement {
  const colon = relative.name.indexOf(":");
  return { name: relative.name.slice(0, colon + 1) + name, attributes, children };
}

export const cloneElement = (element: XmlElement): XmlElement => structuredClone(element);

/** Puts `child` where the schema's order of names wants it; a name the order does not know counts as last. */
export function insertInOrder(parent: XmlElement, child: XmlElement, order: readonly string[]): void {
  const rank = (element: XmlElement): number => {
    const at = order.indexOf(localName(element));
    return at < 0 ? order.length : at;
  };
  const next = parent.children.findIndex((other) => typeof other !== "string" && rank(other) > rank(child));
  if (next < 0) parent.children.push(child);
  else parent.children.splice(next, 0, child);
}

export function removeChild(parent: XmlElement, child: XmlElement): void {
  const at = parent.children.indexOf(child);
  if (at >= 0) parent.children.splice(at, 1);
}

/** The attribute of a local name whatever its prefix (`r:id`, `rel:id`). */
export const attributeNamed = (element: XmlElement, name: string): string | undefined =>
  Object.entries(element.attributes).find(([key]) => key === name || key.endsWith(`:${name}`))?.[1];

/** Schema booleans: `1`, `true`, `on`; an absent attribute is `fallback`. */
export function isOn(value: string | undefined, fallback = false): boolean {
  return value === undefined ? fallback : value === "1" || value === "true" || value === "on";
}

/** Sets an attribute, or takes it away when the value is `undefined`. */
export function setAttribute(element: XmlElement, name: string, value: string | undefined): void {
  const others = Object.entries(element.attributes).filter(([key]) => key !== name);
  if (value === undefined) element.attributes = Object.fromEntries(others);
  else element.attributes[name] = value;
}
