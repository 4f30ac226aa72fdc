import type { Facts } from "../rules/Finding";
import { normaliseLabel } from "../table/label";
import type { Indicator, TargetTable } from "../table/TargetTable";

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
  const words = row
    ? [row.level1, row.level2, row.level3, row.description, row.target].map(({ text }) => text)
    : [];
  const project = [table.unit?.text, table.project?.text].map((text) => normaliseLabel(text ?? ""));
  return `${ruleId}-${hash([...project, ...words, ...Object.entries(facts).flat()].join("\u0001"))}`;
}

/** 53 bits of a text (cyrb53), in base 36: enough that two of a workbook's findings do not meet by chance. */
function hash(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
