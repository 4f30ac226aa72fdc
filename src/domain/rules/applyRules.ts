import { Fingerprints } from "../ignores/fingerprint";
import { catalogue } from "./catalogue";
import type { TargetTable } from "../table/TargetTable";
import type { Facts, Finding, RuleFailure, Severity } from "./Finding";
import type { Settings } from "../settings/Settings";
import type { Hit, Rule, RuleContext } from "./Rule";
import { TableFinding } from "./TableFinding";

export interface RuleOutcome {
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}

/** Applies every rule to one table. A rule that throws is reported by name and does not stop the others. */
export function applyRules(context: RuleContext, rules: readonly Rule[] = catalogue): RuleOutcome {
  const findings: Finding[] = [];
  const failures: RuleFailure[] = [];
  const { table, settings } = context;
  const fingerprints = new Fingerprints(table);
  for (const { rule, severity: chosen } of rulesOn(rules, settings)) {
    if (!concerns(rule, table)) continue;
    try {
      for (const hit of rule.check(context)) {
        if (isOther(hit, table)) continue;
        const severity = chosen ?? hit.severity ?? rule.severity;
        findings.push(new TableFinding({ ruleId: rule.id, severity, table, fingerprints }, hit));
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      failures.push({ ruleId: rule.id, tableId: table.id, reason });
    }
  }
  return { findings, failures };
}

interface RuleOn {
  readonly rule: Rule;
  /** As the settings have it; null where they leave it to the rule. */
  readonly severity: Severity | null;
}

interface RulesOn {
  readonly of: readonly Rule[];
  readonly on: readonly RuleOn[];
}

const known = new WeakMap<Settings, RulesOn>();

/** The rules that the settings leave on: the same for all tables of a workbook. */
function rulesOn(rules: readonly Rule[], settings: Settings): readonly RuleOn[] {
  const before = known.get(settings);
  if (before?.of === rules) return before.on;
  const on = rules
    .filter(({ id }) => settings.rules[id]?.isOn ?? true)
    .map((rule) => ({ rule, severity: settings.rules[rule.id]?.severity ?? null }));
  known.set(settings, { of: rules, on });
  return on;
}

function concerns({ scope }: Rule, table: TargetTable): boolean {
  return scope !== "year" || table.period !== "longTerm";
}

/** What two blocks have in common (项目名称, the one budget) is told of once, with the block of the year. */
function isOther({ cell, indicator }: Hit<Facts>, table: TargetTable): boolean {
  if (table.period !== "longTerm" || indicator) return false;
  const { project, unit, moneyUnit, budget, goal, shares } = table;
  const common = [
    project?.cell,
    unit?.cell,
    moneyUnit.cell,
    ...(shares.budget ? [budget.total, budget.fiscal, budget.other].map((field) => field?.cell) : []),
    ...(shares.goal ? [goal?.cell] : []),
  ];
  return common.some((other) => other?.row === cell.row && other.column === cell.column);
}
