import type { Engine } from "../engine/engine";
import { ExcelError, type ExcelErrorCode } from "./excel-error";

/** What may go wrong between an add-in and Excel, to be switched on by whoever tests an add-in. */
export class Faults {
  private readonly failing = new Map<number, ExcelErrorCode>();
  private readonly between = new Map<number, (engine: Engine) => void | Promise<void>>();
  private editing = false;
  private readonly waiting: (() => void)[] = [];

  /** Fails the nth sync from the last reset on (1 is the first) before any of its actions is carried out. */
  failSync(nth: number, code: ExcelErrorCode): void {
    this.failing.set(nth, code);
  }

  /** Runs after the nth sync has been answered and before the next one: someone else at work in the workbook. */
  afterSync(nth: number, change: (engine: Engine) => void | Promise<void>): void {
    this.between.set(nth, change);
  }

  /** The user has a cell open: batches fail, or wait where the add-in said `delayForCellEdit`. */
  get cellEditMode(): boolean {
    return this.editing;
  }

  set cellEditMode(editing: boolean) {
    this.editing = editing;
    if (!editing) for (const resume of this.waiting.splice(0)) resume();
  }

  clear(): void {
    this.failing.clear();
    this.between.clear();
    this.cellEditMode = false;
  }

  async beforeSync(nth: number, delayForCellEdit: boolean): Promise<void> {
    if (this.editing && delayForCellEdit) await new Promise<void>((resume) => this.waiting.push(resume));
    if (this.editing) throw new ExcelError("InvalidOperationInCellEditMode");
    const code = this.failing.get(nth);
    if (code !== undefined) throw new ExcelError(code);
  }

  async changeAfterSync(nth: number, engine: Engine): Promise<void> {
    await this.between.get(nth)?.(engine);
  }
}
