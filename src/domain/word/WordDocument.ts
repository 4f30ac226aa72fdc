import type { Area } from "../grid/Area";

/** A cell of a Word table, merged where its area is larger than one; its text with line breaks, otherwise untouched. */
export interface WordCell {
  readonly area: Area;
  readonly text: string;
}

/** A table as Word lays it out: cells on a grid of rows and columns, zero-based. */
export interface WordTable {
  readonly kind: "table";
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly WordCell[];
}

export interface WordParagraph {
  readonly kind: "paragraph";
  readonly text: string;
}

/** A .docx as far as tables are concerned: its body, top to bottom. */
export interface WordDocument {
  readonly blocks: readonly (WordParagraph | WordTable)[];
  /** What the document holds that could not be taken over (numbering made by Word, pictures), in words of the adapter. */
  readonly losses: readonly WordLoss[];
}

/** Something in a table that a cell's text cannot say. `table`: its place among the document's tables, from 0. */
export interface WordLoss {
  readonly table: number;
  readonly kind: "numbering" | "picture" | "nestedTable" | "trackedChange" | "other";
  readonly count: number;
}
