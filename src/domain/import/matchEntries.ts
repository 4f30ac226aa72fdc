import type { Entry } from "../plan/entry/Entry";
import type { FundsMatch, RowPair } from "./ActualsImport";
import { broughtIn } from "./broughtIn";

/** What a confirmed match would have the clerk type: the actual value, the per cent of a row that is graded, and the reason. */
export function entriesOfRow(pair: RowPair): Entry[] {
  const { row } = pair.own.indicator;
  const texts = broughtIn(pair);
  return (["actual", "rate", "reason"] as const).flatMap((role) =>
    texts[role] === "" ? [] : [{ role, row, text: texts[role] }],
  );
}

export function entryOfFunds({ own, source }: FundsMatch): Entry[] {
  const executed = source.line.executed?.amount;
  if (!executed || !own.line.executed) return [];
  return [{ role: "executed", line: own.line.role, text: `${executed.amount.toFixed()}${executed.unit}` }];
}
