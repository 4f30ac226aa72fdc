import type { Position } from "../grid/Area";
import type { CostReconciliation } from "../cost/CostReconciliation";
import type { TableEvaluation } from "../evaluation/TableEvaluation";
import type { Localised } from "../locale/Locale";
import type { Settings } from "../settings/Settings";
import type { Indicator, TargetTable } from "../table/TargetTable";
import type { Regulation } from "./regulations";
import type { Facts, Fix, Severity } from "./Finding";
import type { TableRows } from "./TableRows";

/** What a rule may look at: pure data, nothing else. */
export interface RuleContext {
  readonly table: TargetTable;
  /** The table's indicators, sorted as rules ask. */
  readonly rows: TableRows;
  /** Other tables of the workbook with the same project name and unit. */
  readonly namesakes: readonly TargetTable[];
  readonly reconciliation: CostReconciliation;
  readonly evaluation: TableEvaluation;
  readonly settings: Settings;
}

/** A hit: where, and the particulars. */
export interface Hit<F extends Facts> {
  readonly cell: Position;
  readonly indicator?: Indicator;
  readonly facts: F;
  /** Set only where the catalogue gives a case of the rule another severity than the rule's own. */
  readonly severity?: Severity;
  readonly fix?: Fix;
}

/** A rule in words. `message` says what is wrong and where, `mend` what to write instead. */
export interface RuleText<F extends Facts> {
  /** A few words, as a headline: "成本指标未覆盖预算". */
  readonly title: string;
  /** Why it matters, for the rule's page. */
  readonly why: string;
  /** An example that fails and one that passes. */
  readonly fails: string;
  readonly passes: string;
  message(facts: F): string;
  found(facts: F): string;
  expected(facts: F): string;
  mend(facts: F): string;
}

/** 审核规则: one check of domain.md §3, one file each. */
export interface Rule<F extends Facts = Facts> {
  readonly id: string;
  readonly severity: Severity;
  /** Of one year only: not asked of a block of long-term indicators (中长期). */
  readonly scope?: "year";
  readonly basis: readonly Regulation[];
  readonly text: Localised<RuleText<F>>;
  check(context: RuleContext): readonly Hit<F>[];
}

/** Gives a rule file its types: the facts of its hits are those its texts are built from. */
export function defineRule<F extends Facts>(rule: Rule<F>): Rule<F> {
  return rule;
}
