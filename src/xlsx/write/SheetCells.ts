import { formatArea, formatCell, parseArea } from "../../domain/grid/address";
import { contains, lastColumn, lastRow, spanning } from "../../domain/grid/Area";
import type { Area, Position } from "../../domain/grid/Area";
import { isFormula } from "../../domain/grid/isFormula";
import type { CellContent, CellValue } from "../../domain/grid/SheetGrid";
import { isOn } from "../../ooxml/scanXml";
import { cellXml, formulaCellXml } from "./cellXml";
import type { CellTag } from "./cellXml";
import type { SheetColumns } from "./SheetColumns";
import { rowsOf } from "./SheetRows";
import type { SheetRow } from "./SheetRows";
import { childOf } from "./XmlEdit";
import type { XmlEdit, XmlNode } from "./XmlEdit";

/** What becomes of one cell; what is not named stays. */
interface CellChange {
  readonly content?: CellContent;
  /** What a formula gives, as far as that is known. */
  readonly result?: CellValue;
  readonly style?: number;
}

/** The cells of a worksheet part, of which single ones are changed. */
export class SheetCells {
  private readonly rows: ReadonlyMap<number, SheetRow>;
  private readonly changes = new Map<number, Map<number, CellChange>>();
  private spreads: readonly Area[] | null = null;

  constructor(
    private readonly edit: XmlEdit,
    private readonly columns: SheetColumns,
  ) {
    this.rows = rowsOf(edit);
  }

  /** The style that the cell has, or takes from its row or column. */
  styleAt(at: Position): number {
    const { style } = this.changes.get(at.row)?.get(at.column) ?? {};
    return style ?? this.ownStyle(this.nodeAt(at)) ?? this.standardStyle(at);
  }

  /** The style of a cell that the file does not mention. */
  standardStyle({ row, column }: Position): number {
    const { s, customFormat } = this.rows.get(row)?.node.attributes ?? {};
    return s !== undefined && isOn(customFormat) ? Number(s) : this.columns.styleOf(column);
  }

  /** Whether the cell's formula is that of other cells too: it cannot be replaced alone. */
  sharesFormula(at: Position): boolean {
    this.spreads ??= [...this.rows.values()].flatMap(({ cells }) => [...cells.values()].flatMap(spreadOf));
    const shared = childOf(this.nodeAt(at), "f")?.attributes;
    const isFirst = shared?.t === "shared" && shared.ref !== undefined && shared.ref.includes(":");
    return isFirst || this.spreads.some((area) => contains(area, at));
  }

  holdsFormula(at: Position): boolean {
    return childOf(this.nodeAt(at), "f") !== undefined;
  }

  put(at: Position, content: CellContent): void {
    this.change(at, { content: content === "" ? null : content });
  }

  /** Notes what the cell's formula gives; a cell without a formula is left alone. */
  showResult(at: Position, result: CellValue): void {
    const { content } = this.changes.get(at.row)?.get(at.column) ?? {};
    const calculates = content === undefined ? this.holdsFormula(at) : isFormula(content);
    if (calculates) this.change(at, { result });
  }

  dress(at: Position, style: number): void {
    this.change(at, { style });
  }

  /** Puts the changes into the part. */
  write(): void {
    const rows = [...this.changes].sort(([a], [b]) => a - b);
    const later = [...this.rows.values()].sort((a, b) => a.row - b.row);
    for (const [row, changes] of rows) {
      const cells = [...changes].sort(([a], [b]) => a - b);
      const known = this.rows.get(row);
      if (known) this.changeRow(known, cells);
      else this.addRow(row, cells, later.find((other) => other.row > row)?.node);
    }
    this.stretchDimension();
  }

  private change(at: Position, change: CellChange): void {
    const row = this.changes.get(at.row) ?? new Map<number, CellChange>();
    row.set(at.column, { ...row.get(at.column), ...change });
    this.changes.set(at.row, row);
  }

  private nodeAt({ row, column }: Position): XmlNode | undefined {
    return this.rows.get(row)?.cells.get(column);
  }

  private ownStyle(node: XmlNode | undefined): number | undefined {
    return node && Number(node.attributes.s ?? 0);
  }

  private changeRow(
    { row, node, cells }: SheetRow,
    changes: readonly (readonly [number, CellChange])[],
  ): void {
    if (this.isLeftBare(row, node, cells, changes)) return this.edit.remove(node);
    for (const [column, change] of changes) {
      const known = cells.get(column);
      if (known) this.changeCell({ row, column }, known, change);
      else this.addCell(node, cells, { row, column }, change);
    }
    this.stretchSpans(node, [...cells.keys(), ...changes.map(([column]) => column)]);
  }

  /** A row of which only cells were known, and now none is. */
  private isLeftBare(
    row: number,
    { attributes }: XmlNode,
    cells: SheetRow["cells"],
    changes: readonly (readonly [number, CellChange])[],
  ): boolean {
    if (Object.keys(attributes).some((name) => name !== "r" && name !== "spans")) return false;
    const changed = new Map(changes);
    return (
      [...cells].every(([column, cell]) => this.goes({ row, column }, cell, changed.get(column))) &&
      changes.every(([column, change]) => cells.has(column) || !this.isNeeded({ row, column }, change))
    );
  }

  /** Whether a cell holds nothing any more and looks as cells do that the file does not mention. */
  private goes(at: Position, node: XmlNode, change: CellChange | undefined): boolean {
    if (!change) return false;
    const isBlank = change.content === undefined ? node.children.length === 0 : change.content === null;
    return isBlank && this.styleAt(at) === this.standardStyle(at);
  }

  private changeCell(at: Position, node: XmlNode, change: CellChange): void {
    if (this.goes(at, node, change)) this.edit.remove(node);
    else if (change.content !== undefined) this.edit.replace(node, this.newCell(at, change));
    else if (change.result !== undefined) this.edit.replace(node, this.withResult(at, node, change.result));
    else this.edit.setAttribute(node, "s", String(this.styleAt(at)));
  }

  private addCell(row: XmlNode, cells: ReadonlyMap<number, XmlNode>, at: Position, change: CellChange): void {
    if (!this.isNeeded(at, change)) return;
    const next = [...cells].filter(([column]) => column > at.column).sort(([a], [b]) => a - b)[0]?.[1];
    const xml = this.newCell(at, change);
    if (next) this.edit.insertBefore(next, xml);
    else this.edit.append(row, xml);
  }

  private addRow(
    row: number,
    changes: readonly (readonly [number, CellChange])[],
    next: XmlNode | undefined,
  ): void {
    const cells = changes
      .filter(([column, change]) => this.isNeeded({ row, column }, change))
      .map(([column, change]) => this.newCell({ row, column }, change));
    if (cells.length === 0) return;
    const tag = `${this.edit.root.prefix}row`;
    const xml = `<${tag} r="${row + 1}">${cells.join("")}</${tag}>`;
    const data = childOf(this.edit.root, "sheetData");
    if (next) this.edit.insertBefore(next, xml);
    else if (data) this.edit.append(data, xml);
    else throw new Error("The sheet has no cells");
  }

  private isNeeded(at: Position, { content }: CellChange): boolean {
    return (content ?? null) !== null || this.styleAt(at) !== this.standardStyle(at);
  }

  private newCell(at: Position, { content = null, result }: CellChange): string {
    return cellXml(this.tagOf(at), content, result);
  }

  private withResult(at: Position, node: XmlNode, result: CellValue): string {
    const formula = childOf(node, "f");
    return formulaCellXml(this.tagOf(at), formula ? this.edit.source(formula) : "", result);
  }

  private tagOf(at: Position): CellTag {
    return { address: formatCell(at), style: this.styleAt(at), prefix: this.edit.root.prefix };
  }

  private stretchSpans(node: XmlNode, columns: readonly number[]): void {
    if (node.attributes.spans === undefined) return;
    const numbers = columns.map((column) => column + 1);
    this.edit.setAttribute(node, "spans", `${Math.min(...numbers)}:${Math.max(...numbers)}`);
  }

  private stretchDimension(): void {
    const node = childOf(this.edit.root, "dimension");
    let area = parseArea(node?.attributes.ref ?? "");
    if (!node || !area) return;
    for (const [row, changes] of this.changes) {
      for (const [column, change] of changes) {
        if (!this.isNeeded({ row, column }, change)) continue;
        const first = { row: Math.min(row, area.row), column: Math.min(column, area.column) };
        const last = { row: Math.max(row, lastRow(area)), column: Math.max(column, lastColumn(area)) };
        area = spanning(first, last);
      }
    }
    if (formatArea(area) !== node.attributes.ref) this.edit.setAttribute(node, "ref", formatArea(area));
  }
}

/** The cells that an array formula or a data table fills together. */
function spreadOf(cell: XmlNode): Area[] {
  const { t, ref } = childOf(cell, "f")?.attributes ?? {};
  const area = t === "array" || t === "dataTable" ? parseArea(ref ?? "") : null;
  return area && area.rowCount * area.columnCount > 1 ? [area] : [];
}
