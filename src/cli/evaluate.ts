import { basename } from "node:path";
import { ofYear } from "../domain/audit";
import { checkWorkbook } from "../application/checkWorkbook";
import type { CheckResult } from "../application/checkWorkbook";
import { planEvaluation } from "../application/evaluationColumns";
import { countCells } from "../domain/plan/WritePlan";
import type { LeftAlone } from "../domain/plan/WritePlan";
import type { Settings } from "../domain/settings/Settings";
import { readXlsxBytes } from "../xlsx/xlsxFile";
import type { XlsxBytes } from "../xlsx/openPackage";
import { xlsxWorkbook } from "../xlsx/readXlsx";
import { isUntouchedPlanCopy, writePlanCopy } from "../xlsx/writePlanCopy";
import { CopyFile } from "./CopyFile";
import { readEvaluateOptions } from "./evaluateOptions";
import type { EvaluateOptions } from "./evaluateOptions";
import { evaluationReport } from "./evaluationReport";
import { OverviewFiles, writtenLines } from "./folder/OverviewFiles";
import type { Written } from "./folder/OverviewFiles";
import { isFolder, runFolder } from "./folder/runFolder";
import { writeFileOverview } from "./folder/writeFileOverview";
import { formulaResults } from "./formulaResults";
import { hasErrors } from "./hasErrors";
import { asksForHelp, helpPage, usageLine } from "./help/CommandHelp";
import { EVALUATE_HELP } from "./help/evaluateHelp";
import { readableEvaluation } from "./readableEvaluation";
import { readSettingsFile } from "./readSettingsFile";
import { fail, reasonOf, showPage } from "./Terminal";
import type { ExitCode, Terminal } from "./Terminal";

/** What `--write` did. */
export interface ColumnsWritten {
  readonly file: string;
  /** Cells that differ from the workbook's. */
  readonly cells: number;
  /** An earlier copy made by this command stood there. */
  readonly replaced: boolean;
  /** Tables that stay as they are, and what of the user's is in the way. */
  readonly leftAlone: readonly LeftAlone[];
}

const COLUMNS_COPY = { name: "评价列副本", isUntouched: isUntouchedPlanCopy };

/**
 * `evaluate BOOK.xlsx [--json] [--settings F] [--write OUT.xlsx] [--report OUT.xlsx] [--html OUT.html]`: scores every
 * project of a workbook as far as it is filled in, and writes the evaluation columns into a copy, and 汇总, before
 * anything is printed. What is printed is the evaluation of the workbook as it was read. `evaluate FOLDER …`: see
 * runFolder.
 * @returns 1 when a project is 未完成, there is no project at all, or what makes `check` end with 1
 */
export async function evaluate(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (asksForHelp(args)) return showPage(terminal, helpPage(EVALUATE_HELP));
  const command = readEvaluateOptions(args);
  if ("problem" in command) return fail(terminal, `${command.problem}${usageLine(EVALUATE_HELP)}`);
  if (await isFolder(command.file)) {
    const problem = "一次只能给一个工作簿写评价列，--write 不能用于文件夹。";
    return command.write === null
      ? runFolder("evaluate", command, terminal)
      : fail(terminal, `${problem}${usageLine(EVALUATE_HELP)}`);
  }
  try {
    const { result: read, written, overview } = await run(command);
    const result = { ...read, audit: { tables: ofYear(read.audit.tables) } };
    const lines = [
      ...(written ? [writtenLine(written), ...written.leftAlone.map(leftLine)] : []),
      ...writtenLines(overview),
    ];
    terminal.out(
      command.json
        ? `${JSON.stringify({ ...evaluationReport(command.file, result), ...(written && { written }), ...overview })}\n`
        : readableEvaluation(command.file, result, terminal.coloured) +
            lines.map((line) => `${line}\n`).join(""),
    );
    return isFinished(result) && !hasErrors(result) ? 0 : 1;
  } catch (error) {
    return fail(terminal, reasonOf(command.file, error));
  }
}

interface EvaluateRun {
  readonly result: CheckResult;
  readonly written: ColumnsWritten | null;
  readonly overview: Written;
}

async function run(options: EvaluateOptions): Promise<EvaluateRun> {
  const { file, settings: settingsFile, write: path } = options;
  const settings = await readSettingsFile(settingsFile);
  const source = await readXlsxBytes(file);
  const target = path === null ? null : await CopyFile.at(path, file, COLUMNS_COPY);
  const outputs = await OverviewFiles.at(options, file);
  const result = await checkWorkbook(xlsxWorkbook(source), settings);
  const written = target && (await writeColumns(target, source, result, settings));
  return { result, written, overview: await writeFileOverview(outputs, basename(file), result) };
}

async function writeColumns(
  target: CopyFile,
  { name, bytes }: XlsxBytes,
  result: CheckResult,
  settings: Settings,
): Promise<ColumnsWritten> {
  const plan = planEvaluation(result, settings);
  // Where the formulas stand is read from a first copy; the second one has what they give as well.
  const draft = xlsxWorkbook({ name, bytes: await writePlanCopy(bytes, plan) });
  const results = formulaResults(result, await checkWorkbook(draft, settings));
  await target.write(await writePlanCopy(bytes, plan, results));
  const { leftAlone = [] } = plan;
  return { file: target.path, cells: countCells(plan), replaced: target.replaces, leftAlone };
}

function leftLine({ sheetName, project, places }: LeftAlone): string {
  return `${sheetName} · ${project}：评价列保持原样。${places.join("、")} 里您填写的内容不属于它的任何一行或一列，请移到别处再试。`;
}

function writtenLine({ file, cells, replaced }: ColumnsWritten): string {
  const end = replaced ? "（替换了上次写出的副本）" : "";
  return cells === 0
    ? `评价列已是最新，${file} 与原工作簿内容相同${end}。`
    : `评价列已写入 ${file}：${cells} 个单元格${end}。`;
}

function isFinished({ audit: { tables } }: CheckResult): boolean {
  return tables.length > 0 && tables.every(({ evaluation }) => evaluation.score !== null);
}
