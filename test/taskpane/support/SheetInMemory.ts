import { WorkbookError } from "../../../src/application/WorkbookError";
import type { Receipt, Restoration, StepOptions } from "../../../src/application/WorkbookPort";
import { formatCell, formatSheetArea } from "../../../src/domain/grid/address";
import type { Area } from "../../../src/domain/grid/Area";
import { contentAt } from "../../../src/domain/grid/SheetGrid";
import type { CellContent, SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { contentsOf } from "../../../src/domain/plan/checkBlock";
import { invertPlan } from "../../../src/domain/plan/invertPlan";
import { restorable } from "../../../src/domain/plan/restorable";
import type { Restorable } from "../../../src/domain/plan/restorable";
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

  override async restore(undo: WritePlan, options: StepOptions = {}): Promise<Restoration> {
    const parts = undo.sheets.map((sheet) => this.restorableIn(sheet));
    const { cellCount, sheetCount } = await this.apply({ sheets: parts.map(({ plan }) => plan) }, options);
    const left = parts.flatMap(({ plan, left: areas }) =>
      areas.map((area) => formatSheetArea(plan.sheetName, area)),
    );
    const sheets = parts.flatMap(({ again }) => again ?? []);
    return { cellCount, sheetCount, left, again: sheets.length > 0 ? { sheets } : null };
  }

  private restorableIn(sheet: SheetPlan): Restorable {
    const grid = this.grids.find(({ sheetId }) => sheetId === sheet.sheetId);
    const contents = ({ area }: { readonly area: Area }) => (grid ? contentsOf(grid, area) : []);
    return restorable(sheet, {
      contents: sheet.cells.map(contents),
      anchors: (sheet.anchors ?? []).map(contents),
      ownedBlocks: grid?.ownedBlocks ?? [],
    });
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
