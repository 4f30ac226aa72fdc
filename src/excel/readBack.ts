import { WorkbookError } from "../application/WorkbookError";
import { formatSheetCell } from "../domain/grid/address";
import { areaOf } from "../domain/grid/Area";
import type { NewCell } from "../domain/sheet/NewSheet";
import type { ContentBand } from "./newSheetSteps";
import { cellsOf } from "./sheetCells";

/** Contents that were written, queued to be read back. */
export interface WrittenBand {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly band: ContentBand;
  readonly range: Excel.Range;
}

/** To be called right behind the writing: the answer comes with that of the same request. */
export function queueReading(sheet: Excel.Worksheet, sheetName: string, band: ContentBand): WrittenBand {
  return { sheet, sheetName, band, range: cellsOf(sheet, band.area).load("values") };
}

/**
 * What Excel took for a date, number or formula, each language in its own way, is written again with an apostrophe before
 * it. Costs a sync only where there is such a cell.
 * @throws WorkbookError `hostFailed` naming the cells that hold something else even then
 */
export async function writeAgainAsText(
  context: Excel.RequestContext,
  written: readonly WrittenBand[],
): Promise<void> {
  const again = written.flatMap((one) => misread(one).map((cell) => ({ ...one, cell })));
  if (again.length === 0) return;
  const corrected = again.map(({ sheet, sheetName, cell }) => {
    const range = cellsOf(sheet, areaOf(cell.area));
    range.values = [[typeof cell.content === "string" ? `'${cell.content}` : cell.content]];
    return queueReading(sheet, sheetName, { area: areaOf(cell.area), cells: [cell] });
  });
  await context.sync();
  const wrong = corrected.filter((one) => misread(one).length > 0);
  if (wrong.length === 0) return;
  const places = wrong.map(({ sheetName, band }) => formatSheetCell(sheetName, band.area));
  throw new WorkbookError(
    "hostFailed",
    places,
    `Excel holds something else than was written: ${places.join(", ")}`,
  );
}

function misread({ band: { area, cells }, range }: WrittenBand): NewCell[] {
  return cells.filter(({ area: { row, column }, content }) => {
    const now: unknown = range.values[row - area.row]?.[column - area.column];
    return now !== (content ?? "");
  });
}
