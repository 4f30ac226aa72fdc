import type { Settings } from "../../settings/Settings";
import { EVALUATION_BLOCK_PREFIX, SUMMARY_BLOCK_PREFIX } from "../../table/ownedNames";
import { ownerSum } from "../../table/ownerSum";
import type { TargetTable } from "../../table/TargetTable";
import { modelsOf } from "../checkBlock";
import type { WantedBlock } from "./blockChanges";
import { columnsState } from "./columnsBlock";
import { listSummaryState } from "./listSummary";
import { SUMMARY_WIDTHS, summaryState } from "./summaryBlock";
import type { TablePlan } from "./TablePlan";

/**
 * The two blocks of a list, for all its projects together. No project owns them: they stand beside the list.
 * @param planned the projects with indicators, top to bottom
 */
export function wantedListBlocks(
  planned: readonly { readonly table: TargetTable; readonly plan: TablePlan }[],
  settings: Settings,
): WantedBlock[] {
  const [first] = planned;
  if (!first?.plan.layout.summary) return [];
  const { columns, summary } = first.plan.layout;
  const { ownedColumns, ownedSummary, moneyUnit } = first.table;
  const models = modelsOf(first.table);
  const rows = planned.flatMap(({ plan }) => plan.rows);
  const lines = new Map(
    planned.flatMap(({ table, plan }) => plan.funds.map((line) => [table.area.row, line] as const)),
  );
  const beside = columns && {
    prefix: EVALUATION_BLOCK_PREFIX,
    owned: ownedColumns?.block ?? null,
    state: columnsState(columns, rows, models, settings, []),
  };
  const figures = {
    prefix: SUMMARY_BLOCK_PREFIX,
    owned: ownedSummary,
    state: listSummaryState(summary.area, lines, models, moneyUnit.unit),
  };
  return beside ? [beside, figures] : [figures];
}

/** A table's blocks as they shall be, beside what there is of them now. */
export function wantedBlocks(table: TargetTable, plan: TablePlan, settings: Settings): WantedBlock[] {
  const { columns, summary } = plan.layout;
  const models = modelsOf(table);
  const owner = ownerSum(table.project?.text ?? "");
  const shift = columns && summary ? summary.area.column - columns.area.column : 0;
  const below = columns?.columns.map((_, index) => SUMMARY_WIDTHS[index - shift] ?? 0) ?? [];
  const beside: WantedBlock[] = columns
    ? [
        {
          prefix: EVALUATION_BLOCK_PREFIX,
          owned: table.ownedColumns?.block ?? null,
          state: { ...columnsState(columns, plan.rows, models, settings, below), owner },
        },
      ]
    : [];
  if (!summary) return beside;
  return [
    ...beside,
    {
      prefix: SUMMARY_BLOCK_PREFIX,
      owned: table.ownedSummary,
      state: {
        ...summaryState(summary.area, plan.funds, models, table.moneyUnit.unit, columns?.area ?? null),
        owner,
      },
    },
  ];
}
