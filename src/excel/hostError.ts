import { WorkbookError } from "../application/WorkbookError";
import type { WorkbookErrorKind } from "../application/WorkbookError";

const KINDS: Readonly<Record<string, WorkbookErrorKind>> = {
  AccessDenied: "protectedSheet",
  InvalidOperationInCellEditMode: "busy",
  HostIsBusy: "busy",
  ItemNotFound: "sheetMissing",
  InvalidReference: "sheetMissing",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  PayloadSizeLimitExceeded: "tooLarge",
  MemoryLimitReached: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  RequestAborted: "disconnected",
  ServiceNotAvailable: "disconnected",
  ActivityLimitReached: "disconnected",
  Unauthenticated: "disconnected",
  InvalidOrTimedOutSession: "disconnected",
  ConnectionFailure: "disconnected",
  Conflict: "refused",
  FilteredRangeConflict: "refused",
  InsertDeleteConflict: "refused",
  MergedRangeConflict: "refused",
  PivotTableRangeConflict: "refused",
};

interface HostError {
  readonly code: string;
  readonly message: string;
}

function isHostError(error: unknown): error is Error & HostError {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}

/** Whether Excel refused a message for its size (Excel on the web: 5 MB). */
export function isTooLarge(error: unknown): boolean {
  return isHostError(error) && KINDS[error.code] === "tooLarge";
}

/** What office.js threw, as the use cases know it. Nothing is lost: the code and message stay as the detail. */
export function toWorkbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  if (isHostError(error)) {
    return new WorkbookError(KINDS[error.code] ?? "hostFailed", [], `${error.code}: ${error.message}`, {
      cause: error,
    });
  }
  const detail = error instanceof Error ? error.message : String(error);
  return new WorkbookError("hostFailed", [], detail, { cause: error });
}

/** Runs one batch against Excel; whatever it throws becomes a `WorkbookError`. */
export async function runInExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw toWorkbookError(error);
  }
}

/** As `runInExcel`, but waits until the user has left the cell that is being edited. */
export async function runWhenFree<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw toWorkbookError(error);
  }
}
