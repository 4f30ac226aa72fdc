import { createHash } from "node:crypto";
import { join } from "node:path";
import { fileLines } from "../../domain/report/overview/FileLines";
import type { FileLines } from "../../domain/report/overview/FileLines";
import type { Settings } from "../../domain/settings/Settings";
import { cacheFolder } from "./cacheFolder";
import type { FileResult, FolderCommand } from "./FileResult";
import { inOrder } from "./inOrder";
import { ResultCache } from "./ResultCache";
import { toolStamp } from "./toolStamp";
import type { FolderContent } from "./walkFolder";
import { ReaderPool } from "./ReaderPool";

/** How far reading may be ahead of the file whose turn it is, for each process. */
const AHEAD = 4;

/** A file of the folder with its lines and what `--json` prints of it; null where it was not read. */
export interface ReadFile {
  readonly lines: FileLines;
  readonly report: string | null;
}

export interface ReadingOptions {
  readonly command: FolderCommand;
  readonly settings: Settings;
  readonly isCached: boolean;
}

/** Reads all files of a folder, several at a time, and hands them out in the folder's order. */
export async function* readFolder(
  folder: string,
  content: FolderContent,
  { command, settings, isCached }: ReadingOptions,
): AsyncGenerator<ReadFile> {
  const pool = new ReaderPool({ command, settings });
  const cache = isCached ? new ResultCache(cacheFolder(), command, makerOf(settings)) : null;
  const problems = new Map(content.others.map(({ file, problem }) => [file, problem]));
  const read = async (file: string): Promise<ReadFile> => {
    const problem = problems.get(file);
    if (problem !== undefined) return { lines: fileLines({ file, problem }), report: null };
    return readFileOf(file, await resultOf(join(folder, file), pool, cache));
  };
  try {
    const files = [...content.workbooks, ...problems.keys()].sort();
    yield* inOrder(files, read, pool.size * AHEAD);
    await cache?.tidy();
  } finally {
    await pool.close();
  }
}

async function resultOf(path: string, pool: ReaderPool, cache: ResultCache | null): Promise<FileResult> {
  const mark = cache && (await cache.mark(path));
  const known = mark && (await cache.find(mark));
  if (known) return known;
  const result = await pool.run(path);
  if (mark) await cache.keep(mark, result);
  return result;
}

function readFileOf(file: string, result: FileResult): ReadFile {
  return "problem" in result
    ? { lines: fileLines({ file, problem: result.problem }), report: null }
    : { lines: fileLines({ file, lines: result.lines }), report: result.report };
}

const makerOf = (settings: Settings): string =>
  createHash("sha256").update(toolStamp()).update(JSON.stringify(settings)).digest("hex");
