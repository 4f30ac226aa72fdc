import type { DocumentCell, DocumentRow, SheetDocument } from "../../src/domain/report/SheetDocument";

/** What a cell of a document says. */
export function said(cell: DocumentCell | null | undefined): string | number {
  if (!cell) return "";
  return cell.content.kind === "number" ? cell.content.value : cell.content.text;
}

/** The lines of a section, without its title and header, up to the blank row below it. */
export function linesUnder(document: SheetDocument, title: string): DocumentRow[] {
  const start = document.rows.findIndex(({ cells }) => said(cells[0]) === title);
  if (start < 0) return [];
  const rest = document.rows.slice(start + 2);
  const end = rest.findIndex(({ cells }) => cells.length === 0);
  return end < 0 ? rest : rest.slice(0, end);
}

export const saidIn = ({ cells }: DocumentRow): (string | number)[] => cells.map(said);
