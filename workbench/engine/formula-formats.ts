import type { FWorkbook, ICellData, Univer } from "./univer";

interface SetCells {
  readonly unitId?: string;
  readonly cellValue?: Record<number, Record<number, ICellData | null> | null>;
}

/**
 * Univer gives a formula's cell the number format of its result whenever it is calculated, though the cell has one of its
 * own; Excel does so when a formula is entered, and never again (`Sheet.entered`).
 */
export function keepNumberFormats(univer: Univer, book: FWorkbook): { dispose(): void } {
  return univer.onBeforeCommandExecute((command, options) => {
    const isResult = (options as { fromFormula?: boolean } | undefined)?.fromFormula === true;
    const params = command.params as SetCells | undefined;
    if (!isResult || command.id !== "sheet.mutation.set-range-values" || params?.unitId !== book.getId())
      return;
    for (const cells of Object.values(params.cellValue ?? {})) {
      for (const cell of Object.values(cells ?? {})) if (cell) delete cell.s;
    }
  });
}
