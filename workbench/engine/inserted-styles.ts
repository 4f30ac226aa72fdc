import type { FWorkbook, ICellData, IRange, Univer } from "./univer";
import type { CellMatrix } from "./used-range";

interface InsertParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
  cellValue?: Record<number, Record<number, ICellData>>;
}

const INSERTING: Readonly<Record<string, "rows" | "columns">> = {
  "sheet.command.insert-row-by-range": "rows",
  "sheet.command.insert-col-by-range": "columns",
};

/** The formats that cells get when they are inserted: those of the row above, or of the column to the left. */
function neighbourStyles(
  matrix: CellMatrix,
  range: IRange,
  lines: "rows" | "columns",
): InsertParams["cellValue"] {
  const styles: NonNullable<InsertParams["cellValue"]> = {};
  for (let row = range.startRow; row <= range.endRow; row++) {
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      const cell =
        lines === "rows" ? matrix[range.startRow - 1]?.[column] : matrix[row]?.[range.startColumn - 1];
      if (cell?.s) (styles[row] ??= {})[column] = { s: cell.s };
    }
  }
  return styles;
}

/**
 * Univer gives inserted rows and columns the look of their neighbours as it is drawn, with the colours of conditional
 * formats; Excel gives them the neighbours' own formats, and so does this, whoever inserts.
 */
export function giveOwnStyles(univer: Univer, book: FWorkbook): { dispose(): void } {
  return univer.onBeforeCommandExecute((command) => {
    const lines = INSERTING[command.id];
    const params = command.params as InsertParams | undefined;
    if (lines === undefined || params?.range === undefined || params.unitId !== book.getId()) return;
    const sheet = book.getSheetBySheetId(params.subUnitId ?? "");
    const matrix = sheet?.getSheet().getCellMatrix().getMatrix() as CellMatrix | undefined;
    const styles = matrix && neighbourStyles(matrix, params.range, lines);
    if (styles !== undefined) params.cellValue = styles;
  });
}
