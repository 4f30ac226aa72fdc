import Big from "big.js";
import { inTargetUnit } from "../evaluation/inTargetUnit";
import { measureOf } from "../evaluation/measureOf";
import { isUnclearPercent, typedNumber } from "../plan/entry/typedText";
import { isCostRow } from "../table/isCostRow";
import type { RowPair, TableRow } from "./ActualsImport";

const ONE = new Big(1);

/**
 * A number alone is in its row's unit: where the row here would take it for another (元 for 万元), it brings its own along.
 * ¥ tells no unit: amounts in 万元 are shown with it as well.
 */
export function withUnit(text: string, { own, source }: RowPair): string {
  const bare = text.replace(/^[¥￥]\s*/, "");
  const number = typedNumber(bare);
  if (number?.unit !== "") return text;
  const unit = unitOfRow(source);
  // 0.96 beside ≥95% may be 96%, which is not said by putting a sign behind it.
  if (unit === "%" && isUnclearPercent(number)) return text;
  return inTargetUnit(ONE, unit, unitOfRow(own))?.eq(ONE) ? bare : `${bare}${unit}`;
}

/** What a number alone is counted in: 度量单位, the target's unit, in a cost row without either the table's; "" unknown. */
export function unitOfRow({ table, indicator }: TableRow): string {
  const { value } = indicator.target;
  const stated = value.kind === "comparison" || value.kind === "range" ? value.unit : "";
  const unit = measureOf(indicator)?.text ?? stated;
  if (unit !== "" || !isCostRow(indicator)) return unit;
  const { source, unit: money } = table.moneyUnit;
  return source === "stated" || source === "inferred" ? money : "";
}
