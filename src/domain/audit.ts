import { reconcileCost } from "./cost/reconcileCost";
import type { CostReconciliation } from "./cost/CostReconciliation";
import { evaluateTable } from "./evaluation/evaluateTable";
import type { TableEvaluation } from "./evaluation/TableEvaluation";
import type { IgnoreReasons } from "./ignores/IgnoreList";
import { applyRules } from "./rules/applyRules";
import type { Finding, RuleFailure } from "./rules/Finding";
import { TableRows } from "./rules/TableRows";
import type { Settings } from "./settings/Settings";
import { Namesakes } from "./table/Namesakes";
import { isOfYear } from "./table/TargetTable";
import type { TargetTable } from "./table/TargetTable";

/** A finding that the user has set aside: it does not count, and is shown with the reason. */
export interface IgnoredFinding {
  readonly finding: Finding;
  readonly reason: string;
}

/** One table with all that the audit says of it. */
export interface TableAudit {
  readonly table: TargetTable;
  readonly reconciliation: CostReconciliation;
  readonly evaluation: TableEvaluation;
  /** The findings that count. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
  readonly failures: readonly RuleFailure[];
}

/** 校验结果: the tables in the order of the workbook. */
export interface Audit {
  readonly tables: readonly TableAudit[];
}

/** The tables that the year's end is about: long-term blocks (中长期) are not evaluated before their term. */
export function ofYear(tables: readonly TableAudit[]): readonly TableAudit[] {
  return tables.every(({ table }) => isOfYear(table))
    ? tables
    : tables.filter(({ table }) => isOfYear(table));
}

/** Audits one table on its own, so that an edited sheet can be checked again alone. */
export function auditTable(
  table: TargetTable,
  namesakes: Namesakes,
  settings: Settings,
  ignores: IgnoreReasons = new Map(),
): TableAudit {
  const reconciliation = reconcileCost(table, settings);
  const evaluation = evaluateTable(table, settings);
  const rows = new TableRows(table.indicators);
  const { findings, failures } = applyRules({
    table,
    rows,
    reconciliation,
    evaluation,
    settings,
    namesakes: namesakes.of(table),
  });
  return { table, reconciliation, evaluation, failures, ...setAside(findings, ignores) };
}

function setAside(
  findings: readonly Finding[],
  ignores: IgnoreReasons,
): Pick<TableAudit, "findings" | "ignored"> {
  // Fingerprints are made when they are read: without anything set aside nobody needs them here.
  if (ignores.size === 0) return { findings, ignored: [] };
  return {
    findings: findings.filter(({ fingerprint }) => !ignores.has(fingerprint)),
    ignored: findings.flatMap((finding) => {
      const reason = ignores.get(finding.fingerprint);
      return reason === undefined ? [] : [{ finding, reason }];
    }),
  };
}

export function audit(
  tables: readonly TargetTable[],
  settings: Settings,
  ignores: IgnoreReasons = new Map(),
): Audit {
  const namesakes = new Namesakes(tables);
  return { tables: tables.map((table) => auditTable(table, namesakes, settings, ignores)) };
}
