import type { Position } from "../grid/Area";
import type { Cell } from "../grid/SheetGrid";
import type { FieldRole } from "../table/headerLabels";
import type { TableSketch } from "../table/TableSketch";

const MONEY_FIELDS: readonly FieldRole[] = ["total", "fiscal", "carriedOver", "other", "executed"];

/** The cells that hold amounts of the budget (预算数, 财政资金, 全年执行数): beside their labels, or in a grid or list. */
export function amountCells({ head, header, area }: TableSketch): Position[] {
  const beside = MONEY_FIELDS.flatMap((role) => head.fields.get(role)?.value ?? []);
  const inFunds = (head.funds?.lines ?? []).flatMap(({ cells }) =>
    [cells.initial, cells.budget, cells.executed].filter((cell): cell is Cell => cell !== null),
  );
  const inList = MONEY_FIELDS.flatMap((role) => header.fieldColumns.get(role) ?? []).flatMap(({ column }) =>
    Array.from({ length: area.rowCount }, (_, index) => ({ row: area.row + index, column })),
  );
  return [...beside, ...inFunds, ...inList];
}
