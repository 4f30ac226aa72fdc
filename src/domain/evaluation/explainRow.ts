import type Big from "big.js";
import type { Locale } from "../locale/Locale";
import { unitInName } from "../cost/readCostItems";
import { isCostRow } from "../table/isCostRow";
import type { TargetTable } from "../table/TargetTable";
import { divisionWords, edgeWords, numberWords, percentWords, scoreWords, weightWords } from "./amountWords";
import { costUnitOf } from "./costUnit";
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
      return lateWords(scene) + words.outsideBand(row.rate ? edgeWords(row.rate) : "", gradeWords(scene));
    default:
      return words[row.status];
  }
}

function unitOf({ actual, indicator }: RowEvaluation, table: TargetTable): string {
  const unit = actual.kind === "number" ? actual.unit : "";
  if (unit !== "" || !isCostRow(indicator)) return unit;
  const isNamed = unitInName(indicator) !== null;
  return isNamed || table.moneyUnit.source === "stated" ? (costUnitOf(indicator, table) ?? "") : "";
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
      return words.nothing(words.zeroTarget(actual, isStrict(scene) ? ">0" : "0"));
    case "belowZero":
      return words.nothing(words.belowZero(actual));
    case "graded": {
      const grade = GRADE_WORDS[scene.locale][basis.grade];
      return `${lateWords(scene)}${grade} ${edgeWords(basis.percent.div(100))} × ${result}`;
    }
    case "reduced": {
      const [allowed, rate] = [percentWords(basis.allowed), percentWords(basis.rate)];
      return `${words.reduced(rate, allowed)}${allowed}÷${rate} × ${result}`;
    }
  }
}

/** >0次 is missed by 0. */
function isStrict({ row: { indicator } }: Scene): boolean {
  const { value } = indicator.target;
  return value.kind === "comparison" && value.operator === ">";
}

function actualWords({ row: { actual }, unit }: Scene): string {
  if (actual.kind === "number") return numberWords(actual.value) + unit;
  if (actual.kind !== "date") return "";
  const end = planDateWords(actual.date);
  return actual.from ? `${planDateWords(actual.from)}～${end}` : end;
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
  if (scene.row.kind !== "date") return "";
  const { value } = scene.row.indicator.target;
  const words = EXPLANATION_WORDS[scene.locale];
  const isEarly = value.kind === "date" && value.operator === ">=";
  return isEarly ? words.early(actualWords(scene)) : words.late(actualWords(scene));
}

function gradeWords({ row: { actual }, locale }: Scene): string {
  const grade = actual.kind === "words" ? actual.grade : null;
  return grade === null ? "" : GRADE_WORDS[locale][grade];
}
