import type { IStyleData } from "../../engine/univer";
import {
  childNamed,
  cloneElement,
  createLike,
  insertInOrder,
  removeChild,
  type XmlElement,
} from "../xml/xml";

const ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

export const FONT_KEYS = ["ff", "fs", "bl", "it", "st", "ul", "cl"] as const;
export type FontKey = (typeof FONT_KEYS)[number];

/** `#RRGGBB` as the file writes it, opaque. */
export const argb = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;

/**
 * A font with some of its properties changed. What a property falls back to when it is taken away is the workbook's first font.
 * @param keys the properties to take from `style`; the others stay as `font` has them
 */
export function changedFont(
  font: XmlElement,
  standard: XmlElement,
  style: IStyleData,
  keys: readonly FontKey[],
): XmlElement {
  const changed = cloneElement(font);
  for (const key of keys) CHANGES[key](changed, standard, style);
  return changed;
}

type Change = (font: XmlElement, standard: XmlElement, style: IStyleData) => void;

const CHANGES: Readonly<Record<FontKey, Change>> = {
  ff: (font, standard, { ff }) => {
    setValue(font, standard, "name", ff ?? undefined);
    // The theme's font would win over the name.
    for (const name of ["scheme", "family", "charset"]) setValue(font, undefined, name, undefined);
  },
  fs: (font, standard, { fs }) => setValue(font, standard, "sz", fs === undefined ? undefined : String(fs)),
  bl: (font, _, { bl }) => setFlag(font, "b", bl === 1),
  it: (font, _, { it }) => setFlag(font, "i", it === 1),
  st: (font, _, { st }) => setFlag(font, "strike", st?.s === 1),
  ul: (font, _, { ul }) => setFlag(font, "u", ul?.s === 1),
  cl: (font, standard, { cl }) => {
    if (cl?.rgb) replace(font, "color", createLike(font, "color", { rgb: argb(cl.rgb) }));
    else replace(font, "color", childNamed(standard, "color"));
  },
};

function setValue(
  font: XmlElement,
  standard: XmlElement | undefined,
  name: string,
  value: string | undefined,
): void {
  replace(
    font,
    name,
    value === undefined ? childNamed(standard, name) : createLike(font, name, { val: value }),
  );
}

function setFlag(font: XmlElement, name: string, on: boolean): void {
  if (on !== (childNamed(font, name) !== undefined))
    replace(font, name, on ? createLike(font, name) : undefined);
}

function replace(font: XmlElement, name: string, next: XmlElement | undefined): void {
  const old = childNamed(font, name);
  if (old !== undefined) removeChild(font, old);
  if (next !== undefined) insertInOrder(font, cloneElement(next), ORDER);
}

/** A font with nothing but what a style says: a conditional format's, a run's. */
export function fontOf(
  style: IStyleData,
  relative: XmlElement,
  name: "font" | "rPr",
): XmlElement | undefined {
  const keys = FONT_KEYS.filter((key) => style[key] !== undefined && style[key] !== null);
  if (keys.length === 0) return undefined;
  const font = changedFont(createLike(relative, name), createLike(relative, "font"), style, keys);
  // A run's font calls its name otherwise.
  if (name === "rPr")
    for (const child of font.children)
      if (typeof child !== "string") child.name = child.name.replace(/name$/, "rFont");
  return font;
}
