import type { FWorkbook, Univer } from "./univer";
import { hasFormula } from "./cell-content";
import type { CellMatrix } from "./used-range";

/** Univer starts a calculation 100 ms after the last change; one that takes longer than this is stuck. */
const LONGEST_CALCULATION_MS = 30000;

/** What Univer does that formulas may depend on. */
const AFFECTS_FORMULAS =
  /^(sheet\.mutation\.(set-range-values|insert-|remove-|move-|delete-|reorder|set-worksheet-name)|formula\.mutation\.(set|remove)-defined-name)/;

/** Waits for the engine's formulas, as Excel finishes calculating before it answers a read. */
export class Calculation {
  private stale = false;
  private readonly listener: { dispose(): void };

  constructor(
    private readonly univer: Univer,
    private readonly book: FWorkbook,
  ) {
    this.stale = this.hasFormulas();
    this.listener = univer.onCommandExecuted((command, options) => {
      const derived =
        options?.onlyLocal === true || (options as { fromFormula?: boolean } | undefined)?.fromFormula;
      if (!derived && AFFECTS_FORMULAS.test(command.id)) this.stale = true;
    });
  }

  /** Resolves when every formula holds its value; at once where nothing has changed or no cell has a formula. */
  async settle(): Promise<void> {
    while (this.stale) {
      this.stale = false;
      if (this.hasFormulas())
        await this.univer.getFormula().onCalculationResultApplied(LONGEST_CALCULATION_MS);
    }
  }

  dispose(): void {
    this.listener.dispose();
  }

  private hasFormulas(): boolean {
    return this.book.getSheets().some((sheet) => {
      const matrix = sheet.getSheet().getCellMatrix().getMatrix() as CellMatrix;
      return Object.values(matrix).some((cells) => Object.values(cells ?? {}).some(hasFormula));
    });
  }
}
