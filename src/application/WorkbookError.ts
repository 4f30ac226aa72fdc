/**
 * What can go wrong between the add-in and a workbook, as the user must hear it:
 * - protectedSheet: the sheet does not allow the write; nothing was written
 * - busy: the user is editing a cell, or a dialog is open
 * - changed: cells that the plan stands on have changed since they were read; nothing was written
 * - sheetMissing: the sheet was deleted since
 * - tooLarge: a request or answer over the host's limit that cannot be cut smaller
 * - badFile: another workbook, which the user chose, cannot be read; `places` is the file, `detail` why
 * - cancelled: the user pressed 取消
 * - disconnected: the connection to Excel, or Excel's service, is gone; nothing was written
 * - spilled: an array formula spills into cells that were to be written, which would break it; nothing was written
 * - refused: cells are part of something that Excel does not let be changed so (merge, filter, table, array); nothing was written
 * - halfWritten: the write broke off and could not be taken back; `places` is every cell that may be other than before
 * - unfinished: a sheet or record of the add-in's own may be half made, or the answer is lost; `places` names it, and
 *   doing the same once more makes it whole
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
  | "disconnected"
  | "spilled"
  | "refused"
  | "halfWritten"
  | "unfinished"
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
