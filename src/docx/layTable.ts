import type { WordCell, WordTable } from "../domain/word/WordDocument";

/** A cell as a row of the file holds it, before it is known where it stands. */
export interface RawCell {
  /** Columns of the table's grid that it takes. */
  readonly span: number;
  /** "next": merged with the cell above; null: on its own, or the first of merged cells. */
  readonly merge: "next" | null;
  /** Merged with the cell before it, in the manner of older files. */
  readonly goesOn: boolean;
  readonly text: string;
  /** In twentieths of a point; null where the file does not say. */
  readonly width: number | null;
}

export interface RawRow {
  /** Columns of the grid that are left blank before the first cell. */
  readonly before: number;
  readonly cells: readonly RawCell[];
}

export interface RawTable {
  /** Widths of the grid's columns, in twentieths of a point. */
  readonly grid: readonly number[];
  readonly rows: readonly RawRow[];
}

export interface LaidTable {
  readonly table: WordTable;
  /** Texts in cells that a merge covers: Word does not show them. */
  readonly covered: number;
}

/**
 * Edges of cells that lie closer to each other than this are one: they come of dragging borders by hand. In twentieths
 * of a point: about 1.5 mm.
 */
const NARROWEST = 90;
const POINT = 20;

/** A cell with the edges that it stands between. */
interface PlacedCell extends RawCell {
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

/** Lays a table's cells on a grid that has only columns which some cell begins or ends at. */
export function layTable(raw: RawTable): LaidTable {
  const placed = raw.rows.flatMap(placeRow);
  const positions = positionsOf(raw.grid, placed);
  const edges = edgesOf(placed, positions);
  const columnOf = new Map(edges.flatMap((group, column) => group.map((edge) => [edge, column] as const)));
  const snapped = placed.map((cell) => ({
    ...cell,
    left: columnOf.get(cell.left) ?? 0,
    right: columnOf.get(cell.right) ?? 0,
  }));
  const { cells, covered } = mergeDown(snapped);
  const at = edges.map((group) => positions[group[0] ?? 0] ?? 0);
  const widths = at.slice(1).map((position, index) => Math.max(0, position - (at[index] ?? 0)) / POINT);
  return {
    table: {
      kind: "table",
      rowCount: raw.rows.length,
      columnCount: Math.max(0, edges.length - 1),
      widths,
      cells,
    },
    covered,
  };
}

function placeRow({ before, cells }: RawRow, row: number): PlacedCell[] {
  const placed: PlacedCell[] = [];
  let column = before;
  for (const cell of cells) {
    const last = placed.at(-1);
    const right = column + cell.span;
    if (cell.goesOn && last) placed.splice(-1, 1, { ...last, right, text: joined(last.text, cell.text) });
    else placed.push({ ...cell, row, left: column, right });
    column = right;
  }
  return placed;
}

const joined = (first: string, second: string): string =>
  second.trim() === "" ? first : `${first}\n${second}`;

/** Where each edge of the grid lies. Columns that the grid does not give get their width from a cell of their own. */
function positionsOf(grid: readonly number[], placed: readonly PlacedCell[]): number[] {
  const count = Math.max(grid.length, ...placed.map(({ right }) => right));
  const positions = [0];
  const own = new Map(
    placed.flatMap(({ left, right, width }) => (right === left + 1 && width ? [[left, width]] : [])),
  );
  for (let column = 0; column < count; column++) {
    const width = grid[column] ?? own.get(column) ?? 0;
    positions.push((positions[column] ?? 0) + width);
  }
  return positions;
}

/** The edges that cells stand between, left to right; those that are one by their closeness in one group. */
function edgesOf(placed: readonly PlacedCell[], positions: readonly number[]): number[][] {
  const used = [...new Set(placed.flatMap(({ left, right }) => [left, right]))].sort((a, b) => a - b);
  const isCell = new Set(placed.map(({ left, right }) => `${left} ${right}`));
  const groups: number[][] = [];
  for (const edge of used) {
    const group = groups.at(-1);
    const first = group?.[0];
    const width = first === undefined ? 0 : (positions[edge] ?? 0) - (positions[first] ?? 0);
    const isClose = width > 0 && width < NARROWEST && !group?.some((other) => isCell.has(`${other} ${edge}`));
    if (isClose) group?.push(edge);
    else groups.push([edge]);
  }
  return groups;
}

interface OpenCell {
  readonly cell: PlacedCell;
  rowCount: number;
}

/** Joins cells that are merged downwards. One that says so without a cell like it above stands on its own. */
function mergeDown(placed: readonly PlacedCell[]): { cells: WordCell[]; covered: number } {
  const all: OpenCell[] = [];
  const open = new Map<number, OpenCell>();
  let covered = 0;
  for (const cell of placed) {
    const above = open.get(cell.left);
    const isLike = above?.cell.right === cell.right && above.cell.row + above.rowCount === cell.row;
    if (cell.merge === "next" && above && isLike) {
      above.rowCount++;
      if (cell.text.trim() !== "") covered++;
      continue;
    }
    const own = { cell, rowCount: 1 };
    all.push(own);
    open.set(cell.left, own);
  }
  const cells = all.map(({ cell: { row, left, right, text }, rowCount }) => ({
    area: { row, column: left, rowCount, columnCount: right - left },
    text,
  }));
  return { cells, covered };
}
