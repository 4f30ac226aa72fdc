import { WorkbookError } from "../application/WorkbookError";
import { parseArea } from "../domain/grid/address";
import { placeReport } from "../domain/report/placeReport";
import type { ReportPlace, SheetPlace } from "../domain/report/placeReport";
import { CHART_NAME_PREFIX } from "../domain/report/SheetDocument";
import type { SheetDocument } from "../domain/report/SheetDocument";

/** Where a document goes, and whether sheets may be added, shown and hidden. */
export interface FoundPlace extends ReportPlace {
  readonly structureIsFree: boolean;
  /** The names of the add-in's own charts on the sheet that is replaced. */
  readonly oldCharts: readonly string[];
  /** The ids of all sheets that there are. */
  readonly known: ReadonlySet<string>;
}

/**
 * Looks for the document of this kind that was made earlier, in two syncs however many sheets there are.
 * @throws WorkbookError `protectedSheet` where it may not be written; no place names the workbook's structure
 */
export async function findReport(
  context: Excel.RequestContext,
  { mark, sheetName }: SheetDocument,
): Promise<FoundPlace> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  protection.load("protected");
  await context.sync();
  const queued = worksheets.items.map((sheet) => ({
    sheet,
    mark: sheet.names.getItemOrNullObject(mark).load("formula"),
    used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
    charts: sheet.charts.load("items/name"),
  }));
  await context.sync();
  const place = placeReport(queued.map(placeOf), sheetName);
  const locked = worksheets.items.find(({ id }) => id === place.replace?.id)?.protection.protected;
  if (place.replace && locked) throw new WorkbookError("protectedSheet", [place.replace.name], "");
  if (place.create !== null && protection.protected) {
    throw new WorkbookError("protectedSheet", [], "The workbook's structure is protected.");
  }
  const replaced = queued.find(({ sheet }) => sheet.id === place.replace?.id);
  const charts = replaced?.charts.items.map(({ name }) => name) ?? [];
  return {
    ...place,
    known: new Set(worksheets.items.map(({ id }) => id)),
    structureIsFree: !protection.protected,
    oldCharts: charts.filter((name) => name.startsWith(CHART_NAME_PREFIX)),
  };
}

interface QueuedSheet {
  readonly sheet: Excel.Worksheet;
  readonly mark: Excel.NamedItem;
  readonly used: Excel.Range;
}

function placeOf({ sheet, mark, used }: QueuedSheet): SheetPlace {
  return {
    id: sheet.id,
    name: sheet.name,
    isMarked: !mark.isNullObject,
    marked: mark.isNullObject ? null : parseArea(String(mark.formula)),
    used: used.isNullObject
      ? null
      : {
          row: used.rowIndex,
          column: used.columnIndex,
          rowCount: used.rowCount,
          columnCount: used.columnCount,
        },
  };
}
