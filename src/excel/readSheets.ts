import { throwIfCancelled } from "../application/pauseForHost";
import type { ReadOptions } from "../application/WorkbookPort";
import { formatArea, parseAreas } from "../domain/grid/address";
import type { Area } from "../domain/grid/Area";
import type { Highlight, OwnedBlock, SheetGrid } from "../domain/grid/SheetGrid";
import { areaOfRange } from "./areaOfRange";
import { isTooLarge } from "./hostError";
import { CellBlocks } from "./CellBlocks";
import { filledPieces } from "./filledPieces";
import { chunksOf, halves } from "./readChunks";
import type { Piece } from "./readChunks";
import { highlightFormatsOf, ownedBlocksOf, queueMarks } from "./sheetMarks";
import type { HighlightFormat } from "./sheetMarks";

/** A sheet after the second sync: how large it is and what the add-in left there. */
interface KnownSheet {
  readonly sheet: Excel.Worksheet;
  readonly extent: Area | null;
  readonly ownedBlocks: readonly OwnedBlock[];
  readonly highlights: readonly HighlightFormat[];
}

/**
 * Reads worksheets in three syncs: which there are; how large each is and what the add-in left there; all cells and
 * merges. Named sheets take two, and one that is gone is left out. More only where an answer would exceed the host's
 * limit, and to find the parts of a large sheet that hold something.
 */
export async function readSheets(context: Excel.RequestContext, options: ReadOptions): Promise<SheetGrid[]> {
  const sheets = options.sheetIds
    ? options.sheetIds.map((id) => context.workbook.worksheets.getItemOrNullObject(id))
    : await listSheets(context);
  throwIfCancelled(options.signal);
  const known = await measureSheets(context, sheets);
  const extents = known.flatMap(({ sheet, extent }) => (extent ? [{ sheet, extent }] : []));
  const filled = await filledPieces(context, extents, options.signal);
  const cells = new CellBlocks(extents, filled);
  const details = await readCells(context, known, filled, cells, options);
  return known.map((sheet) => toSheetGrid(sheet, cells, details));
}

/** Reads all cells chunk by chunk; merges and highlights come along with the first chunk that gets through. */
async function readCells(
  context: Excel.RequestContext,
  known: readonly KnownSheet[],
  filled: readonly Piece[],
  cells: CellBlocks,
  { onProgress, signal }: ReadOptions,
): Promise<Details> {
  const queue = chunksOf(filled);
  let details: Details | null = null;
  do {
    throwIfCancelled(signal);
    const queued: Details = details ?? queueDetails(known);
    const chunk = queue.shift() ?? [];
    const smaller = await readChunk(context, chunk, cells);
    if (smaller) queue.unshift(...smaller);
    else details = queued;
    onProgress?.({ stage: "reading", done: known.length - sheetsLeft(queue), total: known.length });
  } while (queue.length > 0 || !details);
  return details;
}

function sheetsLeft(queue: readonly (readonly Piece[])[]): number {
  return new Set(queue.flat().map(({ sheet }) => sheet.id)).size;
}

async function listSheets(context: Excel.RequestContext): Promise<Excel.Worksheet[]> {
  const worksheets = context.workbook.worksheets.load("items/id");
  await context.sync();
  return worksheets.items;
}

async function measureSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<KnownSheet[]> {
  const queued = sheets.map((sheet) => ({
    sheet: sheet.load("id,name,visibility,protection/protected"),
    used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
    marks: queueMarks(sheet),
  }));
  await context.sync();
  const present = queued.filter(({ sheet }) => !sheet.isNullObject);
  return present.map(({ sheet, used, marks }) => ({
    sheet,
    extent: used.isNullObject ? null : areaOfRange(used),
    ownedBlocks: ownedBlocksOf(marks),
    highlights: highlightFormatsOf(marks),
  }));
}

/** Merges and the cells of highlights: they come with the first sync that reads cells. */
interface Details {
  readonly merges: ReadonlyMap<string, Excel.RangeAreas>;
  readonly highlights: ReadonlyMap<Excel.ConditionalFormat, Excel.RangeAreas>;
}

function queueDetails(known: readonly KnownSheet[]): Details {
  const canReadMerges = Office.context.requirements.isSetSupported("ExcelApi", "1.13");
  const merges = new Map<string, Excel.RangeAreas>();
  const highlights = new Map<Excel.ConditionalFormat, Excel.RangeAreas>();
  for (const { sheet, extent, highlights: formats } of known) {
    if (extent && canReadMerges) {
      const areas = sheet.getRange(formatArea(extent)).getMergedAreasOrNullObject();
      merges.set(sheet.id, areas.load("address"));
    }
    for (const { format } of formats) highlights.set(format, format.getRanges().load("address"));
  }
  return { merges, highlights };
}

/** Reads one chunk. Gives it back in smaller chunks when the host found the answer too large, else null. */
async function readChunk(
  context: Excel.RequestContext,
  chunk: readonly Piece[],
  cells: CellBlocks,
): Promise<Piece[][] | null> {
  const ranges = chunk.map((piece) => ({ piece, range: queuePiece(piece) }));
  try {
    await context.sync();
  } catch (error) {
    const smaller = halves(chunk);
    if (!isTooLarge(error) || smaller === null) throw error;
    return smaller;
  }
  for (const { piece, range } of ranges) cells.add(piece, range);
  return null;
}

function queuePiece({ sheet, extent }: Piece): Excel.Range {
  return sheet.getRange(formatArea(extent)).load("values,formulas,numberFormat,text");
}

function toSheetGrid(known: KnownSheet, cells: CellBlocks, { merges, highlights }: Details): SheetGrid {
  const { sheet, extent, ownedBlocks } = known;
  const merged = merges.get(sheet.id);
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    isProtected: sheet.protection.protected,
    origin: { row: extent?.row ?? 0, column: extent?.column ?? 0 },
    ...cells.of(sheet.id).rows,
    merges: !merged || merged.isNullObject ? [] : parseAreas(merged.address),
    ownedBlocks,
    highlights: known.highlights.map(({ severity, format }): Highlight => {
      return { severity, areas: parseAreas(highlights.get(format)?.address ?? "") };
    }),
  };
}

function visibilityOf(visibility: string): SheetGrid["visibility"] {
  if (visibility === "Hidden") return "hidden";
  return visibility === "VeryHidden" ? "veryHidden" : "visible";
}
