import Big from "big.js";
import { doubtfulUpTo } from "../../evaluation/doubtfulUpTo";
import { measureOf } from "../../evaluation/measureOf";
import { scaleOf } from "../../evaluation/Scale";
import { scoreNumeric } from "../../evaluation/scoreNumeric";
import type { RowEvaluation } from "../../evaluation/TableEvaluation";
import type { Settings } from "../../settings/Settings";
import type { Indicator } from "../../table/TargetTable";

/** How a numeric row's 完成率 follows from its 实际完成值, in the scale of the cell: 95% is 0.95. */
export type RatioRule = (
  | { readonly kind: "larger" | "smaller"; readonly bound: Big; readonly isStrict: boolean }
  | { readonly kind: "range"; readonly lower: Big; readonly upper: Big }
) & {
  /** What formulas take away from a text before they read it: "米"; "" for numbers and per cents. */
  readonly unit: string;
  /**
   * Beside a target in %: a number from here on was typed without its sign (96 for 96%), and the formulas stay blank
   * rather than give full points for it. Null for all other units.
   */
  readonly unsigned: Big | null;
  /**
   * A number above zero up to here may be meant in another scale, and the formulas stay blank rather than take it as it
   * stands: beside 度量单位 % a fraction (0.98 for 98%), in ‰ as well (0.004), and beside ≥5万亩 5.2 for 5.2万亩. Null for
   * all others.
   */
  readonly doubtful: Big | null;
};

/** The rule of a row that is scored by a ratio; null for all others. */
export function ratioRuleOf({ kind, indicator }: RowEvaluation, settings: Settings): RatioRule | null {
  const { value } = indicator.target;
  const scale = kind === "numeric" ? scaleOf(indicator, settings) : null;
  if (!scale || (value.kind !== "comparison" && value.kind !== "range")) return null;
  const { size, unit, isFraction } = cellScaleOf(indicator, value.unit);
  const inCell = (number: Big): Big => number.div(size);
  const slips = (bound: Big) => ({
    unsigned: isFraction ? leastUnsigned(bound) : null,
    doubtful: unit === "%" && bound.gt(1) ? new Big(1) : doubtfulInCell(indicator, value.unit),
  });
  if (scale.kind === "range") {
    const [lower, upper] = [inCell(scale.lower), inCell(scale.upper)];
    return { ...scale, lower, upper, unit, ...slips(upper) };
  }
  const bound = inCell(scale.bound);
  return { ...scale, bound, unit, ...slips(bound) };
}

function doubtfulInCell(indicator: Indicator, targetUnit: string): Big | null {
  return targetUnit === "‰" && !measureOf(indicator) ? new Big(1) : doubtfulUpTo(indicator);
}

/** How the numbers of an actual value's cell stand to the target's unit. */
interface CellScale {
  /** What 1 in the cell is in the target's unit. */
  readonly size: Big;
  readonly unit: string;
  /** 95% is 0.95. */
  readonly isFraction: boolean;
}

/** The add-in's own cells show per cents as such; in the user's own beside 度量单位 98 is 98%. */
function cellScaleOf(indicator: Indicator, targetUnit: string): CellScale {
  const measure = measureOf(indicator);
  const isOwned = indicator.actual?.isOwned ?? true;
  if (measure && !(targetUnit === "%" && isOwned)) {
    return { size: measure.size, unit: measure.text, isFraction: false };
  }
  return targetUnit === "%"
    ? { size: new Big(100), unit: "", isFraction: true }
    : { size: new Big(1), unit: targetUnit, isFraction: false };
}

/** 200%, or twice a target that is higher than 100%: what is beyond is taken for a slip, never for a full score. */
function leastUnsigned(bound: Big): Big {
  return bound.gt(1) ? bound.times(2) : new Big(2);
}

/** What the formulas of 完成率 and 偏差率 give for a number in the cell; null where they stay blank. */
export interface FormulaFigures {
  readonly rate: Big | null;
  readonly deviation: Big | null;
}

const NOTHING: FormulaFigures = { rate: null, deviation: null };

/** The formulas' own figures, for comparison with the engine's: they differ in what they make of numbers below zero. */
export function formulaFigures(rule: RatioRule, actual: Big): FormulaFigures {
  if (actual.lt(0) && hasNoLowerSide(rule)) return NOTHING;
  if (rule.unsigned && actual.gte(rule.unsigned)) return NOTHING;
  if (rule.doubtful && actual.gt(0) && actual.lte(rule.doubtful)) return NOTHING;
  const { rate, deviation } = scoreNumeric(actual, rule, rule.unit);
  return { rate, deviation };
}

/** Below an upper bound there is nothing but zero; the formulas stay blank for a number below that. */
export function hasNoLowerSide(rule: RatioRule): boolean {
  return rule.kind === "smaller" || (rule.kind === "range" && rule.lower.eq(0));
}
