import type { EntryField } from "../table/EntryField";
import { parseTargetCell } from "../value/parseTarget";

/**
 * "96%" for 96 without its sign; "" where the number leaves open what is meant: 0.96 is 96% or 0.96%, 1 is 1% or 100%,
 * and 120 may be another figure altogether.
 */
export function percentProposal(field: EntryField): string {
  const value = parseTargetCell(field, { year: null, costRow: false });
  if (value.kind !== "comparison" || value.unit !== "") return "";
  const isPlain = value.value.gt(1) && value.value.lte(100);
  return isPlain ? `${value.value.toFixed()}%` : "";
}
