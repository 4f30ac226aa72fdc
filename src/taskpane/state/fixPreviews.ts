import type { CheckResult } from "../../application/checkWorkbook";
import type { TableAudit } from "../../domain/audit";
import { planFixes, safeFindings } from "../../domain/plan/planFixes";
import type { FixPlan } from "../../domain/plan/planFixes";
import { isEmptyPlan } from "../../domain/plan/WritePlan";
import type { Finding } from "../../domain/rules/Finding";
import type { PaneAction } from "./PaneAction";

/** All safe fixes of one rule, in the whole workbook or in one table. */
export interface FixScope {
  readonly ruleId: string;
  readonly tableId: string | null;
}

/** How many findings of a rule can be mended at once. */
export interface SafeFixes {
  readonly ruleId: string;
  readonly count: number;
}

/** The rules whose findings can all be mended in one go, in the order in which they are met. */
export function safeFixesOf(tables: readonly TableAudit[]): SafeFixes[] {
  const counts = new Map<string, number>();
  for (const { ruleId } of safeFindings(tables.flatMap(({ findings }) => findings)))
    counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return [...counts].map(([ruleId, count]) => ({ ruleId, count }));
}

/** The plan for one finding as it is found now; empty when it is found no longer. */
export function planFix({ audit, grids }: CheckResult, { fingerprint, cell, sheetId }: Finding): FixPlan {
  const same = audit.tables
    .flatMap(({ findings }) => findings)
    .filter((finding) => finding.sheetId === sheetId && finding.fingerprint === fingerprint);
  const here = same.find((finding) => finding.cell.row === cell.row && finding.cell.column === cell.column);
  return planFixes(
    [here ?? same[0]].flatMap((finding) => finding ?? []),
    grids,
  );
}

export function planSafeFixes({ audit, grids }: CheckResult, { ruleId, tableId }: FixScope): FixPlan {
  const findings = audit.tables
    .filter(({ table }) => tableId === null || table.id === tableId)
    .flatMap((audited) => audited.findings)
    .filter((finding) => finding.ruleId === ruleId);
  return planFixes(safeFindings(findings), grids);
}

/** What to show for a plan: its cells, or why there are none. */
export function fixPreview(purpose: "fix" | "safeFixes", { plan, formulaCells }: FixPlan): PaneAction {
  if (!isEmptyPlan(plan))
    return { type: "previewed", preview: { purpose, plan, formulaCells, userEntries: 0 } };
  return {
    type: "taskFinished",
    notice:
      formulaCells.length > 0
        ? { kind: "onlyFormulas", places: formulaCells }
        : { kind: "nothingToWrite", purpose },
  };
}
