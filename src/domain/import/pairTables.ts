import { normaliseLabel } from "../table/label";
import { nameOfTable } from "../table/TargetTable";
import type { TargetTable } from "../table/TargetTable";
import type { Doubt } from "./ActualsImport";
import { pairClosest } from "./pairClosest";

/** A table here and the table of the other workbook that is the same project, or is like it. */
export interface TablePair {
  readonly own: TargetTable;
  readonly source: TargetTable;
  readonly isExact: boolean;
}

/** Below this two project names are two projects. */
const LEAST_LIKENESS = 0.6;

/** Pairs tables by project and unit: the same names first, then the most alike. No table is paired twice. */
export function pairTables(own: readonly TargetTable[], source: readonly TargetTable[]): TablePair[] {
  const exact = exactPairs(own, source);
  const paired = new Set(exact.flatMap((pair) => [pair.own, pair.source]));
  const near = pairClosest(
    own.filter((table) => !paired.has(table)),
    source.filter((table) => !paired.has(table)),
    { textOf: nameOfTable, least: LEAST_LIKENESS },
  );
  return [...exact, ...near.map((pair) => ({ ...pair, isExact: false }))];
}

/** What makes it doubtful that the figures of one table are those of the other. */
export function doubtsOfTables({ own, source, isExact }: TablePair): Doubt[] {
  return [
    ...(isExact ? [] : (["project"] as const)),
    ...(isOtherYear(own, source) ? (["year"] as const) : []),
  ];
}

/** Last year's figures are not this year's, though project, indicator and target be the same. */
export function isOtherYear(own: TargetTable, source: TargetTable): boolean {
  return own.year !== null && source.year !== null && own.year !== source.year;
}

/** The same name and unit on either side; of several tables that bear the name only those that stand alone with their unit. */
function exactPairs(own: readonly TargetTable[], source: readonly TargetTable[]): TablePair[] {
  const ownByName = groupByName(own);
  const pairs: TablePair[] = [];
  for (const [name, sources] of groupByName(source)) {
    const candidates = ownByName.get(name) ?? [];
    for (const table of sources) {
      const same = candidates.filter((other) => areSameUnit(other, table));
      const rivals = sources.filter((other) => areSameUnit(other, table));
      const [found] = same;
      if (found && same.length === 1 && rivals.length === 1) {
        pairs.push({ own: found, source: table, isExact: isKnown(found) && isKnown(table) });
      }
    }
  }
  return pairs;
}

/** Many a form bears the same title: without a project or a unit it is not known whose it is. */
function isKnown({ project, unit }: TargetTable): boolean {
  return normaliseLabel((project?.text ?? "") + (unit?.name ?? "")) !== "";
}

function groupByName(tables: readonly TargetTable[]): Map<string, TargetTable[]> {
  const groups = new Map<string, TargetTable[]>();
  for (const table of tables) {
    const name = normaliseLabel(nameOfTable(table));
    const group = groups.get(name);
    if (group) group.push(table);
    else groups.set(name, [table]);
  }
  return groups;
}

/** A table that does not say its unit may be any unit's. */
function areSameUnit(left: TargetTable, right: TargetTable): boolean {
  const [a, b] = [left, right].map(({ unit }) => normaliseLabel(unit?.name ?? ""));
  return a === "" || b === "" || a === b;
}
