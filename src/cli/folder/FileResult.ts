import { checkWorkbook } from "../../application/checkWorkbook";
import { ofYear } from "../../domain/audit";
import { workbookLines } from "../../domain/report/overview/WorkbookLines";
import type { WorkbookLines } from "../../domain/report/overview/WorkbookLines";
import type { Settings } from "../../domain/settings/Settings";
import { readXlsxBytes } from "../../xlsx/xlsxFile";
import { xlsxWorkbook } from "../../xlsx/readXlsx";
import { XlsxError } from "../../xlsx/XlsxError";
import { checkReport } from "../checkReport";
import { evaluationReport } from "../evaluationReport";
import { reasonOf } from "../Terminal";

export type FolderCommand = "check" | "evaluate";

/** What came of one workbook. Plain data: it passes between processes and into the cache. */
export type FileResult =
  | {
      readonly lines: WorkbookLines;
      /** What the command prints of the workbook with `--json`, as JSON, but for the file's name. */
      readonly report: string;
    }
  | {
      /** In one sentence, without the file's name. */
      readonly problem: string;
      /** It lies in the file's content: as long as that is the same, so is the problem. */
      readonly isLasting: boolean;
    };

/** Reads and checks one workbook. Whatever is wrong with it, or goes wrong over it, is a result. */
export async function resultOfFile(
  path: string,
  command: FolderCommand,
  settings: Settings,
): Promise<FileResult> {
  try {
    const source = await readXlsxBytes(path);
    const result = await checkWorkbook(xlsxWorkbook(source), settings);
    const { tables } = result.audit;
    const report =
      command === "check"
        ? checkReport("", result)
        : evaluationReport("", { ...result, audit: { tables: ofYear(tables) } });
    return {
      lines: workbookLines(tables, result.diagnoses, "zh-CN"),
      report: JSON.stringify({ ...report, file: undefined }),
    };
  } catch (error) {
    return { problem: problemOf(path, error), isLasting: isInContent(error) };
  }
}

function problemOf(path: string, error: unknown): string {
  try {
    return reasonOf(path, error).replace(`${path}：`, "");
  } catch {
    return crashed(error);
  }
}

/** What nobody has foreseen stops one file, not the folder. */
export function crashed(error: unknown): string {
  const detail = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  return `读取时程序出错（${detail}），没有查；请把该文件单独试一次，仍出错请反馈。`;
}

function isInContent(error: unknown): boolean {
  return error instanceof XlsxError && error.kind !== "missing" && error.kind !== "unreadable";
}
