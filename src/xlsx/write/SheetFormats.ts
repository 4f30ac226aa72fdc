import type { Area } from "../../domain/grid/Area";
import { severityOfFormula } from "../../domain/grid/highlightFormula";
import { SCALE_COLOURS } from "../../domain/plan/planColours";
import { scanXml } from "../../ooxml/scanXml";
import { insertInOrder } from "./sheetOrder";
import { liesWithin } from "./sqref";
import { childOf, childrenOf } from "./XmlEdit";
import type { XmlEdit, XmlNode } from "./XmlEdit";

/** The conditional formats of a worksheet part. */
export class SheetFormats {
  private readonly lists: readonly XmlNode[];
  /** Rules that go. */
  private readonly gone = new Set<XmlNode>();
  private readonly added: string[] = [];
  private priority: number;

  constructor(private readonly edit: XmlEdit) {
    this.lists = childrenOf(edit.root, "conditionalFormatting");
    const rules = this.lists.flatMap(({ children }) => children);
    this.priority = Math.max(0, ...rules.map(({ attributes }) => Number(attributes.priority ?? 0)));
  }

  /** Takes away the add-in's own colour scales of a block: within its cells and in the add-in's colours. */
  clearScales(area: Area): void {
    for (const list of this.lists) {
      if (!liesWithin(list.attributes.sqref ?? "", area)) continue;
      for (const rule of list.children) if (isOwnScale(rule)) this.gone.add(rule);
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
    const { prefix } = this.edit.root;
    const whole = `<${prefix}cfRule priority="${this.priority}" ${rule}</${prefix}cfRule>`;
    const tag = `${prefix}conditionalFormatting`;
    this.added.push(`<${tag} sqref="${sqref}">${whole}</${tag}>`);
  }

  /** Puts the changes into the part. */
  write(): void {
    for (const list of this.lists) {
      const gone = list.children.filter((rule) => this.gone.has(rule));
      if (gone.length > 0 && gone.length === childrenOf(list, "cfRule").length) this.edit.remove(list);
      else for (const rule of gone) this.edit.remove(rule);
    }
    if (this.added.length > 0) insertInOrder(this.edit, "conditionalFormatting", this.added.join(""));
  }
}

/** A user's own scale has other colours. */
function isOwnScale(rule: XmlNode): boolean {
  const colours = childrenOf(childOf(rule, "colorScale"), "color");
  const written = colours.map(({ attributes }) => `#${attributes.rgb?.slice(-6).toUpperCase() ?? ""}`);
  return written.join(" ") === Object.values(SCALE_COLOURS).join(" ");
}

function textOf(xml: string): string {
  let whole = "";
  scanXml(xml, { close: (_, text) => void (whole = text) });
  return whole;
}
