import { FRAME_COLOR, reportLooks } from "../../domain/report/reportLook";
import type { RoleLook } from "../../domain/report/reportLook";
import type { CellRole } from "../../domain/report/SheetDocument";
import { childOf, childrenOf, XmlEdit } from "./XmlEdit";
import type { XmlNode } from "./XmlEdit";
import { xmlText } from "./xmlText";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The least a styles part may hold. */
export const EMPTY_STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}"/>`;

const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"] as const;
type ListName = (typeof ORDER)[number];

/** What a list begins with that the file lacks: entries that cells without a style of their own already stand for. */
const STANDARD: Readonly<Record<ListName, readonly string[]>> = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="宋体"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ["<border/>"],
  cellStyleXfs: [],
  cellXfs: ["<xf/>"],
};

/** The first number that a file may give to a number format of its own. */
const FIRST_OWN_FORMAT = 164;

/** Adds to a styles part what the report's cells need; entries that are there already are used again. */
export class StylesEdit {
  private readonly edit: XmlEdit;
  private readonly prefix: string;
  private readonly lists = new Map<ListName, string[]>();
  private readonly added = new Map<ListName, string[]>();
  private readonly styles = new Map<string, number>();

  constructor(xml: string) {
    this.edit = new XmlEdit(xml);
    this.prefix = this.edit.root.prefix;
  }

  /** The index that a cell's `s` attribute takes. */
  styleOf(role: CellRole, numberFormat: string): number {
    const key = `${role} ${numberFormat}`;
    const known = this.styles.get(key);
    if (known !== undefined) return known;
    const index = this.index("cellXfs", this.xf(reportLooks[role], numberFormat));
    this.styles.set(key, index);
    return index;
  }

  toString(): string {
    // The lists' order is fixed: a list that the file lacks goes behind the one before it.
    let before: XmlNode | undefined;
    let missing = "";
    for (const name of ORDER) {
      const list = childOf(this.edit.root, name);
      const added = this.added.get(name) ?? [];
      if (!list) {
        if (added.length > 0) missing += this.wholeList(name, added);
        continue;
      }
      this.insert(before, missing);
      [before, missing] = [list, ""];
      if (added.length > 0) this.extend(list, name, added);
    }
    this.insert(before, missing);
    return this.edit.toString();
  }

  private insert(before: XmlNode | undefined, text: string): void {
    if (text === "") return;
    if (before) this.edit.insertAfter(before, text);
    else this.edit.prepend(this.edit.root, text);
  }

  private wholeList(name: ListName, added: readonly string[]): string {
    const entries = [...STANDARD[name].map((entry) => this.named(entry)), ...added];
    return this.named(`<${name} count="${entries.length}">`) + entries.join("") + this.named(`</${name}>`);
  }

  private extend(list: XmlNode, name: ListName, added: readonly string[]): void {
    for (const entry of added) this.edit.append(list, entry);
    this.edit.setAttribute(list, "count", String((this.lists.get(name) ?? []).length));
  }

  /** Our elements in the namespace's prefix that the part uses. */
  private named(xml: string): string {
    return this.prefix === "" ? xml : xml.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${this.prefix}`);
  }

  private index(name: ListName, xml: string): number {
    const entry = this.named(xml);
    const list = this.list(name);
    const known = list.indexOf(entry);
    if (known >= 0) return known;
    this.added.set(name, [...(this.added.get(name) ?? []), entry]);
    return list.push(entry) - 1;
  }

  private list(name: ListName): string[] {
    const known = this.lists.get(name);
    if (known) return known;
    const node = childOf(this.edit.root, name);
    const entries = node
      ? node.children.map((child) => this.edit.source(child))
      : STANDARD[name].map((entry) => this.named(entry));
    this.lists.set(name, entries);
    return entries;
  }

  private xf(look: RoleLook, numberFormat: string): string {
    const styled = childOf(this.edit.root, "cellStyleXfs") ? ' xfId="0"' : "";
    const font = this.index("fonts", this.font(look));
    const fill = look.fill ? this.index("fills", fillXml(look.fill)) : 0;
    const border = look.framed ? this.index("borders", BORDER) : 0;
    const ids = `numFmtId="${this.formatId(numberFormat)}" fontId="${font}" fillId="${fill}" borderId="${border}"`;
    const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    const wrap = look.wrap ? ' wrapText="1"' : "";
    const alignment = `<alignment horizontal="${look.horizontal.toLowerCase()}" vertical="center"${wrap}/>`;
    return `<xf ${ids}${styled} ${applied}>${alignment}</xf>`;
  }

  private formatId(code: string): number {
    if (code === "General") return 0;
    if (code === "0") return 1;
    const written = xmlText(code);
    const formats = childrenOf(childOf(this.edit.root, "numFmts"), "numFmt");
    const known = formats.find(({ attributes }) => attributes.formatCode === code);
    if (known) return Number(known.attributes.numFmtId);
    const mine = this.list("numFmts").find((entry) => entry.endsWith(` formatCode="${written}"/>`));
    if (mine) return Number(/numFmtId="(\d+)"/.exec(mine)?.[1]);
    const taken = this.list("numFmts").map((entry) =>
      Number(/numFmtId\s*=\s*["'](\d+)/.exec(entry)?.[1] ?? 0),
    );
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...taken) + 1;
    this.index("numFmts", `<numFmt numFmtId="${id}" formatCode="${written}"/>`);
    return id;
  }

  /** The workbook's own font in the report's size and colour. */
  private font({ bold, underline, size, color }: RoleLook): string {
    const first = childOf(childOf(this.edit.root, "fonts"), "font");
    const name = childOf(first, "name")?.attributes.val ?? "宋体";
    return (
      `<font>${bold ? "<b/>" : ""}${underline ? "<u/>" : ""}<sz val="${size}"/>` +
      `${color ? `<color rgb="${argb(color)}"/>` : ""}<name val="${xmlText(name)}"/></font>`
    );
  }
}

const argb = (color: string): string => `FF${color.slice(1)}`;

const fillXml = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;

const BORDER = `<border>${["left", "right", "top", "bottom"]
  .map((side) => `<${side} style="thin"><color rgb="${argb(FRAME_COLOR)}"/></${side}>`)
  .join("")}<diagonal/></border>`;
