import type Big from "big.js";
import type { Locale } from "../locale/Locale";
import { isCostRow } from "../table/isCostRow";
import type { TargetTable } from "../table/TargetTable";
import { divisionWords, numberWords, percentWords, scoreWords, weightWords } from "./amountWords";
import { ACTUAL_PROBLEM_WORDS, GRADE_WORDS } from "./evaluationWords";
import { EXPLANATION_WORDS } from "./explanationWords";
import { planDateWords } from "./planDateWords";
import type { RowEvaluation, ScoreBasis } from "./TableEvaluation";

/** What the sentences of one row are made of. */
interface Scene {
  readonly row: RowEvaluation;
  readonly locale: Locale;
  /** The target's unit; in a cost row that writes none, the table's. */
  readonly unit: string;
}

const SIGNS = { ">=": "≥", "<=": "≤", ">": ">", "<": "<" } as const;

/** How a row's score came about, or what keeps it from having one, in one line: "1.9÷2条 × 10分 = 9.50". */
export function explainRow(row: RowEvaluation, table: TargetTable, locale: Locale): string {
  const scene = { row, locale, unit: unitOf(row, table) };
  const words = EXPLANATION_WORDS[locale];
  switch (row.status) {
    case "scored":
      return row.basis && row.weight && row.score
        ? explainScore(scene, row.basis, row.weight, row.score)
        : "";
    case "unusable":
      return row.actual.kind === "problem" ? ACTUAL_PROBLEM_WORDS[locale][row.actual.problem] : "";
    case "needsGrade":
      return lateWords(scene) + words.needsGrade(gradeWords(scene));
    case "outsideBand":
      return lateWords(scene) + words.outsideBand(row.rate ? percentWords(row.rate) : "", gradeWords(scene));
    default:
      return words[row.status];
  }
}

function unitOf({ actual, indicator }: RowEvaluation, { moneyUnit }: TargetTable): string {
  const unit = actual.kind === "number" ? actual.unit : "";
  return unit === "" && isCostRow(indicator) && moneyUnit.source === "stated" ? moneyUnit.unit : unit;
}

function explainScore(scene: Scene, basis: ScoreBasis, weight: Big, score: Big): string {
  const words = EXPLANATION_WORDS[scene.locale];
  const result = `${weightWords(weight)}${words.points} = ${scoreWords(score)}`;
  const actual = actualWords(scene);
  switch (basis.kind) {
    case "met":
      return words.full(metWords(scene, actual), scoreWords(score));
    case "inTime":
      return words.full(words.inTime(actual), scoreWords(score));
    case "ratio":
      return `${divisionWords(basis.numerator, basis.denominator, scene.unit)} × ${result}`;
    case "zeroTargetMissed":
      return words.nothing(words.zeroTarget(actual));
    case "belowZero":
      return words.nothing(words.belowZero(actual));
    case "graded": {
      const grade = GRADE_WORDS[scene.locale][basis.grade];
      return `${lateWords(scene)}${grade} ${percentWords(basis.percent.div(100))} × ${result}`;
    }
    case "reduced": {
      const [allowed, rate] = [percentWords(basis.allowed), percentWords(basis.rate)];
      return `${words.reduced(rate, allowed)}${allowed}÷${rate} × ${result}`;
    }
  }
}

function actualWords({ row: { actual }, unit }: Scene): string {
  if (actual.kind === "number") return numberWords(actual.value) + unit;
  return actual.kind === "date" ? planDateWords(actual.date) : "";
}

/** "3条 ≥ 2条", "92% 在 90%～95% 之内". A target without a sign shows which way it was met. */
function metWords({ row, locale, unit }: Scene, actual: string): string {
  const { value } = row.indicator.target;
  if (value.kind === "range") {
    const range = `${numberWords(value.value)}${unit}～${numberWords(value.upper)}${unit}`;
    return EXPLANATION_WORDS[locale].inRange(actual, range);
  }
  if (value.kind !== "comparison" || row.actual.kind !== "number") return actual;
  const side = ["≤", "=", "≥"][row.actual.value.cmp(value.value) + 1] ?? "=";
  const sign = value.operator === "=" ? side : SIGNS[value.operator];
  return `${actual} ${sign} ${numberWords(value.value)}${unit}`;
}

function lateWords(scene: Scene): string {
  return scene.row.kind === "date" ? EXPLANATION_WORDS[scene.locale].late(actualWords(scene)) : "";
}

function gradeWords({ row: { actual }, locale }: Scene): string {
  const grade = actual.kind === "words" ? actual.grade : null;
  return grade === null ? "" : GRADE_WORDS[locale][grade];
}
