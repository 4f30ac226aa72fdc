import { stat } from "node:fs/promises";
import { join } from "node:path";
import { FolderTotals } from "../../domain/report/overview/FolderTotals";
import { CommandError } from "../CommandError";
import { readSettingsFile } from "../readSettingsFile";
import { fail, reasonOf } from "../Terminal";
import type { ExitCode, Terminal } from "../Terminal";
import type { FolderCommand } from "./FileResult";
import { fileEntry, folderHead, folderTail } from "./folderJson";
import { readFolder } from "./FolderReading";
import type { ReadFile } from "./FolderReading";
import { LineStore } from "./LineStore";
import { OverviewFiles, writtenLines } from "./OverviewFiles";
import type { OverviewPaths, Written } from "./OverviewFiles";
import { ProgressBar } from "./ProgressBar";
import { fileLine, folderLines } from "./readableFolder";
import { walkFolder } from "./walkFolder";
import type { FolderContent } from "./walkFolder";

/** What a command was asked to do with a folder. */
export interface FolderOptions extends OverviewPaths {
  readonly file: string;
  readonly json: boolean;
  readonly settings: string | null;
  /** Results of earlier runs are used and kept. */
  readonly isCached: boolean;
}

export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/**
 * Checks or evaluates every workbook of a folder and all below it, prints each as it comes, and writes 汇总. A file that
 * cannot be read is listed with its reason and stops nothing.
 * @returns 1 when there is a finding of error severity, a file was not read or not wholly, or a project is not evaluated
 */
export async function runFolder(
  command: FolderCommand,
  options: FolderOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    const settings = await readSettingsFile(options.settings);
    const outputs = await OverviewFiles.at(options, options.file);
    const content = await walkFolder(options.file, (path) => outputs.has(path));
    needFiles(content, options.file);
    const totals = new FolderTotals();
    const reading = readFolder(options.file, content, { command, settings, isCached: options.isCached });
    const printer = new FolderPrinter(command, options, terminal, countFiles(content));
    await readAndWrite(reading, totals, outputs, printer);
    return isGood(totals, command) ? 0 : 1;
  } catch (error) {
    return fail(terminal, reasonOf(options.file, error));
  }
}

async function readAndWrite(
  reading: AsyncIterable<ReadFile>,
  totals: FolderTotals,
  outputs: OverviewFiles,
  printer: FolderPrinter,
): Promise<void> {
  const store = outputs.isEmpty ? null : new LineStore();
  let written: Written = {};
  printer.begin();
  try {
    for await (const read of reading) {
      totals.add(read.lines);
      await store?.add(read.lines);
      printer.file(read);
    }
    if (store) written = await outputs.write(store, totals, new Date());
  } finally {
    // Also when 汇总 could not be written: what was printed stays a whole document.
    printer.end(totals, written);
    await store?.close();
  }
}

const countFiles = ({ workbooks, others }: FolderContent): number => workbooks.length + others.length;

function needFiles(content: FolderContent, folder: string): void {
  if (countFiles(content) > 0) return;
  throw new CommandError(`${folder}：文件夹里没有 .xlsx 工作簿；请检查路径。`);
}

function isGood({ whole }: FolderTotals, command: FolderCommand): boolean {
  const isKnown = whole.unreadFiles === 0 && whole.partlyFiles === 0;
  const isEvaluated = whole.projects > 0 && whole.unfinished === 0;
  return isKnown && whole.errors === 0 && (command === "check" || isEvaluated);
}

/** Prints for people or for machines, and draws the progress beside it. */
class FolderPrinter {
  private readonly bar: ProgressBar;
  private isFirst = true;

  constructor(
    private readonly command: FolderCommand,
    private readonly options: FolderOptions,
    private readonly terminal: Terminal,
    files: number,
  ) {
    this.bar = new ProgressBar(terminal.progress ?? null, files);
  }

  begin(): void {
    if (this.options.json) this.terminal.out(folderHead(this.options.file));
    this.bar.draw();
  }

  file({ lines, report }: ReadFile): void {
    const { json, file: folder } = this.options;
    this.bar.clear();
    this.terminal.out(
      json
        ? fileEntry(join(folder, lines.file), report, lines.problem, this.isFirst)
        : fileLine(lines, this.command, this.terminal.coloured),
    );
    this.isFirst = false;
    this.bar.step(lines.state === "unread");
  }

  end({ whole }: FolderTotals, written: Written): void {
    this.bar.clear();
    this.terminal.out(
      this.options.json
        ? folderTail(whole, this.command, written)
        : folderLines(whole, this.command, this.terminal.coloured) +
            writtenLines(written)
              .map((line) => `${line}\n`)
              .join(""),
    );
  }
}
