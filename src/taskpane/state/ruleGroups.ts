import type { Locale } from "../../domain/locale/Locale";
import { catalogue } from "../../domain/rules/catalogue";
import type { Severity } from "../../domain/rules/Finding";

/** The first letter of a rule's id says what it looks at. */
export const RULE_GROUPS = ["T", "C", "I", "S"] as const;

export type RuleGroup = (typeof RULE_GROUPS)[number];

export interface ListedRule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
}

/** The rules by group, those whose id or title has the query; groups without any are left out. */
export function ruleGroups(
  query: string,
  locale: Locale,
): { readonly group: RuleGroup; readonly rules: readonly ListedRule[] }[] {
  const wanted = fold(query.trim());
  const rules = catalogue
    .map(({ id, severity, text }) => ({ id, severity, title: text[locale].title }))
    .filter(({ id, title }) => fold(`${id} ${title}`).includes(wanted));
  return RULE_GROUPS.map((group) => ({
    group,
    rules: rules.filter(({ id }) => id.startsWith(group)),
  })).filter(({ rules: some }) => some.length > 0);
}

export function countRules(): number {
  return catalogue.length;
}

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
