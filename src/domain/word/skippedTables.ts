import { diagnoseSheet } from "../table/diagnoseSheet";
import type { ColumnRole } from "../table/headerLabels";
import { normaliseLabel } from "../table/label";
import type { ReadingOptions } from "../table/ReadingOptions";
import { sketchSheet } from "../table/sketchTables";
import { Vocabulary } from "../table/Vocabulary";
import { gridOfStack, layStack } from "./layStack";
import { wholeTable } from "./Stack";
import type { WordTable } from "./WordDocument";
import type { SkippedTable } from "./WordImport";

const LONGEST_BEGINNING = 20;
/** Columns that head indicators and nothing else. */
const TELLING: readonly ColumnRole[] = ["level1", "level2", "level3", "target"];

/** @param number the table's place in the document, from 1 */
export function skippedTable(table: WordTable, number: number, reading: ReadingOptions): SkippedTable {
  const own = { number, beginning: beginningOf(table) };
  const diagnosis = diagnoseSheet(sketchSheet(gridOfStack(layStack([wholeTable(table)])), reading));
  const isNested =
    (!diagnosis || diagnosis.reason === "noHeader") && holdsGrid(table, new Vocabulary(reading.headerWords));
  if (diagnosis && !isNested) return { ...own, reason: diagnosis.reason, missing: diagnosis.missing };
  return { ...own, reason: isNested ? "nested" : "unrelated", missing: [] };
}

function beginningOf({ cells }: WordTable): string {
  const first = cells.find(({ text }) => text.trim() !== "")?.text ?? "";
  const line = first.trim().replace(/\s+/g, " ");
  return line.length > LONGEST_BEGINNING ? `${line.slice(0, LONGEST_BEGINNING - 1)}…` : line;
}

/** A table within a cell has its rows in lines, its cells parted by tabs. */
function holdsGrid({ cells }: WordTable, words: Vocabulary): boolean {
  return cells
    .flatMap(({ text }) => text.split("\n"))
    .some((line) => {
      const roles = line.split("\t").map((text) => words.columnRoleOf(normaliseLabel(text)));
      return new Set(roles.filter((role) => role !== null && TELLING.includes(role))).size > 1;
    });
}
