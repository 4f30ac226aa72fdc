import { columnLetters } from "../../../src/domain/grid/address";
import { areaOf, lastColumn, lastRow, spanning } from "../../../src/domain/grid/Area";
import type { Area, Position } from "../../../src/domain/grid/Area";
import type { ParsedCell } from "./parseCorpusCell";

/**
 * The merged areas that `<` and `^` draw, in sheet positions.
 * @param fail told the row (of `rows`) and what is wrong; throws
 */
export function mergesOfRows(
  rows: readonly (readonly ParsedCell[])[],
  origin: Position,
  fail: (row: number, message: string) => never,
): Area[] {
  const anchors = rows.map((): Position[] => []);
  const groups = new Map<string, Position[]>();
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      const anchor = anchorOf(cell, anchors, { row, column });
      if (anchor === undefined) fail(row, `${place(row, column, origin)} is merged with nothing`);
      anchors[row]?.push(anchor);
      const key = `${anchor.row}:${anchor.column}`;
      groups.set(key, [...(groups.get(key) ?? []), { row, column }]);
    }),
  );
  return [...groups.values()].flatMap((cells) => {
    if (cells.length === 1) return [];
    const area = cells.reduce(grownBy, areaOf(cells[0] ?? origin));
    if (area.rowCount * area.columnCount !== cells.length) {
      fail(area.row, `the merge that begins at ${place(area.row, area.column, origin)} is no rectangle`);
    }
    return [{ ...area, row: area.row + origin.row, column: area.column + origin.column }];
  });
}

function anchorOf(
  cell: ParsedCell,
  anchors: readonly (readonly Position[])[],
  { row, column }: Position,
): Position | undefined {
  if (cell.merged === "left") return anchors[row]?.[column - 1];
  if (cell.merged === "above") return anchors[row - 1]?.[column];
  return { row, column };
}

/** The area made to hold a cell that lies below or right of its first one. */
function grownBy(area: Area, cell: Position): Area {
  return spanning(area, {
    row: Math.max(lastRow(area), cell.row),
    column: Math.max(lastColumn(area), cell.column),
  });
}

function place(row: number, column: number, origin: Position): string {
  return `${columnLetters(column + origin.column)}${row + origin.row + 1}`;
}
