import { isBlankEntry, wordsOfEntry } from "../evaluation/entryWords";
import { scoringOf } from "../evaluation/scoringKind";
import { isOwnFormula } from "../plan/evaluation/rowContents";
import { defaultSettings } from "../settings/defaultSettings";
import type { EntryField } from "../table/EntryField";
import type { Indicator } from "../table/TargetTable";
import { parseTargetText } from "../value/parseTarget";
import type { RowPair, TableRow } from "./ActualsImport";
import { isOtherYear } from "./pairTables";
import { typedText } from "./typedText";
import { withUnit } from "./withUnit";

/** What a row of the other workbook would have the clerk type here; "" for what it does not give, or has no place here. */
export interface BroughtIn {
  readonly actual: string;
  readonly rate: string;
  readonly reason: string;
}

/** A reason that is here already stays; a per cent goes only where one is given and not reckoned. */
export function broughtIn(pair: RowPair): BroughtIn {
  const [own, source] = [pair.own.indicator, pair.source.indicator];
  return {
    actual: withYear(withUnit(given(source.actual), pair), pair),
    rate: takesRate(pair.own) ? givenRate(source) : "",
    reason: own.reason !== null && isBlank(own.reason) ? given(source.reason) : "",
  };
}

/** Whether a row of the other workbook holds anything that may be brought in: its actual value, its per cent or its reason. */
export function offersRow(row: Indicator): boolean {
  return given(row.actual) + givenRate(row) + given(row.reason) !== "";
}

/** Whether nothing is filled in: blank, /, 无, or a 0 that its format hides. A 0 shown as - is a value. */
export function isBlank(entry: EntryField | null): boolean {
  return entry === null || isBlankEntry(entry) || entry.text.trim() === "";
}

/** Whether the user is to be asked before the cell is replaced: 无 and 不适用 may be the answer, / and — are none. */
export function holdsAnswer(entry: EntryField | null): boolean {
  return entry !== null && (!isBlank(entry) || /\p{L}/u.test(wordsOfEntry(entry)));
}

/** A per cent that somebody gave, "" without one: what a formula reckons, or 按期, is none. */
export function givenRate({ rate }: Indicator): string {
  const text = rate?.formula === null ? given(rate) : "";
  return /\d/.test(text) ? text : "";
}

function given(entry: EntryField | null): string {
  return entry === null || isBlank(entry) ? "" : typedText(entry);
}

/** Whether 完成率 is the user's to give: of a number it is reckoned, and without a target there is none. */
function takesRate({ table, indicator }: TableRow): boolean {
  const { rate } = indicator;
  if (rate === null || (rate.formula !== null && !isOwnFormula(rate.formula))) return false;
  // The settings say how a number is scored, not which rows are numbers.
  const { kind } = scoringOf(indicator, table.year, defaultSettings);
  return kind === "graded" || kind === "date";
}

/** 11月30日 of last year's table is a day of last year: read here it would be one of this year. */
function withYear(text: string, { own, source }: RowPair): string {
  if (!isOtherYear(own.table, source.table) || !isWithoutYear(text)) return text;
  const dated = `${source.table.year ?? ""}年${text}`;
  return isWithoutYear(dated) ? text : dated;
}

/** Whether a text is a date that leaves its year to the table. */
function isWithoutYear(text: string): boolean {
  const { kind, implied } = parseTargetText(text, { year: null, costRow: false });
  return (kind === "date" || kind === "dateRange") && implied.includes("year");
}
