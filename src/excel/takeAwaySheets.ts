import { WorkbookError } from "../application/WorkbookError";
import { runWhenFree, toWorkbookError } from "./hostError";

/** A new sheet: its name, and its id once Excel has given it one. */
export interface SheetMade {
  readonly name: string;
  readonly id: string | null;
  /** A hidden name that it alone bears; a sheet without it is ours only as long as it is blank. */
  readonly mark: string;
}

/**
 * Removes new sheets that could not be filled, as far as they are there and the add-in's own: somebody may have made one
 * of the same name meanwhile.
 * @param known ids of the sheets that were there before
 * @returns the ids of sheets that turned out to be whole and were left, all of them or none
 * @throws WorkbookError `unfinished` naming the sheets that may be left
 */
export async function takeAwaySheets(
  sheets: readonly SheetMade[],
  known: ReadonlySet<string>,
  reason: WorkbookError,
): Promise<readonly string[]> {
  if (sheets.length === 0) return [];
  try {
    return await runWhenFree((context) => removeOwn(context, sheets, known));
  } catch (error) {
    throw leftBehind(sheets, reason, error);
  }
}

/** Both reasons: why the sheets could not be made, and why they could not be removed. */
export function leftBehind(
  sheets: readonly Pick<SheetMade, "name">[],
  reason: WorkbookError,
  error: unknown,
): WorkbookError {
  const left = sheets.map(({ name }) => name);
  const detail = `${reason.detail} · ${left.join(", ")}: ${toWorkbookError(error).message}`;
  return new WorkbookError("unfinished", [...reason.places, ...left], detail, { cause: error });
}

async function removeOwn(
  context: Excel.RequestContext,
  sheets: readonly SheetMade[],
  known: ReadonlySet<string>,
): Promise<readonly string[]> {
  const found = sheets.map(({ id, name, mark }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id ?? name).load("id");
    const used = sheet.getUsedRangeOrNullObject(true).load("address");
    return { sheet, used, mark: sheet.names.getItemOrNullObject(mark).load("name"), isSure: id !== null };
  });
  await context.sync();
  const there = found.filter(({ sheet }) => !sheet.isNullObject && !known.has(sheet.id));
  const isMarked = ({ mark }: (typeof found)[number]): boolean => !mark.isNullObject;
  const isWhole =
    there.length === sheets.length &&
    there.every((one) => !one.isSure && !isMarked(one) && !one.used.isNullObject);
  if (isWhole) return there.map(({ sheet }) => sheet.id);
  // Marks go last of all, the last sheet's last: where that is there still, all sheets were made here.
  const last = there.at(-1);
  const areOurs = last !== undefined && last === found.at(-1) && isMarked(last);
  for (const one of there) {
    if (areOurs || one.isSure || isMarked(one) || one.used.isNullObject) one.sheet.delete();
  }
  await context.sync();
  return [];
}
