import { parseArea } from "../../domain/grid/address";
import { childOf, childrenOf } from "./XmlEdit";
import type { XmlEdit, XmlNode } from "./XmlEdit";

/** A row of a worksheet part with its cells, both numbered from 0. */
export interface SheetRow {
  readonly row: number;
  readonly node: XmlNode;
  /** By column, left to right. */
  readonly cells: ReadonlyMap<number, XmlNode>;
}

/** Finds a part's rows and cells. A file may leave out the addresses: the next row, the next cell is meant then. */
export function rowsOf(sheet: XmlEdit): ReadonlyMap<number, SheetRow> {
  const rows = new Map<number, SheetRow>();
  let row = -1;
  for (const node of childrenOf(childOf(sheet.root, "sheetData"), "row")) {
    row = rowNumber(node) ?? row + 1;
    rows.set(row, { row, node, cells: cellsOf(node) });
  }
  return rows;
}

function rowNumber(node: XmlNode): number | null {
  const { r } = node.attributes;
  if (r !== undefined) return Number(r) - 1;
  const addressed = node.children.flatMap(({ attributes }) => parseArea(attributes.r ?? "") ?? []);
  return addressed[0]?.row ?? null;
}

function cellsOf(node: XmlNode): Map<number, XmlNode> {
  const cells = new Map<number, XmlNode>();
  let column = -1;
  for (const cell of childrenOf(node, "c")) {
    column = parseArea(cell.attributes.r ?? "")?.column ?? column + 1;
    cells.set(column, cell);
  }
  return cells;
}
