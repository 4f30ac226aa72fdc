import type { AddedSheet, OpenWorkbookSheets } from "../application/NewSheetsPort";
import { throwIfCancelled } from "../application/pauseForHost";
import { WorkbookError } from "../application/WorkbookError";
import type { StepOptions } from "../application/WorkbookPort";
import { formatSheetCell } from "../domain/grid/address";
import type { NewSheet } from "../domain/sheet/NewSheet";
import { newSheetNames } from "../domain/sheet/newSheetNames";
import { runInExcel, toWorkbookError } from "./hostError";
import { newSheetSteps } from "./newSheetSteps";
import type { SheetStep } from "./newSheetSteps";
import { printSheets } from "./printSheets";
import { queueReading, writeAgainAsText } from "./readBack";
import type { WrittenBand } from "./readBack";
import { takeAwaySheets } from "./takeAwaySheets";
import type { SheetMade } from "./takeAwaySheets";
import { grouped, MOST_BYTES } from "./writeRequests";

/** Excel keeps no longer text in a cell. */
const LONGEST_TEXT = 32_767;
const BYTES_OF_SHEET = 1_000;

/** New worksheets in the workbook that is open in Excel. Needs ExcelApi 1.9. */
export function createNewSheetsPort(): OpenWorkbookSheets {
  return { addSheets, takenNames: () => runInExcel(takenNames) };
}

/** A sheet on its way. */
interface MadeSheet extends SheetMade {
  id: string | null;
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
  sheets: readonly NewSheet[],
  { signal, onProgress }: StepOptions = {},
): Promise<readonly AddedSheet[]> {
  if (sheets.length === 0) return [];
  const names = newSheetNames(sheets, await runInExcel(takenNames));
  const made = sheets.map((sheet, index): MadeSheet => {
    assertFits(sheet, names[index] ?? sheet.sheetName);
    return { name: names[index] ?? sheet.sheetName, id: null };
  });
  const begun = new Set<MadeSheet>();
  try {
    for (const request of requestsOf(sheets, made)) {
      throwIfCancelled(signal);
      for (const { sheet } of request) begun.add(sheet);
      await runInExcel((context) => carryOut(context, request));
      onProgress?.({ stage: "writing", done: doneIn(made, request), total: made.length });
    }
    throwIfCancelled(signal);
  } catch (error) {
    await takeAwaySheets([...begun], toWorkbookError(error));
    throw error;
  }
  return withPrint(sheets, made);
}

/** The names of the worksheets; throws where the workbook's structure is protected. */
async function takenNames(context: Excel.RequestContext): Promise<string[]> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/name");
  protection.load("protected");
  await context.sync();
  if (protection.protected) {
    throw new WorkbookError("protectedSheet", [], "The workbook's structure is protected.");
  }
  return worksheets.items.map(({ name }) => name);
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

/** Fills what one request takes, and proves that every cell holds exactly what it was given. */
async function carryOut(context: Excel.RequestContext, request: readonly OwnStep[]): Promise<void> {
  const { worksheets } = context.workbook;
  const known = new Map<MadeSheet, Excel.Worksheet>();
  const written: WrittenBand[] = [];
  for (const { sheet, step } of request) {
    const excelSheet =
      known.get(sheet) ?? (sheet.id === null ? worksheets.add(sheet.name) : worksheets.getItem(sheet.id));
    known.set(sheet, excelSheet);
    step.queue(excelSheet);
    if (step.band) written.push(queueReading(excelSheet, sheet.name, step.band));
  }
  for (const excelSheet of known.values()) excelSheet.load("id");
  await context.sync();
  for (const [sheet, excelSheet] of known) sheet.id = excelSheet.id;
  await writeAgainAsText(context, written);
}

async function withPrint(sheets: readonly NewSheet[], made: readonly MadeSheet[]): Promise<AddedSheet[]> {
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
