import { parseArea } from "../../src/domain/grid/address";
import type { OwnedBlock, SheetGrid } from "../../src/domain/grid/SheetGrid";
import { gridOf } from "./gridOf";
import type { TestCell } from "./gridOf";

/** Headers of the columns that the add-in sets beside a table that has none of them. */
export const EVALUATION_HEADERS = [
  "实际完成值",
  "完成率",
  "分值",
  "得分",
  "偏差率",
  "偏差原因分析及改进措施",
] as const;

export interface TestBlock {
  readonly name: string;
  /** The block's top-left cell: "H8". */
  readonly at: string;
  readonly cells: readonly (readonly TestCell[])[];
}

/** The sheet with a block of the add-in's own set upon it; its cells take the place of what stood there. */
export function withBlock(grid: SheetGrid, { name, at, cells }: TestBlock): SheetGrid {
  const corner = parseArea(at);
  if (!corner) throw new Error(`${at} is no cell.`);
  const block = gridOf(cells, { at: corner });
  const area = { ...corner, rowCount: cells.length, columnCount: block.values[0]?.length ?? 1 };
  const owned: OwnedBlock = { name, area, record: "", lookKey: "" };
  return { ...laidOver(grid, block), ownedBlocks: [...grid.ownedBlocks, owned] };
}

function laidOver(grid: SheetGrid, block: SheetGrid): SheetGrid {
  return {
    ...grid,
    values: layer(grid, block, ({ values }) => values, null),
    texts: layer(grid, block, ({ texts }) => texts, ""),
    numberFormats: layer(grid, block, ({ numberFormats }) => numberFormats, "General"),
    formulas: layer(grid, block, ({ formulas }) => formulas, null),
  };
}

/** One of a grid's four arrays, widened as far as the block reaches, with the block's own on top. */
function layer<T>(
  grid: SheetGrid,
  block: SheetGrid,
  arrayOf: (of: SheetGrid) => readonly (readonly T[])[],
  blank: T,
): T[][] {
  const top = block.origin.row - grid.origin.row;
  const left = block.origin.column - grid.origin.column;
  const [below, above] = [arrayOf(grid), arrayOf(block)];
  const height = Math.max(below.length, top + above.length);
  const width = Math.max(below[0]?.length ?? 0, left + (above[0]?.length ?? 0));
  const within = (row: number, column: number) =>
    row >= 0 && column >= 0 && row < above.length && column < (above[0]?.length ?? 0);
  return Array.from({ length: height }, (_, r) =>
    Array.from(
      { length: width },
      (__, c) => (within(r - top, c - left) ? above[r - top]?.[c - left] : below[r]?.[c]) ?? blank,
    ),
  );
}
