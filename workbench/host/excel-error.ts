/** The error codes of Excel's add-in interface that this host reports. */
const MESSAGES = {
  AccessDenied: "You cannot perform the requested operation.",
  ActivityLimitReached: "Activity limit has been reached.",
  Conflict: "Request could not be processed because of a conflict.",
  FilteredRangeConflict: "The attempted operation causes a conflict with a filtered range.",
  FormulaLengthExceedsLimit: "The bytecode of the applied formula exceeds the maximum length limit.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InactiveWorkbook:
    "The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MemoryLimitReached: "The memory limit has been reached. Your action could not be completed.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  NotImplemented: "The requested feature isn't implemented.",
  OperationCellsExceedLimit: "The attempted operation affects more than the limit of 33554000 cells.",
  PivotTableRangeConflict: "The attempted operation causes a conflict with a PivotTable range.",
  RequestAborted: "The request was aborted during run time.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  ServiceNotAvailable: "The service is unavailable.",
  Unauthenticated: "Required authentication information is either missing or invalid.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type ExcelErrorCode = keyof typeof MESSAGES;

const HTTP_STATUS: Partial<Record<ExcelErrorCode, number>> = {
  AccessDenied: 403,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

/** An error that reaches the add-in as an `OfficeExtension.Error` of the same code and message. */
export class ExcelError extends Error {
  readonly httpStatus: number;

  constructor(
    readonly code: ExcelErrorCode,
    message: string = MESSAGES[code],
  ) {
    super(message);
    this.name = "ExcelError";
    this.httpStatus = HTTP_STATUS[code] ?? 400;
  }
}

/** What this host does not know, by name: `NotImplemented: Range.Foo`. Never a silent null. */
export const notImplemented = (member: string): ExcelError =>
  new ExcelError("NotImplemented", `NotImplemented: ${member}`);

export const invalidArgument = (what?: string): ExcelError =>
  new ExcelError(
    "InvalidArgument",
    what === undefined ? MESSAGES.InvalidArgument : `${MESSAGES.InvalidArgument} ${what}`,
  );

export const itemNotFound = (): ExcelError => new ExcelError("ItemNotFound");

/** Takes the item a lookup found, or reports that there is none. */
export function found<T>(item: T | null | undefined): T {
  if (item === null || item === undefined) throw itemNotFound();
  return item;
}

export const asExcelError = (error: unknown): ExcelError =>
  error instanceof ExcelError
    ? error
    : new ExcelError(
        "GeneralException",
        `Workbench: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
