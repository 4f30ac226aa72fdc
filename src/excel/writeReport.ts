import type { ReportPort, WrittenReport } from "../application/ReportPort";
import { formatAbsoluteArea, formatArea, quoteSheetName } from "../domain/grid/address";
import type { Area } from "../domain/grid/Area";
import type { SheetPlace } from "../domain/report/placeReport";
import { TAB_COLOR } from "../domain/report/reportLook";
import { areaOfDocument } from "../domain/report/SheetDocument";
import type { SheetDocument } from "../domain/report/SheetDocument";
import { drawCharts } from "./drawCharts";
import { dressReport } from "./dressReport";
import { findReport } from "./findReport";
import type { FoundPlace } from "./findReport";
import { runInExcel, toWorkbookError } from "./hostError";
import { areaToFill, rememberSheet, takeBackReport } from "./takeBackReport";
import { Unfinished } from "./Unfinished";
import { takeAwaySheets } from "./takeAwaySheets";
import { setUpPrinting } from "./printReport";
import { reportBands } from "./reportBands";
import type { Band } from "./reportBands";

/** Points of a row that nothing has made higher. */
const STANDARD_ROW = 15;

/** The report sheets of the workbook that is open in Excel. Needs ExcelApi 1.9. */
export function createReportPort(): ReportPort {
  const unfinished = new Unfinished<unknown>();
  return { writeReport: (document) => writeReport(unfinished, document) };
}

/**
 * Writes the document in two syncs to look, one to make the sheet where there is none or to remember the one that is
 * replaced, one to write (more above 2 MB), one for its charts where it has any, one for the print set-up. A sheet that
 * could not be filled is taken away again, or made as it was.
 */
async function writeReport(unfinished: Unfinished<unknown>, document: SheetDocument): Promise<WrittenReport> {
  await unfinished.finish();
  const place = await runInExcel((context) => findReport(context, document));
  const image = place.replace && (await rememberSheet(place.replace, document));
  const sheet = place.replace ?? (await makeSheet(unfinished, place, document));
  try {
    await runInExcel((context) => fillSheet(context, sheet, place, document));
  } catch (error) {
    const reason = toWorkbookError(error);
    const broken = { place, sheet, image, mark: document.mark };
    await unfinished.tidy(() => takeBackReport(broken, reason));
    throw error;
  }
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    created: !place.replace,
    leftToUser: place.release?.name ?? null,
    chartProblem: await drawCharts(sheet.id, document, place.oldCharts),
    printProblem: await setUpPrint(sheet, document),
  };
}

/** Adds the sheet and marks it at once as the add-in's own, unfinished. */
async function makeSheet(
  unfinished: Unfinished<unknown>,
  { create, known }: FoundPlace,
  document: SheetDocument,
): Promise<SheetPlace> {
  const name = create ?? document.sheetName;
  try {
    return await addSheet(name, document);
  } catch (error) {
    const reason = toWorkbookError(error);
    const made = { name, id: null, mark: document.mark };
    await unfinished.tidy(() => takeAwaySheets([made], known, reason));
    throw error;
  }
}

function addSheet(name: string, document: SheetDocument): Promise<SheetPlace> {
  return runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    const title = sheet.getRange("A1");
    sheet.names.add(document.mark, title).visible = false;
    title.values = [[document.draftTitle]];
    sheet.tabColor = TAB_COLOR;
    sheet.load("id,name");
    await context.sync();
    return { id: sheet.id, name: sheet.name, isMarked: true, marked: null, used: null };
  });
}

async function fillSheet(
  context: Excel.RequestContext,
  place: SheetPlace,
  { release, structureIsFree }: FoundPlace,
  document: SheetDocument,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(place.id);
  clearOld(sheet, document, place.marked);
  mark(sheet, place.name, document);
  const bands = reportBands(document);
  for (const [index, band] of bands.entries()) {
    writeBand(sheet, band, index === 0 ? document.draftTitle : null);
    if (index < bands.length - 1) await flush(context);
  }
  dressReport(sheet, document);
  if (structureIsFree) sheet.visibility = "Visible";
  if (release) context.workbook.worksheets.getItem(release.id).names.getItem(document.mark).delete();
  // Last of all: as long as this has not been done, the sheet says that it is unfinished.
  sheet.getRange("A1").values = [[titleOf(document)]];
  await context.sync();
}

const flush = (context: Excel.RequestContext): Promise<void> => context.sync();

function clearOld(sheet: Excel.Worksheet, document: SheetDocument, marked: Area | null): void {
  const area = sheet.getRange(formatArea(areaToFill(document, marked)));
  area.unmerge();
  area.clear();
  if (marked) area.format.rowHeight = STANDARD_ROW;
}

/** The name follows the new list; it is never away, so that the sheet is known whatever happens. */
function mark(sheet: Excel.Worksheet, sheetName: string, document: SheetDocument): void {
  const area = formatAbsoluteArea(areaOfDocument(document));
  sheet.names.getItem(document.mark).formula = `=${quoteSheetName(sheetName)}!${area}`;
}

function writeBand(sheet: Excel.Worksheet, { firstRow, contents }: Band, title: string | null): void {
  const [first = [], ...rest] = contents;
  const lines = title === null ? contents : [[title, ...first.slice(1)], ...rest];
  const area = { row: firstRow, column: 0, rowCount: lines.length, columnCount: first.length };
  sheet.getRange(formatArea(area)).formulas = lines;
}

function titleOf({ rows }: SheetDocument): string {
  const content = rows[0]?.cells[0]?.content;
  return content?.kind === "text" ? content.text : "";
}

/** Excel on Windows refuses page set-up where no printer is installed: the report is there all the same. */
async function setUpPrint({ id }: SheetPlace, document: SheetDocument): Promise<string | null> {
  try {
    await runInExcel(async (context) => {
      setUpPrinting(context.workbook.worksheets.getItem(id), document.print);
      await context.sync();
    });
    return null;
  } catch (error) {
    return toWorkbookError(error).message;
  }
}
