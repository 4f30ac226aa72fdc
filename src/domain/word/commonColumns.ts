import type { WordTable } from "./WordDocument";

/** Columns that several Word tables one below the other have in common. */
export interface CommonColumns {
  /** In points. */
  readonly widths: readonly number[];
  /** Of each table: the common column that each of its own edges stands before. */
  readonly columnsOf: ReadonlyMap<WordTable, readonly number[]>;
}

/** The width of the text on a page of A4, in points: for tables that state none. */
const PAGE_WIDTH = 450;
/** Edges of different tables this close to each other, as a part of the whole width, are meant to be one. */
const CLOSE = 0.04;
/** Tables that differ less than this in width, as a part of it, are meant to be equally wide. */
const ALIKE = 0.2;

/**
 * Sets tables one below the other so that edges which lie close to each other become one. Two edges of the same table
 * stay two.
 */
export function commonColumns(tables: readonly WordTable[]): CommonColumns {
  const [first, ...others] = [...new Set(tables)];
  if (!first) return { widths: [PAGE_WIDTH], columnsOf: new Map() };
  const positions = edgesOf(first, null);
  const own = new Map([[first, positions]]);
  let common: readonly number[] = positions;
  for (const table of others) {
    const placed = placedAmong(edgesOf(table, common.at(-1) ?? PAGE_WIDTH), common);
    own.set(table, placed);
    common = [...new Set([...common, ...placed])].sort((a, b) => a - b);
  }
  const indexOf = new Map(common.map((position, index) => [position, index] as const));
  return {
    widths: common.slice(1).map((position, index) => position - (common[index] ?? 0)),
    columnsOf: new Map(
      [...own].map(([table, edges]) => [table, edges.map((edge) => indexOf.get(edge) ?? 0)]),
    ),
  };
}

/**
 * Where the edges of a table lie, in points from the left.
 * @param usual the width of the tables above, which a table that is nearly as wide gets too; null for the first
 */
function edgesOf({ widths, columnCount }: WordTable, usual: number | null): number[] {
  const stated = widths.reduce((sum, width) => sum + width, 0);
  const isUsual = usual !== null && Math.abs(stated - usual) < usual * ALIKE;
  const total = stated === 0 ? (usual ?? PAGE_WIDTH) : isUsual ? usual : stated;
  const edges = [0];
  for (let column = 0; column < columnCount; column++) {
    const share = stated === 0 ? 1 / columnCount : (widths[column] ?? 0) / stated;
    // A column without a width of its own still is one.
    edges.push((edges[column] ?? 0) + Math.max(share * total, 1));
  }
  return edges;
}

/** Edges at the places of common ones that they are closest to, and that are closest to them. */
function placedAmong(edges: readonly number[], common: readonly number[]): number[] {
  const reach = Math.max(edges.at(-1) ?? 0, common.at(-1) ?? 0) * CLOSE;
  return edges.map((edge) => {
    const near = closest(common, edge);
    const isMutual = near !== undefined && closest(edges, near) === edge;
    return isMutual && Math.abs(near - edge) <= reach ? near : edge;
  });
}

function closest(positions: readonly number[], to: number): number | undefined {
  let best: number | undefined;
  for (const position of positions) {
    if (best === undefined || Math.abs(position - to) < Math.abs(best - to)) best = position;
  }
  return best;
}
