import type { Settings } from "../../settings/Settings";
import { EVALUATION_BLOCK_PREFIX, SUMMARY_BLOCK_PREFIX } from "../../table/ownedNames";
import { ownerSum } from "../../table/ownerSum";
import type { TargetTable } from "../../table/TargetTable";
import { modelsOf } from "../checkBlock";
import type { WantedBlock } from "./blockChanges";
import { columnsState } from "./columnsBlock";
import { SUMMARY_WIDTHS, summaryState } from "./summaryBlock";
import type { TablePlan } from "./TablePlan";

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
