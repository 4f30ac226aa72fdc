import type { RuleFailure } from "../../domain/rules/Finding";
import type { Severity } from "../../domain/rules/Finding";
import { nameOfTable } from "../../domain/table/TargetTable";
import type { Outcome } from "./PaneState";
import { countOf } from "./tableOrder";

/** The figures above the list. */
export interface Summary {
  readonly tables: number;
  readonly indicators: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Findings set aside; they are in none of the counts. */
  readonly ignored: number;
  /** Rules that crashed, each with the name of its table. */
  readonly failures: readonly (RuleFailure & { readonly tableName: string })[];
}

export function summarise({ tables }: Pick<Outcome, "tables">): Summary {
  const total = (severity: Severity) => tables.reduce((sum, audit) => sum + countOf(audit, severity), 0);
  return {
    tables: tables.length,
    indicators: tables.reduce((sum, { table }) => sum + table.indicators.length, 0),
    counts: { error: total("error"), warning: total("warning"), info: total("info") },
    ignored: tables.reduce((sum, audit) => sum + audit.ignored.length, 0),
    failures: tables.flatMap(({ table, failures }) =>
      failures.map((failure) => ({ ...failure, tableName: nameOfTable(table) })),
    ),
  };
}
