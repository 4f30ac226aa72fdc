import { basename } from "node:path";
import { checkWorkbook } from "../application/checkWorkbook";
import type { CheckResult } from "../application/checkWorkbook";
import { reportOf } from "../application/writeReport";
import { readXlsxBytes } from "../xlsx/xlsxFile";
import type { XlsxBytes } from "../xlsx/openPackage";
import { xlsxWorkbook } from "../xlsx/readXlsx";
import { isUntouchedReportCopy, writeReportCopy } from "../xlsx/writeReportCopy";
import { readOptions } from "./checkOptions";
import type { CheckOptions } from "./checkOptions";
import { checkReport } from "./checkReport";
import { CopyFile } from "./CopyFile";
import { OverviewFiles, writtenLines } from "./folder/OverviewFiles";
import type { Written } from "./folder/OverviewFiles";
import { isFolder, runFolder } from "./folder/runFolder";
import { writeFileOverview } from "./folder/writeFileOverview";
import { hasErrors } from "./hasErrors";
import { CHECK_HELP } from "./help/checkHelp";
import { asksForHelp, helpPage, usageLine } from "./help/CommandHelp";
import { readableReport } from "./readableReport";
import { readSettingsFile } from "./readSettingsFile";
import { fail, reasonOf, showPage } from "./Terminal";
import type { ExitCode, Terminal } from "./Terminal";

/** What `--report` did. */
export interface ReportWritten {
  readonly file: string;
  readonly sheet: string;
  /** An earlier copy made by this command stood there. */
  readonly replaced: boolean;
}

const REPORT_COPY = { name: "报告副本", isUntouched: isUntouchedReportCopy };

/**
 * `check BOOK.xlsx [--json] [--settings F] [--report OUT.xlsx] [--html OUT.html]`: checks one workbook and reports, for
 * people or for machines; what is to be written is written before anything is printed. `check FOLDER …`: see runFolder. Settings and 忽略 that the workbook itself carries
 * are the add-in's and not read here.
 * @returns 1 when there is a finding of error severity, or a header of indicators by which nothing was read
 */
export async function check(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (asksForHelp(args)) return showPage(terminal, helpPage(CHECK_HELP));
  const command = readOptions(args);
  if ("problem" in command) return fail(terminal, `${command.problem}${usageLine(CHECK_HELP)}`);
  if (await isFolder(command.file)) return runFolder("check", command, terminal);
  try {
    const { result, report, overview } = await run(command);
    const lines = [...(report ? [reportLine(report)] : []), ...writtenLines(overview)];
    terminal.out(
      command.json
        ? `${JSON.stringify({ ...checkReport(command.file, result), ...(report && { report }), ...overview })}\n`
        : readableReport(command.file, result, terminal.coloured) + lines.map((line) => `${line}\n`).join(""),
    );
    return hasErrors(result) ? 1 : 0;
  } catch (error) {
    return fail(terminal, reasonOf(command.file, error));
  }
}

interface CheckRun {
  readonly result: CheckResult;
  readonly report: ReportWritten | null;
  readonly overview: Written;
}

async function run({ file, settings: settingsFile, report: path, html }: CheckOptions): Promise<CheckRun> {
  const settings = await readSettingsFile(settingsFile);
  const source = await readXlsxBytes(file);
  const target = path === null ? null : await CopyFile.at(path, file, REPORT_COPY);
  const outputs = await OverviewFiles.at({ report: null, html }, file);
  const result = await checkWorkbook(xlsxWorkbook(source), settings);
  const report = target ? await writeReport(target, source, result) : null;
  return { result, report, overview: await writeFileOverview(outputs, basename(file), result) };
}

async function writeReport(
  target: CopyFile,
  source: XlsxBytes,
  { audit }: CheckResult,
): Promise<ReportWritten> {
  const document = reportOf(audit, { locale: "zh-CN", checkedAt: new Date() });
  const { bytes, sheetName } = await writeReportCopy(source, document);
  await target.write(bytes);
  return { file: target.path, sheet: sheetName, replaced: target.replaces };
}

function reportLine({ file, sheet, replaced }: ReportWritten): string {
  const end = replaced ? "（替换了上次写出的副本）" : "";
  return `校验报告已写入 ${file} 的工作表“${sheet}”${end}。`;
}
