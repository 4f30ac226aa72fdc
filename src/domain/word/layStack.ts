import type { Area } from "../grid/Area";
import type { SheetGrid } from "../grid/SheetGrid";
import { commonColumns } from "./commonColumns";
import type { CommonColumns } from "./commonColumns";
import { countRows } from "./Stack";
import type { Stack, StackRows } from "./Stack";

/** A cell of a stack on its sheet. */
export interface LaidCell {
  readonly area: Area;
  readonly text: string;
  /** A line of its own, not a cell of a Word table. */
  readonly isLine: boolean;
}

/** A stack with every cell in its place on a sheet, from A1 on. */
export interface LaidStack {
  readonly rowCount: number;
  /** Widths of the columns in Word, in points. */
  readonly widths: readonly number[];
  readonly cells: readonly LaidCell[];
}

export function layStack(stack: Stack): LaidStack {
  const tables = stack.flatMap((part) => (part.kind === "rows" ? [part.like] : []));
  const columns = commonColumns(tables);
  const cells: LaidCell[] = [];
  let top = 0;
  for (const part of stack) {
    if (part.kind === "rows") cells.push(...cellsOfRows(part, top, columns));
    else cells.push({ area: lineArea(top, columns), text: part.text, isLine: true });
    top += part.kind === "line" ? 1 : part.to - part.from;
  }
  return { rowCount: countRows(stack), widths: columns.widths, cells };
}

const lineArea = (row: number, { widths }: CommonColumns): Area => ({
  row,
  column: 0,
  rowCount: 1,
  columnCount: widths.length,
});

/** A cell that reaches over the rows' beginning or end is cut there; its text stays where it begins. */
function cellsOfRows(
  { table, like, from, to }: StackRows,
  top: number,
  { columnsOf }: CommonColumns,
): LaidCell[] {
  const edges = columnsOf.get(like) ?? [];
  return table.cells.flatMap(({ area, text }): LaidCell[] => {
    const first = Math.max(area.row, from);
    const end = Math.min(area.row + area.rowCount, to);
    if (first >= end) return [];
    const column = edges[area.column] ?? 0;
    const right = edges[area.column + area.columnCount] ?? column + 1;
    const own = { row: top + first - from, column, rowCount: end - first, columnCount: right - column };
    return [{ area: own, text: area.row < from ? "" : text, isLine: false }];
  });
}

/** A laid stack as the table reader takes it. */
export function gridOfStack({ rowCount, widths, cells }: LaidStack): SheetGrid {
  const layer = <T>(blank: T): T[][] =>
    Array.from({ length: rowCount }, () => new Array<T>(widths.length).fill(blank));
  const texts = layer("");
  const values = layer<string | null>(null);
  for (const { area, text } of cells) {
    if (text.trim() === "") continue;
    put(texts, area, text);
    put(values, area, text);
  }
  return {
    sheetId: "word",
    sheetName: "",
    visibility: "visible",
    isProtected: false,
    origin: { row: 0, column: 0 },
    values,
    texts,
    numberFormats: layer("General"),
    formulas: layer<string | null>(null),
    merges: cells.flatMap(({ area }) => (area.rowCount * area.columnCount > 1 ? [area] : [])),
    ownedBlocks: [],
    highlights: [],
  };
}

function put<T>(layer: T[][], { row, column }: Area, content: T): void {
  const line = layer[row];
  if (line) line[column] = content;
}
