import type { FormPort, FormWrite, WrittenForm } from "../application/FormPort";
import { throwIfCancelled } from "../application/pauseForHost";
import { WorkbookError } from "../application/WorkbookError";
import type { StepOptions } from "../application/WorkbookPort";
import { formatArea } from "../domain/grid/address";
import { FORM_MARK_PREFIX } from "../domain/form/formMark";
import { freeSheetName } from "../domain/grid/freeSheetName";
import { runInExcel, toWorkbookError } from "./hostError";
import { fillForm } from "./fillForm";
import { printSheets } from "./printSheets";
import { takeAwaySheets } from "./takeAwaySheets";

/** A form is some 300 actions: so many stay well under 5 MB a request. */
const FORMS_AT_ONCE = 8;

/** 自评表 in the workbook that is open in Excel. Needs ExcelApi 1.9. */
export function createFormPort(): FormPort {
  return { findForms, writeForms };
}

/** Two syncs, however many sheets there are. */
function findForms(): Promise<readonly string[]> {
  return runInExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id");
    await context.sync();
    const queued = sheets.items.map((sheet) => ({ id: sheet.id, names: sheet.names.load("items/name") }));
    await context.sync();
    return queued
      .filter(({ names }) => names.items.some(({ name }) => name.startsWith(FORM_MARK_PREFIX)))
      .map(({ id }) => id);
  });
}

async function writeForms(
  writes: readonly FormWrite[],
  { signal, onProgress }: StepOptions = {},
): Promise<readonly WrittenForm[]> {
  const taken = await runInExcel((context) => lookAround(context, writes));
  const written: WrittenForm[] = [];
  for (let start = 0; start < writes.length; start += FORMS_AT_ONCE) {
    throwIfCancelled(signal);
    written.push(...(await writeSome(writes.slice(start, start + FORMS_AT_ONCE), taken)));
    onProgress?.({ stage: "writing", done: written.length, total: writes.length });
  }
  return written;
}

/** The sheets' names; throws before anything is written where a sheet or the workbook's structure is protected. */
async function lookAround(context: Excel.RequestContext, writes: readonly FormWrite[]): Promise<Set<string>> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  protection.load("protected");
  await context.sync();
  const standing = new Set(writes.flatMap(({ replace, leave }) => (replace ?? leave?.place)?.sheetId ?? []));
  const locked = worksheets.items.filter((sheet) => standing.has(sheet.id) && sheet.protection.protected);
  if (locked.length > 0) {
    throw new WorkbookError(
      "protectedSheet",
      locked.map(({ name }) => name),
      "",
    );
  }
  if (protection.protected && writes.some(({ replace }) => replace === null)) {
    throw new WorkbookError("protectedSheet", [], "The workbook's structure is protected.");
  }
  return new Set(worksheets.items.map(({ name }) => name));
}

async function writeSome(writes: readonly FormWrite[], taken: Set<string>): Promise<WrittenForm[]> {
  const names = writes.map(({ form, replace }) => (replace ? null : freeSheetName(form.sheetName, taken)));
  for (const name of names) if (name !== null) taken.add(name);
  try {
    const places = await runInExcel(async (context) => {
      const sheets = writes.map((write, index) => writeForm(context, write, names[index] ?? null));
      await context.sync();
      return sheets.map(({ id, name }) => ({ sheetId: id, sheetName: name }));
    });
    const printProblem = await printSheets(
      places.map(({ sheetId }) => ({ sheetId, orientation: "portrait" })),
    );
    return places.map((place) => ({ ...place, printProblem }));
  } catch (error) {
    await takeAwaySheets(
      names.flatMap((name) => (name === null ? [] : [{ name, id: null }])),
      toWorkbookError(error),
    );
    throw error;
  }
}

function writeForm(context: Excel.RequestContext, write: FormWrite, newName: string | null): Excel.Worksheet {
  const { worksheets } = context.workbook;
  if (write.leave) renameMark(worksheets.getItem(write.leave.place.sheetId), write.leave);
  const sheet = newName === null ? worksheets.getItem(write.replace?.sheetId ?? "") : worksheets.add(newName);
  fillForm(sheet, write);
  return sheet.load("id,name");
}

function renameMark(sheet: Excel.Worksheet, { place, newMark }: NonNullable<FormWrite["leave"]>): void {
  const range = sheet.getRange(formatArea(place.area));
  sheet.names.getItem(place.mark).delete();
  sheet.names.add(newMark, range).visible = false;
}
