import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import type { XlsxBytes } from "../xlsx/openPackage";
import { XlsxError } from "../xlsx/XlsxError";
import { CommandError, systemReason } from "./CommandError";

/** A kind of copy that a command writes. */
export interface CopyKind {
  /** What it is called: "报告副本". */
  readonly name: string;
  /** Whether a file is such a copy and has not been changed since. */
  isUntouched(source: XlsxBytes): Promise<boolean>;
}

/** The copy that a command writes: never over the workbook itself, nor over anything that somebody has worked on. */
export class CopyFile {
  private constructor(
    readonly path: string,
    /** An earlier copy made by this command stands there. */
    readonly replaces: boolean,
    private readonly kind: CopyKind,
  ) {}

  /**
   * Looks whether the copy may be written, before anything is checked.
   * @throws CommandError
   */
  static async at(path: string, source: string, kind: CopyKind): Promise<CopyFile> {
    const target = { name: kind.name, ending: ".xlsx", isUntouched: () => isOwnCopy(path, kind) };
    return new CopyFile(path, await mayReplace(path, source, target), kind);
  }

  /**
   * Writes the copy whole or not at all.
   * @throws CommandError when the folder does not take it
   */
  write(bytes: Uint8Array): Promise<void> {
    return writeWhole(this.path, bytes, this.kind.name);
  }
}

/** A file that a command writes anew, as far as it must know what stands there already. */
export interface Target {
  /** What it is called: "报告副本". */
  readonly name: string;
  readonly ending: string;
  /** Whether what stands there is the command's own and has not been changed since. */
  isUntouched(): Promise<boolean>;
}

/**
 * Looks whether a command may write a file, before anything else is done.
 * @param source what is read: never written over
 * @returns whether the command's own earlier file stands there
 * @throws CommandError
 */
export async function mayReplace(path: string, source: string, target: Target): Promise<boolean> {
  if (extname(path).toLowerCase() !== target.ending) {
    throw new CommandError(`${path}：${target.name}的文件名应以 ${target.ending} 结尾。`);
  }
  const there = await statOf(path);
  if (!there) {
    await needFolder(path, target.name);
    return false;
  }
  const original = await statOf(source);
  if (original && original.ino === there.ino && original.dev === there.dev) {
    throw new CommandError(`${path}：这就是工作簿本身，内容只写进副本；请换一个文件名。`);
  }
  if (!there.isFile() || !(await target.isUntouched())) {
    throw new CommandError(
      `${path}：文件已存在，而且不是本命令写出的${target.name}，或写出后又改过，不会覆盖；请换一个文件名或先移走它。`,
    );
  }
  return true;
}

/** Known before a thousand workbooks are read, not after. */
async function needFolder(path: string, name: string): Promise<void> {
  const folder = dirname(path);
  if ((await statOf(folder))?.isDirectory()) return;
  throw new CommandError(`${path}：无法写入${name}，没有文件夹“${folder}”；请先建好它，或换一个位置。`);
}

/**
 * Writes a file whole or not at all.
 * @param name what it is called
 * @throws CommandError when the folder does not take it
 */
export async function writeWhole(
  path: string,
  content: Uint8Array | AsyncIterable<Uint8Array>,
  name: string,
): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeFile(draft, content, { flag: "wx" });
    await rename(draft, path);
  } catch (cause) {
    // A draft that could not be made can be impossible to remove too; the user is told of the first.
    await rm(draft, { force: true }).catch(() => undefined);
    throw new CommandError(`${path}：无法写入${name}（${systemReason(cause)}）。`, { cause });
  }
}

async function statOf(path: string) {
  try {
    return await stat(path);
  } catch (cause) {
    const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : "";
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw new CommandError(`${path}：无法查看（${systemReason(cause)}）。`, { cause });
  }
}

/** A file that is no workbook at all is somebody's as well. */
async function isOwnCopy(path: string, kind: CopyKind): Promise<boolean> {
  try {
    return await kind.isUntouched({ name: path, bytes: await readFile(path) });
  } catch (error) {
    if (error instanceof XlsxError) return false;
    throw error;
  }
}
