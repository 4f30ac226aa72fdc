import { throwIfCancelled } from "../../../src/application/pauseForHost";
import type {
  Place,
  ReadOptions,
  Receipt,
  Restoration,
  SelectionPort,
  StepOptions,
  WorkbookPort,
} from "../../../src/application/WorkbookPort";
import type { Position } from "../../../src/domain/grid/Area";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { countCells } from "../../../src/domain/plan/WritePlan";
import type { WritePlan } from "../../../src/domain/plan/WritePlan";

/** Stands in for Excel: hands out grids, notes what is written and selected, and fails when told to. */
export class FakeWorkbook implements WorkbookPort, SelectionPort {
  readonly applied: WritePlan[] = [];
  readonly selected: { sheetId: string; cell: Position }[] = [];
  reads = 0;
  /** The sheets of each read; null for all. */
  readonly readSheets: (readonly string[] | null)[] = [];
  place: Place | null = null;
  /** Thrown by the next call of anything. */
  nextError: Error | null = null;
  /** Awaited by each read, to hold a step open. */
  gate: Promise<void> = Promise.resolve();

  constructor(public grids: SheetGrid[]) {}

  async read({ sheetIds, signal, onProgress }: ReadOptions = {}): Promise<SheetGrid[]> {
    this.reads += 1;
    this.readSheets.push(sheetIds ?? null);
    await this.gate;
    throwIfCancelled(signal);
    this.failIfTold();
    onProgress?.({ stage: "reading", done: this.grids.length, total: this.grids.length });
    return this.grids.filter(({ sheetId }) => sheetIds?.includes(sheetId) ?? true);
  }

  async apply(plan: WritePlan, { onProgress }: StepOptions = {}): Promise<Receipt> {
    await this.gate;
    this.failIfTold();
    this.applied.push(plan);
    onProgress?.({ stage: "writing", done: plan.sheets.length, total: plan.sheets.length });
    return { undo: { sheets: plan.sheets }, cellCount: countCells(plan), sheetCount: plan.sheets.length };
  }

  async restore(undo: WritePlan, options: StepOptions = {}): Promise<Restoration> {
    const { cellCount, sheetCount } = await this.apply(undo, options);
    return { cellCount, sheetCount, left: [], again: null };
  }

  select(sheetId: string, cell: Position): Promise<void> {
    this.failIfTold();
    this.selected.push({ sheetId, cell });
    this.place = { sheetId, cell };
    return Promise.resolve();
  }

  current(): Promise<Place | null> {
    return Promise.resolve(this.place);
  }

  private failIfTold(): void {
    const error = this.nextError;
    this.nextError = null;
    if (error) throw error;
  }
}
