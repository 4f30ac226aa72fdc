import { checkWorkbook } from "../application/checkWorkbook";
import type { CheckResult } from "../application/checkWorkbook";
import { WorkbookError } from "../application/WorkbookError";
import { reportOf } from "../application/writeReport";
import { readXlsxBytes } from "../xlsx/openPackage";
import { xlsxWorkbook } from "../xlsx/readXlsx";
import { XlsxError } from "../xlsx/XlsxError";
import { readOptions, USAGE } from "./checkOptions";
import type { CheckOptions } from "./checkOptions";
import { checkReport, summarise } from "./checkReport";
import { CommandError } from "./CommandError";
import { readableReport } from "./readableReport";
import { readSettingsFile } from "./readSettingsFile";
import { ReportFile } from "./ReportFile";
import type { ReportWritten } from "./ReportFile";

/** 0: no finding of error severity; 1: at least one; 2: could not run. */
export type ExitCode = 0 | 1 | 2;

/** Where the command writes: its report to `out`, its one line of trouble to `err`. */
export interface Terminal {
  readonly coloured: boolean;
  out(text: string): void;
  err(text: string): void;
}

/**
 * `check BOOK.xlsx [--json] [--settings F] [--report OUT.xlsx]`: checks one workbook and reports, for people or for
 * machines; the report's copy is written before anything is printed. Settings and 忽略 that the workbook itself carries
 * are the add-in's and not read here.
 */
export async function check(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const command = readOptions(args);
  if ("problem" in command) return fail(terminal, `${command.problem}${USAGE}`);
  try {
    const { result, report } = await run(command);
    terminal.out(
      command.json
        ? `${JSON.stringify({ ...checkReport(command.file, result), ...(report && { report }) })}\n`
        : readableReport(command.file, result, terminal.coloured) + (report ? `${reportLine(report)}\n` : ""),
    );
    return exitCodeOf(result);
  } catch (error) {
    return fail(terminal, reasonOf(command.file, error));
  }
}

async function run({
  file,
  settings: settingsFile,
  report: path,
}: CheckOptions): Promise<{ result: CheckResult; report: ReportWritten | null }> {
  const settings = await readSettingsFile(settingsFile);
  const source = await readXlsxBytes(file);
  const target = path === null ? null : await ReportFile.at(path, file);
  const result = await checkWorkbook(xlsxWorkbook(source), settings);
  const request = { locale: "zh-CN", checkedAt: new Date() } as const;
  const report = target ? await target.write(source, reportOf(result.audit, request)) : null;
  return { result, report };
}

function reportLine({ file, sheet, replaced }: ReportWritten): string {
  const end = replaced ? "（替换了上次写出的副本）" : "";
  return `校验报告已写入 ${file} 的工作表“${sheet}”${end}。`;
}

/** A table that a rule crashed on is not known to be good: it counts as an error. */
function exitCodeOf({ audit }: CheckResult): ExitCode {
  const crashed = audit.tables.some(({ failures }) => failures.length > 0);
  return crashed || summarise(audit.tables).errors > 0 ? 1 : 0;
}

/** One line that names the file and the reason. Anything unforeseen is not dressed up as one: it propagates. */
function reasonOf(file: string, error: unknown): string {
  if (error instanceof XlsxError || error instanceof CommandError) return error.message;
  if (error instanceof WorkbookError) return `${file}：${error.message}`;
  throw error;
}

function fail(terminal: Terminal, line: string): ExitCode {
  terminal.err(`${line.replace(/\s*\n\s*/g, " ")}\n`);
  return 2;
}
