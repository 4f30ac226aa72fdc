import type { WordLossKind, WordParagraph, WordTable } from "../domain/word/WordDocument";
import { layTable } from "./layTable";
import type { LaidTable, RawCell, RawRow } from "./layTable";

/** What stands one below the other in the body, or in a cell. */
export type Flow = WordParagraph | ReadTable;

/** A table with what could not be taken over of it. */
export interface ReadTable {
  readonly kind: "read";
  readonly table: WordTable;
  readonly losses: ReadonlyMap<WordLossKind, number>;
}

/** A cell that is being read. */
export interface CellFrame {
  span: number;
  merge: RawCell["merge"];
  goesOn: boolean;
  width: number | null;
  /** Deleted as a tracked change: its text is gone. */
  isDeleted: boolean;
  readonly flow: Flow[];
}

/** A row that is being read. */
export interface RowFrame {
  before: number;
  /** Deleted as a tracked change, or hidden. */
  isLeftOut: boolean;
  readonly cells: CellFrame[];
}

/** A table that is being read, cell by cell. */
export class TableFrame {
  readonly grid: number[] = [];
  readonly losses = new Map<WordLossKind, number>();
  private readonly rows: RowFrame[] = [];
  row: RowFrame | null = null;
  cell: CellFrame | null = null;

  beginRow(): void {
    this.row = { before: 0, isLeftOut: false, cells: [] };
  }

  endRow(): void {
    if (this.row && !this.row.isLeftOut) this.rows.push(this.row);
    this.row = null;
  }

  beginCell(): void {
    this.cell = { span: 1, merge: null, goesOn: false, width: null, isDeleted: false, flow: [] };
    this.row?.cells.push(this.cell);
  }

  endCell(): void {
    this.cell = null;
  }

  lose(kind: WordLossKind, count = 1): void {
    if (count > 0) this.losses.set(kind, (this.losses.get(kind) ?? 0) + count);
  }

  /**
   * What the table is in the flow around it: itself; or what is in it, where it is nothing but a frame of one cell round
   * other tables.
   */
  finish(): readonly Flow[] {
    const cells = this.rows.flatMap((row) => row.cells);
    const [only] = cells;
    if (cells.length === 1 && only?.flow.some(({ kind }) => kind === "read")) return this.unframed(only.flow);
    const { table, covered } = this.lay();
    this.lose("hiddenText", covered);
    return table.cells.length === 0 ? [] : [{ kind: "read", table, losses: this.losses }];
  }

  /** What was lost in the frame is told of the first table in it. */
  private unframed(flow: readonly Flow[]): Flow[] {
    const first = flow.find((item) => item.kind === "read");
    if (first?.kind !== "read") return [...flow];
    for (const [kind, count] of first.losses) this.lose(kind, count);
    return flow.map((item) => (item === first ? { ...first, losses: this.losses } : item));
  }

  private lay(): LaidTable {
    return layTable({
      grid: this.grid,
      rows: this.rows.map(({ before, cells }): RawRow => ({
        before,
        cells: cells.map((cell) => ({ ...cell, text: this.textOf(cell) })),
      })),
    });
  }

  private textOf({ flow, isDeleted }: CellFrame): string {
    if (isDeleted) return "";
    const lines = flow.map((item) => (item.kind === "paragraph" ? item.text : this.flatten(item)));
    // Word asks for a paragraph behind a table at a cell's end, which nobody has written.
    if (flow.at(-2)?.kind === "read" && lines.at(-1) === "") lines.pop();
    return lines.join("\n");
  }

  /** A table within a cell as text: a line a row, cells parted by tabs. */
  private flatten({ table, losses }: ReadTable): string {
    this.lose("nestedTable");
    for (const [kind, count] of losses) this.lose(kind, count);
    const rows = Array.from({ length: table.rowCount }, (): string[] => []);
    for (const { area, text } of table.cells) rows[area.row]?.push(text);
    return rows.map((cells) => cells.join("\t")).join("\n");
  }
}
