import { WorkbookError } from "../application/WorkbookError";
import { parseArea } from "../domain/grid/address";
import { placeReport, REPORT_NAME } from "../domain/report/placeReport";
import type { ReportPlace, SheetPlace } from "../domain/report/placeReport";

/** Where the report goes, and whether sheets may be added, shown and hidden. */
export interface FoundPlace extends ReportPlace {
  readonly structureIsFree: boolean;
}

/**
 * Looks for the report that was made earlier, in two syncs however many sheets there are.
 * @throws WorkbookError `protectedSheet` where the report may not be written; no place names the workbook's structure
 */
export async function findReport(context: Excel.RequestContext, sheetName: string): Promise<FoundPlace> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  protection.load("protected");
  await context.sync();
  const queued = worksheets.items.map((sheet) => ({
    sheet,
    mark: sheet.names.getItemOrNullObject(REPORT_NAME).load("formula"),
    used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  await context.sync();
  const place = placeReport(queued.map(placeOf), sheetName);
  const locked = worksheets.items.find(({ id }) => id === place.replace?.id)?.protection.protected;
  if (place.replace && locked) throw new WorkbookError("protectedSheet", [place.replace.name], "");
  if (place.create !== null && protection.protected) {
    throw new WorkbookError("protectedSheet", [], "The workbook's structure is protected.");
  }
  return { ...place, structureIsFree: !protection.protected };
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
