import { addWordImport, readWordImport } from "../../application/importWord";
import type { AddedSheet } from "../../application/NewSheetsPort";
import { WorkbookError } from "../../application/WorkbookError";
import type { StepOptions } from "../../application/WorkbookPort";
import type { Locale } from "../../domain/locale/Locale";
import type { WordFile } from "../host/openWordDocument";
import { messagesFor } from "../locales/messagesFor";
import { wordImportMessages } from "../locales/wordImportMessages";
import type { PaneAction } from "./PaneAction";
import type { FoundWord } from "./PaneState";
import type { WordImportKeeperParts } from "./WordImportKeeper";

type ReadingParts = Pick<WordImportKeeperParts, "store" | "newSheets" | "openWord">;

/**
 * Reads a document and plans its worksheets. A file that cannot be read is nothing that failed: the dialog says why, and
 * another one is chosen.
 */
export async function readWord(
  file: WordFile,
  { store, newSheets, openWord }: ReadingParts,
  options: StepOptions,
): Promise<PaneAction> {
  const { name } = file;
  const { headerWords } = store.getState().records.settings;
  const taken = await newSheets.takenNames();
  try {
    const found = await readWordImport(await openWord(file), { headerWords, hints: [] }, options);
    return { type: "wordRead", word: { kind: "found", name, found, taken } };
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.kind !== "badFile") throw error;
    return { type: "wordRead", word: { kind: "refused", name, reason: error.detail } };
  }
}

type AddingParts = Pick<WordImportKeeperParts, "newSheets" | "locale">;

/** Adds the chosen worksheets, and says what was made. */
export async function addWord(
  { name, found }: FoundWord,
  chosen: readonly number[],
  { newSheets, locale }: AddingParts,
  options: StepOptions,
): Promise<{ readonly sheets: readonly AddedSheet[]; readonly ended: PaneAction }> {
  const sheets = await addWordImport(found, newSheets, options, chosen);
  const text = addedWords(name, sheets, locale);
  return { sheets, ended: { type: "taskFinished", notice: { kind: "wordImported", text } } };
}

/** What was made of a document, and why its print set-up was refused where it was. */
function addedWords(file: string, sheets: readonly AddedSheet[], locale: Locale): string {
  const [first, last] = [sheets[0]?.sheetName ?? "", sheets.at(-1)?.sheetName ?? ""];
  const refused = sheets.find(({ printProblem }) => printProblem !== null)?.printProblem ?? null;
  const print = refused === null ? "" : messagesFor(locale).report.printProblem(refused);
  const words = wordImportMessages(locale);
  const made =
    sheets.length === 1 ? words.addedOne(file, first) : words.added(file, sheets.length, first, last);
  return made + print;
}
