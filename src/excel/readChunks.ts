import type { Area } from "../domain/grid/Area";

/** A part of a sheet that is read in one go. */
export interface Piece {
  readonly sheet: Excel.Worksheet;
  readonly extent: Area;
}

/**
 * How many cells one sync asks for at most. A cell of a target table costs some 50 bytes in an answer, and Excel on
 * the web refuses answers above 5 MB; where cells are fuller than that, the chunk is halved and read again.
 */
export const MAX_CELLS_PER_READ = 100_000;

const cellCount = ({ extent }: Piece): number => extent.rowCount * extent.columnCount;

/** Packs sheets into chunks of at most `MAX_CELLS_PER_READ` cells, cutting a larger sheet into bands of rows. */
export function chunksOf(pieces: readonly Piece[], most = MAX_CELLS_PER_READ): Piece[][] {
  const chunks: Piece[][] = [];
  let size = Infinity;
  for (const piece of pieces.flatMap((whole) => bandsOf(whole, most))) {
    if (size + cellCount(piece) > most) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(piece);
    size += cellCount(piece);
  }
  return chunks;
}

function bandsOf({ sheet, extent }: Piece, most: number): Piece[] {
  const rowsInBand = Math.max(1, Math.floor(most / extent.columnCount));
  const bands: Piece[] = [];
  for (let row = 0; row < extent.rowCount; row += rowsInBand) {
    const rowCount = Math.min(rowsInBand, extent.rowCount - row);
    bands.push({ sheet, extent: { ...extent, row: extent.row + row, rowCount } });
  }
  return bands;
}

/** The chunk in two halves, or null when it is a single row that cannot be cut. */
export function halves(chunk: readonly Piece[]): Piece[][] | null {
  const [only, ...more] = chunk;
  if (only && more.length === 0) {
    if (only.extent.rowCount < 2) return null;
    const half = Math.ceil(only.extent.rowCount / 2);
    return bandsOf(only, half * only.extent.columnCount).map((band) => [band]);
  }
  const middle = Math.ceil(chunk.length / 2);
  return [chunk.slice(0, middle), chunk.slice(middle)];
}
