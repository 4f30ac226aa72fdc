import { formatArea, formatCell, parseArea } from "../../src/domain/grid/address";
import { extentOf } from "../../src/domain/grid/SheetGrid";
import type { SheetGrid } from "../../src/domain/grid/SheetGrid";
import type { NewCell, NewSheet } from "../../src/domain/sheet/NewSheet";
import type { TargetTable } from "../../src/domain/table/TargetTable";
import { gridOf } from "./gridOf";
import type { TestCell } from "./gridOf";
import { seedFormRows } from "./seedForm";
import { SELF_EVALUATION_MERGES, SELF_EVALUATION_ROWS } from "./selfEvaluationForm";

/** Tables that are told apart: in turn the seed form and a self-evaluation, each of a project of its own. */
function formOf(index: number): { rows: TestCell[][]; merges: readonly string[] } {
  const project = projectOf(index);
  if (index % 2 === 0)
    return { rows: seedFormRows({ project, budget: index + 1 }), merges: ["A5:A6", "A9:A11"] };
  const rows = SELF_EVALUATION_ROWS.map((row, r) => (r === 2 ? ["项目名称", project] : [...row]));
  return { rows, merges: SELF_EVALUATION_MERGES };
}

const projectOf = (index: number): string => `第${index + 1}个项目`;

/** So many sheets with a table each. */
export function sheetsOfTables(count: number): SheetGrid[] {
  return Array.from({ length: count }, (_, index) => {
    const { rows, merges } = formOf(index);
    return gridOf(rows, { name: `表${index + 1}`, merges });
  });
}

/** One sheet with so many tables below each other. */
export function sheetOfTables(count: number): SheetGrid {
  const rows: TestCell[][] = [];
  const merges: string[] = [];
  for (let index = 0; index < count; index++) {
    const form = formOf(index);
    merges.push(...form.merges.map((merge) => movedDown(merge, rows.length)));
    rows.push(...form.rows, []);
  }
  return gridOf(rows, { name: "汇编", merges });
}

function movedDown(address: string, rows: number): string {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no area.`);
  return formatArea({ ...area, row: area.row + rows });
}

/** What must be read of so many tables: the project, the budget and how many indicators of each. */
export const expectedOfTables = (count: number): unknown[] =>
  Array.from({ length: count }, (_, index) => [
    projectOf(index),
    index % 2 === 0 ? String(index + 1) : "66.92",
    index % 2 === 0 ? 4 : 5,
  ]);

export const readOfTables = (tables: readonly TargetTable[]): unknown[] =>
  tables.map(({ project, budget, indicators }) => [project?.text, budget.total?.text, indicators.length]);

/** A grid as a sheet that the product's own writer puts into an .xlsx file. */
export function newSheetOf(grid: SheetGrid): NewSheet {
  const extent = extentOf(grid);
  const merges = new Map(grid.merges.map((area) => [formatCell(area), area]));
  const cells = grid.values.flatMap((row, r) =>
    row.flatMap((value, c): NewCell[] => {
      const merge = merges.get(formatCell({ row: r, column: c }));
      if (value === null && !merge) return [];
      const area = merge ?? { row: r, column: c, rowCount: 1, columnCount: 1 };
      return [{ area, look: "text", content: value, numberFormat: grid.numberFormats[r]?.[c] ?? null }];
    }),
  );
  return {
    sheetName: grid.sheetName,
    columns: Array.from({ length: extent?.columnCount ?? 1 }, () => 12),
    heights: grid.values.map(() => null),
    cells,
    entries: [],
    orientation: "portrait",
  };
}
