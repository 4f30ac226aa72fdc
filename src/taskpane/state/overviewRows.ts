import Big from "big.js";
import type { TableAudit } from "../../domain/audit";
import type { OverallGrade } from "../../domain/evaluation/TableEvaluation";
import type { Locale } from "../../domain/locale/Locale";
import { projectLine } from "../../domain/report/overview/ProjectLine";
import type { ProjectLine } from "../../domain/report/overview/ProjectLine";
import { isText, OVERVIEW_COLUMNS } from "./overviewSort";
import type { OverviewColumn, OverviewSort } from "./overviewSort";
import { fold } from "./visibleTables";

/** A project of 汇总 and the table that its line is about. */
export interface OverviewRow {
  readonly tableId: string;
  readonly line: ProjectLine;
}

/** A re-check makes new audits of the edited sheets alone. */
const known = new WeakMap<TableAudit, OverviewRow>();

/** In the order of the workbook. */
export function overviewRows(tables: readonly TableAudit[]): OverviewRow[] {
  return tables.map((audit) => {
    const row = known.get(audit) ?? { tableId: audit.table.id, line: projectLine(audit) };
    known.set(audit, row);
    return row;
  });
}

/** Where no table names its unit there is no column for it. */
export function columnsFor(rows: readonly OverviewRow[]): readonly OverviewColumn[] {
  const hasUnits = rows.some(({ line }) => line.unit !== null);
  return OVERVIEW_COLUMNS.filter((column) => column !== "unit" || hasUnits);
}

/** The projects whose name, unit or sheet has the text in it. */
export function searchRows(rows: readonly OverviewRow[], query: string): readonly OverviewRow[] {
  const wanted = fold(query.trim());
  if (wanted === "") return rows;
  return rows.filter(({ line: { project, unit, sheetName } }) =>
    [project, unit ?? "", sheetName].some((text) => fold(text).includes(wanted)),
  );
}

/** What is not known comes last either way; ties keep the workbook's order. */
export function sortRows(
  rows: readonly OverviewRow[],
  sort: OverviewSort,
  locale: Locale,
): readonly OverviewRow[] {
  if (sort === null) return rows;
  const { column, isDescending } = sort;
  const compare = isText(column) ? new Intl.Collator(locale, { numeric: true }).compare : compareFigures;
  const keyed = rows.map((row) => ({ row, key: keyOf(row.line, column) }));
  const unknown = keyed.filter(({ key }) => key === null);
  const sorted = keyed.flatMap(({ row, key }) => (key === null ? [] : [{ row, key }]));
  sorted.sort((a, b) => (isDescending ? compare(b.key, a.key) : compare(a.key, b.key)));
  return [...sorted, ...unknown].map(({ row }) => row);
}

const compareFigures = (a: string, b: string): number => new Big(a).cmp(b);

const GRADE_RANKS: Readonly<Record<OverallGrade, string>> = {
  excellent: "4",
  good: "3",
  fair: "2",
  poor: "1",
};

/** A text, or an exact number as text; null where it is not known. */
function keyOf(line: ProjectLine, column: OverviewColumn): string | null {
  if (column === "grade") return line.grade && GRADE_RANKS[line.grade];
  const value = line[column];
  return value === null ? null : String(value);
}
