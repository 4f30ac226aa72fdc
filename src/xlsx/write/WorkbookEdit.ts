import { formatAbsoluteArea, quoteSheetName } from "../../domain/grid/address";
import { REPORT_NAME } from "../../domain/report/placeReport";
import { areaOfDocument } from "../../domain/report/SheetDocument";
import type { SheetDocument } from "../../domain/report/SheetDocument";
import { childOf, childrenOf, XmlEdit } from "./XmlEdit";
import type { XmlNode } from "./XmlEdit";
import { cellText, xmlText } from "./xmlText";

const PRINT_TITLES = "_xlnm.Print_Titles";
/** The schema's order: names stand behind the last of these. */
const BEFORE_NAMES = ["sheets", "functionGroups", "externalReferences"];

/** The workbook's part: its list of sheets and its names. */
export class WorkbookEdit {
  private readonly edit: XmlEdit;
  private readonly sheets: readonly XmlNode[];

  constructor(xml: string) {
    this.edit = new XmlEdit(xml);
    this.sheets = childrenOf(childOf(this.edit.root, "sheets"), "sheet");
  }

  /** The namespace that the part is written in. */
  get namespace(): string {
    const { prefix, attributes } = this.edit.root;
    return attributes[prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`] ?? "";
  }

  get sheetCount(): number {
    return this.sheets.length;
  }

  /** The place of a sheet in the list, chart sheets counted. */
  placeOf(sheetId: string): number {
    return this.sheets.findIndex(({ attributes }) => attributes.sheetId === sheetId);
  }

  addSheet(name: string, relationshipId: string): void {
    const list = childOf(this.edit.root, "sheets");
    const [first] = this.sheets;
    if (!list || !first) throw new Error("The workbook lists no sheet");
    const reference = Object.keys(first.attributes).find((attribute) => attribute.endsWith(":id")) ?? "r:id";
    const ids = this.sheets.map(({ attributes }) => Number(attributes.sheetId));
    const tag = `${list.prefix}sheet`;
    this.edit.append(
      list,
      `<${tag} name="${cellText(name)}" sheetId="${Math.max(0, ...ids) + 1}" ${reference}="${relationshipId}"/>`,
    );
  }

  /** Shows a sheet that was hidden. */
  show(place: number): void {
    const sheet = this.sheets[place];
    if (sheet?.attributes.state !== undefined) this.edit.setAttribute(sheet, "state", "visible");
  }

  /** The report's mark and its repeated row, in place of earlier ones of the same sheet. */
  nameReport(place: number, sheetName: string, document: SheetDocument, seal: string): void {
    this.removeName(REPORT_NAME, place);
    this.removeName(PRINT_TITLES, place);
    const sheet = quoteSheetName(sheetName);
    const row = document.print.repeatedRow + 1;
    this.addName(
      `name="${REPORT_NAME}" comment="${xmlText(sealComment(seal))}" localSheetId="${place}" hidden="1"`,
      `${sheet}!${formatAbsoluteArea(areaOfDocument(document))}`,
    );
    this.addName(`name="${PRINT_TITLES}" localSheetId="${place}"`, `${sheet}!$${row}:$${row}`);
    this.writeNames();
  }

  /** The sheet is no longer the add-in's. */
  releaseReport(place: number): void {
    this.removeName(REPORT_NAME, place);
  }

  /** The seal of the report's mark; null where there is none. */
  seal(): string | null {
    const marks = this.names().filter(({ attributes }) => attributes.name === REPORT_NAME);
    const seals = marks.flatMap(({ attributes }) => SEAL.exec(attributes.comment ?? "")?.[1] ?? []);
    return seals[0] ?? null;
  }

  toString(): string {
    return this.edit.toString();
  }

  private readonly added: string[] = [];

  private names(): readonly XmlNode[] {
    return childrenOf(childOf(this.edit.root, "definedNames"), "definedName");
  }

  private removeName(name: string, place: number): void {
    for (const node of this.names()) {
      const { name: known, localSheetId } = node.attributes;
      if (known === name && Number(localSheetId) === place && localSheetId !== undefined)
        this.edit.remove(node);
    }
  }

  private addName(attributes: string, refersTo: string): void {
    const tag = `${this.edit.root.prefix}definedName`;
    this.added.push(`<${tag} ${attributes}>${cellText(refersTo)}</${tag}>`);
  }

  private writeNames(): void {
    const list = childOf(this.edit.root, "definedNames");
    if (list) return this.edit.append(list, this.added.join(""));
    const tag = `${this.edit.root.prefix}definedNames`;
    const before = this.edit.root.children.filter(({ name }) => BEFORE_NAMES.includes(name)).at(-1);
    if (!before) throw new Error("The workbook lists no sheet");
    this.edit.insertAfter(before, `<${tag}>${this.added.join("")}</${tag}>`);
  }
}

const SEAL = /^\{"v":1,"seal":"([\w-]+)"\}$/;
const sealComment = (seal: string): string => `{"v":1,"seal":"${seal}"}`;
