import type { SheetGrid } from "../grid/SheetGrid";
import { finished } from "../Steps";
import type { Steps } from "../Steps";
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
export function sketchSheet(grid: SheetGrid, options: ReadingOptions): SheetSketch {
  return finished(sketchSteps(grid, options));
}

/** `sketchSheet`, which may rest after some rows and after each table. */
export function* sketchSteps(grid: SheetGrid, { headerWords, hints }: ReadingOptions): Steps<SheetSketch> {
  const view = new TableView(grid, vocabularyOf(headerWords));
  const headers = inOrder(hintedHeaders(view, hints), yield* findHeaders(view));
  const reading = yield* SheetReading.steps(view, headers);
  yield;
  return { view, sketches: withOwnedBlocks(view, reading.sketches), unread: reading.unread };
}

/** What the user pointed at goes before what was found in the same rows. */
function inOrder(hinted: readonly IndicatorHeader[], found: readonly IndicatorHeader[]): IndicatorHeader[] {
  if (hinted.length === 0 && found.length <= 1) return [...found];
  const isHinted = (header: IndicatorHeader) =>
    hinted.some(
      ({ row, firstColumn, lastColumn }) =>
        row >= header.row &&
        row <= header.lastRow &&
        firstColumn <= header.lastColumn &&
        lastColumn >= header.firstColumn,
    );
  const others = found.filter((header) => !isHinted(header));
  return [...hinted, ...others].sort((a, b) => a.row - b.row || a.firstColumn - b.firstColumn);
}
