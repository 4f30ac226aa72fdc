import type { TableAudit } from "../../audit";
import { evaluateTable } from "../../evaluation/evaluateTable";
import type { TableEvaluation } from "../../evaluation/TableEvaluation";
import { isSameArea } from "../../grid/Area";
import type { Area } from "../../grid/Area";
import type { OwnedBlock } from "../../grid/SheetGrid";
import type { SheetView } from "../../grid/SheetView";
import type { Steps } from "../../Steps";
import type { TargetTable } from "../../table/TargetTable";
import type { WantedBlock } from "./blockChanges";
import { FreeCells } from "./FreeCells";
import type { FreePlaces } from "./FreeCells";
import type { RowOptions } from "./rowContents";
import { sourceOf } from "./tableCells";
import { listLayouts } from "./listLayout";
import { layoutOf } from "./TableLayout";
import { planTable } from "./TablePlan";
import type { TablePlan } from "./TablePlan";
import { wantedBlocks, wantedListBlocks } from "./wantedBlocks";

export type EvaluatedTable = Pick<TableAudit, "table" | "evaluation">;

/** A table with all that is planned for it. */
export interface PlannedTable {
  readonly table: TargetTable;
  readonly plan: TablePlan;
  readonly blocks: readonly WantedBlock[];
}

/**
 * Plans the tables of a sheet, none over another's cells. Tables without indicators, and those for whose blocks there is
 * no way (`layoutOf`), are left out.
 * @param kept areas that no block may take
 * @param given blocks whose cells are free for others
 */
export function* planTables(
  view: SheetView,
  tables: readonly EvaluatedTable[],
  kept: readonly Area[],
  given: readonly OwnedBlock[],
  options: RowOptions,
): Steps<readonly PlannedTable[]> {
  const planned: PlannedTable[] = [];
  const free = new FreeCells(view, kept);
  for (const group of groupsFromLeft(tables)) {
    yield;
    const places = free.giving([...given, ...group.flatMap(({ table }) => ownedBy(table))]);
    const ofGroup = planGroup(view, group, places, options);
    for (const { blocks } of ofGroup) for (const { state } of blocks) free.take(state.area);
    planned.push(...ofGroup);
  }
  return planned;
}

/** One table, or the projects of a list with indicators: the first of them has the blocks of all. */
function planGroup(
  view: SheetView,
  group: readonly EvaluatedTable[],
  free: FreePlaces,
  options: RowOptions,
): PlannedTable[] {
  const filled = group.filter(({ table }) => table.indicators.length > 0);
  const [first] = filled;
  if (!first) return [];
  const layouts = first.table.list
    ? listLayouts(
        view,
        filled.map(({ table }) => table),
        free,
      )
    : [layoutOf(view, first.table, free)];
  const plans = filled.flatMap(({ table, evaluation }, index) => {
    const layout = layouts?.[index];
    if (!layout) return [];
    const judged = options.resetWeights ? withProposals(table, options) : evaluation;
    return [{ table, plan: planTable(table, judged, layout, sourceOf(view.grid), options) }];
  });
  return plans.map(({ table, plan }, index) => ({
    table,
    plan,
    blocks: table.list
      ? index === 0
        ? wantedListBlocks(plans, options.settings)
        : []
      : wantedBlocks(table, plan, options.settings),
  }));
}

/** Of two tables side by side without room between them, the left one's block shall stand left: so the reader takes them. */
function groupsFromLeft(tables: readonly EvaluatedTable[]): (readonly EvaluatedTable[])[] {
  const sorted = [...tables].sort(
    ({ table: a }, { table: b }) => a.area.column - b.area.column || a.area.row - b.area.row,
  );
  const groups: EvaluatedTable[][] = [];
  for (const evaluated of sorted) {
    const last = groups.at(-1);
    if (last?.[0] && isSameList(last[0].table, evaluated.table)) last.push(evaluated);
    else groups.push([evaluated]);
  }
  return groups;
}

/** Projects of one list. */
export function isSameList({ list: a, sheetId }: TargetTable, other: TargetTable): boolean {
  return (
    a !== null && other.list !== null && sheetId === other.sheetId && isSameArea(a.area, other.list.area)
  );
}

export function ownedBy({ ownedColumns, ownedSummary }: TargetTable): OwnedBlock[] {
  return [ownedColumns?.block, ownedSummary].flatMap((block) => block ?? []);
}

/** The evaluation as if the add-in's own column of 分值 were blank. */
function withProposals(table: TargetTable, { settings }: RowOptions): TableEvaluation {
  const indicators = table.indicators.map((indicator) =>
    indicator.weight?.isOwned
      ? { ...indicator, weight: { ...indicator.weight, text: "", points: null } }
      : indicator,
  );
  return evaluateTable({ ...table, indicators }, settings);
}
