import { normaliseLabel } from "../table/label";
import type { EntryField } from "../table/EntryField";
import type { Indicator } from "../table/TargetTable";
import type { Doubt, RowMatch, RowPair } from "./ActualsImport";
import { broughtIn, givenRate, holdsAnswer } from "./broughtIn";
import type { BroughtIn } from "./broughtIn";
import type { IndicatorPair } from "./pairIndicators";
import { doubtsOfTables } from "./pairTables";
import type { TablePair } from "./pairTables";
import { typedText } from "./typedText";
import { unitOfRow } from "./withUnit";

/** A row's match and whether the row here holds all that it would bring already. */
export interface JudgedMatch {
  readonly match: RowMatch;
  readonly isThere: boolean;
}

/** Of the rows that were paired those that bring something. */
export function matchRows(tables: TablePair, pairs: readonly IndicatorPair[]): JudgedMatch[] {
  return pairs.flatMap((pair): JudgedMatch[] => {
    const rows: RowPair = {
      own: { table: tables.own, indicator: pair.own },
      source: { table: tables.source, indicator: pair.source },
    };
    const texts = broughtIn(rows);
    if (texts.actual + texts.rate + texts.reason === "") return [];
    const doubts: Doubt[] = [
      ...doubtsOfTables(tables),
      ...(pair.isExact ? [] : (["indicator"] as const)),
      ...(isSameTarget(rows) ? [] : (["target"] as const)),
    ];
    const match = { ...rows, doubts, isFilled: replacesAnything(pair.own, texts) };
    return [{ match, isThere: isThere(pair.own, texts) }];
  });
}

/** A return that gives no targets says nothing against. ≤56 in a table in 元 is not ≤56 in one in 万元. */
function isSameTarget({ own, source }: RowPair): boolean {
  const [here, there] = [own, source].map(({ indicator }) => normaliseLabel(indicator.target.text));
  if (there === "") return true;
  const { value } = source.indicator.target;
  const isBare = (value.kind === "comparison" || value.kind === "range") && value.unit === "";
  const units = isBare ? [own, source].map(unitOfRow).filter((unit) => unit !== "") : [];
  return here === there && new Set(units).size <= 1;
}

function replacesAnything(own: Indicator, texts: BroughtIn): boolean {
  const hasActual = texts.actual !== "" && holdsAnswer(own.actual);
  const hasRate = texts.rate !== "" && givenRate(own) !== "";
  return (hasActual && !isSame(own.actual, texts.actual)) || (hasRate && !isSame(own.rate, texts.rate));
}

function isThere({ actual, rate }: Indicator, texts: BroughtIn): boolean {
  const hasActual = texts.actual === "" || isSame(actual, texts.actual);
  // Beside the same actual value 按期, or what a formula reckons, stays.
  const hasRate = texts.rate === "" || isSame(rate, texts.rate) || isReckoned(rate);
  return hasActual && hasRate && texts.reason === "";
}

function isSame(here: EntryField | null, text: string): boolean {
  return here !== null && normaliseLabel(typedText(here)) === normaliseLabel(text);
}

function isReckoned(rate: EntryField | null): boolean {
  return holdsAnswer(rate) && (rate?.formula !== null || !/\d/.test(typedText(rate)));
}
