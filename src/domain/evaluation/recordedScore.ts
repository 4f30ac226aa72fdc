import type Big from "big.js";
import type { EntryField } from "../table/EntryField";
import type { Indicator } from "../table/TargetTable";
import { parseTargetCell } from "../value/parseTarget";
import type { ComparisonValue } from "../value/TargetValue";

/** The number that the 得分 cell holds ("9.5", 9.5, 9.5分); null when it holds none. */
export function recordedScore({ score }: Indicator): Big | null {
  const number = score && plainNumber(score);
  return number && (number.unit === "" || number.unit === "分") ? number.value : null;
}

/** A number with nothing around it but its unit; null for anything else, bounds and 约 included. */
export function plainNumber(entry: EntryField): ComparisonValue | null {
  const value = parseTargetCell(entry, { year: null, costRow: true });
  if (value.kind !== "comparison" || value.operator !== "=") return null;
  const isPlain = value.implied.every((implied) => implied === "operator");
  return isPlain && value.implied.length > 0 ? value : null;
}
