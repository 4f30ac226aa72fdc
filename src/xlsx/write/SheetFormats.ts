import type { Area } from "../../domain/grid/Area";
import { severityOfFormula } from "../../domain/grid/highlightFormula";
import { scanXml } from "../scanXml";
import { insertInOrder } from "./sheetOrder";
import { meets, withoutArea } from "./sqref";
import { childOf, childrenOf } from "./XmlEdit";
import type { XmlEdit, XmlNode } from "./XmlEdit";

/** The conditional formats of a worksheet part. */
export class SheetFormats {
  private readonly lists: readonly XmlNode[];
  /** Rules that go. */
  private readonly gone = new Set<XmlNode>();
  /** Colour scales that go from some of their cells, with those that are left. */
  private readonly scales = new Map<XmlNode, string>();
  private readonly added: string[] = [];
  private priority: number;

  constructor(private readonly edit: XmlEdit) {
    this.lists = childrenOf(edit.root, "conditionalFormatting");
    const rules = this.lists.flatMap(({ children }) => children);
    this.priority = Math.max(0, ...rules.map(({ attributes }) => Number(attributes.priority ?? 0)));
  }

  /** Takes colour scales from an area's cells; other cells that have the same scale keep it. */
  clearScales(area: Area): void {
    for (const list of this.lists) {
      for (const rule of list.children) {
        const cells = this.scales.get(rule) ?? list.attributes.sqref ?? "";
        if (rule.attributes.type !== "colorScale" || !meets(cells, area)) continue;
        this.scales.set(rule, withoutArea(cells, area));
        this.gone.add(rule);
      }
    }
  }

  /** Takes away the add-in's highlights. */
  clearHighlights(): void {
    for (const rule of this.lists.flatMap(({ children }) => children)) {
      const formula = childOf(rule, "formula");
      if (formula && severityOfFormula(textOf(this.edit.source(formula))) !== null) this.gone.add(rule);
    }
  }

  /** @param rule what a `cfRule` element holds behind its name and priority, with the part's prefix: `type="…">…` */
  add(sqref: string, rule: string): void {
    this.priority++;
    const tag = `${this.edit.root.prefix}cfRule`;
    this.addList(sqref, `<${tag} priority="${this.priority}" ${rule}</${tag}>`);
  }

  /** Puts the changes into the part. */
  write(): void {
    for (const list of this.lists) {
      const gone = list.children.filter((rule) => this.gone.has(rule));
      if (gone.length > 0 && gone.length === childrenOf(list, "cfRule").length) this.edit.remove(list);
      else for (const rule of gone) this.edit.remove(rule);
    }
    for (const [rule, cells] of this.scales) {
      if (cells !== "") this.addList(cells, this.edit.source(rule));
    }
    if (this.added.length > 0) insertInOrder(this.edit, "conditionalFormatting", this.added.join(""));
  }

  private addList(sqref: string, rules: string): void {
    const tag = `${this.edit.root.prefix}conditionalFormatting`;
    this.added.push(`<${tag} sqref="${sqref}">${rules}</${tag}>`);
  }
}

function textOf(xml: string): string {
  let whole = "";
  scanXml(xml, { close: (_, text) => void (whole = text) });
  return whole;
}
