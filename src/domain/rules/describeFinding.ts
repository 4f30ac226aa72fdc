import type { Locale } from "../locale/Locale";
import type { Facts, Finding } from "./Finding";
import type { Rule } from "./Rule";
import { ruleById } from "./registry";

/** A finding in words: what is wrong, what was found and expected, what to write instead, and why. */
export interface FindingText {
  readonly title: string;
  readonly message: string;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
  /** Why it matters; behind 说明. */
  readonly why: string;
  /** "财预〔2015〕88号《中央部门预算绩效目标管理办法》". */
  readonly basis: readonly string[];
}

/** Throws when the finding names a rule that is not registered: findings are never shown without their words. */
export function describeFinding(finding: Finding, locale: Locale): FindingText {
  const rule = ruleById(finding.ruleId);
  if (!rule) throw new Error(`No rule ${finding.ruleId} is registered.`);
  return describe(rule, finding.facts, locale);
}

function describe(rule: Rule, facts: Facts, locale: Locale): FindingText {
  const text = rule.text[locale];
  return {
    title: text.title,
    message: text.message(facts),
    found: text.found(facts),
    expected: text.expected(facts),
    mend: text.mend(facts),
    why: text.why,
    basis: rule.basis.map((regulation) => `${regulation.number}${regulation.title[locale]}`),
  };
}
