import { lastColumn, lastRow } from "../grid/Area";
import type { Area } from "../grid/Area";
import type { OwnedBlock } from "../grid/SheetGrid";
import { ownerOf } from "./ownerSum";
import { EVALUATION_BLOCK_PREFIX, SUMMARY_BLOCK_PREFIX } from "./ownedNames";

/** Where a table stands: what a block's place is compared with. */
export interface TablePlace {
  readonly area: Area;
  readonly headerRow: number;
  /** A list, whose summary stands beside it and not below. */
  readonly isList: boolean;
  /** `ownerSum` of the project; "" for a table without a name. */
  readonly owner: string;
}

/** The blocks of one table; null where it has none. */
export interface TableBlocks {
  readonly columns: OwnedBlock | null;
  readonly summary: OwnedBlock | null;
}

/** Says of each table of a sheet, in their order, which blocks are its own. No block belongs to two tables. */
export function shareOwnedBlocks(
  blocks: readonly OwnedBlock[],
  tables: readonly TablePlace[],
): TableBlocks[] {
  const named = (prefix: string) => blocks.filter(({ name }) => name.startsWith(prefix));
  const columns = share(named(EVALUATION_BLOCK_PREFIX), tables, gapBeside);
  const summaries = share(named(SUMMARY_BLOCK_PREFIX), tables, gapBelow);
  return tables.map((table) => ({
    columns: columns.get(table) ?? null,
    summary: summaries.get(table) ?? null,
  }));
}

/** Of blocks beside tables that name none (校验列), whose each is: the nearest table's that has none yet. */
export function shareBlocksBeside<Place extends TablePlace>(
  blocks: readonly OwnedBlock[],
  tables: readonly Place[],
): ReadonlyMap<Place, OwnedBlock> {
  return share(blocks, tables, gapBeside);
}

/** How far a block stands from a table, the first figure before the second; null where it cannot be the table's. */
type Gap = readonly [number, number] | null;

/** A columns block stands right of its table, in the rows of its grid. Rows may have come or gone since it was made. */
function gapBeside({ area, headerRow }: TablePlace, { area: block }: OwnedBlock): Gap {
  const isBeside =
    block.column > lastColumn(area) && block.row <= lastRow(area) && lastRow(block) >= headerRow;
  return isBeside ? [block.column - lastColumn(area), Math.abs(block.row - headerRow)] : null;
}

/** A summary begins below the last row of its table's grid, or amid rows that were added below it since. */
function gapBelow(table: TablePlace, owned: OwnedBlock): Gap {
  const [{ area, headerRow, isList }, { area: block }] = [table, owned];
  if (isList) return gapBeside(table, owned);
  const isBelow = block.column > lastColumn(area) && block.row > headerRow;
  return isBelow ? [Math.abs(lastRow(area) + 1 - block.row), block.column - lastColumn(area)] : null;
}

/**
 * A block that names its table goes to that one, of several the nearest. All others, and those whose project has another
 * name now, go to the nearest table that has none yet. The rightmost block chooses first: of two tables side by side
 * without room between them, whose blocks stand behind both, the left one has the left block.
 */
function share<Place extends TablePlace>(
  blocks: readonly OwnedBlock[],
  tables: readonly Place[],
  gapOf: (table: TablePlace, block: OwnedBlock) => Gap,
): Map<Place, OwnedBlock> {
  const shared = new Map<Place, OwnedBlock>();
  const fromRight = [...blocks].sort((a, b) => b.area.column - a.area.column || a.area.row - b.area.row);
  const give = (block: OwnedBlock, candidates: readonly Place[]): boolean => {
    const near = candidates.flatMap((table) => {
      const gap = shared.has(table) ? null : gapOf(table, block);
      return gap ? [{ table, gap }] : [];
    });
    const [nearest] = near.sort(({ gap: a }, { gap: b }) => a[0] - b[0] || a[1] - b[1]);
    if (nearest) shared.set(nearest.table, block);
    return nearest !== undefined;
  };
  const named = (block: OwnedBlock) =>
    ownerOf(block) === "" ? [] : tables.filter(({ owner }) => owner === ownerOf(block));
  const others = fromRight.filter((block) => !give(block, named(block)));
  for (const block of others) give(block, tables);
  return shared;
}
