import { HalfWritten } from "../../application/HalfWritten";
import type { Receipt, Restoration, StepOptions, WorkbookPort } from "../../application/WorkbookPort";
import { applyPlan } from "../../application/writeBack";
import { countCells } from "../../domain/plan/WritePlan";
import type { WritePlan } from "../../domain/plan/WritePlan";
import type { EditFollower } from "./EditFollower";
import type { PaneAction } from "./PaneAction";
import type { WritePurpose, Written } from "./PaneState";
import type { PaneStore } from "./PaneStore";
import type { Reading } from "./Reading";
import type { Run } from "./TaskRunner";
import { UndoStack } from "./UndoStack";
import type { Undoable } from "./UndoStack";

interface WriteKeeperParts {
  readonly store: PaneStore;
  readonly workbook: WorkbookPort;
  readonly reading: Reading;
  readonly follower: EditFollower;
  readonly run: Run;
}

/** Writes plans into the workbook and takes them back, the last one first. */
export class WriteKeeper {
  private readonly undoable = new UndoStack();

  constructor(private readonly parts: WriteKeeperParts) {}

  /** 写入: applies the plan on show. */
  async applyPreview(): Promise<void> {
    const shown = this.parts.store.getState().preview;
    if (!shown) return;
    const { purpose, plan } = shown;
    const isDone = await this.parts.run(purpose, (options) => this.write(purpose, plan, options), null);
    if (isDone) await this.follow(purpose, plan);
  }

  /** Applies a plan as part of a step. An empty one is no write, and says so. */
  async write(purpose: WritePurpose, plan: WritePlan, options: StepOptions): Promise<PaneAction> {
    const written = await this.apply(purpose, plan, options);
    return written
      ? { type: "wrote", written }
      : { type: "taskFinished", notice: { kind: "nothingToWrite", purpose } };
  }

  /** Applies a plan and remembers the way back. Null when there was nothing to write. */
  async apply(purpose: WritePurpose, plan: WritePlan, options: StepOptions): Promise<Written | null> {
    const receipt = await this.tryToApply(purpose, plan, options);
    if (!receipt) return null;
    const written = { purpose, cells: receipt.cellCount, sheets: receipt.sheetCount };
    this.undoable.push({ plan: receipt.undo, written, isUnfinished: false });
    this.noteWritten(plan);
    return written;
  }

  /** A write that broke off half-way can be taken back too: 撤销 does what Excel did not let be done at once. */
  private async tryToApply(
    purpose: WritePurpose,
    plan: WritePlan,
    options: StepOptions,
  ): Promise<Receipt | null> {
    const { workbook, store } = this.parts;
    try {
      return await applyPlan(workbook, plan, options);
    } catch (error) {
      if (error instanceof HalfWritten) {
        const written = { purpose, cells: countCells(error.undo), sheets: error.undo.sheets.length };
        this.undoable.push({ plan: error.undo, written, isUnfinished: true });
        this.noteWritten(error.undo);
        store.dispatch({ type: "halfWrote", written });
      }
      throw error;
    }
  }

  /** 撤销本次写入; the write before it is then the one that can be taken back. */
  async undo(): Promise<void> {
    const undone: Undoable[] = [];
    await this.parts.run(
      "undo",
      async (options) => {
        // Only now: what was on its way when 撤销 was pressed has been written, and is the last write.
        const last = this.undoable.last;
        if (!last) return { type: "taskFinished", notice: null };
        const restored = await this.restore(last, options);
        this.undoable.drop();
        const again = last.isRest ? null : restored.again;
        if (again)
          this.undoable.push({ plan: again, written: last.written, isUnfinished: false, isRest: true });
        this.noteWritten(last.plan);
        undone.push(last);
        const { cellCount: cells, sheetCount: sheets, left } = restored;
        const earlier = this.undoable.last?.written ?? null;
        return { type: "undone", cells, sheets, left, canFollow: again !== null, earlier };
      },
      () => this.undo(),
    );
    for (const { plan, written } of undone) await this.follow(written.purpose, plan);
  }

  /** Should taking back break off itself, that comes first: it is taken back before the write is. */
  private async restore(
    { plan, written, isUnfinished }: Undoable,
    options: StepOptions,
  ): Promise<Restoration> {
    try {
      return await this.parts.workbook.restore(plan, { ...options, isUnfinished });
    } catch (error) {
      if (error instanceof HalfWritten && !isUnfinished)
        this.undoable.push({ plan: error.undo, written, isUnfinished: true });
      throw error;
    }
  }

  /** Reads again what a write has changed of the tables: 校验列 and marks beside them are none of their content. */
  private async follow(purpose: WritePurpose, plan: WritePlan): Promise<void> {
    if (purpose === "writeBack" || purpose === "clear") return;
    await this.parts.follower.noteMended(plan.sheets.map(({ sheetId }) => sheetId));
  }

  private noteWritten(plan: WritePlan): void {
    for (const { sheetId } of plan.sheets) this.parts.reading.noteChange(sheetId);
  }
}
