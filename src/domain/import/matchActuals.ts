import { normaliseLabel } from "../table/label";
import { saysNothing } from "../value/grammar/empty";
import type { EntryField } from "../table/EntryField";
import type { FundsLine } from "../table/FundsLine";
import type { Indicator, TargetTable } from "../table/TargetTable";
import type { ActualsImport, Doubt, FundsMatch, RowMatch, TableRow } from "./ActualsImport";
import { pairIndicators } from "./pairIndicators";
import { pairTables } from "./pairTables";
import type { TablePair } from "./pairTables";

/**
 * Finds for each actual value of another workbook the row here that it belongs to: by project, then by indicator; the
 * same names first, then names that are alike, which the user confirms. Pure: nothing is written.
 */
export function matchActuals(own: readonly TargetTable[], source: readonly TargetTable[]): ActualsImport {
  const offering = source.filter(offersAnything);
  const pairs = pairTables(own, offering);
  const rows = pairs.flatMap(matchRows);
  const matched = new Set(rows.map(({ source: { indicator } }) => indicator));
  const isSafe = (match: RowMatch): boolean => match.doubts.length === 0 && !match.isFilled;
  const same = rows.filter(isAlreadyThere);
  const open = rows.filter((match) => !isAlreadyThere(match));
  return {
    exact: open.filter(isSafe),
    near: open.filter((match) => !isSafe(match)),
    same,
    funds: pairs.flatMap(matchFunds),
    unmatchedTables: offering.filter((table) => !pairs.some((pair) => pair.source === table)),
    unmatchedRows: pairs.flatMap(({ source: table }) =>
      offeredBy(table).filter(({ indicator }) => !matched.has(indicator)),
    ),
    leftBlank: leftBlank(own, rows),
  };
}

const isBlank = (entry: EntryField | null): boolean => entry === null || saysNothing(entry.text.trim());

/** A row offers its actual value, its per cent or its reason. */
function offersRow({ actual, rate, reason }: Indicator): boolean {
  const hasRate = rate !== null && rate.formula === null && !isBlank(rate);
  return !isBlank(actual) || hasRate || !isBlank(reason);
}

function offeredBy(table: TargetTable): TableRow[] {
  return table.indicators.filter(offersRow).map((indicator) => ({ table, indicator }));
}

function offersAnything(table: TargetTable): boolean {
  return offeredBy(table).length > 0 || table.funds.some(({ executed }) => executed?.amount);
}

function matchRows({ own, source, isExact }: TablePair): RowMatch[] {
  return pairIndicators(own.indicators, source.indicators).flatMap((pair): RowMatch[] => {
    if (!offersRow(pair.source)) return [];
    const doubts: Doubt[] = [
      ...(isExact ? [] : (["project"] as const)),
      ...(pair.isExact ? [] : (["indicator"] as const)),
      ...(sameTarget(pair.own, pair.source) ? [] : (["target"] as const)),
    ];
    return [
      {
        own: { table: own, indicator: pair.own },
        source: { table: source, indicator: pair.source },
        doubts,
        isFilled: !isBlank(pair.own.actual),
      },
    ];
  });
}

/** A return that gives no targets says nothing against. */
function sameTarget(own: Indicator, source: Indicator): boolean {
  const target = normaliseLabel(source.target.text);
  return target === "" || target === normaliseLabel(own.target.text);
}

function isAlreadyThere({ own, source }: RowMatch): boolean {
  const [here, there] = [own.indicator.actual, source.indicator.actual];
  if (here === null || there === null || isBlank(here)) return false;
  return normaliseLabel(here.text) === normaliseLabel(there.text);
}

function matchFunds({ own, source, isExact }: TablePair): FundsMatch[] {
  return source.funds.flatMap((line): FundsMatch[] => {
    const here = own.funds.find(({ role }) => role === line.role);
    if (!here?.executed || !line.executed?.amount || isSameAmount(here, line)) return [];
    return [
      {
        own: { table: own, line: here },
        source: { table: source, line },
        doubts: isExact ? [] : ["project"],
        isFilled: here.executed.problem !== "empty",
      },
    ];
  });
}

function isSameAmount(here: FundsLine, there: FundsLine): boolean {
  const [left, right] = [here.executed?.amount, there.executed?.amount];
  return left !== undefined && left !== null && right !== null && right !== undefined
    ? left.unit === right.unit && left.amount.eq(right.amount)
    : false;
}

function leftBlank(own: readonly TargetTable[], rows: readonly RowMatch[]): TableRow[] {
  const given = new Set(rows.map((match) => match.own.indicator));
  return own.flatMap((table) =>
    table.indicators
      .filter((indicator) => isBlank(indicator.actual) && !given.has(indicator))
      .map((indicator) => ({ table, indicator })),
  );
}
