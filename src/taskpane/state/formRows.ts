import type { RowEvaluation, TableEvaluation } from "../../domain/evaluation/TableEvaluation";
import type { Indicator, TargetTable } from "../../domain/table/TargetTable";

/** The funds' place in a form: above the first indicator row. */
export const FUNDS = "funds";

const known = new WeakMap<TargetTable, readonly string[]>();

/**
 * Keys of the indicator rows, in their order: the words that name a row, and which of its like it is. A row keeps its
 * key when rows are inserted or deleted around it, so that what is typed for it never lands in another.
 */
export function rowKeys(table: TargetTable): readonly string[] {
  const keys = known.get(table) ?? makeKeys(table.indicators);
  known.set(table, keys);
  return keys;
}

function makeKeys(indicators: readonly Indicator[]): string[] {
  const seen = new Map<string, number>();
  return indicators.map(({ level1, level2, level3, description }) => {
    const words = [level1, level2, level3, description]
      .map(({ text }) => text.replace(/\s+/g, ""))
      .join("\n");
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    return `${words}#${count}`;
  });
}

/** The row of this key; null when the table has none any more. */
export function rowOf(
  table: TargetTable,
  evaluation: Pick<TableEvaluation, "rows">,
  key: string,
): RowEvaluation | null {
  return evaluation.rows[rowKeys(table).indexOf(key)] ?? null;
}

/** Where something can be filled in: the funds where the table has any, then the rows. */
export function stopsOf(table: TargetTable): readonly string[] {
  return table.funds.length > 0 ? [FUNDS, ...rowKeys(table)] : rowKeys(table);
}

/** Whether 实际完成值 can be filled in: in a column of the user's, or of the add-in. */
export function canBeFilled({ indicators }: TargetTable): boolean {
  return indicators.every(({ actual }) => actual !== null);
}
