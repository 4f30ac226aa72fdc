import type { Area } from "../grid/Area";

/** A cell of a Word table, merged where its area is larger than one; its text with line breaks, otherwise untouched. */
export interface WordCell {
  readonly area: Area;
  readonly text: string;
}

/** A table as Word lays it out: cells on a grid of rows and columns, zero-based. Places that no cell covers are blank. */
export interface WordTable {
  readonly kind: "table";
  readonly rowCount: number;
  readonly columnCount: number;
  /** In points, a column each; 0 where the document states none. */
  readonly widths: readonly number[];
  readonly cells: readonly WordCell[];
}

export interface WordParagraph {
  readonly kind: "paragraph";
  readonly text: string;
}

/** A .docx as far as tables are concerned: its body, top to bottom. */
export interface WordDocument {
  readonly blocks: readonly (WordParagraph | WordTable)[];
  /** What the document holds that could not be taken over as it is, told by the adapter. */
  readonly losses: readonly WordLoss[];
}

/**
 * What a cell's text cannot say:
 * - numbering: a number made by Word in a format that is not known; the number is missing
 * - symbol: a character of a symbol font that no text has; � stands in its place
 * - equation: an equation whose layout is lost; its characters are there in one line
 * - nestedTable: a table within a cell; its texts are in that cell
 * - trackedChange: 修订; taken over as if all were accepted
 * - picture, textBox, note (脚注、尾注), comment (批注), hiddenText: not taken over
 * - embedded: another document inserted as a whole (altChunk); not taken over
 */
export type WordLossKind =
  | "numbering"
  | "symbol"
  | "equation"
  | "nestedTable"
  | "trackedChange"
  | "picture"
  | "textBox"
  | "note"
  | "comment"
  | "hiddenText"
  | "embedded";

/** `table`: its place among the document's tables, from 0; null for what stands outside of tables. */
export interface WordLoss {
  readonly table: number | null;
  readonly kind: WordLossKind;
  readonly count: number;
}
