import { WorkbookError } from "../application/WorkbookError";
import type { WorkbookErrorKind } from "../application/WorkbookError";
import { DocxError } from "../docx/DocxError";
import { XlsxError } from "../xlsx/XlsxError";
import { CommandError } from "./CommandError";
import type { ProgressLine } from "./folder/ProgressBar";

/** 0: all is well; 1: the workbook needs work; 2: could not run. Each command says what is well. */
export type ExitCode = 0 | 1 | 2;

/** Where a command writes: its report to `out`, its one line of trouble to `err`. */
export interface Terminal {
  readonly coloured: boolean;
  out(text: string): void;
  err(text: string): void;
  /** Where progress is drawn; absent unless a person watches `err`. */
  readonly progress?: ProgressLine;
}

/** Ends a command that was asked for a page of help. */
export function showPage(terminal: Terminal, page: string): ExitCode {
  terminal.out(page);
  return 0;
}

/** Ends a command that could not run. */
export function fail(terminal: Terminal, line: string): ExitCode {
  terminal.err(`${line.replace(/\s*\n\s*/g, " ")}\n`);
  return 2;
}

/** One line that names the file and the reason. Anything unforeseen is not dressed up as one: it propagates. */
export function reasonOf(file: string, error: unknown): string {
  if (error instanceof CommandError) return error.message;
  if (error instanceof XlsxError || error instanceof DocxError) return `${file}：${error.reason}`;
  if (error instanceof WorkbookError) return `${file}：${workbookWords(error)}`;
  throw error;
}

/** What only Excel itself can answer is told as it came. */
const WORDS: Partial<Readonly<Record<WorkbookErrorKind, (places: string) => string>>> = {
  protectedSheet: (places) => `工作表“${places}”受保护，不能写入；请先在 Excel 中撤销工作表保护。`,
  changed: (places) => `${places} 的内容与读取时不同，没有写入；请重新运行。`,
  tooLarge: (places) =>
    `工作表“${places}”的内容散布得太远，无法读取；请在 Excel 中删除远离表格的零散内容，保存后再试。`,
  sheetMissing: (places) => `找不到工作表“${places}”，没有写入；请重新运行。`,
};

function workbookWords(error: WorkbookError): string {
  return WORDS[error.kind]?.(error.places.join("、")) ?? error.message;
}
