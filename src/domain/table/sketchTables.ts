import type { SheetGrid } from "../grid/SheetGrid";
import { hintedHeaders } from "./hintedHeaders";
import { findHeaders } from "./IndicatorHeader";
import type { IndicatorHeader } from "./IndicatorHeader";
import { plainReading } from "./ReadingOptions";
import type { ReadingOptions } from "./ReadingOptions";
import { SheetReading } from "./SheetReading";
import type { TableSketch } from "./TableSketch";
import { TableView } from "./TableView";
import { vocabularyOf } from "./Vocabulary";
import { withOwnedBlocks } from "./withOwnedBlocks";

/** The tables of a sheet, and the headers that head nobody's table. */
export interface SheetSketch {
  readonly view: TableView;
  readonly sketches: readonly TableSketch[];
  /** Headers of grids that are nobody's table, and those below which nothing stands. */
  readonly unread: readonly IndicatorHeader[];
}

/** Finds every table of a sheet: an indicator header, the head above it, and the rows below it. */
export function sketchTables(
  grid: SheetGrid,
  options: ReadingOptions = plainReading,
): readonly TableSketch[] {
  return sketchSheet(grid, options).sketches;
}

/** `sketchTables`, with what was found and is no table. Time grows with the number of cells. */
export function sketchSheet(grid: SheetGrid, { headerWords, hints }: ReadingOptions): SheetSketch {
  const view = new TableView(grid, vocabularyOf(headerWords));
  const reading = new SheetReading(view, headersOf(view, hintedHeaders(view, hints)));
  return { view, sketches: withOwnedBlocks(view, reading.sketches), unread: reading.unread };
}

/** What the user pointed at goes before what was found in the same rows. */
function headersOf(view: TableView, hinted: readonly IndicatorHeader[]): IndicatorHeader[] {
  const isHinted = (header: IndicatorHeader) =>
    hinted.some(
      ({ row, firstColumn, lastColumn }) =>
        row >= header.row &&
        row <= header.lastRow &&
        firstColumn <= header.lastColumn &&
        lastColumn >= header.firstColumn,
    );
  const found = findHeaders(view).filter((header) => !isHinted(header));
  return [...hinted, ...found].sort((a, b) => a.row - b.row || a.firstColumn - b.firstColumn);
}
