import { parseArea } from "../domain/grid/address";
import type { Area, Position } from "../domain/grid/Area";
import { severityOfFormula } from "../domain/grid/highlightFormula";
import type { CellValue, Highlight, HighlightSeverity } from "../domain/grid/SheetGrid";
import { NOT_CALCULATED } from "../domain/value/cellError";
import { FormulaReader, readValue } from "./readCell";
import { PlainText } from "./readStrings";
import { isOn, scanXml } from "../ooxml/scanXml";
import type { XmlAttributes, XmlHandler } from "../ooxml/scanXml";
import type { CellContentRead, SheetContent } from "./SheetContent";

/**
 * Reads a worksheet part.
 * @param xml xl/worksheets/sheetN.xml
 * @throws Error when the part contradicts itself or the shared strings
 */
export function readSheet(xml: string, sharedStrings: readonly string[]): SheetContent {
  const cells = new CellScan(sharedStrings);
  const marks = new MarkScan();
  scanXml(xml, {
    open(name, attributes, parent) {
      cells.open(name, attributes);
      marks.open(name, attributes, parent);
    },
    close(name, text, parent) {
      cells.close(name, text, parent);
      marks.close(name, text, parent);
    },
  });
  return {
    cells: cells.found,
    merges: marks.merges,
    highlights: marks.highlights(),
    isProtected: marks.isProtected,
  };
}

/** Follows rows and cells. A file may leave out the addresses: the next row, the next cell is meant then. */
class CellScan {
  readonly found: CellContentRead[] = [];
  private readonly formulas = new FormulaReader();
  private readonly inline = new PlainText();
  private row = -1;
  private column = -1;
  private cell: XmlAttributes = {};
  private value: string | null = null;
  private formulaAttributes: XmlAttributes = {};
  private formula: string | null = null;

  constructor(private readonly sharedStrings: readonly string[]) {}

  open(name: string, attributes: XmlAttributes): void {
    if (name === "row") this.openRow(attributes);
    else if (name === "c") this.openCell(attributes);
    else if (name === "f") this.formulaAttributes = attributes;
  }

  close(name: string, text: string, parent: string): void {
    this.inline.add(name, text, parent);
    if (parent === "c" && name === "v") this.value = text;
    if (parent === "c" && name === "f") this.formula = text.trim();
    if (name === "c") this.closeCell();
  }

  private openRow({ r }: XmlAttributes): void {
    this.row = r === undefined ? this.row + 1 : rowIndex(r);
    this.column = -1;
  }

  private openCell(attributes: XmlAttributes): void {
    const at = attributes.r === undefined ? null : cellPosition(attributes.r);
    this.row = at?.row ?? this.row;
    this.column = at?.column ?? this.column + 1;
    this.cell = attributes;
    this.value = null;
    this.formula = null;
    this.inline.clear();
  }

  private closeCell(): void {
    const at = onSheet({ row: this.row, column: this.column });
    const formula = this.formula === null ? null : this.readFormula(this.formula, at);
    const type = this.cell.t ?? "n";
    const value = type === "inlineStr" ? this.inline.text : readValue(type, this.value, this.sharedStrings);
    const known = formula === null ? withoutEmptyText(value) : (value ?? NOT_CALCULATED);
    const style = Number(this.cell.s ?? 0);
    if (known !== null || formula !== null || style !== 0)
      this.found.push({ ...at, value: known, formula, style });
  }

  private readFormula(text: string, at: Position): string {
    const { t: type, si: sharedIndex } = this.formulaAttributes;
    return this.formulas.read({ type, sharedIndex, text }, at);
  }
}

/** A text of no characters is a blank cell, as Excel counts; a formula that gives one is not. */
const withoutEmptyText = (value: CellValue): CellValue => (value === "" ? null : value);

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** Where no sheet has a cell, none is read: it would be lost, or ask for memory that no machine has. */
function onSheet(at: Position): Position {
  if (at.row < 0 || at.row >= ROWS || at.column >= COLUMNS)
    throw new Error(`No sheet has a cell in row ${at.row + 1}, column ${at.column + 1}`);
  return at;
}

function rowIndex(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`No row number: ${text}`);
  return number - 1;
}

function cellPosition(reference: string): Position {
  const area = parseArea(reference);
  if (area === null) throw new Error(`No cell address: ${reference}`);
  return area;
}

/** Follows what lies over the cells: merges, protection, and the conditional formats that are the add-in's own. */
class MarkScan implements XmlHandler {
  readonly merges: Area[] = [];
  isProtected = false;
  /** The lists of areas as the file has them: one that bears many rules is kept once. */
  private readonly areas = new Map<HighlightSeverity, Set<readonly Area[]>>();
  private conditionalArea: Area[] = [];

  open(name: string, attributes: XmlAttributes, parent: string): void {
    if (name === "mergeCell") this.merges.push(...areasOf(attributes.ref ?? ""));
    else if (name === "sheetProtection") this.isProtected = isOn(attributes.sheet);
    else if (name === "conditionalFormatting" && parent === "worksheet") {
      this.conditionalArea = areasOf(attributes.sqref ?? "");
    }
  }

  close(name: string, text: string, parent: string): void {
    if (name !== "formula" || parent !== "cfRule") return;
    const severity = severityOfFormula(text);
    if (severity === null) return;
    const lists = this.areas.get(severity) ?? new Set();
    this.areas.set(severity, lists.add(this.conditionalArea));
  }

  highlights(): Highlight[] {
    return [...this.areas].map(([severity, lists]) => ({ severity, areas: [...lists].flat() }));
  }
}

/** A list of areas as the file writes it: "A1:B2 D4". */
function areasOf(list: string): Area[] {
  return list.split(" ").flatMap((part) => parseArea(part) ?? []);
}
