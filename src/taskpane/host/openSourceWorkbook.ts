import { WorkbookError } from "../../application/WorkbookError";
import type { WorkbookReader } from "../../application/WorkbookPort";

/** A file that the user has chosen; it never leaves the machine. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type SourceWorkbookOpener = (file: SourceFile) => WorkbookReader;

/**
 * Another workbook, for reading. The reader of .xlsx files is fetched when a file is read, not before. A file that cannot
 * be read is a WorkbookError `badFile`, whose detail is the reader's kind of error (notXlsx, damaged, passwordProtected).
 */
export const openSourceWorkbook: SourceWorkbookOpener = (file) => ({
  read: async (options) => {
    const [{ readXlsx }, { XlsxError }] = await Promise.all([
      import("../../xlsx/readXlsx"),
      import("../../xlsx/XlsxError"),
    ]);
    try {
      return await readXlsx(file, options);
    } catch (error) {
      if (!(error instanceof XlsxError)) throw error;
      throw new WorkbookError("badFile", [file.name], error.kind, { cause: error });
    }
  },
});
