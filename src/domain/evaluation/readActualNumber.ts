import type Big from "big.js";
import type { EntryField } from "../table/EntryField";
import { isCostRow } from "../table/isCostRow";
import type { Indicator, TargetTable } from "../table/TargetTable";
import { isMoneyUnit } from "../value/Money";
import { normaliseValueText } from "../value/normalise";
import { parseTargetCell } from "../value/parseTarget";
import type { ComparisonValue, TargetValue } from "../value/TargetValue";
import { costUnitOf } from "./costUnit";
import { doubtfulUpTo } from "./doubtfulUpTo";
import { withShownZero, wordsOfEntry } from "./entryWords";
import { inTargetUnit } from "./inTargetUnit";
import { withMeasure } from "./measureOf";
import { onlyValue } from "./onlyValue";
import { areWordsPlain } from "./plainWords";
import type { Scale } from "./Scale";
import type { ActualProblem, ActualReading } from "./TableEvaluation";

const problem = (kind: ActualProblem): ActualReading => ({ kind: "problem", problem: kind });
const digits = /\d+(?:[.,]\d+)*/g;
/** A number alone, that is no month either: 2024.06. */
const bareNumber = /^[-+]?\d[\d,]*(?:\.\d+)?$/;

/** 实际完成值 beside a numeric target, in the target's unit. */
export function readActualNumber(
  entry: EntryField,
  indicator: Indicator,
  scale: Scale,
  table: TargetTable,
): ActualReading {
  const actual = withShownZero(entry);
  const unit = unitOfTarget(indicator);
  const isMoney = isMoneyUnit(unit.split("/")[0] ?? "") || (unit === "" && isCostRow(indicator));
  // In a money row 56万 is 56万元, in any other 560,000; and what is a number alone is never read as a month.
  const costRow = isMoney || bareNumber.test(normaliseValueText(wordsOfEntry(actual)));
  const measured = withMeasure(actual, indicator);
  const value = onlyValue(parseTargetCell(measured, { year: table.year, costRow }));
  if (value.kind !== "comparison") return unfit(value);
  const flaw = flawOf(value, actual, indicator);
  if (flaw) return problem(flaw);
  const isBare = value.unit === "" || measured !== actual;
  if (isBare && mayBeMultiple(value.value, indicator)) return problem("multiple");
  const number = convert(value, unit, indicator, table);
  if (!number) return problem(/^[%‰]$/.test(unit) && value.unit === "" ? "percentSign" : "unit");
  return number.lt(0) && hasNoLowerSide(scale)
    ? problem("negative")
    : { kind: "number", value: number, unit };
}

function unfit(value: TargetValue): ActualReading {
  if (value.kind === "empty") return { kind: "empty" };
  if (value.implied.includes("approximate")) return problem("approximate");
  return problem(value.kind === "multiple" || value.kind === "range" ? "several" : "notANumber");
}

/** What makes a readable number unfit to be taken for the exact result. */
function flawOf(value: ComparisonValue, actual: EntryField, indicator: Indicator): ActualProblem | null {
  if (value.implied.includes("approximate")) return "approximate";
  if (value.operator !== "=" || !value.implied.includes("operator")) return "operator";
  if (!value.implied.includes("prose")) return null;
  const isSingle = (normaliseValueText(value.text).match(digits) ?? []).length <= 1;
  return isSingle && areWordsPlain(wordsOfEntry(actual), indicator, value.unit + "千百十万亿")
    ? null
    : "notANumber";
}

function unitOfTarget({ target: { value } }: Indicator): string {
  return value.kind === "comparison" || value.kind === "range" ? value.unit : "";
}

/** 5.2 beside ≥5万亩 is 52,000 亩 or 5.2: the clerk is to say which. */
function mayBeMultiple(value: Big, indicator: Indicator): boolean {
  return value.gt(0) && value.lte(doubtfulUpTo(indicator) ?? 0);
}

/**
 * Null where the units do not go together. 0 is 0% whatever the scale; any other number beside a target in % must say
 * which, and so must one up to 1 beside a target in ‰: 0.004.
 */
function convert(
  { value, unit }: ComparisonValue,
  targetUnit: string,
  indicator: Indicator,
  table: TargetTable,
): Big | null {
  if (targetUnit === "%" && unit === "") return value.eq(0) ? value : null;
  if (targetUnit === "‰" && unit === "" && value.gt(0) && value.lte(1)) return null;
  const { source } = table.moneyUnit;
  const isStated = source === "stated" || source === "inferred";
  // "≤8" in a cost row is in the table's unit, unless its name says another one: 设备费（元）.
  const isTables = targetUnit === "" && isMoneyUnit(unit) && isCostRow(indicator) && isStated;
  return inTargetUnit(value, unit, isTables ? (costUnitOf(indicator, table) ?? "") : targetUnit);
}

/** Below an upper bound there is nothing but zero: -3 is no better than 0, it is a slip of the pen. */
function hasNoLowerSide(scale: Scale): boolean {
  return scale.kind === "smaller" || (scale.kind === "range" && scale.lower.eq(0));
}
