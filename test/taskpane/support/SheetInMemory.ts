import { WorkbookError } from "../../../src/application/WorkbookError";
import type { Receipt, StepOptions } from "../../../src/application/WorkbookPort";
import { formatCell } from "../../../src/domain/grid/address";
import { contentAt } from "../../../src/domain/grid/SheetGrid";
import type { CellContent, SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { invertPlan } from "../../../src/domain/plan/invertPlan";
import { changedCells } from "../../../src/domain/plan/WritePlan";
import type { CellChange, SheetPlan, WritePlan } from "../../../src/domain/plan/WritePlan";
import { FakeWorkbook } from "./FakeWorkbook";

/**
 * A fake workbook that keeps what is written into cells, refuses where a cell holds something else than expected, and
 * gives the way back. It calculates no formulas, and knows nothing of blocks.
 */
export class SheetInMemory extends FakeWorkbook {
  override async apply(plan: WritePlan, options: StepOptions = {}): Promise<Receipt> {
    const receipt = await super.apply(plan, options);
    const places = plan.sheets.flatMap((sheet) => this.changedIn(sheet));
    if (places.length > 0) throw new WorkbookError("changed", places, "");
    this.grids = this.grids.map((grid) => {
      const sheet = plan.sheets.find(({ sheetId }) => sheetId === grid.sheetId);
      return sheet ? changedCells(sheet).reduce(withContent, grid) : grid;
    });
    return { ...receipt, undo: invertPlan(plan, new Map()) };
  }

  private changedIn(sheet: SheetPlan): string[] {
    const grid = this.grids.find(({ sheetId }) => sheetId === sheet.sheetId);
    if (!grid) return [sheet.sheetName];
    return changedCells(sheet)
      .filter(({ row, column, before }) => contentAt(grid, row, column) !== before)
      .map((cell) => `${sheet.sheetName}!${formatCell(cell)}`);
  }
}

/** The grid with a content in one of its cells. */
export function withContent(grid: SheetGrid, { row, column, after }: Omit<CellChange, "before">): SheetGrid {
  const [r, c] = [row - grid.origin.row, column - grid.origin.column];
  const put = <T>(lines: readonly (readonly T[])[], value: T): T[][] =>
    lines.map((line, i) => line.map((cell, j) => (i === r && j === c ? value : cell)));
  const isFormula = typeof after === "string" && after.startsWith("=");
  const value = isFormula ? null : after;
  return {
    ...grid,
    values: put(grid.values, value),
    texts: put(grid.texts, textOf(value)),
    formulas: put<string | null>(grid.formulas, isFormula ? after : null),
  };
}

function textOf(value: CellContent): string {
  return value === null ? "" : String(value);
}
