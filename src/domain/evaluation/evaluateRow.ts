import Big from "big.js";
import type { Settings } from "../settings/Settings";
import { isCostRow } from "../table/isCostRow";
import type { Indicator, TargetTable } from "../table/TargetTable";
import { isBlankEntry } from "./entryWords";
import { percentGiven, percentOfRate } from "./percentGiven";
import { pointsOfBasis } from "./pointsOfBasis";
import { proposeReduction } from "./proposeReduction";
import { readActual } from "./readActual";
import type { DatedReading } from "./readActualDate";
import { recordedScore } from "./recordedScore";
import type { Scale } from "./Scale";
import { scoreGraded } from "./scoreGraded";
import { scoreNumeric } from "./scoreNumeric";
import type { NumericResult } from "./scoreNumeric";
import { scoringOf } from "./scoringKind";
import type { Scoring } from "./scoringKind";
import type {
  AchievementGrade,
  ActualReading,
  RowEvaluation,
  RowStatus,
  ScoreBasis,
} from "./TableEvaluation";
import type { RowWeight } from "./weightsOf";

/** What is said of a row once its actual value and weight are read. */
type Judgement = Pick<
  RowEvaluation,
  "status" | "isMet" | "rate" | "deviation" | "score" | "basis" | "reduction" | "reasonFor"
>;

/** A row on its way to a score. */
interface Case {
  readonly indicator: Indicator;
  readonly weight: Big | null;
  readonly recorded: Big | null;
  readonly settings: Settings;
}

const one = new Big(1);

/** Scores one row, as far as it is filled in. */
export function evaluateRow(
  indicator: Indicator,
  { points, isProposed }: RowWeight,
  table: TargetTable,
  settings: Settings,
): RowEvaluation {
  const scoring = scoringOf(indicator, table.year, settings);
  const dated = readActual(indicator, scoring, table);
  const recorded = recordedScore(indicator);
  const judged = judge(scoring, dated, { indicator, weight: points, recorded, settings });
  // Named one by one: an object of so many properties that begins or goes on with `...` is slow to make and to read.
  return {
    indicator,
    kind: scoring.kind,
    weight: points,
    isWeightProposed: isProposed,
    actual: dated.reading,
    status: judged.status,
    isMet: judged.isMet,
    rate: judged.rate,
    deviation: judged.deviation,
    score: judged.score,
    basis: judged.basis,
    reduction: judged.reduction,
    recorded,
    reasonFor: judged.reasonFor,
    hasReason: indicator.reason !== null && !isBlankEntry(indicator.reason),
  };
}

function judge(scoring: Scoring, { reading, isInTime }: DatedReading, row: Case): Judgement {
  if (scoring.kind === "none") return without("noTarget");
  if (reading.kind === "problem") return without("unusable");
  if (scoring.kind === "graded") return judgeGrade(reading, row);
  if (reading.kind === "empty") return UNFILLED;
  if (isInTime === true) return { ...withBasis({ kind: "inTime" }, one, row), isMet: true };
  if (isInTime === false) return judgeLate(row);
  // A numeric row's reading is a number wherever it is neither blank nor a problem.
  return scoring.kind === "numeric" && reading.kind === "number"
    ? judgeNumber(scoreNumeric(reading.value, scoring.scale, reading.unit), scoring.scale, row)
    : without("unusable");
}

function without(status: RowStatus): Judgement {
  return {
    status,
    isMet: null,
    rate: null,
    deviation: null,
    score: null,
    basis: null,
    reduction: null,
    reasonFor: null,
  };
}

/** Nearly every row, before the year's end. */
const UNFILLED = without("unfilled");
const NEEDS_GRADE = without("needsGrade");

/** Scored by the basis, or without a score where there is no weight. */
function withBasis(basis: ScoreBasis, rate: Big, { weight }: Case): Judgement {
  if (weight === null) return { ...without("noWeight"), rate };
  return { ...without("scored"), rate, basis, score: pointsOfBasis(basis, weight) };
}

function judgeNumber(result: NumericResult, scale: Scale, row: Case): Judgement {
  const { isMet, rate, deviation } = result;
  const scored = withBasis(result.basis, rate, row);
  const judgement: Judgement = { ...scored, isMet, deviation, reasonFor: reasonFor(result, scale, row) };
  const { weight, recorded, settings } = row;
  const reduction = weight && proposeReduction(result, weight, recorded, settings);
  if (!reduction) return judgement;
  const { basis, proposal } = reduction;
  return proposal.isAccepted
    ? { ...judgement, basis, score: proposal.score, reduction: proposal }
    : { ...judgement, reduction: proposal };
}

/** To stay below a limit is the limit's aim; only money that was not spent needs a word. */
function reasonFor(
  { isMet, deviation }: NumericResult,
  scale: Scale,
  { indicator, settings }: Case,
): RowEvaluation["reasonFor"] {
  if (!isMet) return "missed";
  if (scale.kind === "smaller" && !isCostRow(indicator)) return null;
  const isFar = deviation?.abs().gt(new Big(settings.deviationPercent).times("0.01")) ?? false;
  return isFar ? "deviation" : null;
}

/**
 * Late: the user says in 完成率, or by a 得分 of the user's own that is less than full, what is left of the points, and why,
 * whatever the grade.
 */
function judgeLate(row: Case): Judgement {
  const given = percentGiven(row.indicator, row.weight, row.settings);
  const percent = percentOfRate(row.indicator) ?? (given?.lt(100) ? given : null);
  return { ...byPercent(percent, null, row), isMet: false, reasonFor: "missed" };
}

function judgeGrade(reading: ActualReading, row: Case): Judgement {
  const { indicator, weight, settings } = row;
  const picked = reading.kind === "words" ? reading.grade : null;
  const percent = percentGiven(indicator, weight, settings);
  const judgement = byPercent(percent, picked, row);
  if (reading.kind === "empty" && (percent === null || isIdleZero(percent, indicator))) return UNFILLED;
  const grade = judgement.basis?.kind === "graded" ? judgement.basis.grade : picked;
  if (judgement.status === "outsideBand" || grade === null) return judgement;
  const isMet = grade === "achieved";
  return { ...judgement, isMet, reasonFor: isMet ? null : "missed" };
}

/** Beside a blank 实际完成值 a 0 that nobody typed as the per cent: 得分 of a form that came with 0, or a formula's. */
function isIdleZero(percent: Big, indicator: Indicator): boolean {
  const isTyped = indicator.rate?.formula === null && percentOfRate(indicator) !== null;
  return percent.eq(0) && !isTyped;
}

/** By the user's per cent, within the band of the grade that was picked, if one was. */
function byPercent(percent: Big | null, picked: AchievementGrade | null, row: Case): Judgement {
  if (percent === null) return NEEDS_GRADE;
  const grade = scoreGraded(percent, picked, row.settings);
  const rate = percent.times("0.01");
  return grade === null
    ? { ...without("outsideBand"), rate }
    : withBasis({ kind: "graded", grade, percent }, rate, row);
}
