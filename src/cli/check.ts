import { checkWorkbook } from "../application/checkWorkbook";
import type { CheckResult } from "../application/checkWorkbook";
import { WorkbookError } from "../application/WorkbookError";
import { defaultSettings } from "../domain/settings/defaultSettings";
import { xlsxWorkbook } from "../xlsx/readXlsx";
import { XlsxError } from "../xlsx/XlsxError";
import { checkReport, summarise } from "./checkReport";
import { readableReport } from "./readableReport";

/** 0: no finding of error severity; 1: at least one; 2: could not run. */
export type ExitCode = 0 | 1 | 2;

/** Where the command writes: its report to `out`, its one line of trouble to `err`. */
export interface Terminal {
  readonly coloured: boolean;
  out(text: string): void;
  err(text: string): void;
}

const USAGE = "用法：npm run --silent check -- 工作簿.xlsx [--json]";

/** `check BOOK.xlsx [--json]`: checks one workbook and reports, for people or for machines. */
export async function check(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const command = parse(args);
  if ("problem" in command) return fail(terminal, `${command.problem}${USAGE}`);
  const { file, json } = command;
  try {
    const result = await checkWorkbook(xlsxWorkbook(file), defaultSettings);
    terminal.out(
      json
        ? `${JSON.stringify(checkReport(file, result))}\n`
        : readableReport(file, result, terminal.coloured),
    );
    return exitCodeOf(result);
  } catch (error) {
    return fail(terminal, reasonOf(file, error));
  }
}

function parse(args: readonly string[]): { file: string; json: boolean } | { problem: string } {
  const options = args.filter((arg) => arg.startsWith("-"));
  const unknown = options.find((option) => option !== "--json");
  if (unknown !== undefined) return { problem: `不认识的选项 ${unknown}。` };
  const [file, ...more] = args.filter((arg) => !arg.startsWith("-"));
  if (file === undefined) return { problem: "没有指定工作簿。" };
  return more.length > 0 ? { problem: "一次只能检查一个工作簿。" } : { file, json: options.length > 0 };
}

/** A table that a rule crashed on is not known to be good: it counts as an error. */
function exitCodeOf({ audit }: CheckResult): ExitCode {
  const crashed = audit.tables.some(({ failures }) => failures.length > 0);
  return crashed || summarise(audit.tables).errors > 0 ? 1 : 0;
}

/** One line that names the file and the reason. Anything unforeseen is not dressed up as one: it propagates. */
function reasonOf(file: string, error: unknown): string {
  if (error instanceof XlsxError) return error.message;
  if (error instanceof WorkbookError) return `${file}：${error.message}`;
  throw error;
}

function fail(terminal: Terminal, line: string): ExitCode {
  terminal.err(`${line.replace(/\s*\n\s*/g, " ")}\n`);
  return 2;
}
