/**
 * Why a file cannot be read as an .xlsx workbook:
 * - missing: there is no such file
 * - unreadable: it is there, but the system does not hand it out (no permission, in use by another program)
 * - notXlsx: something else (an .xls, a text, a Word document, a folder)
 * - damaged: an .xlsx that is cut off, or lacks what a workbook must have
 * - passwordProtected: encrypted with a password to open
 * - tooLarge: it would unpack to more than a machine can hold
 * or why a copy of it cannot be written:
 * - sharedFormula: a cell that is to be changed has its formula together with others
 */
export type XlsxErrorKind =
  "missing" | "unreadable" | "notXlsx" | "damaged" | "passwordProtected" | "tooLarge" | "sharedFormula";

/** The message is one line of Chinese for the user: the file, the reason and what to do. */
export class XlsxError extends Error {
  constructor(
    readonly kind: XlsxErrorKind,
    /** As the caller named the file. */
    readonly file: string,
    /** What was found and what to do, without the file's name. */
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`${file}：${reason}`, options);
    this.name = "XlsxError";
  }
}

/** What the user can do about a damaged file. */
export const REPAIR_ADVICE = "请用 Excel 或 WPS 打开并修复后另存为 .xlsx，或重新取得该文件";
