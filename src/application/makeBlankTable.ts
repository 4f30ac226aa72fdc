import type { LayoutId } from "../domain/table/Layout";
import type { BlankTableOptions } from "../domain/template/BlankTableOptions";
import { blankTable } from "../domain/template/blankTable";
import type { AddedSheet, NewSheetsPort } from "./NewSheetsPort";
import type { StepOptions } from "./WorkbookPort";

/** 新建空白表: a worksheet with an empty table in the chosen form, behind those that the workbook has. */
export async function makeBlankTable(
  sheets: NewSheetsPort,
  form: LayoutId,
  options: BlankTableOptions,
  step: StepOptions = {},
): Promise<AddedSheet> {
  const [added] = await sheets.addSheets([blankTable(form, options)], step);
  if (!added) throw new Error("No sheet was added, and no reason was given.");
  return added;
}
