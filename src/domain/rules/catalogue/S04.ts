import Big from "big.js";
import { isBlankEntry } from "../../evaluation/entryWords";
import { explainRow } from "../../evaluation/explainRow";
import { percentGiven } from "../../evaluation/percentGiven";
import type { RowEvaluation } from "../../evaluation/TableEvaluation";
import type { Locale } from "../../locale/Locale";
import type { Settings } from "../../settings/Settings";
import type { EntryField } from "../../table/EntryField";
import type { TargetTable } from "../../table/TargetTable";
import {
  bandMendEn,
  bandMendZh,
  bandMessageEn,
  bandMessageZh,
  bandEn,
  bandZh,
  givenEn,
  givenZh,
} from "../bandWords";
import type { Band } from "../bandWords";
import { offeredNumber } from "../cellFix";
import { nameFact, scoreFact } from "../facts";
import { differsInPoints, isOutOfBounds, nameOfScore, recordedScores } from "../recordedScores";
import type { RecordedScore } from "../recordedScores";
import { PROJECT_EVALUATION_2020 } from "../regulations";
import { defineRule } from "../Rule";
import type { Hit, RuleContext } from "../Rule";

type Facts = {
  readonly name: string;
  /** The score that is recorded; "" where the finding is about the per cent of a grade. */
  readonly score: string;
  readonly computed: string;
  /** The arithmetic in Chinese and English: "1.9÷2条 × 10分 = 9.50"; "" where several rows share the score. */
  readonly working: string;
  readonly workingEn: string;
  /** What a reduction for a deviation far above the target would leave; "" where none is proposed. */
  readonly reduced: string;
  /** Who is to mend it: the user's figure or formula, or the add-in's own cell. */
  readonly made: "typed" | "formula" | "owned";
} & Band;

const MEND_ZH = {
  typed: (f: Facts) =>
    `请改为 ${f.computed} 分${f.reduced === "" ? "" : `；要按偏离度扣减的，改为 ${f.reduced} 分`}。`,
  formula: (f: Facts) => `请核对得分的公式和它用到的单元格，结果应为 ${f.computed} 分。`,
  owned: () => "请更新评价列，按现在的实际完成值重新计算。",
} as const;
const MEND_EN = {
  typed: (f: Facts) =>
    `Write ${f.computed}${f.reduced === "" ? "" : `, or ${f.reduced} to take points off for the deviation`}.`,
  formula: (f: Facts) => `Check the formula and the cells it uses; it should give ${f.computed}.`,
  owned: () => "Update the evaluation columns, which works the score out anew.",
} as const;

function madeBy({ field }: RecordedScore): Facts["made"] {
  if (field.isOwned) return "owned";
  return field.formula === null ? "typed" : "formula";
}

function workingOf({ rows }: RecordedScore, table: TargetTable, locale: Locale): string {
  const [row, ...others] = rows;
  return row && others.length === 0 ? explainRow(row, table, locale) : "";
}

function reductionOf({ rows }: RecordedScore): string {
  const [row, ...others] = rows;
  return row?.reduction && others.length === 0 ? scoreFact(row.reduction.score) : "";
}

/** A score that is not the one that follows from the actual value. What lies outside 0 to the weight is S03's. */
function differing(recorded: RecordedScore, { table, evaluation }: RuleContext): Hit<Facts>[] {
  const { field, rows, points, weight, computed } = recorded;
  // Of points that are merely proposed nobody need have scored by them.
  if (!weight || !computed || isOutOfBounds(recorded) || !differsInPoints(points, computed)) return [];
  const made = madeBy(recorded);
  const facts: Facts = {
    name: nameOfScore(recorded, evaluation.execution),
    score: scoreFact(points),
    computed: scoreFact(computed),
    working: workingOf(recorded, table, "zh-CN"),
    workingEn: workingOf(recorded, table, "en-US"),
    reduced: reductionOf(recorded),
    made,
    ...{ grade: "", weight: "", percent: "", lowest: "", highest: "" },
  };
  return [
    {
      cell: field.cell,
      facts,
      ...(rows[0] && { indicator: rows[0].indicator }),
      ...(made === "typed" && { fix: offeredNumber(field, computed.round(2)) }),
    },
  ];
}

function bandOf(grade: Band["grade"], { achievedPercent, partlyPercent }: Settings): [string, string] {
  if (grade === "achieved") return [achievedPercent, "100"];
  if (grade === "partly") return [partlyPercent, achievedPercent];
  return grade === "missed" ? ["0", partlyPercent] : ["0", "100"];
}

/** A per cent of the points, given or recorded as a score, that the picked grade does not allow. */
function outsideBand(row: RowEvaluation, settings: Settings): Hit<Facts>[] {
  const { indicator, weight, actual } = row;
  const percent = percentGiven(indicator, weight, settings);
  const field = isFilled(indicator.rate) ? indicator.rate : indicator.score;
  if (!percent || !field || (field === indicator.score && isOutside(percent))) return [];
  const grade = actual.kind === "words" ? (actual.grade ?? "") : "";
  const [lowest, highest] = bandOf(grade, settings);
  const facts: Facts = {
    name: nameFact(indicator),
    score: "",
    computed: "",
    working: "",
    workingEn: "",
    reduced: "",
    made: "typed",
    grade,
    weight: field === indicator.score ? (weight?.toFixed() ?? "") : "",
    percent: percent.round(2).toFixed(),
    lowest: new Big(lowest).toFixed(),
    highest: new Big(highest).toFixed(),
  };
  return [{ cell: field.cell, indicator, facts, severity: "warning" }];
}

const isFilled = (field: EntryField | null): field is EntryField => field !== null && !isBlankEntry(field);
const isOutside = (percent: Big): boolean => percent.lt(0) || percent.gt(100);

export const S04 = defineRule<Facts>({
  id: "S04",
  severity: "error",
  scope: "year",
  basis: [PROJECT_EVALUATION_2020],
  text: {
    "zh-CN": {
      title: "得分与按完成情况计算的不同",
      why: "得分应当能由目标、实际完成值和分值算出来：达到目标得满分，没有达到按比例得分，保留两位小数；定性指标按所选等次对应的档次给分。对不上的得分，复核时会被要求重算。远超目标、按偏离度扣减的得分不在此列。定性指标的分数不在档内为警告。",
      fails: "目标 ≥2条，实际 1.9条，分值 10 分，得分 9 分（应为 9.50 分）；等次“达成”，给 75%。",
      passes: "目标 ≥2条，实际 1.9条，分值 10 分，得分 9.50 分；等次“达成”，给 95%。",
      message: (f) => {
        if (f.score !== "")
          return `“${f.name}”的得分是 ${f.score} 分，按完成情况计算应为 ${f.computed} 分${f.working === "" ? "" : `（${f.working}）`}。`;
        return bandMessageZh(f);
      },
      found: (f) => (f.score === "" ? givenZh(f) : `${f.score} 分`),
      expected: (f) => (f.score === "" ? bandZh(f) : `${f.computed} 分`),
      mend: (f) => (f.score === "" ? bandMendZh(f) : MEND_ZH[f.made](f)),
    },
    "en-US": {
      title: "Score differs from the computed one",
      why: "A score follows from target, actual value and weight: full where the target was met, else in proportion, to two decimals; a qualitative indicator’s lies in the band of its grade. A score that does not follow is sent back. One reduced for a large deviation may stay. A qualitative score outside its band is a warning.",
      fails: "Target ≥2条, actual 1.9条, weight 10, score 9 (it should be 9.50); grade “达成” with 75%.",
      passes: "Target ≥2条, actual 1.9条, weight 10, score 9.50; grade “达成” with 95%.",
      message: (f) => {
        if (f.score !== "")
          return `The score of “${f.name}” is ${f.score}; by what was achieved it is ${f.computed}${f.workingEn === "" ? "" : ` (${f.workingEn})`}.`;
        return bandMessageEn(f);
      },
      found: (f) => (f.score === "" ? givenEn(f) : f.score),
      expected: (f) => (f.score === "" ? bandEn(f) : f.computed),
      mend: (f) => (f.score === "" ? bandMendEn(f) : MEND_EN[f.made](f)),
    },
  },
  check(context) {
    const { evaluation, settings } = context;
    return [
      ...recordedScores(evaluation).flatMap((recorded) => differing(recorded, context)),
      ...evaluation.rows
        .filter(({ status }) => status === "outsideBand")
        .flatMap((row) => outsideBand(row, settings)),
    ];
  },
});
