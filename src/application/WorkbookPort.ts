import type { Position } from "../domain/grid/Area";
import type { SheetGrid } from "../domain/grid/SheetGrid";
import type { WritePlan } from "../domain/plan/WritePlan";

/** How far a long step has come: "正在读取 137 / 300 张工作表". */
export interface Progress {
  readonly stage: "reading" | "checking" | "writing";
  readonly done: number;
  readonly total: number;
}

export interface StepOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Aborting ends the step with the signal's reason; nothing is written after that. */
  readonly signal?: AbortSignal | undefined;
}

export interface ReadOptions extends StepOptions {
  /** Only these sheets; all of them when absent. */
  readonly sheetIds?: readonly string[] | undefined;
}

/** What a write did, and all that is needed to take it back. */
export interface Receipt {
  /** The plan that restores the state before; applying it is undo. */
  readonly undo: WritePlan;
  readonly cellCount: number;
  readonly sheetCount: number;
}

/** What taking a write back did. */
export interface Restoration {
  readonly cellCount: number;
  readonly sheetCount: number;
  /** "表1!H10": cells, blocks and sheets that are no longer as they were written, and were left. */
  readonly left: readonly string[];
  /** Takes back what of `left` can be taken back once rows and columns are where they were; null where nothing can. */
  readonly again: WritePlan | null;
}

export interface RestoreOptions extends StepOptions {
  /** The write broke off: its blocks may be half made. */
  readonly isUnfinished?: boolean | undefined;
}

/** A workbook that can be read; Excel and .xlsx files each implement it. */
export interface WorkbookReader {
  read(options?: ReadOptions): Promise<SheetGrid[]>;
}

/** A workbook as the use cases see it. Errors are `WorkbookError`. */
export interface WorkbookPort extends WorkbookReader {
  /** All or nothing. Where a write broke off and could not be taken back it throws `HalfWritten`. */
  apply(plan: WritePlan, options?: StepOptions): Promise<Receipt>;
  /** 撤销本次写入: takes back what still stands as it was written. @param undo of a receipt, or of `HalfWritten` */
  restore(undo: WritePlan, options?: RestoreOptions): Promise<Restoration>;
}

/** Small texts kept in the workbook itself (忽略, 设置), under the add-in's own keys. */
export interface DocumentStore {
  /** Null when the workbook holds nothing under the key. */
  load(key: string): Promise<string | null>;
  /** Null takes the entry away. Saving clears Excel's undo: rarely, and small. */
  save(key: string, text: string | null): Promise<void>;
}

/** A cell of the workbook. */
export interface Place {
  readonly sheetId: string;
  readonly cell: Position;
}

/** Where the pane sends the user, and where the user is. */
export interface SelectionPort {
  /** Activates the sheet and selects the cell. */
  select(sheetId: string, cell: Position): Promise<void>;
  /** The active cell; null where there is none (a chart is selected, or a chart sheet is in front). */
  current(): Promise<Place | null>;
}
