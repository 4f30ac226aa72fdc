/** The error codes of Excel's add-in interface that this host reports. */
const MESSAGES = {
  AccessDenied: "You cannot perform the requested operation.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  RequestAborted: "The request was aborted during run time.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
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
