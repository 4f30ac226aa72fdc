import type { Entry } from "../plan/entry/Entry";
import type { EntryField } from "../table/EntryField";
import type { Indicator } from "../table/TargetTable";
import { saysNothing } from "../value/grammar/empty";
import type { ScoringKind } from "../evaluation/TableEvaluation";
import type { FundsMatch, RowMatch } from "./ActualsImport";
import { typedText } from "./typedText";

/**
 * What a confirmed match would have the clerk type: the actual value, the per cent of a row that is graded, and the reason.
 * A reason or a per cent that is here already stays where nothing else is brought in for the row.
 */
export function entriesOfRow({ own, source }: RowMatch, kind: ScoringKind): Entry[] {
  const { row } = own.indicator;
  const texts = { actual: given(source.indicator.actual), reason: given(source.indicator.reason) };
  const entries: Entry[] = [];
  if (texts.actual !== "") entries.push({ role: "actual", row, text: texts.actual });
  const rate = kind === "numeric" ? "" : givenRate(source.indicator);
  if (rate !== "" && own.indicator.rate) entries.push({ role: "rate", row, text: rate });
  const mayTakeReason = own.indicator.reason !== null && given(own.indicator.reason) === "";
  if (texts.reason !== "" && mayTakeReason) entries.push({ role: "reason", row, text: texts.reason });
  return entries;
}

export function entryOfFunds({ own, source }: FundsMatch): Entry[] {
  const executed = source.line.executed?.amount;
  if (!executed || !own.line.executed) return [];
  return [{ role: "executed", line: own.line.role, text: `${executed.amount.toFixed()}${executed.unit}` }];
}

function given(entry: EntryField | null): string {
  return entry === null || saysNothing(entry.text.trim()) ? "" : typedText(entry);
}

/** A per cent that somebody gave: what a formula reckons, or 按期, is none. */
function givenRate({ rate }: Indicator): string {
  const text = rate === null || rate.formula !== null ? "" : given(rate);
  return /\d/.test(text) ? text : "";
}
