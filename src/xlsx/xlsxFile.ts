import type { ReadOptions } from "../application/WorkbookPort";
import type { SheetGrid } from "../domain/grid/SheetGrid";
import { fileBytes } from "../ooxml/fileBytes";
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
  const bytes = await fileBytes(path, ".xlsx", ({ kind, reason }, cause) => {
    return new XlsxError(kind === "folder" ? "notXlsx" : kind, path, reason, { cause });
  });
  return { name: path, bytes };
}

/**
 * Reads all worksheets of an .xlsx file, as `readXlsx` does.
 * @throws XlsxError
 */
export async function readXlsxFile(path: string, options: ReadOptions = {}): Promise<SheetGrid[]> {
  return readXlsx(await readXlsxBytes(path), options);
}
