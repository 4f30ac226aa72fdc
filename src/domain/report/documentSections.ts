import { BLANK_ROW, linkCell, row, textCell } from "./documentCells";
import type { DocumentCell, DocumentRow } from "./SheetDocument";

/** A part of a document below a title of its own, with a link to it at the document's head. */
export interface DocumentSection {
  readonly title: string;
  /** What the link to it says. */
  readonly jump: string;
  readonly rows: readonly DocumentRow[];
}

/** All sections, each with a blank row and its title above it. */
export function sectionRows(sections: readonly DocumentSection[]): DocumentRow[] {
  return sections.flatMap(({ title, rows }) => [BLANK_ROW, row([textCell("section", title)]), ...rows]);
}

/** The row of each section's title, where the blank row above the first one is `first`. */
export function sectionStarts(sections: readonly DocumentSection[], first: number): number[] {
  let next = first;
  return sections.map(({ rows }) => {
    const start = next + 1;
    next += 2 + rows.length;
    return start;
  });
}

/** A link to each section, each in its own one of these columns; the text runs over the blank cells beside it. */
export function jumpRow(
  sections: readonly DocumentSection[],
  starts: readonly number[],
  columns: readonly number[],
): DocumentRow {
  const cells: (DocumentCell | null)[] = [];
  for (const [index, { jump }] of sections.entries()) {
    const column = columns[index];
    if (column === undefined) throw new Error(`A document has more than ${columns.length} sections`);
    while (cells.length < column) cells.push(null);
    cells.push(linkCell("jump", jump, { sheetName: null, row: starts[index] ?? 0, column: 0 }));
  }
  return row(cells);
}
