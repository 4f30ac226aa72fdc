import { catalogue } from "./catalogue";
import type { Rule } from "./Rule";

const byId = new Map(catalogue.map((rule) => [rule.id, rule]));

/** The rule with this id ("C03"), or undefined when there is none. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
