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

function reasonOf({ cells, rowCount }: WordTable, words: Vocabulary): SkipReason {
  const rows = Array.from({ length: rowCount }, (): string[] => []);
  for (const { area, text } of cells) rows[area.row]?.push(text);
  if (rows.some((texts) => isHeader(texts, words))) return "missingColumns";
  // A table within a cell has its rows in lines, its cells parted by tabs.
  const lines = cells.flatMap(({ text }) => text.split("\n"));
  if (lines.some((line) => isHeader(line.split("\t"), words))) return "nested";
  const hasProject = cells.some(({ text }) => words.fieldRoleOf(normaliseLabel(text)) === "project");
  return hasProject ? "noHeader" : "unrelated";
}

function isHeader(texts: readonly string[], words: Vocabulary): boolean {
  const roles = texts.map((text) => words.columnRoleOf(normaliseLabel(text)));
  return new Set(roles.filter((role) => role !== null && TELLING.includes(role))).size > 1;
}
