import type { Engine } from "../engine/engine";
import { EventFaults } from "./event-faults";
import { ExcelError, type ExcelErrorCode } from "./excel-error";

type Change = (engine: Engine) => void | Promise<void>;

/** An action of a request that fails; what stands before it in the request has been done by then. */
interface FailingAction {
  /** 1 is the first. */
  readonly nth: number;
  readonly code: ExcelErrorCode;
}

/** What may go wrong between an add-in and Excel, to be switched on by whoever tests an add-in. */
export class Faults {
  /** Events lost, out of order, doubled or late. */
  readonly events = new EventFaults();
  private readonly failing = new Map<number, ExcelErrorCode>();
  private readonly failingActions = new Map<number, FailingAction>();
  private readonly lost = new Map<number, ExcelErrorCode>();
  private readonly between = new Map<number, Change>();
  private disconnectedFrom = Infinity;
  private disconnectedBy: ExcelErrorCode = "RequestAborted";
  private delay = 0;
  private editing = false;
  private readonly waiting: (() => void)[] = [];

  /** Fails the nth sync from the last reset on (1 is the first) before any of its actions is carried out. */
  failSync(nth: number, code: ExcelErrorCode): void {
    this.failing.set(nth, code);
  }

  /** Fails an action of the nth sync as Excel does: the actions before it stay done, those behind it are not begun. */
  failAction(nth: number, action: number, code: ExcelErrorCode): void {
    this.failingActions.set(nth, { nth: action, code });
  }

  /** Carries the nth sync out whole and loses the answer: the add-in hears only that something went wrong. */
  loseAnswer(nth: number, code: ExcelErrorCode = "RequestAborted"): void {
    this.lost.set(nth, code);
  }

  /** The connection is gone from the nth sync on, until `clear`. */
  disconnectFrom(nth: number, code: ExcelErrorCode = "RequestAborted"): void {
    this.disconnectedFrom = nth;
    this.disconnectedBy = code;
  }

  /** Each sync takes so long. */
  slowDown(milliseconds: number): void {
    this.delay = milliseconds;
  }

  /** Runs after the nth sync has been answered and before the next one: someone else at work in the workbook. */
  afterSync(nth: number, change: Change): void {
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
    for (const faults of [this.failing, this.failingActions, this.lost, this.between]) faults.clear();
    this.disconnectedFrom = Infinity;
    this.delay = 0;
    this.cellEditMode = false;
    this.events.clear();
  }

  async beforeSync(nth: number, delayForCellEdit: boolean): Promise<void> {
    if (this.delay > 0) await new Promise<void>((resume) => setTimeout(resume, this.delay));
    if (nth >= this.disconnectedFrom) throw new ExcelError(this.disconnectedBy);
    if (this.editing && delayForCellEdit) await new Promise<void>((resume) => this.waiting.push(resume));
    if (this.editing) throw new ExcelError("InvalidOperationInCellEditMode");
    const code = this.failing.get(nth);
    if (code !== undefined) throw new ExcelError(code);
  }

  /** Which action of the nth sync is to fail. */
  actionOf(nth: number): FailingAction | null {
    return this.failingActions.get(nth) ?? null;
  }

  /** Called when the nth sync has been carried out. */
  beforeAnswer(nth: number): void {
    const code = this.lost.get(nth);
    if (code !== undefined) throw new ExcelError(code);
  }

  async changeAfterSync(nth: number, engine: Engine): Promise<void> {
    await this.between.get(nth)?.(engine);
  }
}
