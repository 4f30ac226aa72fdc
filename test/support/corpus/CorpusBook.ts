import type { Area, Position } from "../../../src/domain/grid/Area";
import type { CellValue, SheetVisibility } from "../../../src/domain/grid/SheetGrid";

/** A workbook of the corpus, parsed from `test/corpus/<layout>/<slug>.txt`. */
export interface CorpusBook {
  /** The folder it stands in: "seed", "selfEvaluation", … */
  readonly layout: string;
  readonly slug: string;
  /** The path from the project's root without ending: "test/corpus/seed/standard". */
  readonly path: string;
  /** What is particular of this variant: the lines that begin with "# ". */
  readonly notes: readonly string[];
  readonly sheets: readonly CorpusSheet[];
}

export interface CorpusSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Where the first cell of `rows` stands. */
  readonly origin: Position;
  /** Sheet rows, zero-based. */
  readonly hiddenRows: readonly number[];
  readonly rightToLeft: boolean;
  /** The first cell that scrolls, or null. */
  readonly frozen: Position | null;
  /** All rows are equally wide. */
  readonly rows: readonly (readonly CorpusCell[])[];
  /** In sheet positions, from top left to bottom right. */
  readonly merges: readonly Area[];
}

export interface CorpusCell {
  readonly value: CellValue;
  /** As displayed. */
  readonly text: string;
  readonly numberFormat: string;
  readonly formula: string | null;
  readonly comment: string | null;
}
