import { addWordImport, readWordImport } from "../application/importWord";
import { readDocxFile } from "../docx/docxFile";
import { isDoubtful } from "../domain/word/WordImport";
import type { WordImport } from "../domain/word/WordImport";
import { NewXlsx } from "../xlsx/NewXlsx";
import { isUntouchedNewXlsx, sealedNewXlsx } from "../xlsx/newXlsxFile";
import { CopyFile } from "./CopyFile";
import { asksForHelp, helpPage, usageLine } from "./help/CommandHelp";
import { IMPORT_HELP } from "./help/importHelp";
import { readImportOptions } from "./importOptions";
import type { ImportOptions } from "./importOptions";
import { importReport } from "./importReport";
import type { ImportReport } from "./importReport";
import { readableImport } from "./readableImport";
import { readSettingsFile } from "./readSettingsFile";
import { fail, reasonOf, showPage } from "./Terminal";
import type { ExitCode, Terminal } from "./Terminal";

const IMPORTED = { name: "导入结果", isUntouched: isUntouchedNewXlsx };

/**
 * `import IN.docx [--write OUT.xlsx] [--json] [--settings F]`: makes a worksheet of each target table of a Word document,
 * in a new workbook that is written before anything is printed; and tells what was found and where it went.
 * @returns 1 when there is no target table, a Word table that looks like one was left out, or something of one was lost
 */
export async function importWord(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (asksForHelp(args)) return showPage(terminal, helpPage(IMPORT_HELP));
  const command = readImportOptions(args);
  if ("problem" in command) return fail(terminal, `${command.problem}${usageLine(IMPORT_HELP)}`);
  try {
    const { plan, report } = await run(command);
    terminal.out(command.json ? `${JSON.stringify(report)}\n` : readableImport(report, terminal.coloured));
    return isWhole(plan) ? 0 : 1;
  } catch (error) {
    return fail(terminal, reasonOf(command.file, error));
  }
}

async function run({
  file,
  settings: settingsFile,
  write: path,
}: ImportOptions): Promise<{ plan: WordImport; report: ImportReport }> {
  const { headerWords } = await readSettingsFile(settingsFile);
  const target = path === null ? null : await CopyFile.at(path, file, IMPORTED);
  const word = { readDocument: () => readDocxFile(file) };
  const plan = await readWordImport(word, { headerWords, hints: [] });
  const workbook = new NewXlsx();
  const added = await addWordImport(plan, workbook);
  const isWritten = target !== null && added.length > 0;
  if (isWritten) await target.write(await sealedNewXlsx(await workbook.bytes()));
  const written = isWritten ? { file: target.path, replaced: target.replaces } : null;
  const names = added.map(({ sheetName }) => sheetName);
  return { plan, report: importReport(file, plan, names, written) };
}

/** Nothing that the user should look at. */
function isWhole({ tables, skipped, losses }: WordImport): boolean {
  return tables.length > 0 && !skipped.some(isDoubtful) && losses.every((own) => own.length === 0);
}
