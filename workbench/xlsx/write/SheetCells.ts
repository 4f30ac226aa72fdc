import { areaName, cellName, parseArea, parseCell } from "../read/cellAddress";
import { shiftFormula } from "../read/shiftFormula";
import {
  childNamed,
  childrenNamed,
  createLike,
  elements,
  removeChild,
  textOf,
  type XmlElement,
} from "../xml/xml";
import type { CellChange } from "./cellChanges";
import { setContent, setResult } from "./cellXml";
import type { StyleSheet } from "./StyleSheet";

/** The rows and cells of a worksheet's part, for changing some of them in place. */
export class SheetCells {
  private readonly rows = new Map<number, XmlElement>();
  private readonly cells = new Map<string, XmlElement>();
  /** True once a formula came or went: the file's order of calculation is void then. */
  formulasChanged = false;

  constructor(
    private readonly part: XmlElement,
    private readonly sheetData: XmlElement,
    private readonly styles: StyleSheet,
  ) {
    let row = -1;
    for (const line of childrenNamed(sheetData, "row")) {
      row = line.attributes["r"] === undefined ? row + 1 : Number(line.attributes["r"]) - 1;
      line.attributes["r"] = String(row + 1);
      this.rows.set(row, line);
      this.indexRow(row, line);
    }
  }

  /**
   * Applies changes of contents and formats.
   * @throws Error when a cell in the middle of an array formula would be overwritten, which Excel does not allow either
   */
  apply(changes: readonly CellChange[]): void {
    for (const change of changes) if (change.content !== undefined) this.release(change.row, change.column);
    for (const change of changes) {
      const cell = this.cell(change.row, change.column);
      if (change.content !== undefined) this.replaceContent(cell, change);
      else if (change.result !== undefined) setResult(cell, change.result);
      if (change.format !== undefined) this.reformat(cell, change);
    }
    for (const change of changes) this.dropIfEmpty(change.row, change.column);
    const dimension = childNamed(this.part, "dimension");
    if (dimension !== undefined && changes.length > 0) removeChild(this.part, dimension);
  }

  /** The row's element, made where there is none. */
  row(index: number): XmlElement {
    const known = this.rows.get(index);
    if (known !== undefined) return known;
    const made = createLike(this.sheetData, "row", { r: String(index + 1) });
    insertBefore(this.sheetData, made, (line) => Number(line.attributes["r"]) > index + 1);
    this.rows.set(index, made);
    return made;
  }

  private indexRow(row: number, line: XmlElement): void {
    let column = -1;
    for (const cell of childrenNamed(line, "c")) {
      column = parseCell(cell.attributes["r"] ?? "")?.column ?? column + 1;
      cell.attributes["r"] = cellName(row, column);
      this.cells.set(cellName(row, column), cell);
    }
  }

  private cell(row: number, column: number): XmlElement {
    const name = cellName(row, column);
    const known = this.cells.get(name);
    if (known !== undefined) return known;
    const line = this.row(row);
    delete line.attributes["spans"];
    const style = this.inherited(line, column);
    const made = createLike(line, "c", { r: name, ...(style === "0" ? {} : { s: style }) });
    insertBefore(line, made, (cell) => (parseCell(cell.attributes["r"] ?? "")?.column ?? -1) > column);
    this.cells.set(name, made);
    return made;
  }

  /** A cell that is not in the file has its row's format, or its column's. */
  private inherited(line: XmlElement, column: number): string {
    if (line.attributes["customFormat"] === "1") return line.attributes["s"] ?? "0";
    const cols = childrenNamed(childNamed(this.part, "cols"), "col");
    const own = cols.find(
      ({ attributes }) => Number(attributes["min"]) <= column + 1 && Number(attributes["max"]) > column,
    );
    return own?.attributes["style"] ?? "0";
  }

  private replaceContent(cell: XmlElement, change: CellChange): void {
    if (change.content === undefined) return;
    if (childNamed(cell, "f") !== undefined || change.content.formula !== null) this.formulasChanged = true;
    setContent(cell, change.content);
  }

  private reformat(cell: XmlElement, { format }: CellChange): void {
    if (format === undefined) return;
    const base = Number(cell.attributes["s"] ?? 0);
    const cleared = Object.keys(format.after.style).length === 0 && !format.after.unlocked;
    const index = cleared ? 0 : this.styles.withChanges(base, format.before, format.after);
    if (index === 0) delete cell.attributes["s"];
    else cell.attributes["s"] = String(index);
  }

  private dropIfEmpty(row: number, column: number): void {
    const cell = this.cells.get(cellName(row, column));
    if (cell === undefined || cell.attributes["s"] !== undefined || elements(cell).length > 0) return;
    const line = this.rows.get(row);
    if (line !== undefined) removeChild(line, cell);
    this.cells.delete(cellName(row, column));
  }

  /** Frees the formulas of other cells from the one about to be overwritten. */
  private release(row: number, column: number): void {
    const formula = childNamed(this.cells.get(cellName(row, column)), "f");
    if (formula?.attributes["t"] === "shared" && textOf(formula) !== "")
      this.writeOut(formula.attributes["si"] ?? "", row, column, textOf(formula));
    for (const cell of this.arrays()) {
      const area = parseArea(childNamed(cell, "f")?.attributes["ref"] ?? "");
      if (area === undefined || (area.startRow === area.endRow && area.startColumn === area.endColumn))
        continue;
      const inside =
        row >= area.startRow && row <= area.endRow && column >= area.startColumn && column <= area.endColumn;
      if (inside)
        throw new Error(`不能只更改数组公式 ${areaName(area)} 的一部分（${cellName(row, column)}）。`);
    }
  }

  private arrayCells: XmlElement[] | undefined;

  private arrays(): readonly XmlElement[] {
    this.arrayCells ??= [...this.cells.values()].filter(
      (cell) => childNamed(cell, "f")?.attributes["t"] === "array",
    );
    return this.arrayCells;
  }

  /** Gives each cell that shares the formula of one cell a formula of its own. */
  private writeOut(shared: string, row: number, column: number, text: string): void {
    for (const [name, cell] of this.cells) {
      const formula = childNamed(cell, "f");
      if (formula?.attributes["t"] !== "shared" || formula.attributes["si"] !== shared) continue;
      const place = parseCell(name);
      if (place === undefined) continue;
      const own = textOf(formula) || shiftFormula(text, place.row - row, place.column - column);
      formula.attributes = {};
      formula.children = [own];
    }
  }
}

function insertBefore(parent: XmlElement, child: XmlElement, isAfter: (other: XmlElement) => boolean): void {
  const at = parent.children.findIndex((other) => typeof other !== "string" && isAfter(other));
  if (at < 0) parent.children.push(child);
  else parent.children.splice(at, 0, child);
}
