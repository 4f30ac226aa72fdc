import type { Locale } from "../../domain/locale/Locale";
import { ruleById } from "../../domain/rules/registry";

/** What a rule's page in docs/rules says. */
export interface RuleWords {
  readonly title: string;
  readonly why: string;
  /** An example that fails, and one that passes. */
  readonly fails: string;
  readonly passes: string;
  /** "财预〔2015〕88号《中央部门预算绩效目标管理办法》". */
  readonly basis: readonly string[];
}

/** Throws when no rule has this id: a finding is never shown without its words. */
export function ruleWords(ruleId: string, locale: Locale): RuleWords {
  const rule = ruleById(ruleId);
  if (!rule) throw new Error(`No rule ${ruleId} is registered.`);
  const { title, why, fails, passes } = rule.text[locale];
  const basis = rule.basis.map((regulation) => `${regulation.number}${regulation.title[locale]}`);
  return { title, why, fails, passes, basis };
}
