import type { Area, Position } from "../domain/grid/Area";
import type { CellValue, Highlight } from "../domain/grid/SheetGrid";

/** A cell that the file mentions; without value and formula it is blank and has a format only. */
export interface CellContentRead extends Position {
  readonly value: CellValue;
  readonly formula: string | null;
  /** Index into the workbook's cell styles. */
  readonly style: number;
}

/** What one worksheet part holds, as written: dates not yet told from numbers, formats only as style indices. */
export interface SheetContent {
  readonly cells: readonly CellContentRead[];
  readonly merges: readonly Area[];
  readonly highlights: readonly Highlight[];
  readonly isProtected: boolean;
}
