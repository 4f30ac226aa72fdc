import type { Engine } from "../engine/engine";
import { ExcelError, invalidArgument } from "./excel-error";
import type { Sheet } from "../engine/sheet";

const LONGEST_NAME = 31;

/** Throws `InvalidArgument` for a name no sheet may have: empty, too long, with `\ / ? * [ ] :` or a quote at an end. */
export function assertSheetName(name: string): void {
  const fits = name.length > 0 && name.length <= LONGEST_NAME;
  if (!fits || /[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'"))
    throw invalidArgument();
}

export function rename(engine: Engine, sheet: Sheet, name: string): void {
  assertSheetName(name);
  const namesake = engine.sheetNamed(name);
  if (namesake !== null && namesake.id !== sheet.id)
    throw new ExcelError("InvalidArgument", "A sheet of that name exists.");
  if (sheet.name !== name) sheet.facade.setName(name);
}

/** Sheet1, Sheet2, …: the first that no sheet has. */
export function nextSheetName(engine: Engine): string {
  let number = engine.sheets().length + 1;
  while (engine.sheetNamed(`Sheet${number}`) !== null) number++;
  return `Sheet${number}`;
}
