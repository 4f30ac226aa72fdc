import { reconcileCost } from "./cost/reconcileCost";
import type { CostReconciliation } from "./cost/CostReconciliation";
import { applyRules } from "./rules/applyRules";
import type { Finding, RuleFailure } from "./rules/Finding";
import type { Settings } from "./settings/Settings";
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
export function auditTable(table: TargetTable, settings: Settings): TableAudit {
  const reconciliation = reconcileCost(table, settings);
  return { table, reconciliation, ...applyRules({ table, reconciliation, settings }) };
}

export function audit(tables: readonly TargetTable[], settings: Settings): Audit {
  return { tables: tables.map((table) => auditTable(table, settings)) };
}
