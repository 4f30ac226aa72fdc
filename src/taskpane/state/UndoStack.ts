import type { WritePlan } from "../../domain/plan/WritePlan";
import type { Written } from "./PaneState";

/** What is kept of older writes would only cost memory: nobody steps back further. */
const MOST = 100;

/** A write with its own way back. */
export interface Undoable {
  readonly plan: WritePlan;
  readonly written: Written;
  /** The write broke off half-way. */
  readonly isUnfinished: boolean;
  /** What an undo had to leave out: it is offered once more, and no more. */
  readonly isRest?: boolean;
}

/** The writes of this session that can be taken back, the last one first: 撤销本次写入, then the one before. */
export class UndoStack {
  private entries: readonly Undoable[] = [];

  get last(): Undoable | null {
    return this.entries.at(-1) ?? null;
  }

  push(entry: Undoable): void {
    this.entries = [...this.entries, entry].slice(-MOST);
  }

  /** Forgets the last write: it has been taken back. */
  drop(): void {
    this.entries = this.entries.slice(0, -1);
  }
}
