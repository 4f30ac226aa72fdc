import { WorkbookError } from "../../application/WorkbookError";
import type { WorkbookErrorKind } from "../../application/WorkbookError";
import { formatSheetCell } from "../../domain/grid/address";
import type { Area } from "../../domain/grid/Area";
import { contentAt } from "../../domain/grid/SheetGrid";
import type { SheetGrid } from "../../domain/grid/SheetGrid";
import type { Contents, SheetPlan, WritePlan } from "../../domain/plan/WritePlan";

/**
 * Sees that a workbook is still as its plan supposes; every objection of every sheet is gathered first.
 * @throws WorkbookError `sheetMissing`, `protectedSheet`, `changed`: as in Excel
 */
export function verifyPlan(plan: WritePlan, grids: ReadonlyMap<string, SheetGrid>): void {
  refuse(
    "sheetMissing",
    plan.sheets.filter(({ sheetId }) => !grids.has(sheetId)).map(({ sheetName }) => sheetName),
  );
  const sheets = plan.sheets.flatMap((sheet) => {
    const grid = grids.get(sheet.sheetId);
    return grid ? [{ sheet, grid }] : [];
  });
  refuse(
    "protectedSheet",
    sheets.filter(({ grid }) => grid.isProtected).map(({ grid }) => grid.sheetName),
  );
  refuse(
    "changed",
    sheets.flatMap(({ sheet, grid }) => changesOf(sheet, grid)),
  );
}

function refuse(kind: WorkbookErrorKind, places: readonly string[]): void {
  if (places.length > 0) throw new WorkbookError(kind, places, "");
}

function changesOf({ expectations, cells, blocks }: SheetPlan, grid: SheetGrid): string[] {
  const expected = [...expectations, ...cells.map(({ area, before }) => ({ area, contents: before }))];
  const names = new Set(grid.ownedBlocks.map(({ name }) => name));
  const lost = blocks.filter(({ name, before }) => before !== null && !names.has(name));
  return [
    ...expected.flatMap(({ area, contents }) => differences(grid, area, contents)),
    ...lost.map(({ before }) => formatSheetCell(grid.sheetName, before?.area ?? { row: 0, column: 0 })),
  ];
}

function differences(grid: SheetGrid, area: Area, contents: Contents): string[] {
  return contents.flatMap((line, r) =>
    line.flatMap((content, c) => {
      const at = { row: area.row + r, column: area.column + c };
      return contentAt(grid, at.row, at.column) === content ? [] : [formatSheetCell(grid.sheetName, at)];
    }),
  );
}
