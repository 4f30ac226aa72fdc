import { childOf, childrenOf, XmlEdit } from "./XmlEdit";
import type { XmlNode } from "./XmlEdit";
import { xmlText } from "./xmlText";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The least a styles part may hold. */
export const EMPTY_STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}"/>`;

const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
] as const;
export type StyleListName = (typeof ORDER)[number];

/** What a list begins with that the file lacks: entries that cells without a style of their own already stand for. */
const STANDARD: Readonly<Record<StyleListName, readonly string[]>> = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="宋体"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ["<border/>"],
  cellStyleXfs: [],
  cellXfs: ["<xf/>"],
  cellStyles: [],
  dxfs: [],
};

/** The first number that a file may give to a number format of its own. */
const FIRST_OWN_FORMAT = 164;

/** Formats that are known to every program by their number, of those that the add-in gives. */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};

/** The lists of a styles part, to which entries are added; those that are there already are used again. */
export class StyleLists {
  private readonly edit: XmlEdit;
  private readonly prefix: string;
  private readonly lists = new Map<StyleListName, string[]>();
  private readonly added = new Map<StyleListName, string[]>();

  constructor(xml: string) {
    this.edit = new XmlEdit(xml);
    this.prefix = this.edit.root.prefix;
  }

  /** Entries were added. */
  get isChanged(): boolean {
    return this.added.size > 0;
  }

  /** Cells may name cell styles here. */
  get hasCellStyles(): boolean {
    return childOf(this.edit.root, "cellStyleXfs") !== undefined;
  }

  /** An entry that the file itself holds; undefined for one that it lacks or that was added. */
  entry(name: StyleListName, index: number): XmlNode | undefined {
    return childOf(this.edit.root, name)?.children[index];
  }

  /** An element of the file as it is written. */
  source(node: XmlNode): string {
    return this.edit.source(node);
  }

  /** The place of an entry, written without prefix, in its list. */
  index(name: StyleListName, xml: string): number {
    return this.indexOfWritten(name, this.named(xml));
  }

  /** The place of an entry that is written with the file's own prefix. */
  indexOfWritten(name: StyleListName, entry: string): number {
    const list = this.list(name);
    const known = list.indexOf(entry);
    if (known >= 0) return known;
    this.added.set(name, [...(this.added.get(name) ?? []), entry]);
    return list.push(entry) - 1;
  }

  /** The number of a number format, given by its code in the en-US form. */
  formatId(code: string): number {
    const builtIn = BUILT_IN[code];
    if (builtIn !== undefined) return builtIn;
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

  private wholeList(name: StyleListName, added: readonly string[]): string {
    const entries = [...STANDARD[name].map((entry) => this.named(entry)), ...added];
    return this.named(`<${name} count="${entries.length}">`) + entries.join("") + this.named(`</${name}>`);
  }

  private extend(list: XmlNode, name: StyleListName, added: readonly string[]): void {
    for (const entry of added) this.edit.append(list, entry);
    this.edit.setAttribute(list, "count", String((this.lists.get(name) ?? []).length));
  }

  /** Our elements in the namespace's prefix that the part uses. */
  private named(xml: string): string {
    return this.prefix === "" ? xml : xml.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${this.prefix}`);
  }

  private list(name: StyleListName): string[] {
    const known = this.lists.get(name);
    if (known) return known;
    const node = childOf(this.edit.root, name);
    const entries = node
      ? node.children.map((child) => this.edit.source(child))
      : STANDARD[name].map((entry) => this.named(entry));
    this.lists.set(name, entries);
    return entries;
  }
}
