import { firstLevelOfRow } from "../table/firstLevel";
import { secondLevelOf } from "../table/secondLevel";
import type { SecondLevel } from "../table/secondLevel";
import type { Indicator, TargetField } from "../table/TargetTable";
import type { ComparisonValue, RangeValue, TargetValue } from "../value/TargetValue";
import { asksForAll } from "./percent";
import type { DatedValue } from "./withYear";
import { isDated as isDatedValue } from "./withYear";

/** A row whose 指标值 is of a certain kind. */
export type RowWith<V extends TargetValue> = Indicator & {
  readonly target: TargetField & { readonly value: V };
};

// What several rules ask of a row (`TableRows.where`): the cheapest first, so that the others look at few rows.

export function isComparison(row: Indicator): row is RowWith<ComparisonValue> {
  return row.target.value.kind === "comparison";
}

/** One number, or two that it lies between. */
export function isNumeric(row: Indicator): row is RowWith<ComparisonValue | RangeValue> {
  const { kind } = row.target.value;
  return kind === "comparison" || kind === "range";
}

export function isDated(row: Indicator): row is RowWith<DatedValue> {
  return isDatedValue(row.target.value);
}

/** 100%, ≥100%. */
export function isWhole(row: Indicator): row is RowWith<ComparisonValue> {
  return asksForAll(row.target.value);
}

/** Words. */
export function isQualitative({ target }: Indicator): boolean {
  return target.value.kind === "qualitative";
}

const isOf =
  (level: SecondLevel) =>
  ({ level2 }: Indicator): boolean =>
    secondLevelOf(level2.text) === level;

export const isQuantity = isOf("quantity");
export const isTimeliness = isOf("timeliness");
export const isSatisfaction = isOf("satisfaction");

export function isOutput(row: Indicator): boolean {
  return firstLevelOfRow(row) === "output";
}
