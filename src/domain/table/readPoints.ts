import Big from "big.js";
import type { Indicator, TargetTable } from "./TargetTable";

/** 分值 as a table gives them, each cell once, in points of 100. */
export interface PointsReading {
  /** The row of each weight cell that holds a number, with its points. */
  readonly rows: readonly { readonly indicator: Indicator; readonly points: Big }[];
  readonly total: Big;
  /** Rows whose 分值 is blank or no number. */
  readonly unread: readonly Indicator[];
  /** The cells hold shares of one: 0.2 for 20 points. */
  readonly areShares: boolean;
}

/** A table's 分值; null when it has no such column or nobody has filled it in. Shares of one (0.2) are taken for points (20). */
export function readPoints({ indicators }: TargetTable): PointsReading | null {
  if (!indicators.some(({ weight }) => weight !== null)) return null;
  const weighted = onePerCell(indicators);
  const read = weighted.flatMap((indicator) => {
    const points = indicator.weight?.points ?? null;
    return points ? [{ indicator, points }] : [];
  });
  if (read.length === 0) return null;
  const unread = weighted.filter(({ weight }) => !weight?.points);
  const isShares = areShares(read, unread.length === 0);
  const rows = read.map(({ indicator, points }) => ({ indicator, points: points.times(isShares ? 100 : 1) }));
  return { rows, total: sum(rows), unread, areShares: isShares };
}

/** 分值 merged over several rows is one number, not one a row. */
function onePerCell(indicators: readonly Indicator[]): Indicator[] {
  const byRow = indicators.flatMap((indicator) =>
    indicator.weight ? [[indicator.weight.cell.row, indicator] as const] : [],
  );
  return [...new Map(byRow).values()];
}

/**
 * Points below zero, a slip, do not make shares of the others, however little is left in all. A 1 with nothing but blanks
 * beside it is one point, the first that was filled in.
 */
function areShares(rows: readonly { readonly points: Big }[], isComplete: boolean): boolean {
  const total = sum(rows);
  const isFraction = ({ points }: { readonly points: Big }) => points.gt(0) && points.lt(1);
  const isWithinOne = total.gt(0) && total.lte(1) && rows.every(({ points }) => points.lte(1));
  return isWithinOne && (isComplete || rows.some(isFraction));
}

function sum(rows: readonly { readonly points: Big }[]): Big {
  return rows.reduce((total, { points }) => total.plus(points), new Big(0));
}
