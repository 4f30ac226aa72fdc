import type Big from "big.js";
import type { FundsLine } from "../table/FundsLine";
import type { Indicator } from "../table/TargetTable";
import type { Money } from "../value/Money";
import type { PlanDate } from "../value/PlanDate";

/** 定性指标的等次: 达成, 部分达成并具有一定效果, 未达成且效果较差. */
export type AchievementGrade = "achieved" | "partly" | "missed";

/** 评价等级: 优, 良, 中, 差. */
export type OverallGrade = "excellent" | "good" | "fair" | "poor";

/**
 * How a row is scored (财预〔2020〕10号):
 * - numeric: by the ratio of actual to target; the sheet gets live formulas
 * - date: in time is full; late is graded by the user
 * - graded: the user picks a grade and a per cent: words, several values in one cell, 约95%, targets below zero
 * - none: the target is empty or unreadable, nothing can be scored until it is mended
 */
export type ScoringKind = "numeric" | "date" | "graded" | "none";

/** Why an 实际完成值 cannot be used as it stands. */
export type ActualProblem =
  /** Words where a number is needed. */
  | "notANumber"
  /** 约95%, 95%左右, 100余: no exact number. */
  | "approximate"
  /** The comparison sign was copied from the target ("≥266米"). */
  | "operator"
  /** Another unit than the target's, and none that converts into it. */
  | "unit"
  /** 5.2 beside ≥5万亩: 5.2万亩, or 5.2亩? */
  | "multiple"
  /** 95 or 0.95 without % for a target in %: 95%, or 0.95%? */
  | "percentSign"
  /** Below zero where the target's scale begins at zero. */
  | "negative"
  /** Several values in one cell. */
  | "several"
  /** No date where one is needed. */
  | "notADate"
  /** An Excel error (#REF!), a logical value, 2月30日. */
  | "unreadable";

/** What an 实际完成值 cell means beside its target. */
export type ActualReading =
  | { readonly kind: "empty" }
  /** In the target's unit: 95% beside a target in % is 95. */
  | { readonly kind: "number"; readonly value: Big; readonly unit: string }
  /** The day, month … on which it was done; `from` where an interval was given that ends with it. */
  | { readonly kind: "date"; readonly date: PlanDate; readonly from?: PlanDate }
  /** Words beside a graded target; `grade` where they name one of the three. */
  | { readonly kind: "words"; readonly grade: AchievementGrade | null }
  | { readonly kind: "problem"; readonly problem: ActualProblem };

/**
 * Where a row stands. Only `scored` has a score; every other row keeps the project 未完成.
 * - unfilled: 实际完成值 is blank
 * - needsGrade: the user must give the per cent of the points (graded rows, late dates)
 * - outsideBand: the per cent does not lie in the band of the grade that was picked
 * - unusable: 实际完成值 cannot be used, see `actual.problem`
 * - noTarget: 指标值 must be mended first
 * - noWeight: 分值 is missing or no number
 */
export type RowStatus =
  "scored" | "unfilled" | "needsGrade" | "outsideBand" | "unusable" | "noTarget" | "noWeight";

/** The arithmetic of a score, as `explainRow` words it. */
export type ScoreBasis =
  /** Within the target: full points. */
  | { readonly kind: "met" }
  /** numerator ÷ denominator × weight: actual ÷ target, or target ÷ actual where smaller is better. */
  | {
      readonly kind: "ratio";
      readonly numerator: Big;
      readonly denominator: Big;
      readonly unit: string;
      readonly of: "actualToTarget" | "targetToActual";
    }
  /** A target of 0 that was missed: no ratio to be had, no points. */
  | { readonly kind: "zeroTargetMissed" }
  /** The wrong side of zero (-3 where 2 were planned): no points. */
  | { readonly kind: "belowZero" }
  /** By the date. */
  | { readonly kind: "inTime" }
  /** The user's grade and per cent. */
  | { readonly kind: "graded"; readonly grade: AchievementGrade; readonly percent: Big }
  /** Far above the target, and the user has taken the proposed reduction. `allowed` and `rate`: 1.3 and 1.8. */
  | { readonly kind: "reduced"; readonly allowed: Big; readonly rate: Big };

/** 自评: one indicator row with its score. */
export interface RowEvaluation {
  readonly indicator: Indicator;
  readonly kind: ScoringKind;
  /** 分值 in points of 100: the table's, else the proposal; null when neither is there. */
  readonly weight: Big | null;
  /** The points come from the scheme, not from the table. */
  readonly isWeightProposed: boolean;
  readonly actual: ActualReading;
  readonly status: RowStatus;
  readonly isMet: boolean | null;
  /** 完成率, 1 is 100%, not rounded and not capped; null where there is none. */
  readonly rate: Big | null;
  /** 偏差率: actual ÷ target − 1; null for graded rows, dates and targets of 0. */
  readonly deviation: Big | null;
  /** 得分 to 0.01; null unless the status is `scored`. */
  readonly score: Big | null;
  readonly basis: ScoreBasis | null;
  /** Far above the target: the points that a reduction by deviation would leave, and whether the user has taken it. */
  readonly reduction: { readonly score: Big; readonly isAccepted: boolean } | null;
  /** The number that the 得分 cell holds now; null when it holds none. */
  readonly recorded: Big | null;
  /** Why 原因 is asked for, whether it was given or not; null when it is not asked for. */
  readonly reasonFor: "missed" | "deviation" | null;
  readonly hasReason: boolean;
}

/** 预算执行: 10 × min(1, 全年执行数 ÷ 全年预算数). */
export interface ExecutionEvaluation {
  readonly lines: readonly FundsLine[];
  readonly budget: Money | null;
  /** The total's own figure, else the sum of the parts that were filled in. */
  readonly executed: Money | null;
  /** 1 is 100%; not capped. Null where it cannot be had. */
  readonly rate: Big | null;
  /** Points of 100; 0 where the table's own weights make up all 100. */
  readonly weight: Big;
  /** The scheme itself gives 预算执行 no points. */
  readonly isOutOfScheme: boolean;
  /** To 0.01; null as long as the rate is unknown. 0 where the weight is 0. */
  readonly score: Big | null;
  readonly problem: "noBudget" | "zeroBudget" | "notExecuted" | "notANumber" | "negative" | null;
  readonly reasonFor: "lowExecution" | null;
  readonly hasReason: boolean;
}

/** The parts of the 100 points, in the order in which they are shown. */
export const SCORE_PARTS = ["execution", "cost", "output", "benefit", "satisfaction", "unknown"] as const;

export type ScorePart = (typeof SCORE_PARTS)[number];

/** 得分构成: the points of one part; `score` is what has been scored so far. A part without points is left out. */
export interface PartEvaluation {
  readonly part: ScorePart;
  readonly weight: Big;
  readonly score: Big;
  /** Rows of this part without a score; for execution 1 or 0. */
  readonly unfilled: number;
}

/** 项目自评: one table's evaluation. */
export interface TableEvaluation {
  /** Somebody has begun to fill in the year's end: an actual value, a score, a reason or an executed amount is there. */
  readonly isBegun: boolean;
  readonly rows: readonly RowEvaluation[];
  readonly execution: ExecutionEvaluation;
  readonly parts: readonly PartEvaluation[];
  /** All points, execution included: 100 where all is right. Null when a row has none. */
  readonly weightTotal: Big | null;
  /** Indicator rows without a score. */
  readonly unfilled: number;
  /** What keeps the project 未完成; null when it has a total and a grade. */
  readonly obstacle: "unfilled" | "execution" | "weights" | null;
  /** 总分 to 0.01; null while there is an obstacle. */
  readonly score: Big | null;
  readonly grade: OverallGrade | null;
}
