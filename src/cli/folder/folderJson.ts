import type { Totals } from "../../domain/report/overview/FolderTotals";
import type { FolderCommand } from "./FileResult";
import type { Written } from "./OverviewFiles";

/**
 * What a command prints of a folder with `--json`: one document, of which a file's entry is printed as soon as the file
 * and all before it are read. A file that was read has the entry that the command prints of it alone; another one has
 * `problem`.
 */
export interface FolderSummary {
  readonly files: number;
  /** Files of which nothing is known. */
  readonly unread: number;
  /** Files with sheets that look like target tables and were not read, or with rules that could not run. */
  readonly partly: number;
  readonly tables: number;
  readonly indicators: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Of `evaluate`: projects with a grade, and those that still lack one. */
  readonly evaluated?: number;
  readonly unfinished?: number;
}

export const folderHead = (folder: string): string => `{"folder":${JSON.stringify(folder)},"files":[`;

/** @param report of the file, as JSON without its name; null where it was not read */
export function fileEntry(
  file: string,
  report: string | null,
  problem: string | null,
  isFirst: boolean,
): string {
  const name = JSON.stringify(file);
  const entry =
    report === null
      ? `{"file":${name},"problem":${JSON.stringify(problem)}}`
      : `{"file":${name},${report.slice(1)}`;
  return `${isFirst ? "" : ","}\n${entry}`;
}

export function folderTail(totals: Totals, command: FolderCommand, written: Written): string {
  const summary = JSON.stringify(summaryOf(totals, command));
  const files = Object.entries(written).map(([key, one]) => `,${JSON.stringify(key)}:${JSON.stringify(one)}`);
  return `\n],"summary":${summary}${files.join("")}}\n`;
}

function summaryOf(totals: Totals, command: FolderCommand): FolderSummary {
  const { files, unreadFiles, partlyFiles, projects, indicators, errors, warnings, infos } = totals;
  const { finished, unfinished } = totals;
  return {
    ...{ files, unread: unreadFiles, partly: partlyFiles },
    ...{ tables: projects, indicators, errors, warnings, infos },
    ...(command === "evaluate" && { evaluated: finished, unfinished }),
  };
}
