import type { WritePlan } from "../domain/plan/WritePlan";
import { WorkbookError } from "./WorkbookError";

/** A write that broke off and could not be taken back at once; `undo` takes it back when Excel lets it. */
export class HalfWritten extends WorkbookError {
  constructor(
    places: readonly string[],
    readonly undo: WritePlan,
    detail: string,
    options?: ErrorOptions,
  ) {
    super("halfWritten", places, detail, options);
  }
}
