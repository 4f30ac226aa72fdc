import { reconcileCost } from "./cost/reconcileCost";
import type { CostReconciliation } from "./cost/CostReconciliation";
import { applyRules } from "./rules/applyRules";
import type { Finding, RuleFailure } from "./rules/Finding";
import type { Settings } from "./settings/Settings";
import { Namesakes } from "./table/Namesakes";
import type { TargetTable } from "./table/TargetTable";

/** One table with all that the audit says of it. */
export interface TableAudit {
  readonly table: TargetTable;
  readonly reconciliation: CostReconciliation;
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}

/** 校验结果: the tables in the order of the workbook. */
export interface Audit {
  readonly tables: readonly TableAudit[];
}

/** Audits one table on its own, so that an edited sheet can be checked again alone. */
export function auditTable(table: TargetTable, namesakes: Namesakes, settings: Settings): TableAudit {
  const reconciliation = reconcileCost(table, settings);
  const context = { table, reconciliation, settings, namesakes: namesakes.of(table) };
  return { table, reconciliation, ...applyRules(context) };
}

export function audit(tables: readonly TargetTable[], settings: Settings): Audit {
  const namesakes = new Namesakes(tables);
  return { tables: tables.map((table) => auditTable(table, namesakes, settings)) };
}
