import { WorkbookError } from "../application/WorkbookError";
import { formatAbsoluteArea, quoteSheetName } from "../domain/grid/address";
import { spanning } from "../domain/grid/Area";
import type { Area } from "../domain/grid/Area";
import type { SheetPlace } from "../domain/report/placeReport";
import { areaOfDocument } from "../domain/report/SheetDocument";
import type { SheetDocument } from "../domain/report/SheetDocument";
import type { FoundPlace } from "./findReport";
import { runInExcel, runWhenFree, toWorkbookError } from "./hostError";
import { restoreImage, takeImage } from "./SheetImage";
import type { SheetImage } from "./SheetImage";
import { takeAwaySheets } from "./takeAwaySheets";

/** A report's sheet before it is made again. */
export interface ReportImage extends SheetImage {
  readonly tabColor: string;
  readonly visibility: Excel.SheetVisibility | "Visible" | "Hidden" | "VeryHidden";
}

/** The cells that a document takes, and those that an earlier one took. */
export function areaToFill(document: SheetDocument, marked: Area | null): Area {
  const fresh = areaOfDocument(document);
  const far = { row: fresh.rowCount - 1, column: fresh.columnCount - 1 };
  const last = marked && {
    row: Math.max(far.row, marked.row + marked.rowCount - 1),
    column: Math.max(far.column, marked.column + marked.columnCount - 1),
  };
  return spanning({ row: 0, column: 0 }, last ?? far);
}

export function rememberSheet({ id, marked }: SheetPlace, document: SheetDocument): Promise<ReportImage> {
  return runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id).load("tabColor,visibility");
    const image = await takeImage(context, id, areaToFill(document, marked));
    return { ...image, tabColor: sheet.tabColor, visibility: sheet.visibility };
  });
}

/** A report that could not be written. */
interface BrokenReport {
  readonly place: FoundPlace;
  readonly sheet: SheetPlace;
  /** What the sheet was; null where it is new. */
  readonly image: ReportImage | null;
  readonly mark: string;
}

/** @throws WorkbookError `unfinished` where that fails as well */
export async function takeBackReport(report: BrokenReport, reason: WorkbookError): Promise<void> {
  const { place, sheet, image, mark } = report;
  try {
    await runWhenFree((context) => markAgain(context, place, mark));
    if (image) await runWhenFree((context) => restoreReport(context, report, image));
  } catch (error) {
    const detail = `${reason.detail} · ${toWorkbookError(error).detail}`;
    throw new WorkbookError("unfinished", [sheet.name], detail, { cause: error });
  }
  if (!image) await takeAwaySheets([{ name: sheet.name, id: sheet.id, mark }], place.known, reason);
}

/** A sheet that was to be left to the user keeps its mark. */
async function markAgain(
  context: Excel.RequestContext,
  { release }: FoundPlace,
  mark: string,
): Promise<void> {
  if (!release) return;
  const { names } = context.workbook.worksheets.getItem(release.id);
  const present = names.getItemOrNullObject(mark).load("name");
  await context.sync();
  if (present.isNullObject && release.marked)
    names.add(mark, referenceTo(release.name, release.marked)).visible = false;
  await context.sync();
}

const referenceTo = (sheetName: string, area: Area): string =>
  `=${quoteSheetName(sheetName)}!${formatAbsoluteArea(area)}`;

async function restoreReport(
  context: Excel.RequestContext,
  { sheet: { id, name, marked }, mark }: BrokenReport,
  image: ReportImage,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(id);
  if (marked) sheet.names.getItem(mark).formula = referenceTo(name, marked);
  sheet.tabColor = image.tabColor;
  if (image.visibility !== "Visible") sheet.visibility = image.visibility;
  await restoreImage(context, image);
}
