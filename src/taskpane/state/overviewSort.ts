/** What 汇总 knows of a project, in the order of its columns: what a reviewer asks first is in sight at 320 pixels. */
export const OVERVIEW_COLUMNS = [
  "project",
  "gap",
  "errors",
  "warnings",
  "infos",
  "budget",
  "cost",
  "score",
  "grade",
  "unit",
] as const;

export type OverviewColumn = (typeof OVERVIEW_COLUMNS)[number];

/** Null: the workbook's own order. */
export type OverviewSort = { readonly column: OverviewColumn; readonly isDescending: boolean } | null;

/** 汇总 as the user has it: sorted, and searched for a project, a unit or a sheet. */
export interface OverviewChoice {
  readonly sort: OverviewSort;
  readonly query: string;
}

export const NO_OVERVIEW_CHOICE: OverviewChoice = { sort: null, query: "" };

const TEXTS: readonly OverviewColumn[] = ["project", "unit"];

export function isText(column: OverviewColumn): boolean {
  return TEXTS.includes(column);
}

/** What another press of a column's header does: figures from the largest, texts from the first; then round; then as in the workbook. */
export function nextSort(sort: OverviewSort, column: OverviewColumn): OverviewSort {
  const first = !isText(column);
  if (sort?.column !== column) return { column, isDescending: first };
  return sort.isDescending === first ? { column, isDescending: !first } : null;
}
