import type { TableAudit } from "../../audit";
import { evaluateTable } from "../../evaluation/evaluateTable";
import type { TableEvaluation } from "../../evaluation/TableEvaluation";
import type { Area } from "../../grid/Area";
import type { OwnedBlock } from "../../grid/SheetGrid";
import type { SheetView } from "../../grid/SheetView";
import type { TargetTable } from "../../table/TargetTable";
import type { WantedBlock } from "./blockChanges";
import { FreeCells } from "./FreeCells";
import type { RowOptions } from "./rowContents";
import { sourceOf } from "./tableCells";
import { layoutOf } from "./TableLayout";
import { planTable } from "./TablePlan";
import type { TablePlan } from "./TablePlan";
import { wantedBlocks } from "./wantedBlocks";

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
export function planTables(
  view: SheetView,
  tables: readonly EvaluatedTable[],
  kept: readonly Area[],
  given: readonly OwnedBlock[],
  options: RowOptions,
): PlannedTable[] {
  const taken: Area[] = [];
  return fromLeft(tables).flatMap(({ table, evaluation }) => {
    const vacated = [...given, ...ownedBy(table)].map(({ area }) => area);
    const free = new FreeCells(view, [...kept, ...taken], vacated);
    const layout = table.indicators.length === 0 ? null : layoutOf(view, table, free);
    if (!layout) return [];
    const judged = options.resetWeights ? withProposals(table, options) : evaluation;
    const plan = planTable(table, judged, layout, sourceOf(view.grid), options);
    const blocks = wantedBlocks(table, plan, options.settings);
    taken.push(...blocks.map(({ state }) => state.area));
    return [{ table, plan, blocks }];
  });
}

/** Of two tables side by side without room between them, the left one's block shall stand left: so the reader takes them. */
function fromLeft(tables: readonly EvaluatedTable[]): EvaluatedTable[] {
  return [...tables].sort(
    ({ table: a }, { table: b }) => a.area.column - b.area.column || a.area.row - b.area.row,
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
