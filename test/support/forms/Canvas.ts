import { formatArea } from "../../../src/domain/grid/address";
import type { Position } from "../../../src/domain/grid/Area";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { gridOf } from "../gridOf";
import type { TestCell } from "../gridOf";

export interface Stretch {
  readonly rows?: number;
  readonly columns?: number;
  /** False for cells whose merge was undone: what they said stands in the first one. */
  readonly isMerged?: boolean;
}

/** A sheet on which forms are drawn cell by cell. */
export class Canvas {
  private readonly cells = new Map<number, Map<number, TestCell>>();
  private readonly merges: string[] = [];

  put(row: number, column: number, content: TestCell, stretch: Stretch = {}): Position {
    const { rows = 1, columns = 1, isMerged = true } = stretch;
    const line = this.cells.get(row) ?? new Map<number, TestCell>();
    this.cells.set(row, line);
    if (line.has(column)) throw new Error(`Two things are drawn in row ${row}, column ${column}.`);
    line.set(column, content);
    if (isMerged && rows * columns > 1) {
      this.merges.push(formatArea({ row, column, rowCount: rows, columnCount: columns }));
    }
    return { row, column };
  }

  grid(name: string): SheetGrid {
    const rows = [...this.cells].flatMap(([row, line]) =>
      [...line.keys()].map((column) => ({ row, column })),
    );
    const height = Math.max(...rows.map(({ row }) => row)) + 1;
    const width = Math.max(...rows.map(({ column }) => column)) + 1;
    const cells = Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => this.cells.get(row)?.get(column) ?? null),
    );
    return gridOf(cells, { name, merges: this.merges });
  }
}

/** The text that a cell shows. */
export function shownText(content: TestCell): string {
  const { value, text } =
    typeof content === "object" && content !== null ? content : { value: content, text: undefined };
  return text ?? (value === null ? "" : String(value));
}
