import type { FormOptions, FormPort, FormRecordText, FormWrite, WrittenForm } from "../application/FormPort";
import { throwIfCancelled } from "../application/pauseForHost";
import { WorkbookError } from "../application/WorkbookError";
import { formatArea } from "../domain/grid/address";
import { FORM_MARK_PREFIX } from "../domain/form/formMark";
import { freeSheetName } from "../domain/grid/freeSheetName";
import { Unfinished } from "./Unfinished";
import { BrokenForms } from "./BrokenForms";
import { runInExcel, toWorkbookError } from "./hostError";
import { fillForm } from "./fillForm";
import { printSheets } from "./printSheets";

/** A form is some 300 actions: so many stay well under 5 MB a request. */
const FORMS_AT_ONCE = 8;

/** 自评表 in the workbook that is open in Excel. Needs ExcelApi 1.9. */
export function createFormPort(): FormPort {
  const unfinished = new Unfinished<void>();
  return {
    findForms: async () => {
      await unfinished.finish();
      return findForms();
    },
    writeForms: (writes, options) => writeForms(unfinished, writes, options),
  };
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

/**
 * One sync to look, one or two to remember the forms that are made again, one for each eight forms, one for the print
 * set-up.
 */
async function writeForms(
  unfinished: Unfinished<void>,
  writes: readonly FormWrite[],
  { signal, onProgress, record }: FormOptions = {},
): Promise<readonly WrittenForm[]> {
  const before = await runInExcel((context) => lookAround(context, writes));
  const names = newNames(writes, before.names);
  const broken = new BrokenForms(writes, names, before.known, record);
  await broken.remember(writes);
  const places: Omit<WrittenForm, "printProblem">[] = [];
  try {
    for (let start = 0; start < writes.length; start += FORMS_AT_ONCE) {
      throwIfCancelled(signal);
      const end = Math.min(start + FORMS_AT_ONCE, writes.length);
      broken.begin(end);
      const some = { writes: writes.slice(start, end), names: names.slice(start, end) };
      places.push(...(await writeSome(some, end === writes.length ? record : undefined)));
      onProgress?.({ stage: "writing", done: end, total: writes.length });
    }
  } catch (error) {
    const reason = toWorkbookError(error);
    await unfinished.tidy(() => broken.takeBack(reason));
    throw error;
  }
  const printProblem = await printSheets(places.map(({ sheetId }) => ({ sheetId, orientation: "portrait" })));
  return places.map((place) => ({ ...place, printProblem }));
}

function newNames(writes: readonly FormWrite[], names: ReadonlySet<string>): (string | null)[] {
  const taken = new Set(names);
  return writes.map(({ form, replace }) => {
    if (replace) return null;
    const name = freeSheetName(form.sheetName, taken);
    taken.add(name);
    return name;
  });
}

/** The sheets that there are; throws before anything is written where a sheet or the workbook's structure is protected. */
async function lookAround(
  context: Excel.RequestContext,
  writes: readonly FormWrite[],
): Promise<{ readonly names: ReadonlySet<string>; readonly known: ReadonlySet<string> }> {
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
  const gone = [...standing].filter((id) => !worksheets.items.some((sheet) => sheet.id === id));
  if (gone.length > 0) throw new WorkbookError("sheetMissing", [], "");
  return {
    names: new Set(worksheets.items.map(({ name }) => name)),
    known: new Set(worksheets.items.map(({ id }) => id)),
  };
}

interface SomeForms {
  readonly writes: readonly FormWrite[];
  /** Of new sheets. */
  readonly names: readonly (string | null)[];
}

function writeSome(
  { writes, names }: SomeForms,
  record: FormRecordText | undefined,
): Promise<Omit<WrittenForm, "printProblem">[]> {
  return runInExcel(async (context) => {
    const sheets = writes.map((write, index) => writeForm(context, write, names[index] ?? null));
    if (record?.after !== undefined && record.after !== null)
      context.workbook.settings.add(record.key, record.after);
    await context.sync();
    return sheets.map(({ id, name }) => ({ sheetId: id, sheetName: name }));
  });
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
