import type { Area } from "../../domain/grid/Area";
import { insertInOrder } from "./sheetOrder";
import { meets, withoutArea } from "./sqref";
import { childOf, childrenOf } from "./XmlEdit";
import type { XmlEdit, XmlNode } from "./XmlEdit";

/** The 数据有效性 of a worksheet part: what may be typed into which cells. */
export class SheetValidations {
  private readonly list: XmlNode | undefined;
  /** What is left of the cells of those that are there, where it changes. */
  private readonly cells = new Map<XmlNode, string>();
  private readonly added: string[] = [];

  constructor(private readonly edit: XmlEdit) {
    this.list = childOf(edit.root, "dataValidations");
  }

  /** Whether any cell of an area has one. */
  isOver(area: Area): boolean {
    return childrenOf(this.list, "dataValidation").some((node) => meets(this.cellsOf(node), area));
  }

  /** Takes the validation from an area's cells. */
  clear(area: Area): void {
    for (const node of childrenOf(this.list, "dataValidation")) {
      const cells = this.cellsOf(node);
      if (meets(cells, area)) this.cells.set(node, withoutArea(cells, area));
    }
  }

  /** @param xml a `dataValidation` element, written with the part's prefix */
  add(xml: string): void {
    this.added.push(xml);
  }

  /** Puts the changes into the part. */
  write(): void {
    if (this.cells.size === 0 && this.added.length === 0) return;
    const kept = childrenOf(this.list, "dataValidation").filter((node) => this.cells.get(node) !== "");
    const count = kept.length + this.added.length;
    if (!this.list) return this.writeList(count);
    if (count === 0) return this.edit.remove(this.list);
    for (const [node, cells] of this.cells) {
      if (cells === "") this.edit.remove(node);
      else this.edit.setAttribute(node, "sqref", cells);
    }
    this.edit.append(this.list, this.added.join(""));
    this.edit.setAttribute(this.list, "count", String(count));
  }

  private cellsOf(node: XmlNode): string {
    return this.cells.get(node) ?? node.attributes.sqref ?? "";
  }

  private writeList(count: number): void {
    const tag = `${this.edit.root.prefix}dataValidations`;
    insertInOrder(this.edit, "dataValidations", `<${tag} count="${count}">${this.added.join("")}</${tag}>`);
  }
}
