/**
 * What can go wrong between the add-in and a workbook, as the user must hear it:
 * - protectedSheet: the sheet does not allow the write; nothing was written
 * - busy: the user is editing a cell, or a dialog is open
 * - changed: cells that the plan stands on have changed since they were read; nothing was written
 * - sheetMissing: the sheet was deleted since
 * - tooLarge: a request or answer over the host's limit that cannot be cut smaller
 * - badFile: another workbook, which the user chose, cannot be read; `places` is the file, `detail` why
 * - cancelled: the user pressed 取消
 * - hostFailed: anything else; `detail` has the host's own code and message
 */
export type WorkbookErrorKind =
  | "protectedSheet"
  | "busy"
  | "changed"
  | "sheetMissing"
  | "tooLarge"
  | "badFile"
  | "cancelled"
  | "hostFailed";

export class WorkbookError extends Error {
  constructor(
    readonly kind: WorkbookErrorKind,
    /** The sheet and, where one is to blame, the cells: "表1!A3". Empty when the whole workbook is meant. */
    readonly places: readonly string[],
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${kind}: ${[...places, detail].filter(Boolean).join(" · ")}`, options);
    this.name = "WorkbookError";
  }
}
