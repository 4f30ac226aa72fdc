import type { FWorkbook, ICellData, Univer } from "./univer";
import { fromRange } from "./sheet";
import { fromCorners, SHEET_COLUMNS, SHEET_ROWS, type Rect } from "./rect";
import type { IRange } from "./univer";

export type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";

/** Cells of a sheet took on other content, by whoever's hand. Formulas that only recalculated are no change, as in Excel. */
export interface CellsChanged {
  readonly sheetId: string;
  readonly rect: Rect;
  readonly type: ChangeType;
}

interface MutationParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly cellValue?: Record<number, Record<number, ICellData | null>>;
}

const STRUCTURAL: Readonly<Record<string, ChangeType>> = {
  "sheet.mutation.insert-row": "RowInserted",
  "sheet.mutation.remove-rows": "RowDeleted",
  "sheet.mutation.insert-col": "ColumnInserted",
  "sheet.mutation.remove-col": "ColumnDeleted",
};

/** A write of a format names its cell's formula, so that Univer keeps it: that formula is no new content. */
function carriesContent(cell: ICellData | null): boolean {
  if (cell === null || cell.v !== undefined || cell.p !== undefined) return true;
  return cell.f !== undefined && !("s" in cell) && !("custom" in cell);
}

/** The rectangle around the cells of a mutation whose content it sets; null when it sets formats only. */
function editedRect(cells: NonNullable<MutationParams["cellValue"]>): Rect | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, line] of Object.entries(cells))
    for (const [column, cell] of Object.entries(line)) {
      if (!carriesContent(cell)) continue;
      [top, bottom] = [Math.min(top, Number(row)), Math.max(bottom, Number(row))];
      [left, right] = [Math.min(left, Number(column)), Math.max(right, Number(column))];
    }
  return bottom < 0 ? null : fromCorners(top, left, bottom, right);
}

function wholeLines(rect: Rect, type: ChangeType): Rect {
  const rows = type === "RowInserted" || type === "RowDeleted";
  return rows ? { ...rect, column: 0, columns: SHEET_COLUMNS } : { ...rect, row: 0, rows: SHEET_ROWS };
}

function describe(id: string, params: MutationParams): CellsChanged | null {
  const sheetId = params.subUnitId;
  if (sheetId === undefined) return null;
  const type = STRUCTURAL[id];
  if (type !== undefined && params.range)
    return { sheetId, rect: wholeLines(fromRange(params.range), type), type };
  if (id !== "sheet.mutation.set-range-values" || !params.cellValue) return null;
  const rect = editedRect(params.cellValue);
  return rect === null ? null : { sheetId, rect, type: "RangeEdited" };
}

/** Tells `listener` of every change of cells in the workbook. */
export function watchCells(
  univer: Univer,
  book: FWorkbook,
  listener: (change: CellsChanged) => void,
): { dispose(): void } {
  return univer.onCommandExecuted((command, options) => {
    const params = command.params as MutationParams | undefined;
    if (options?.onlyLocal === true || params?.unitId !== book.getId()) return;
    const change = describe(command.id, params);
    if (change !== null) listener(change);
  });
}
