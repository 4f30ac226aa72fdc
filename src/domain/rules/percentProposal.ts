import type { EntryField } from "../table/EntryField";
import { parseTargetCell } from "../value/parseTarget";
import { SHARES_END } from "./entryNumber";

/**
 * "96%" for 96 without its sign; "" where the number leaves open what is meant: 0.96 is 96% or 0.96%, 1.05 is 105% or
 * 1.05%, and 120 may be another figure altogether.
 */
export function percentProposal(field: EntryField): string {
  const value = parseTargetCell(field, { year: null, costRow: false });
  if (value.kind !== "comparison" || value.unit !== "") return "";
  const isPlain = value.value.gt(SHARES_END) && value.value.lte(100);
  return isPlain ? `${value.value.toFixed()}%` : "";
}
