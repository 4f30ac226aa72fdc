import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import type { SheetDocument } from "../domain/report/SheetDocument";
import type { XlsxBytes } from "../xlsx/openPackage";
import { isUntouchedReportCopy, writeReportCopy } from "../xlsx/writeReportCopy";
import { XlsxError } from "../xlsx/XlsxError";
import { CommandError, systemReason } from "./CommandError";

/** What `--report` did. */
export interface ReportWritten {
  readonly file: string;
  readonly sheet: string;
  /** An earlier copy made by this command stood there. */
  readonly replaced: boolean;
}

/** The copy that `--report` writes: never over the workbook itself, nor over anything that somebody has worked on. */
export class ReportFile {
  private constructor(
    private readonly path: string,
    private readonly replaces: boolean,
  ) {}

  /**
   * Looks whether the copy may be written, before anything is checked.
   * @throws CommandError
   */
  static async at(path: string, source: string): Promise<ReportFile> {
    if (extname(path).toLowerCase() !== ".xlsx") {
      throw new CommandError(`${path}：报告副本的文件名应以 .xlsx 结尾。`);
    }
    const there = await statOf(path);
    if (!there) return new ReportFile(path, false);
    const original = await statOf(source);
    if (original && original.ino === there.ino && original.dev === there.dev) {
      throw new CommandError(`${path}：这就是被检查的工作簿，报告只写进副本；请换一个文件名。`);
    }
    if (!there.isFile() || !(await isOwnCopy(path))) {
      throw new CommandError(
        `${path}：文件已存在，而且不是本命令写出的报告副本，或写出后又改过，不会覆盖；请换一个文件名或先移走它。`,
      );
    }
    return new ReportFile(path, true);
  }

  /**
   * Writes the copy whole or not at all.
   * @throws CommandError when the folder does not take it; XlsxError when the workbook cannot be copied
   */
  async write(source: XlsxBytes, document: SheetDocument): Promise<ReportWritten> {
    const { bytes, sheetName } = await writeReportCopy(source, document);
    const draft = join(dirname(this.path), `.${basename(this.path)}.${process.pid}.tmp`);
    try {
      await writeFile(draft, bytes, { flag: "wx" });
      await rename(draft, this.path);
    } catch (cause) {
      await rm(draft, { force: true });
      throw new CommandError(`${this.path}：无法写入报告副本（${systemReason(cause)}）。`, { cause });
    }
    return { file: this.path, sheet: sheetName, replaced: this.replaces };
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
async function isOwnCopy(path: string): Promise<boolean> {
  try {
    return await isUntouchedReportCopy({ name: path, bytes: await readFile(path) });
  } catch (error) {
    if (error instanceof XlsxError) return false;
    throw error;
  }
}
