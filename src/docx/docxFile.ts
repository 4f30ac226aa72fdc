import type { StepOptions } from "../application/WorkbookPort";
import type { WordDocument } from "../domain/word/WordDocument";
import { fileBytes } from "../ooxml/fileBytes";
import { DocxError } from "./DocxError";
import { readDocx } from "./readDocx";

/*
 * Files by their path: for the command line. All else in this folder works on bytes, in a browser as well.
 */

/**
 * Reads a .docx file, as `readDocx` does.
 * @throws DocxError
 */
export async function readDocxFile(path: string, options: StepOptions = {}): Promise<WordDocument> {
  const bytes = await fileBytes(path, ".docx", ({ kind, reason }, cause) => {
    return new DocxError(kind === "folder" ? "notDocx" : kind, path, reason, { cause });
  });
  return readDocx({ name: path, bytes }, options);
}
