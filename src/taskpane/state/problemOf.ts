import { WorkbookError } from "../../application/WorkbookError";
import { isPartMissing } from "../host/isPartMissing";
import type { Problem } from "./PaneState";

/** What to tell the user of anything thrown: the workbook's own kinds, or a fault of the add-in itself. */
export function problemOf(error: unknown, during: Problem["during"]): Problem {
  if (error instanceof WorkbookError) {
    return { kind: error.kind, places: error.places, detail: error.detail, during };
  }
  if (isPartMissing(error)) return { kind: "partMissing", places: [], detail: "", during };
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { kind: "internal", places: [], detail, during };
}

export function isCancelled(error: unknown): boolean {
  return error instanceof WorkbookError && error.kind === "cancelled";
}
