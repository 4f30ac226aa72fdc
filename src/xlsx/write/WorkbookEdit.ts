import { formatAbsoluteArea, quoteSheetName } from "../../domain/grid/address";
import type { Area } from "../../domain/grid/Area";
import { REPORT_NAME } from "../../domain/report/placeReport";
import { areaOfDocument } from "../../domain/report/SheetDocument";
import type { SheetDocument } from "../../domain/report/SheetDocument";
import { childOf, childrenOf, XmlEdit } from "./XmlEdit";
import type { XmlNode } from "./XmlEdit";
import { cellText, xmlText } from "./xmlText";

const PRINT_TITLES = "_xlnm.Print_Titles";
/** The schema's order: names stand behind the last of these, what calculation does behind them. */
const BEFORE_NAMES = ["sheets", "functionGroups", "externalReferences"];
const BEFORE_CALCULATION = [...BEFORE_NAMES, "definedNames"];

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

  /** Remembers a block of the add-in by a hidden name of the sheet, in place of an earlier one of that name. */
  nameBlock(place: number, { name, sheetName, area, record }: NamedBlock): void {
    this.removeName(name, place);
    const comment = cellText(record);
    this.addName(
      `name="${cellText(name)}" comment="${comment}" localSheetId="${place}" hidden="1"`,
      `${quoteSheetName(sheetName)}!${formatAbsoluteArea(area)}`,
    );
  }

  /** Forgets a block. */
  releaseBlock(place: number, name: string): void {
    this.removeName(name, place);
  }

  /** Lets the program that opens the workbook calculate all of it, whatever its own setting. */
  calculateOnLoad(): void {
    const settings = childOf(this.edit.root, "calcPr");
    if (settings) this.edit.setAttribute(settings, "fullCalcOnLoad", "1");
    else this.calculation = `<${this.edit.root.prefix}calcPr fullCalcOnLoad="1"/>`;
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

  /** The part with all changes; to be called once. */
  finish(): string {
    this.writeNames();
    if (this.calculation !== "") this.insertBehind(BEFORE_CALCULATION, this.calculation);
    return this.edit.toString();
  }

  private readonly added: string[] = [];
  private readonly removed = new Set<XmlNode>();
  private calculation = "";

  private names(): readonly XmlNode[] {
    return childrenOf(childOf(this.edit.root, "definedNames"), "definedName");
  }

  private removeName(name: string, place: number): void {
    for (const node of this.names()) {
      const { name: known, localSheetId } = node.attributes;
      if (known === name && Number(localSheetId) === place && localSheetId !== undefined)
        this.removed.add(node);
    }
  }

  private addName(attributes: string, refersTo: string): void {
    const tag = `${this.edit.root.prefix}definedName`;
    this.added.push(`<${tag} ${attributes}>${cellText(refersTo)}</${tag}>`);
  }

  private writeNames(): void {
    const list = childOf(this.edit.root, "definedNames");
    const added = this.added.join("");
    const tag = `${this.edit.root.prefix}definedNames`;
    if (!list) {
      if (added !== "") this.insertBehind(BEFORE_NAMES, `<${tag}>${added}</${tag}>`);
    } else if (added === "" && this.removed.size > 0 && this.removed.size === list.children.length) {
      this.edit.remove(list);
    } else {
      for (const node of this.removed) this.edit.remove(node);
      if (added !== "") this.edit.append(list, added);
    }
  }

  private insertBehind(names: readonly string[], xml: string): void {
    const before = this.edit.root.children.filter(({ name }) => names.includes(name)).at(-1);
    if (!before) throw new Error("The workbook lists no sheet");
    this.edit.insertAfter(before, xml);
  }
}

/** A block of the add-in on a sheet. */
export interface NamedBlock {
  readonly name: string;
  readonly sheetName: string;
  readonly area: Area;
  readonly record: string;
}

const SEAL = /^\{"v":1,"seal":"([\w-]+)"\}$/;
const sealComment = (seal: string): string => `{"v":1,"seal":"${seal}"}`;
