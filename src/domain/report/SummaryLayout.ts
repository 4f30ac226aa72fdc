import type { ScorePart } from "../evaluation/TableEvaluation";
import type { ProjectSummary } from "../evaluation/evaluationSummary";
import { blankCells, row, textCell } from "./documentCells";
import type { CellRole, DocumentCell, DocumentRow, RowMerge } from "./SheetDocument";

/** The parts that always have a column; 其他 has one where a project has such rows. */
const USUAL_PARTS: readonly ScorePart[] = ["execution", "cost", "output", "benefit", "satisfaction"];
const PART_WIDTH = 9.5;

/**
 * The columns of 评价汇总, which its three lists share: A 序号, B 项目, a column each part, then the rest.
 * Numbers are zero-based columns of the sheet.
 */
export class SummaryLayout {
  readonly parts: readonly ScorePart[];
  readonly number = 0;
  readonly project = 1;
  readonly firstPart = 2;
  readonly total: number;
  readonly grade: number;
  readonly budget: number;
  readonly executed: number;
  readonly rate: number;
  readonly label: number;
  /** In characters of the default font. */
  readonly widths: readonly number[];

  constructor(projects: readonly ProjectSummary[]) {
    const hasUnknown = projects.some(({ parts }) => parts.some(({ part }) => part === "unknown"));
    this.parts = hasUnknown ? [...USUAL_PARTS, "unknown"] : USUAL_PARTS;
    this.total = this.firstPart + this.parts.length;
    this.grade = this.total + 1;
    this.budget = this.total + 2;
    this.executed = this.total + 3;
    this.rate = this.total + 4;
    this.label = this.total + 5;
    this.widths = [5, 26, ...this.parts.map(() => PART_WIDTH), 9.5, 19, 13, 13, 9.5, 30];
  }

  /** In the lists of rows: the indicator's name, its cell, its points. */
  get indicator(): RowMerge {
    return { column: this.firstPart, columnCount: this.parts.length - 2 };
  }

  get cell(): number {
    return this.total - 2;
  }

  get weight(): number {
    return this.total - 1;
  }

  /** A row of cells by their columns; cells under a merge look like its first one. */
  row(
    cells: readonly (readonly [column: number, cell: DocumentCell])[],
    merges: RowMerge[] = [],
  ): DocumentRow {
    const line: (DocumentCell | null)[] = this.widths.map(() => null);
    for (const [column, cell] of cells) {
      const count = merges.find((merge) => merge.column === column)?.columnCount ?? 1;
      line.splice(column, count, cell, ...blankCells(cell.role, count - 1));
    }
    return row(line, merges, this.widths);
  }

  /** A text across the whole width. */
  wide(role: CellRole, text: string): DocumentRow {
    return this.row([[0, textCell(role, text)]], [{ column: 0, columnCount: this.widths.length }]);
  }
}
