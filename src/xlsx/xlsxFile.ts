import { readFile } from "node:fs/promises";
import type { ReadOptions } from "../application/WorkbookPort";
import type { SheetGrid } from "../domain/grid/SheetGrid";
import type { XlsxBytes } from "./openPackage";
import { readXlsx } from "./readXlsx";
import { XlsxError } from "./XlsxError";

/*
 * Files by their path: for the command line. All else in this folder works on bytes, in a browser as well.
 */

/**
 * A file's content, for several uses of the same state of it.
 * @throws XlsxError
 */
export async function readXlsxBytes(path: string): Promise<XlsxBytes> {
  return { name: path, bytes: await readBytes(path) };
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw systemError(path, cause);
  }
}

function systemError(path: string, cause: unknown): XlsxError {
  const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new XlsxError("missing", path, "找不到该文件；请检查路径和文件名。", { cause });
  }
  if (code === "EISDIR") {
    return new XlsxError("notXlsx", path, "这是一个文件夹，不是 .xlsx 文件；请指定其中的文件。", { cause });
  }
  const reason = `无法读取（${code || String(cause)}）；请检查权限，并关闭正在使用它的程序后再试。`;
  return new XlsxError("unreadable", path, reason, { cause });
}

/**
 * Reads all worksheets of an .xlsx file, as `readXlsx` does.
 * @throws XlsxError
 */
export async function readXlsxFile(path: string, options: ReadOptions = {}): Promise<SheetGrid[]> {
  return readXlsx(await readXlsxBytes(path), options);
}
