import type { TargetTable } from "../table/TargetTable";
import type { ActualsImport, RowMatch, TableRow } from "./ActualsImport";
import { isBlank, offersRow } from "./broughtIn";
import { matchFunds } from "./matchFunds";
import { matchRows } from "./matchRows";
import { pairIndicators } from "./pairIndicators";
import { pairTables } from "./pairTables";

/**
 * Finds for each actual value of another workbook the row here that it belongs to: by project, then by indicator; the
 * same names first, then names that are alike, which the user confirms. Pure: nothing is written.
 */
export function matchActuals(own: readonly TargetTable[], source: readonly TargetTable[]): ActualsImport {
  const offering = source.filter(offersAnything);
  const pairs = pairTables(own, offering).map((tables) => {
    return { tables, rows: pairIndicators(tables.own.indicators, tables.source.indicators) };
  });
  const judged = pairs.flatMap(({ tables, rows }) => matchRows(tables, rows));
  const open = judged.flatMap(({ match, isThere }) => (isThere ? [] : [match]));
  const isSafe = (match: RowMatch): boolean => match.doubts.length === 0 && !match.isFilled;
  const placed = new Set(pairs.flatMap(({ rows }) => rows.map((pair) => pair.source)));
  return {
    exact: open.filter(isSafe),
    near: open.filter((match) => !isSafe(match)),
    same: judged.flatMap(({ match, isThere }) => (isThere ? [match] : [])),
    funds: pairs.flatMap(({ tables }) => matchFunds(tables)),
    unmatchedTables: offering.filter((table) => !pairs.some(({ tables }) => tables.source === table)),
    unmatchedRows: pairs.flatMap(({ tables }) =>
      offeredBy(tables.source).filter(({ indicator }) => !placed.has(indicator)),
    ),
    leftBlank: leftBlank(
      own,
      judged.map(({ match }) => match),
    ),
  };
}

function offeredBy(table: TargetTable): TableRow[] {
  return table.indicators.filter(offersRow).map((indicator) => ({ table, indicator }));
}

function offersAnything(table: TargetTable): boolean {
  return offeredBy(table).length > 0 || table.funds.some(({ executed }) => executed?.amount);
}

function leftBlank(own: readonly TargetTable[], rows: readonly RowMatch[]): TableRow[] {
  const given = new Set(rows.map((match) => match.own.indicator));
  return own.flatMap((table) =>
    table.indicators
      .filter((indicator) => isBlank(indicator.actual) && !given.has(indicator))
      .map((indicator) => ({ table, indicator })),
  );
}
