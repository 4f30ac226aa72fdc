/**
 * Why a file cannot be read as a .docx document:
 * - missing: there is no such file
 * - unreadable: it is there, but the system does not hand it out (no permission, in use by another program)
 * - legacyDoc: a document in an older or another form (.doc, .wps, RTF, a saved web page, Word 2003 XML)
 * - notDocx: something else (a workbook, a picture, a text, a folder)
 * - damaged: a .docx that is cut off, or lacks what a document must have
 * - passwordProtected: encrypted with a password to open
 * - tooLarge: unpacked far larger than any document
 * - noTables: a document without a table
 */
export type DocxErrorKind =
  | "missing"
  | "unreadable"
  | "legacyDoc"
  | "notDocx"
  | "damaged"
  | "passwordProtected"
  | "tooLarge"
  | "noTables";

/** The message is one line of Chinese for the user: the file, the reason and what to do. */
export class DocxError extends Error {
  constructor(
    readonly kind: DocxErrorKind,
    /** As the caller named the file. */
    readonly file: string,
    /** What was found and what to do, without the file's name. */
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`${file}：${reason}`, options);
    this.name = "DocxError";
  }
}
