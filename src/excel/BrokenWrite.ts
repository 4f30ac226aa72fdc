import { HalfWritten } from "../application/HalfWritten";
import type { WorkbookError } from "../application/WorkbookError";
import { formatSheetArea } from "../domain/grid/address";
import { foundContent } from "../domain/plan/foundContent";
import { invertPlan } from "../domain/plan/invertPlan";
import type { Contents, SheetPlan, WritePlan } from "../domain/plan/WritePlan";
import { runWhenFree, toWorkbookError } from "./hostError";
import type { ExpectedCells, Inspection } from "./inspectSheet";
import { restoreOnce } from "./restoreOnce";
import type { Remembered } from "./restoreOnce";
import { formatsUnderFormulas } from "./writeSheet";

/** A write under way, and how it is taken back should it break off. */
export class BrokenWrite {
  /** The record of each block taken. */
  readonly records = new Map<string, string>();
  private readonly begun: Inspection[] = [];
  private requests = 0;
  /** What cells held just before they were written, where that is something else than the plan expected. */
  private readonly seen = new Map<string, Contents[]>();

  begin(inspections: readonly Inspection[]): void {
    this.begun.push(...inspections);
    this.requests += 1;
  }

  noteSeen({ plan }: Inspection, cells: readonly ExpectedCells[]): void {
    const ofChanges = cells.slice(plan.expectations.length);
    this.seen.set(
      plan.sheetId,
      ofChanges.map(({ range }) => range.formulas),
    );
  }

  /** Takes back what may have been written, and gives the error to tell of: why it broke off, or what could not be taken back. */
  async takenBack(error: unknown): Promise<WorkbookError> {
    const reason = toWorkbookError(error);
    if (this.begun.length === 0 || (reason.kind === "busy" && this.requests === 1)) return reason;
    const undo = invertPlan(
      { sheets: this.begun.map((inspection) => this.planOf(inspection)) },
      this.records,
    );
    try {
      const { left } = await runWhenFree((context) =>
        restoreOnce(context, undo, { isUnfinished: true, remembered: this.remembered() }),
      );
      return left.length === 0 ? reason : new HalfWritten(left, undo, reason.detail, { cause: error });
    } catch (failure) {
      const detail = `${reason.detail} · ${toWorkbookError(failure).detail}`;
      return new HalfWritten(placesOfPlan(undo), undo, detail, { cause: error });
    }
  }

  private planOf({ plan }: Inspection): SheetPlan {
    const seen = this.seen.get(plan.sheetId);
    if (!seen) return plan;
    const cells = plan.cells.map((change, index) => ({
      ...change,
      before: change.before.map((line, r) =>
        line.map((content, c) =>
          content === change.after[r]?.[c] ? content : foundContent(seen[index]?.[r]?.[c]),
        ),
      ),
    }));
    return { ...plan, cells };
  }

  private remembered(): Remembered {
    return new Map(
      this.begun.map(({ plan, blocks, marks, cells }) => {
        const columns = blocks.flatMap(({ touched }) => touched);
        const widths = new Map(columns.map(({ column, range }) => [column, range.format.columnWidth]));
        const numberFormats = cells.map(({ change, range }) =>
          formatsUnderFormulas(change, range.numberFormat),
        );
        const formats = new Set(marks.formats.items.map(({ id }) => id));
        return [plan.sheetId, { widths, numberFormats, formats }];
      }),
    );
  }
}

/** Everything that the write was to change, cell area by cell area. */
export function placesOfPlan({ sheets }: WritePlan): string[] {
  return sheets.flatMap(({ sheetName, cells, blocks, highlights }) => {
    const areas = cells.map(({ area }) => area);
    const own = blocks.flatMap(({ before, after }) => before?.area ?? after?.area ?? []);
    const all = areas.length > 0 ? areas : own;
    const coloured = all.length === 0 && highlights ? [sheetName] : [];
    return [...all.map((area) => formatSheetArea(sheetName, area)), ...coloured];
  });
}
