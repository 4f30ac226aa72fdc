import { Fingerprints } from "../ignores/fingerprint";
import { catalogue } from "./catalogue";
import type { TargetTable } from "../table/TargetTable";
import type { Facts, Finding, RuleFailure } from "./Finding";
import type { Settings } from "../settings/Settings";
import type { Hit, Rule, RuleContext } from "./Rule";

export interface RuleOutcome {
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}

/** Applies every rule to one table. A rule that throws is reported by name and does not stop the others. */
export function applyRules(context: RuleContext, rules: readonly Rule[] = catalogue): RuleOutcome {
  const findings: Finding[] = [];
  const failures: RuleFailure[] = [];
  const fingerprints = new Fingerprints(context.table);
  for (const rule of rulesOn(rules, context.settings)) {
    if (!concerns(rule, context)) continue;
    try {
      for (const hit of rule.check(context)) {
        if (!isOther(hit, context.table)) findings.push(toFinding(rule, hit, context, fingerprints));
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      failures.push({ ruleId: rule.id, tableId: context.table.id, reason });
    }
  }
  return { findings, failures };
}

interface RulesOn {
  readonly of: readonly Rule[];
  readonly on: readonly Rule[];
}

const known = new WeakMap<Settings, RulesOn>();

/** The rules that the settings leave on: the same for all tables of a workbook. */
function rulesOn(rules: readonly Rule[], settings: Settings): readonly Rule[] {
  const before = known.get(settings);
  if (before?.of === rules) return before.on;
  const on = rules.filter(({ id }) => settings.rules[id]?.isOn ?? true);
  known.set(settings, { of: rules, on });
  return on;
}

function concerns({ scope }: Rule, { table }: RuleContext): boolean {
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

function toFinding(
  rule: Rule,
  hit: Hit<Facts>,
  { table, settings }: RuleContext,
  fingerprints: Fingerprints,
): Finding {
  const { facts, indicator } = hit;
  return {
    ruleId: rule.id,
    severity: settings.rules[rule.id]?.severity ?? hit.severity ?? rule.severity,
    tableId: table.id,
    sheetId: table.sheetId,
    sheetName: table.sheetName,
    cell: hit.cell,
    row: indicator?.row ?? null,
    facts,
    fix: hit.fix ?? null,
    fingerprint: fingerprints.of(rule.id, indicator ?? null, facts),
  };
}
