import { lastColumn, lastRow } from "../../src/domain/grid/Area";
import type { Area } from "../../src/domain/grid/Area";
import { cellAt, extentOf } from "../../src/domain/grid/SheetGrid";
import type { CellContent, OwnedBlock, SheetGrid } from "../../src/domain/grid/SheetGrid";
import { lookKey } from "../../src/domain/plan/lookKey";
import type { SheetPlan, WritePlan } from "../../src/domain/plan/WritePlan";

interface Held {
  value: CellContent;
  formula: string | null;
  numberFormat: string;
}

/** What a formula's cell is taken to show, as no formula is calculated here: links give what they link to. */
const LINK = /^=([A-Z])(\d+)$/;

/** The sheets as they would be read after the plan was applied, formats and block records included. */
export function appliedTo(grids: readonly SheetGrid[], plan: WritePlan): SheetGrid[] {
  return grids.map((grid) => {
    const sheet = plan.sheets.find(({ sheetId }) => sheetId === grid.sheetId);
    return sheet ? appliedToSheet(grid, sheet) : grid;
  });
}

function appliedToSheet(grid: SheetGrid, sheet: SheetPlan): SheetGrid {
  const cells = new Map<string, Held>();
  const held = (row: number, column: number): Held => {
    const key = `${row},${column}`;
    const { value, formula, numberFormat } = cellAt(grid, row, column);
    const cell = cells.get(key) ?? { value, formula, numberFormat };
    cells.set(key, cell);
    return cell;
  };
  for (const { before } of sheet.blocks) {
    if (before) eachCell(before.area, (row, column) => (held(row, column).numberFormat = "General"));
  }
  for (const { area, before, after } of sheet.cells) {
    eachCell(area, (row, column) => {
      const [was = null, content = null] = [before, after].map(
        (contents) => contents[row - area.row]?.[column - area.column] ?? null,
      );
      if (was === content) return;
      const isFormula = typeof content === "string" && content.startsWith("=");
      Object.assign(held(row, column), {
        value: isFormula ? null : content,
        formula: isFormula ? content : null,
      });
    });
  }
  for (const region of sheet.blocks.flatMap(({ after }) => after?.regions ?? [])) {
    eachCell(
      region.area,
      (row, column) => (held(row, column).numberFormat = region.numberFormat ?? "General"),
    );
  }
  return rebuilt(grid, cells, ownedAfter(grid, sheet));
}

function ownedAfter(grid: SheetGrid, { blocks }: SheetPlan): OwnedBlock[] {
  const changed = new Set(blocks.map(({ name }) => name));
  const made = blocks.flatMap(({ name, after }): OwnedBlock[] =>
    after ? [{ name, area: after.area, record: "{}", lookKey: lookKey(after) }] : [],
  );
  return [...grid.ownedBlocks.filter(({ name }) => !changed.has(name)), ...made];
}

function rebuilt(grid: SheetGrid, cells: ReadonlyMap<string, Held>, ownedBlocks: OwnedBlock[]): SheetGrid {
  const extent = extentOf(grid);
  const places = [...cells.keys()].map((key) => key.split(",").map(Number));
  const bottom = Math.max(extent ? lastRow(extent) : 0, ...places.map(([row = 0]) => row));
  const right = Math.max(extent ? lastColumn(extent) : 0, ...places.map(([, column = 0]) => column));
  const { row: top, column: left } = grid.origin;
  const table = <T>(pick: (cell: Held & { text: string }) => T): T[][] =>
    Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (__, c) => {
        const { value, formula, numberFormat, text } = cellAt(grid, top + r, left + c);
        const changed = cells.get(`${top + r},${left + c}`);
        if (!changed) return pick({ value, formula, numberFormat, text });
        const shown = changed.formula === null ? changed.value : linked(grid, changed.formula);
        return pick({ ...changed, value: shown, text: textOf(shown, changed.numberFormat) });
      }),
    );
  return {
    ...grid,
    values: table(({ value }) => value),
    texts: table(({ text }) => text),
    numberFormats: table(({ numberFormat }) => numberFormat),
    formulas: table(({ formula }) => formula),
    ownedBlocks,
  };
}

function linked(grid: SheetGrid, formula: string): CellContent {
  const [, letter, digits] = LINK.exec(formula) ?? [];
  return letter === undefined ? "" : cellAt(grid, Number(digits) - 1, letter.charCodeAt(0) - 65).value;
}

function textOf(value: CellContent, format: string): string {
  if (typeof value !== "number") return value === null ? "" : String(value);
  if (format.includes("年")) {
    const day = new Date((value - 25569) * 86_400_000);
    return `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`;
  }
  if (format === "0.00%") return `${(value * 100).toFixed(2)}%`;
  return format === "0.00" ? value.toFixed(2) : String(value);
}

function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) visit(row, column);
  }
}
