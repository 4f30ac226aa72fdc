import type { ReadingOptions } from "../domain/table/ReadingOptions";
import { planWordImport } from "../domain/word/planWordImport";
import type { WordDocument } from "../domain/word/WordDocument";
import type { WordImport } from "../domain/word/WordImport";
import type { AddedSheet, NewSheetsPort } from "./NewSheetsPort";
import { pauseForHost } from "./pauseForHost";
import type { StepOptions } from "./WorkbookPort";

/** A Word document that can be read. Errors are the adapter's own, in words for the user; 取消 is a `WorkbookError`. */
export interface WordReader {
  /** Progress is told in tables. */
  readDocument(options?: StepOptions): Promise<WordDocument>;
}

/**
 * 从 Word 导入, first step: reads a document and plans a worksheet for each target table in it. Writes nothing. Progress
 * counts the document's tables, first while they are read, then while they are understood.
 * @throws WorkbookError `cancelled`
 */
export async function readWordImport(
  word: WordReader,
  reading: ReadingOptions,
  options: StepOptions = {},
): Promise<WordImport> {
  const document = await word.readDocument(options);
  const planning = planWordImport(document, reading);
  for (;;) {
    await pauseForHost(options.signal);
    const step = planning.next();
    if (step.done) return step.value;
    options.onProgress?.({ stage: "checking", ...step.value });
  }
}

/**
 * Second step: adds the planned worksheets to a workbook, all or none.
 * @param chosen places of the sheets to add, all of them when absent
 * @returns where each went, in the order of the plan
 * @throws WorkbookError `cancelled`, and what the workbook refuses
 */
export async function addWordImport(
  { sheets }: WordImport,
  workbook: NewSheetsPort,
  options: StepOptions = {},
  chosen: readonly number[] = sheets.map((_, place) => place),
): Promise<readonly AddedSheet[]> {
  const wanted = sheets.filter((_, place) => chosen.includes(place));
  return wanted.length === 0 ? [] : workbook.addSheets(wanted, options);
}
