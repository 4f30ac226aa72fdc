import type { ColumnRole } from "../table/headerSynonyms";
import { normaliseLabel } from "../table/label";
import type { Vocabulary } from "../table/Vocabulary";
import type { WordTable } from "./WordDocument";
import type { SkippedTable, SkipReason } from "./WordImport";

const LONGEST_BEGINNING = 20;
/** Columns that head indicators and nothing else. */
const TELLING: readonly ColumnRole[] = ["level1", "level2", "level3", "target"];

/** @param number the table's place in the document, from 1 */
export function skippedTable(
  table: WordTable,
  number: number,
  hasIndicators: boolean,
  words: Vocabulary,
): SkippedTable {
  const [first] = table.cells.filter(({ text }) => text.trim() !== "");
  const beginning = (first?.text ?? "").trim().replace(/\s+/g, " ");
  const isLong = beginning.length > LONGEST_BEGINNING;
  return {
    number,
    beginning: isLong ? `${beginning.slice(0, LONGEST_BEGINNING - 1)}…` : beginning,
    reason: hasIndicators ? "noHead" : reasonOf(table, words),
  };
}

function reasonOf({ cells }: WordTable, words: Vocabulary): SkipReason {
  const roles = new Map<number, Set<ColumnRole>>();
  let hasField = false;
  for (const { area, text } of cells) {
    const label = normaliseLabel(text);
    const role = words.columnRoleOf(label);
    if (role && TELLING.includes(role)) roles.set(area.row, (roles.get(area.row) ?? new Set()).add(role));
    hasField ||= words.fieldRoleOf(label) === "project";
  }
  if ([...roles.values()].some(({ size }) => size > 1)) return "missingColumns";
  return hasField ? "noHeader" : "unrelated";
}
