import type { IBorderStyleData, IStyleData } from "../../engine/univer";
import { HORIZONTAL, LINES, PIXELS_PER_INDENT, SIDES, VERTICAL } from "../read/cellStyle";
import { BUILT_IN_FORMATS } from "../read/numberFormats";
import {
  childNamed,
  childrenNamed,
  cloneElement,
  createLike,
  insertInOrder,
  removeChild,
  setAttribute,
  type XmlElement,
} from "../xml/xml";
import { writeXml } from "../xml/writeXml";
import { argb, changedFont, fontOf, FONT_KEYS } from "./fontXml";

const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
const XF_ORDER = ["alignment", "protection", "extLst"];
const FIRST_OWN_FORMAT = 164;
/** Built-in numbers that mean the same in every language's Excel; the others are written out. */
const SAFE_BUILT_IN = new Set([0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 45, 46, 47, 48, 49]);
const LINE_NAMES = Object.fromEntries(Object.entries(LINES).map(([name, line]) => [line, name]));

/** How a cell is formatted: its style, and whether it may be written on a protected sheet. */
export interface CellFormat {
  readonly style: IStyleData;
  readonly unlocked: boolean;
}

/** A workbook's styles part. Formats are only ever added, so that every index in use keeps its meaning. */
export class StyleSheet {
  /** True once something was added. */
  changed = false;
  private readonly made = new Map<string, number>();

  constructor(readonly root: XmlElement) {}

  /**
   * The index of the format that is `base` but for what differs between `before` and `after`; whatever else `base` says
   * (rotation, shrink to fit, the named style it follows) it goes on saying.
   */
  withChanges(base: number, before: CellFormat, after: CellFormat): number {
    const key = JSON.stringify([base, before, after]);
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const index = this.addXf(this.changedXf(base, before, after));
    this.made.set(key, index);
    return index;
  }

  /** Adds what a conditional format lays over its cells and returns its index. */
  addDxf(style: IStyleData): number {
    const dxf = createLike(this.root, "dxf");
    const font = fontOf(style, this.root, "font");
    if (font !== undefined) dxf.children.push(font);
    if (style.n?.pattern)
      dxf.children.push(
        createLike(this.root, "numFmt", {
          numFmtId: String(this.numberFormat(style.n.pattern)),
          formatCode: style.n.pattern,
        }),
      );
    if (style.bg?.rgb) dxf.children.push(dxfFill(this.root, style.bg.rgb));
    if (style.bd) dxf.children.push(borderWith(createLike(this.root, "border"), style, Object.keys(SIDES)));
    return this.append("dxfs", dxf);
  }

  private changedXf(base: number, before: CellFormat, after: CellFormat): XmlElement {
    const list = childrenNamed(childNamed(this.root, "cellXfs"), "xf");
    const xf = cloneElement(list[base] ?? list[0] ?? createLike(this.root, "xf"));
    const differs = (key: keyof IStyleData): boolean =>
      JSON.stringify(before.style[key]) !== JSON.stringify(after.style[key]);
    const { style } = after;
    const fontKeys = FONT_KEYS.filter(differs);
    if (fontKeys.length > 0) this.point(xf, "font", this.fontFor(xf, style, fontKeys));
    if (differs("bg"))
      this.point(xf, "fill", style.bg?.rgb ? this.find("fills", solidFill(this.root, style.bg.rgb)) : 0);
    if (differs("bd")) this.point(xf, "border", this.borderFor(xf, before.style, style));
    if (differs("n"))
      this.point(xf, "numFmt", this.numberFormat(style.n?.pattern ?? "General"), "applyNumberFormat");
    if ((["ht", "vt", "tb", "pd", "tr"] as const).some(differs)) setAlignment(xf, style, differs);
    if (before.unlocked !== after.unlocked) setLock(xf, after.unlocked);
    return xf;
  }

  private point(
    xf: XmlElement,
    part: "font" | "fill" | "border" | "numFmt",
    index: number,
    apply?: string,
  ): void {
    xf.attributes[`${part}Id`] = String(index);
    xf.attributes[apply ?? `apply${part[0]?.toUpperCase() ?? ""}${part.slice(1)}`] = "1";
  }

  private fontFor(xf: XmlElement, style: IStyleData, keys: readonly (typeof FONT_KEYS)[number][]): number {
    const fonts = childrenNamed(childNamed(this.root, "fonts"), "font");
    const standard = fonts[0] ?? createLike(this.root, "font");
    const font = fonts[Number(xf.attributes["fontId"] ?? 0)] ?? standard;
    return this.find("fonts", changedFont(font, standard, style, keys));
  }

  private borderFor(xf: XmlElement, before: IStyleData, after: IStyleData): number {
    const borders = childrenNamed(childNamed(this.root, "borders"), "border");
    const border = cloneElement(
      borders[Number(xf.attributes["borderId"] ?? 0)] ?? createLike(this.root, "border"),
    );
    const side = (style: IStyleData, key: string): unknown =>
      (style.bd as Record<string, unknown> | null | undefined)?.[key] ?? null;
    const changed = Object.keys(SIDES).filter(
      (key) => JSON.stringify(side(before, key)) !== JSON.stringify(side(after, key)),
    );
    return this.find("borders", borderWith(border, after, changed));
  }

  private numberFormat(pattern: string): number {
    const builtIn = Object.entries(BUILT_IN_FORMATS).find(
      ([id, known]) => known === pattern && SAFE_BUILT_IN.has(Number(id)),
    );
    if (builtIn !== undefined) return Number(builtIn[0]);
    const own = childrenNamed(childNamed(this.root, "numFmts"), "numFmt");
    const known = own.find((format) => format.attributes["formatCode"] === pattern);
    if (known !== undefined) return Number(known.attributes["numFmtId"]);
    const id =
      Math.max(FIRST_OWN_FORMAT - 1, ...own.map((format) => Number(format.attributes["numFmtId"]))) + 1;
    this.append("numFmts", createLike(this.root, "numFmt", { numFmtId: String(id), formatCode: pattern }));
    return id;
  }

  private addXf(xf: XmlElement): number {
    return this.find("cellXfs", xf);
  }

  /** The index of an element that says the same, or of `element` newly added. */
  private find(list: string, element: XmlElement): number {
    const text = writeXml(element);
    const existing =
      childNamed(this.root, list)?.children.filter(
        (child): child is XmlElement => typeof child !== "string",
      ) ?? [];
    const at = existing.findIndex((known) => writeXml(known) === text);
    return at >= 0 ? at : this.append(list, element);
  }

  private append(list: string, element: XmlElement): number {
    this.changed = true;
    let parent = childNamed(this.root, list);
    if (parent === undefined) {
      parent = createLike(this.root, list);
      insertInOrder(this.root, parent, ORDER);
    }
    parent.children.push(element);
    const count = parent.children.filter((child) => typeof child !== "string").length;
    parent.attributes["count"] = String(count);
    return count - 1;
  }
}

const solidFill = (root: XmlElement, color: string): XmlElement =>
  createLike(root, "fill", {}, [
    createLike(root, "patternFill", { patternType: "solid" }, [
      createLike(root, "fgColor", { rgb: argb(color) }),
      createLike(root, "bgColor", { indexed: "64" }),
    ]),
  ]);

const dxfFill = (root: XmlElement, color: string): XmlElement =>
  createLike(root, "fill", {}, [
    createLike(root, "patternFill", {}, [createLike(root, "bgColor", { rgb: argb(color) })]),
  ]);

function borderWith(border: XmlElement, style: IStyleData, keys: readonly string[]): XmlElement {
  for (const [key, name] of Object.entries(SIDES)) {
    if (!keys.includes(key)) continue;
    const old = childNamed(border, name);
    if (old !== undefined) removeChild(border, old);
    insertInOrder(border, borderSide(border, name, style.bd?.[key as keyof typeof SIDES] || undefined), [
      "left",
      "right",
      "top",
      "bottom",
      "diagonal",
    ]);
  }
  return border;
}

function borderSide(border: XmlElement, name: string, line: IBorderStyleData | null | undefined): XmlElement {
  const style = LINE_NAMES[Number(line?.s ?? 0)];
  if (style === undefined) return createLike(border, name);
  return createLike(border, name, { style }, [
    createLike(border, "color", { rgb: argb(line?.cl?.rgb ?? "#000000") }),
  ]);
}

function setAlignment(xf: XmlElement, style: IStyleData, differs: (key: keyof IStyleData) => boolean): void {
  let alignment = childNamed(xf, "alignment");
  if (alignment === undefined) insertInOrder(xf, (alignment = createLike(xf, "alignment")), XF_ORDER);
  const target = alignment;
  const set = (name: string, value: string | undefined): void => setAttribute(target, name, value);
  if (differs("ht")) set("horizontal", style.ht ? HORIZONTAL[style.ht] : undefined);
  if (differs("vt")) set("vertical", style.vt ? VERTICAL[style.vt] : undefined);
  if (differs("tb")) set("wrapText", Number(style.tb) === 3 ? "1" : undefined);
  if (differs("pd"))
    set("indent", style.pd?.l ? String(Math.round(style.pd.l / PIXELS_PER_INDENT)) : undefined);
  if (differs("tr")) set("textRotation", rotation(style));
  xf.attributes["applyAlignment"] = "1";
}

function rotation({ tr }: IStyleData): string | undefined {
  if (!tr || (tr.a === 0 && tr.v !== 1)) return undefined;
  if (tr.v === 1) return "255";
  return String(tr.a > 0 ? 90 + tr.a : -tr.a);
}

function setLock(xf: XmlElement, unlocked: boolean): void {
  let protection = childNamed(xf, "protection");
  if (protection === undefined) insertInOrder(xf, (protection = createLike(xf, "protection")), XF_ORDER);
  protection.attributes["locked"] = unlocked ? "0" : "1";
  xf.attributes["applyProtection"] = "1";
}
