import { cellAt, contentAt, extentOf } from "../grid/SheetGrid";
import type { Cell, SheetGrid } from "../grid/SheetGrid";
import { areaOf } from "../grid/Area";
import { isFormula } from "../grid/isFormula";
import type { CellFix, Finding, Fix } from "../rules/Finding";
import { formatSheetCell } from "../grid/address";
import { contentsOf } from "./checkBlock";
import type { AreaChange, AreaExpectation, SheetPlan, WritePlan } from "./WritePlan";

/** A plan that mends findings, and the cells it must leave alone because their text is not typed. */
export interface FixPlan {
  readonly plan: WritePlan;
  /** "表1!E14": a formula, or a number whose format makes the text; mending these is the user's, there. */
  readonly formulaCells: readonly string[];
}

/**
 * 修改: the fixes of the given findings as one plan, one undo. Where two findings would change the same cell, the first
 * one is applied and the other is found again, with a fresh proposal, when the table is checked after the write.
 */
export function planFixes(findings: readonly Finding[], grids: readonly SheetGrid[]): FixPlan {
  const sheets: SheetPlan[] = [];
  const formulaCells: string[] = [];
  for (const grid of grids) {
    const fixes = fixesOnSheet(findings, grid);
    const onFormulas = fixes.filter(({ cell, kind }) =>
      isMadeText(cellAt(grid, cell.row, cell.column), kind),
    );
    formulaCells.push(...onFormulas.map(({ cell }) => formatSheetCell(grid.sheetName, cell)));
    const cells = fixes.filter((fix) => !onFormulas.includes(fix)).map((fix) => changeOf(grid, fix));
    if (cells.length > 0) sheets.push(sheetPlan(grid, cells));
  }
  return { plan: { sheets }, formulaCells };
}

/** 同类安全修改: every finding of these rules whose fix only spells the same thing another way. */
export function safeFindings(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ fix }) => fix?.kind === "safe");
}

/**
 * Writing over a number would make it a text: fine where the user looks at the one change, never for all at once. A text
 * that begins with "=" would come back as a formula from an undo.
 */
function isMadeText({ formula, value }: Cell, kind: Fix["kind"]): boolean {
  if (formula !== null || (typeof value === "string" && isFormula(value))) return true;
  return kind === "safe" && value !== null && typeof value !== "string";
}

type KindOfFix = CellFix & Pick<Fix, "kind">;

function fixesOnSheet(findings: readonly Finding[], grid: SheetGrid): KindOfFix[] {
  const byCell = new Map<string, KindOfFix>();
  for (const { sheetId, fix } of findings) {
    if (sheetId !== grid.sheetId) continue;
    for (const change of fix?.changes ?? []) {
      const key = `${change.cell.row},${change.cell.column}`;
      if (fix && !byCell.has(key)) byCell.set(key, { ...change, kind: fix.kind });
    }
  }
  return [...byCell.values()];
}

function changeOf(grid: SheetGrid, { cell, after, number }: CellFix): AreaChange {
  const before = contentAt(grid, cell.row, cell.column);
  return { area: areaOf(cell), before: [[before]], after: [[number ?? after]] };
}

/** A row that is another by now has another fix, or none: the rows across the sheet are to be as they were read. */
function rowsOf(cells: readonly AreaChange[], grid: SheetGrid): AreaExpectation[] {
  const extent = extentOf(grid);
  const rows = [...new Set(cells.map(({ area }) => area.row))];
  return rows.flatMap((row) => {
    const area = extent && { ...extent, row, rowCount: 1 };
    return area ? [{ area, contents: contentsOf(grid, area) }] : [];
  });
}

function sheetPlan(grid: SheetGrid, cells: readonly AreaChange[]): SheetPlan {
  const { sheetId, sheetName } = grid;
  return { sheetId, sheetName, expectations: rowsOf(cells, grid), cells, blocks: [], highlights: null };
}
