import { audit } from "../../src/domain/audit";
import { formatArea, formatCell, parseArea } from "../../src/domain/grid/address";
import { contentAt } from "../../src/domain/grid/SheetGrid";
import type { CellContent, SheetGrid } from "../../src/domain/grid/SheetGrid";
import { planEvaluationColumns } from "../../src/domain/plan/planEvaluationColumns";
import type { EvaluationPlanOptions } from "../../src/domain/plan/planEvaluationColumns";
import { changedCells } from "../../src/domain/plan/WritePlan";
import type { WritePlan } from "../../src/domain/plan/WritePlan";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { readTables } from "../../src/domain/table/readTables";
import { appliedTo } from "./appliedPlan";

/** 添加评价列 on one sheet. */
export function evaluationPlan(grid: SheetGrid, options: EvaluationPlanOptions = {}): WritePlan {
  const { tables } = audit(readTables([grid], defaultSettings).tables, defaultSettings);
  return planEvaluationColumns(tables, [grid], defaultSettings, options);
}

/** The sheet after 添加评价列. */
export function withEvaluation(grid: SheetGrid, options: EvaluationPlanOptions = {}): SheetGrid {
  return appliedTo([grid], evaluationPlan(grid, options))[0] ?? grid;
}

/** The add-in's blocks on a sheet: ["评价 H8:M12", "合计 H13:M18"]. */
export function blocksOn({ ownedBlocks }: SheetGrid): string[] {
  return ownedBlocks
    .map(({ name, area }) => `${name.split("_")[2] ?? ""} ${formatArea(area)}`)
    .sort()
    .reverse();
}

/** What a cell holds: its formula, else its value. */
export function contentOf(grid: SheetGrid, address: string): CellContent {
  const cell = parseArea(address);
  if (!cell) throw new Error(`${address} is no cell.`);
  return contentAt(grid, cell.row, cell.column);
}

/** What a plan changes: {"H8": "实际完成值"}. */
export function changesOf(plan: WritePlan): Record<string, CellContent> {
  const changes = plan.sheets.flatMap(changedCells);
  return Object.fromEntries(changes.map((change) => [formatCell(change), change.after]));
}
