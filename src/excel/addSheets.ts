import type { AddedSheet, OpenWorkbookSheets } from "../application/NewSheetsPort";
import { throwIfCancelled } from "../application/pauseForHost";
import { WorkbookError } from "../application/WorkbookError";
import type { StepOptions } from "../application/WorkbookPort";
import { formatSheetCell } from "../domain/grid/address";
import { OWNED_NAME_PREFIX } from "../domain/grid/SheetGrid";
import type { NewSheet } from "../domain/sheet/NewSheet";
import { newSheetNames } from "../domain/sheet/newSheetNames";
import { runInExcel, toWorkbookError } from "./hostError";
import { newSheetSteps } from "./newSheetSteps";
import type { SheetStep } from "./newSheetSteps";
import { printSheets } from "./printSheets";
import { queueReading, writeAgainAsText } from "./readBack";
import type { WrittenBand } from "./readBack";
import { Unfinished } from "./Unfinished";
import { takeAwaySheets } from "./takeAwaySheets";
import type { SheetMade } from "./takeAwaySheets";
import { grouped, MOST_BYTES } from "./writeRequests";

/** Excel keeps no longer text in a cell. */
const LONGEST_TEXT = 32_767;
const BYTES_OF_SHEET = 1_000;
/** Borne by a sheet until it is whole. */
const UNFINISHED = `${OWNED_NAME_PREFIX}未完成`;

/** New worksheets in the workbook that is open in Excel. Needs ExcelApi 1.9. */
export function createNewSheetsPort(): OpenWorkbookSheets {
  const unfinished = new Unfinished<WholeSheets>();
  return {
    addSheets: (sheets, options) => addSheets(unfinished, sheets, options),
    takenNames: () => runInExcel(async (context) => (await sheetsThere(context)).map(({ name }) => name)),
  };
}

/** A sheet on its way. */
interface MadeSheet extends SheetMade {
  id: string | null;
}

/** Sheets of which only the answer was lost; none where they were taken away. */
interface WholeSheets {
  /** What was asked for, as text. */
  readonly wanted: string;
  readonly made: readonly Pick<MadeSheet, "id" | "name">[];
}

/** A step of the making of one of the sheets. */
interface OwnStep {
  readonly sheet: MadeSheet;
  readonly step: SheetStep;
}

/**
 * One sync to look, one to make and fill the sheets (more above 3.75 MB), one for the print set-up. What was written is
 * read back in the same requests: a cell that Excel took for something else is written again as text.
 */
async function addSheets(
  unfinished: Unfinished<WholeSheets>,
  sheets: readonly NewSheet[],
  { signal, onProgress }: StepOptions = {},
): Promise<readonly AddedSheet[]> {
  if (sheets.length === 0) return [];
  const wanted = JSON.stringify(sheets);
  const earlier = (await unfinished.finish()).find((one) => one.wanted === wanted && one.made.length > 0);
  if (earlier) return withPrint(sheets, earlier.made);
  const there = await runInExcel(sheetsThere);
  const known = new Set(there.map(({ id }) => id));
  const names = newSheetNames(
    sheets,
    there.map(({ name }) => name),
  );
  const made = sheets.map((sheet, index): MadeSheet => {
    assertFits(sheet, names[index] ?? sheet.sheetName);
    return { name: names[index] ?? sheet.sheetName, id: null, mark: UNFINISHED };
  });
  const begun = new Set<MadeSheet>();
  try {
    const requests = requestsOf(sheets, made);
    for (const request of requests) {
      throwIfCancelled(signal);
      for (const { sheet } of request) begun.add(sheet);
      const finished = request === requests.at(-1) ? made : [];
      await runInExcel((context) => carryOut(context, request, finished));
      onProgress?.({ stage: "writing", done: doneIn(made, request), total: made.length });
    }
    throwIfCancelled(signal);
  } catch (error) {
    const reason = toWorkbookError(error);
    const whole = await unfinished.tidy(async () => {
      const ids = await takeAwaySheets([...begun], known, reason);
      return {
        wanted,
        made: ids.length === made.length ? ids.map((id, index) => ({ id, name: names[index] ?? "" })) : [],
      };
    });
    if (whole.made.length === 0) throw error;
    return withPrint(sheets, whole.made);
  }
  return withPrint(sheets, made);
}

/** The worksheets that there are; throws where the workbook's structure is protected. */
async function sheetsThere(context: Excel.RequestContext): Promise<{ id: string; name: string }[]> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/id,items/name");
  protection.load("protected");
  await context.sync();
  if (protection.protected) {
    throw new WorkbookError("protectedSheet", [], "The workbook's structure is protected.");
  }
  return worksheets.items.map(({ id, name }) => ({ id, name }));
}

/** @throws WorkbookError `tooLarge` naming a cell whose text no spreadsheet holds. */
function assertFits({ cells }: NewSheet, name: string): void {
  const long = cells.filter(({ content }) => typeof content === "string" && content.length > LONGEST_TEXT);
  if (long.length === 0) return;
  const places = long.map(({ area }) => formatSheetCell(name, area));
  throw new WorkbookError("tooLarge", places, `A cell holds at most ${LONGEST_TEXT} characters.`);
}

function requestsOf(sheets: readonly NewSheet[], made: readonly MadeSheet[]): OwnStep[][] {
  const steps = sheets.flatMap((sheet, index) => {
    const own = made[index];
    return own ? newSheetSteps(sheet).map((step): OwnStep => ({ sheet: own, step })) : [];
  });
  return grouped(steps, ({ step }) => step.bytes + BYTES_OF_SHEET, MOST_BYTES);
}

/** How many sheets are whole after a request: all before the last that it works on, and that one when it is the last of all. */
function doneIn(made: readonly MadeSheet[], request: readonly OwnStep[]): number {
  const last = request.at(-1)?.sheet;
  const index = made.findIndex((sheet) => sheet === last);
  return index === made.length - 1 ? made.length : index;
}

/**
 * Fills what one request takes, and proves that every cell holds exactly what it was given.
 * @param finished the sheets that are whole after this request: their marks go, the last sheet's last of all
 */
async function carryOut(
  context: Excel.RequestContext,
  request: readonly OwnStep[],
  finished: readonly MadeSheet[],
): Promise<void> {
  const { worksheets } = context.workbook;
  const known = new Map<MadeSheet, Excel.Worksheet>();
  const written: WrittenBand[] = [];
  for (const { sheet, step } of request) {
    const excelSheet = known.get(sheet) ?? sheetFor(context, sheet);
    known.set(sheet, excelSheet);
    step.queue(excelSheet);
    if (step.band) written.push(queueReading(excelSheet, sheet.name, step.band));
  }
  for (const excelSheet of known.values()) excelSheet.load("id");
  for (const sheet of finished) {
    const excelSheet = known.get(sheet) ?? worksheets.getItem(sheet.id ?? sheet.name);
    excelSheet.names.getItem(sheet.mark).delete();
  }
  await context.sync();
  for (const [sheet, excelSheet] of known) sheet.id = excelSheet.id;
  await writeAgainAsText(context, written);
}

/** A new sheet says at once whose it is: should the request break off, it is known by that. */
function sheetFor(
  { workbook: { worksheets } }: Excel.RequestContext,
  { id, name, mark }: MadeSheet,
): Excel.Worksheet {
  if (id !== null) return worksheets.getItem(id);
  const sheet = worksheets.add(name);
  sheet.names.add(mark, sheet.getRange("A1")).visible = false;
  return sheet;
}

async function withPrint(
  sheets: readonly NewSheet[],
  made: readonly Pick<MadeSheet, "id" | "name">[],
): Promise<AddedSheet[]> {
  const places = made.map(({ id, name }) => ({ sheetId: id ?? name, sheetName: name }));
  const printProblem = await printSheets(
    places.map(({ sheetId }, index) => ({
      sheetId,
      orientation: sheets[index]?.orientation ?? "portrait",
      headerRow: sheets[index]?.headerRow,
    })),
  );
  return places.map((place) => ({ ...place, printProblem }));
}
