import { contains, spanning } from "../../../src/domain/grid/Area";
import type { Area } from "../../../src/domain/grid/Area";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import type { CorpusBook, CorpusCell, CorpusSheet } from "./CorpusBook";

/** The book's worksheets as a host reads them: each the smallest rectangle that holds every value. */
export function corpusGrids(book: CorpusBook): SheetGrid[] {
  return book.sheets.map((sheet, index) => gridOfSheet(sheet, index));
}

function gridOfSheet(sheet: CorpusSheet, index: number): SheetGrid {
  const used = usedArea(sheet);
  const rows = sheet.rows.flatMap((cells, r) => {
    const kept = cells.filter((_, c) => used !== null && contains(used, { row: r, column: c }));
    return kept.length > 0 ? [kept] : [];
  });
  const layer = <T>(part: (cell: CorpusCell) => T): T[][] => rows.map((cells) => cells.map(part));
  return {
    sheetId: String(index + 1),
    sheetName: sheet.name,
    visibility: sheet.visibility,
    isProtected: false,
    origin: used ? { row: sheet.origin.row + used.row, column: sheet.origin.column + used.column } : START,
    values: layer(({ value }) => value),
    texts: layer(({ text }) => text),
    numberFormats: layer(({ numberFormat }) => numberFormat),
    formulas: layer(({ formula }) => formula),
    merges: sheet.merges,
    ownedBlocks: [],
    highlights: [],
  };
}

const START = { row: 0, column: 0 };

/** Relative to the sheet's own origin. */
function usedArea({ rows }: CorpusSheet): Area | null {
  const filled = rows.flatMap((cells, row) =>
    cells.flatMap(({ value }, column) => (value === null ? [] : [{ row, column }])),
  );
  const [first] = filled;
  if (first === undefined) return null;
  const [rowsOf, columnsOf] = [filled.map(({ row }) => row), filled.map(({ column }) => column)];
  return spanning(
    { row: Math.min(...rowsOf), column: Math.min(...columnsOf) },
    { row: Math.max(...rowsOf), column: Math.max(...columnsOf) },
  );
}
