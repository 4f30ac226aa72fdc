import type { Facts } from "../rules/Finding";
import { normaliseLabel } from "../table/label";
import type { Indicator, TargetTable } from "../table/TargetTable";
import { TextHash } from "./TextHash";

/**
 * What a finding is about, as a short text: the rule, the project, the row's own words and the finding's facts. It does
 * not change when the table moves or another row is edited; it does when the row's text, or what was found, changes.
 */
export function fingerprintOf(
  ruleId: string,
  table: TargetTable,
  row: Indicator | null,
  facts: Facts,
): string {
  let hash = wordsOf(table, row);
  for (const [name, fact] of Object.entries(facts)) {
    hash = hash.with(SEPARATOR).with(name).with(SEPARATOR).with(fact);
  }
  return `${ruleId}-${hash.toString()}`;
}

const SEPARATOR = "\u0001";

/** A table has many findings and a row several: what they are about is summed up once. */
const known = new WeakMap<TargetTable, Map<Indicator | null, TextHash>>();

function wordsOf(table: TargetTable, row: Indicator | null): TextHash {
  const ofTable = known.get(table) ?? new Map<Indicator | null, TextHash>();
  known.set(table, ofTable);
  const hash = ofTable.get(row) ?? (row === null ? projectHash(table) : rowHash(wordsOf(table, null), row));
  ofTable.set(row, hash);
  return hash;
}

function projectHash({ unit, project }: TargetTable): TextHash {
  const [own, name] = [unit?.text, project?.text].map((text) => normaliseLabel(text ?? ""));
  return TextHash.of(`${own}${SEPARATOR}${name}`);
}

function rowHash(project: TextHash, { level1, level2, level3, description, target }: Indicator): TextHash {
  const fields = [level1, level2, level3, description, target];
  return fields.reduce((hash, { text }) => hash.with(SEPARATOR).with(text), project);
}
