import type { Area } from "../../src/domain/grid/Area";
import type { CellValue, SheetGrid } from "../../src/domain/grid/SheetGrid";
import { parseArea } from "../../src/domain/grid/address";

/** A sheet after its user typed into cells: {"H9": 266}; null clears. Cells must lie within the grid. */
export function typed(grid: SheetGrid, cells: Readonly<Record<string, CellValue>>): SheetGrid {
  const copy = {
    values: grid.values.map((line) => [...line]),
    texts: grid.texts.map((line) => [...line]),
    formulas: grid.formulas.map((line) => [...line]),
  };
  for (const [address, value] of Object.entries(cells)) {
    const { row, column } = areaOf(address);
    const [r, c] = [row - grid.origin.row, column - grid.origin.column];
    if (copy.values[r]?.[c] === undefined) throw new Error(`${address} lies outside the grid.`);
    const [values, texts, formulas] = [copy.values[r], copy.texts[r], copy.formulas[r]];
    values.splice(c, 1, value);
    texts?.splice(c, 1, value === null ? "" : String(value));
    formulas?.splice(c, 1, null);
  }
  return { ...grid, ...copy };
}

/** A sheet after a whole row was inserted above row `number` (from 1), as Excel moves formulas, merges and names. */
export function withRowInserted(grid: SheetGrid, number: number): SheetGrid {
  const at = number - 1 - grid.origin.row;
  const blank = <T>(lines: readonly (readonly T[])[], content: T): T[][] => {
    const copy = lines.map((line) => [...line]);
    copy.splice(
      at,
      0,
      Array.from({ length: copy[0]?.length ?? 0 }, () => content),
    );
    return copy;
  };
  const shift = (formula: string | null): string | null =>
    formula?.replace(/([A-Z]+)(\d+)/g, (_, letters: string, row: string) =>
      Number(row) >= number ? `${letters}${Number(row) + 1}` : `${letters}${row}`,
    ) ?? null;
  return {
    ...grid,
    values: blank(grid.values, null),
    texts: blank(grid.texts, ""),
    numberFormats: blank(grid.numberFormats, "General"),
    formulas: blank(grid.formulas, null).map((line) => line.map(shift)),
    merges: grid.merges.map((area) => shifted(area, number - 1)),
    ownedBlocks: grid.ownedBlocks.map((block) => ({ ...block, area: shifted(block.area, number - 1) })),
  };
}

/** A sheet after a whole column was inserted left of `letter`, as Excel moves formulas and names; for sheets without merges there. */
export function withColumnInserted(grid: SheetGrid, letter: string): SheetGrid {
  const { column } = areaOf(`${letter}1`);
  const at = column - grid.origin.column;
  const blank = <T>(lines: readonly (readonly T[])[], content: T): T[][] =>
    lines.map((line) => [...line.slice(0, at), content, ...line.slice(at)]);
  const shift = (formula: string | null): string | null =>
    formula?.replace(/\b([A-Y])(\d+)/g, (_, name: string, row: string) =>
      name < letter ? `${name}${row}` : `${String.fromCharCode(name.charCodeAt(0) + 1)}${row}`,
    ) ?? null;
  return {
    ...grid,
    values: blank(grid.values, null),
    texts: blank(grid.texts, ""),
    numberFormats: blank(grid.numberFormats, "General"),
    formulas: blank(grid.formulas, null).map((line) => line.map(shift)),
    ownedBlocks: grid.ownedBlocks.map(({ area, ...block }) => ({
      ...block,
      area:
        area.column < column && area.column + area.columnCount > column
          ? { ...area, columnCount: area.columnCount + 1 }
          : { ...area, column: area.column + (area.column >= column ? 1 : 0) },
    })),
  };
}

function shifted(area: Area, row: number): Area {
  if (area.row >= row) return { ...area, row: area.row + 1 };
  return area.row + area.rowCount > row ? { ...area, rowCount: area.rowCount + 1 } : area;
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no cell.`);
  return area;
}
