import { throwIfCancelled } from "../application/pauseForHost";
import { formatArea } from "../domain/grid/address";
import type { Area } from "../domain/grid/Area";
import { areaOfRange } from "./areaOfRange";
import { MAX_CELLS_PER_READ } from "./readChunks";
import type { Piece } from "./readChunks";

/** Into so many parts a large area is cut at once. */
const PARTS = 64;
/** A request asks for so many parts at most. */
const PIECES_AT_ONCE = 32;

const sizeOf = ({ extent }: Piece): number => extent.rowCount * extent.columnCount;
const isLarge = (piece: Piece): boolean => sizeOf(piece) > MAX_CELLS_PER_READ;

/**
 * The parts of sheets that hold something. A sheet that fits into one read is a part; a larger one is cut, each part asked
 * how far it is used, and cut again where that is still large: one stray value in its last cell is not read as 17 billion.
 */
export async function filledPieces(
  context: Excel.RequestContext,
  extents: readonly Piece[],
  signal: AbortSignal | undefined,
): Promise<Piece[]> {
  const found = extents.filter((piece) => !isLarge(piece));
  let open = extents.filter(isLarge);
  while (open.length > 0) {
    throwIfCancelled(signal);
    const parts = await usedParts(context, open.slice(0, PIECES_AT_ONCE));
    found.push(...parts.filter((part) => !isLarge(part)));
    open = [...open.slice(PIECES_AT_ONCE), ...parts.filter(isLarge)];
  }
  return found;
}

async function usedParts(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<Piece[]> {
  const queued = pieces.flatMap(cut).map(({ sheet, extent }) => {
    const used = sheet.getRange(formatArea(extent)).getUsedRangeOrNullObject(true);
    return { sheet, used: used.load("rowIndex,columnIndex,rowCount,columnCount") };
  });
  await context.sync();
  return queued.flatMap(({ sheet, used }) =>
    used.isNullObject ? [] : [{ sheet, extent: areaOfRange(used) }],
  );
}

/** Into squares where there are columns enough, else into bands of rows. */
function cut({ sheet, extent }: Piece): Piece[] {
  const across = extent.columnCount > PARTS ? Math.sqrt(PARTS) : 1;
  const height = Math.ceil(extent.rowCount / (PARTS / across));
  const width = Math.ceil(extent.columnCount / across);
  const parts: Piece[] = [];
  for (let row = 0; row < extent.rowCount; row += height) {
    for (let column = 0; column < extent.columnCount; column += width) {
      parts.push({ sheet, extent: partOf(extent, { row, column, rowCount: height, columnCount: width }) });
    }
  }
  return parts;
}

/** A part by its place within the whole, ending where the whole ends. */
function partOf(whole: Area, part: Area): Area {
  return {
    row: whole.row + part.row,
    column: whole.column + part.column,
    rowCount: Math.min(part.rowCount, whole.rowCount - part.row),
    columnCount: Math.min(part.columnCount, whole.columnCount - part.column),
  };
}
