import Big from "big.js";
import type { Indicator, TargetTable } from "./TargetTable";

/** 分值 as a table gives them, each cell once, in points of 100. */
export interface PointsReading {
  /** The row of each weight cell that holds a number, with its points. */
  readonly rows: readonly { readonly indicator: Indicator; readonly points: Big }[];
  readonly total: Big;
  /** Rows whose 分值 is blank or no number. */
  readonly unread: readonly Indicator[];
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
  const factor = areShares(read) ? 100 : 1;
  const rows = read.map(({ indicator, points }) => ({ indicator, points: points.times(factor) }));
  const unread = weighted.filter(({ weight }) => !weight?.points);
  return { rows, total: sum(rows), unread };
}

/** 分值 merged over several rows is one number, not one a row. */
function onePerCell(indicators: readonly Indicator[]): Indicator[] {
  const byRow = indicators.flatMap((indicator) =>
    indicator.weight ? [[indicator.weight.cell.row, indicator] as const] : [],
  );
  return [...new Map(byRow).values()];
}

/** Points below zero, a slip, do not make shares of the others, however little is left in all. */
function areShares(rows: readonly { readonly points: Big }[]): boolean {
  return sum(rows).lte(1) && rows.every(({ points }) => points.lte(1));
}

function sum(rows: readonly { readonly points: Big }[]): Big {
  return rows.reduce((total, { points }) => total.plus(points), new Big(0));
}
