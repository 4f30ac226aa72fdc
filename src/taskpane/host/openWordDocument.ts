import type { WordReader } from "../../application/importWord";
import { WorkbookError } from "../../application/WorkbookError";
import { DocxError } from "../../docx/DocxError";
import { readDocx } from "../../docx/readDocx";

/** A Word document that the user has chosen; it never leaves the machine. */
export interface WordFile {
  readonly name: string;
  /** Rejects where the system does not hand the file out: it was moved, or another program holds it. */
  bytes(): Promise<Uint8Array>;
}

/** A Word document, for reading; what reads it is fetched when one is chosen, not before. */
export type WordDocumentOpener = (file: WordFile) => Promise<WordReader>;

/**
 * To be imported when a document is read, as it brings the reader of .docx files. A file that cannot be read is a
 * WorkbookError `badFile`, whose detail is the reader's kind of error (legacyDoc, damaged, noTables …).
 */
export function openWordDocument(file: WordFile): WordReader {
  return {
    readDocument: async (options) => {
      const bytes = await bytesOf(file);
      try {
        return await readDocx({ name: file.name, bytes }, options);
      } catch (error) {
        if (!(error instanceof DocxError)) throw error;
        throw new WorkbookError("badFile", [file.name], error.kind, { cause: error });
      }
    },
  };
}

async function bytesOf(file: WordFile): Promise<Uint8Array> {
  try {
    return await file.bytes();
  } catch (cause) {
    throw new WorkbookError("badFile", [file.name], "unreadable", { cause });
  }
}
