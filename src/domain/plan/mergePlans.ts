import type { SheetPlan, WritePlan } from "./WritePlan";

/** Several plans for tables of one workbook as one: tables of a sheet do not share cells. Plans with highlights are not joined. */
export function mergePlans(plans: readonly WritePlan[]): WritePlan {
  const bySheet = new Map<string, SheetPlan>();
  for (const sheet of plans.flatMap(({ sheets }) => sheets)) {
    if (sheet.highlights) throw new Error("Highlights are planned for a whole sheet at once.");
    const other = bySheet.get(sheet.sheetId);
    bySheet.set(sheet.sheetId, other ? joined(other, sheet) : sheet);
  }
  return { sheets: [...bySheet.values()] };
}

function joined(first: SheetPlan, second: SheetPlan): SheetPlan {
  return {
    ...first,
    expectations: [...first.expectations, ...second.expectations],
    around: [...(first.around ?? []), ...(second.around ?? [])],
    cells: [...first.cells, ...second.cells],
    blocks: [...first.blocks, ...second.blocks],
  };
}
