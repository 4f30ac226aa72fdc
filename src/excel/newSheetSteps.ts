import { groupedAreas } from "../domain/grid/areaPieces";
import type { Area } from "../domain/grid/Area";
import { rowHeight } from "../domain/form/rowHeight";
import type { NewCell, NewSheet } from "../domain/sheet/NewSheet";
import { setEntryRule } from "./entryRules";
import { rangesOver } from "./rangesOver";
import { ruledAreas } from "./ruledAreas";
import {
  cellsOf,
  dressAreas,
  formatsOf,
  isMerged,
  lookGroups,
  mergeCells,
  ruleArea,
  widenColumns,
  wiresOf,
} from "./sheetCells";
import { BYTES_IN_ADDRESS, BYTES_OF_AREA, BYTES_OF_GROUP, bytesOfEntry, grouped } from "./writeRequests";

/** A part of the making of a sheet that goes into one request; several may share one. */
export interface SheetStep {
  /** At most so many bytes, by estimate. */
  readonly bytes: number;
  /** What the step writes into cells, to be read back; null when it only dresses them. */
  readonly band: ContentBand | null;
  queue(sheet: Excel.Worksheet): void;
}

/** Rows of the sheet over all its columns, and the cells that begin there. */
export interface ContentBand {
  readonly area: Area;
  readonly cells: readonly NewCell[];
}

const BAND_BYTES = 1_000_000;
const MERGES_AT_ONCE = 500;

/** Everything that fills and dresses a new sheet, in its order: contents before number formats, so that no text becomes a date. */
export function newSheetSteps(sheet: NewSheet): SheetStep[] {
  return [
    frameStep(sheet),
    ...contentSteps(sheet),
    ...lookSteps(sheet),
    ...mergeSteps(sheet),
    ...lineSteps(sheet),
    ...entrySteps(sheet),
    ...heightSteps(sheet),
  ];
}

const step = (bytes: number, queue: SheetStep["queue"]): SheetStep => ({ bytes, band: null, queue });

const areaOf = ({ heights, columns }: NewSheet): Area => ({
  row: 0,
  column: 0,
  rowCount: Math.max(1, heights.length),
  columnCount: Math.max(1, columns.length),
});

/** Columns, and what all cells have in common. */
function frameStep(sheet: NewSheet): SheetStep {
  return step((sheet.columns.length + 5) * BYTES_OF_AREA, (excelSheet) => {
    excelSheet.showGridlines = false;
    if (sheet.headerRow !== undefined) excelSheet.freezePanes.freezeRows(sheet.headerRow + 1);
    widenColumns(excelSheet, sheet.columns);
    const { format } = cellsOf(excelSheet, areaOf(sheet));
    format.verticalAlignment = "Center";
    format.wrapText = true;
  });
}

/** A row with its cells, and what it costs to write. */
interface Line {
  readonly row: number;
  readonly cells: readonly NewCell[];
  readonly bytes: number;
}

/** Contents and number formats, in bands of rows. */
function contentSteps(sheet: NewSheet): SheetStep[] {
  return grouped(linesOf(sheet), ({ bytes }) => bytes, BAND_BYTES).map((lines) => {
    const first = lines[0]?.row ?? 0;
    const area = { ...areaOf(sheet), row: first, rowCount: lines.length };
    const cells = lines.flatMap((line) => line.cells);
    return {
      bytes: lines.reduce((sum, { bytes }) => sum + bytes, BYTES_OF_AREA * 2),
      band: { area, cells },
      queue: (excelSheet) => {
        const range = cellsOf(excelSheet, area);
        range.formulas = wiresOf(cells, area);
        range.numberFormat = formatsOf(cells, area);
      },
    };
  });
}

function linesOf({ heights, columns, cells }: NewSheet): Line[] {
  const byRow = new Map<number, NewCell[]>();
  for (const cell of cells)
    byRow.set(cell.area.row, [...(byRow.get(cell.area.row) ?? []), withPlainBreaks(cell)]);
  // A format is sent for each cell; a merged one may reach down from a row above.
  const longest = cells.reduce((most, { numberFormat }) => Math.max(most, numberFormat?.length ?? 0), 10);
  return heights.map((_, row) => {
    const own = byRow.get(row) ?? [];
    const contents = JSON.stringify(own.map(({ content }) => content)).length * 3;
    return { row, cells: own, bytes: contents + columns.length * (longest * 2 + 8) };
  });
}

/** A carriage return is a character of its own in a cell, and is shown as such. */
function withPlainBreaks(cell: NewCell): NewCell {
  const { content } = cell;
  return typeof content === "string" ? { ...cell, content: content.replace(/\r\n?/g, "\n") } : cell;
}

function lookSteps({ cells }: NewSheet): SheetStep[] {
  return lookGroups(cells).map(({ look, areas }) =>
    step(BYTES_OF_GROUP + areas.length * BYTES_IN_ADDRESS, (sheet) => dressAreas(sheet, look, areas)),
  );
}

function mergeSteps({ cells }: NewSheet): SheetStep[] {
  const merged = cells.filter(({ area }) => isMerged(area));
  return grouped(merged, () => 1, MERGES_AT_ONCE).map((some) =>
    step(some.length * BYTES_OF_AREA, (sheet) => mergeCells(sheet, some)),
  );
}

function lineSteps({ cells }: NewSheet): SheetStep[] {
  return ruledAreas(cells).map((area) => step(BYTES_OF_GROUP * 2, (sheet) => ruleArea(sheet, area)));
}

function entrySteps({ entries }: NewSheet): SheetStep[] {
  return groupedAreas(
    entries,
    ({ rule }) => JSON.stringify(rule),
    ({ area }) => [area],
  ).map(({ first: { rule }, areas }) =>
    step(BYTES_OF_GROUP + bytesOfEntry(rule) + areas.length * BYTES_IN_ADDRESS, (sheet) => {
      for (const cells of rangesOver(sheet, areas)) setEntryRule(cells, rule);
    }),
  );
}

/** Rows of one height together; those that are to fit their text are fitted by the host, but where cells are merged sideways. */
function heightSteps(sheet: NewSheet): SheetStep[] {
  const merged = new Set(sheet.cells.filter(({ area }) => area.columnCount > 1).map(({ area }) => area.row));
  const rows = sheet.heights.map((height, row) => ({
    row,
    height: height ?? (merged.has(row) ? estimatedHeight(sheet, row) : null),
  }));
  return groupedAreas(
    rows,
    ({ height }) => String(height),
    ({ row }) => [{ ...areaOf(sheet), row, rowCount: 1 }],
  ).map(({ first: { height }, areas }) =>
    step(BYTES_OF_AREA + areas.length * BYTES_IN_ADDRESS, (excelSheet) => {
      for (const { format } of rangesOver(excelSheet, areas)) {
        if (height === null) format.autofitRows();
        else format.rowHeight = height;
      }
    }),
  );
}

/** Null where one line is enough for all cells that are merged sideways: then the host fits the row to the others. */
function estimatedHeight({ cells, columns }: NewSheet, row: number): number | null {
  const wide = cells.filter(({ area }) => area.row === row && area.columnCount > 1);
  const needed = rowHeight(wide, columns);
  if (needed <= rowHeight([], columns)) return null;
  const own = cells.filter(({ area }) => area.row === row);
  return rowHeight(own, columns);
}
