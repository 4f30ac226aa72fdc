import type { CellContent } from "../../grid/SheetGrid";
import { isEmptyContent } from "./RowCells";

/** A link as the add-in makes them to a table's own amounts: to one cell, or to those of several lines of one kind. */
const LINK =
  /^=(?:IF\(([A-Z]+\d+)="","",\1\)|([A-Z]+\d+(?:\+[A-Z]+\d+)*)|IF\(COUNT\(([A-Z]+\d+(?:,[A-Z]+\d+)+)\)=0,"",SUM\(\3\)\))$/;

/** The cells that a content links to and does nothing else: ["I5"]; null for all others. */
export function linkedCells(content: CellContent): readonly string[] | null {
  const [, blank, plain, counted] = (typeof content === "string" && LINK.exec(content)) || [];
  return (blank ?? plain ?? counted)?.split(/[+,]/) ?? null;
}

/** Whether the cells that a formula stood on were deleted. */
export function isBroken(content: CellContent): boolean {
  return /^=.*#REF!/.test(String(content));
}

/**
 * Whether 全年执行数 in the summary was typed in by the user, a link to a cell of the user's own included. The add-in's are
 * those to the cells that `isLinked` says, and those whose cell was deleted.
 */
export function isTypedAmount(
  content: CellContent,
  isLinked: (address: string) => boolean = () => true,
): boolean {
  if (isEmptyContent(content) || isBroken(content)) return false;
  const cells = linkedCells(content);
  return cells === null || !cells.every(isLinked);
}
