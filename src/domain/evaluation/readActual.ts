import type { Indicator, TargetTable } from "../table/TargetTable";
import { isCellError } from "../value/cellError";
import { isBlankEntry, wordsOfEntry } from "./entryWords";
import { gradeOfWords } from "./gradeOfWords";
import { readActualDate } from "./readActualDate";
import type { DatedReading } from "./readActualDate";
import { readActualNumber } from "./readActualNumber";
import type { Scoring } from "./scoringKind";
import type { ActualReading } from "./TableEvaluation";

const undated = (reading: ActualReading): DatedReading => ({ reading, isInTime: null });
const EMPTY = undated({ kind: "empty" });

/**
 * 实际完成值 beside its target, and for a date whether it is in time. Blank, /, — and 无 are no value. Never throws: what
 * cannot be used is a problem.
 */
export function readActual(indicator: Indicator, scoring: Scoring, table: TargetTable): DatedReading {
  const { actual } = indicator;
  if (!actual || isBlankEntry(actual)) return EMPTY;
  if (isCellError(actual.value) || typeof actual.value === "boolean")
    return undated({ kind: "problem", problem: "unreadable" });
  if (scoring.kind === "date") return readActualDate(actual, indicator, table);
  return undated(
    scoring.kind === "numeric"
      ? readActualNumber(actual, indicator, scoring.scale, table)
      : { kind: "words", grade: gradeOfWords(wordsOfEntry(actual)) },
  );
}
