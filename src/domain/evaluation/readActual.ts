import type { Settings } from "../settings/Settings";
import type { Indicator, TargetTable } from "../table/TargetTable";
import { isBlankEntry, wordsOfEntry } from "./entryWords";
import { gradeOfWords } from "./gradeOfWords";
import { readActualDate } from "./readActualDate";
import type { DatedReading } from "./readActualDate";
import { readActualNumber } from "./readActualNumber";
import { scaleOf } from "./Scale";
import { scoringKind } from "./scoringKind";
import type { ActualReading } from "./TableEvaluation";

const excelError = /^#[A-Z][A-Z0-9/_]*[!?]?$/i;

/** 实际完成值 beside its target; blank, /, — and 无 are no value. Never throws. */
export function readActual(indicator: Indicator, table: TargetTable, settings: Settings): ActualReading {
  return readActualInTime(indicator, table, settings).reading;
}

/** `readActual`, and for a date whether it is in time. */
export function readActualInTime(indicator: Indicator, table: TargetTable, settings: Settings): DatedReading {
  const undated = (reading: ActualReading): DatedReading => ({ reading, isInTime: null });
  const { actual } = indicator;
  if (!actual || isBlankEntry(actual)) return undated({ kind: "empty" });
  const isError = typeof actual.value === "string" && excelError.test(actual.value.trim());
  if (isError || typeof actual.value === "boolean")
    return undated({ kind: "problem", problem: "unreadable" });
  if (scoringKind(indicator, table.year, settings) === "date")
    return readActualDate(actual, indicator, table);
  const scale = scaleOf(indicator, settings);
  if (scale) return undated(readActualNumber(actual, indicator, scale, table));
  return undated({ kind: "words", grade: gradeOfWords(wordsOfEntry(actual)) });
}
