import type Big from "big.js";
import type { Scheme } from "../settings/Settings";
import { readPoints } from "../table/readPoints";
import type { PointsReading } from "../table/readPoints";
import type { Indicator, TargetTable } from "../table/TargetTable";
import { saysNothing } from "../value/grammar/empty";
import { normaliseValueText } from "../value/normalise";
import { isNegative } from "../value/sign";
import { proposeWeights } from "./proposeWeights";
import { splitEqually } from "./splitPoints";

/** 分值 of one row; `points` is null where there is none to be had. */
export interface RowWeight {
  readonly points: Big | null;
  /** They come from the scheme, not from the table. */
  readonly isProposed: boolean;
}

/**
 * 分值 of every row: the table's own where anybody has filled in any (`reading`), else the scheme's. Of a column filled in
 * only in part, or with words, the blanks stay without points: what the others are meant to leave is the user's to say.
 */
export function weightsOf(
  table: TargetTable,
  scheme: Scheme,
  reading: PointsReading | null = readPoints(table),
): readonly RowWeight[] {
  if (reading) return pointsByRow(table.indicators, reading);
  if (table.indicators.some(hasWords))
    return table.indicators.map(() => ({ points: null, isProposed: false }));
  return proposeWeights(table, scheme).map((points) => ({ points, isProposed: points !== null }));
}

function hasWords({ weight }: Indicator): boolean {
  return weight !== null && !saysNothing(normaliseValueText(weight.text));
}

/** A cell merged over several rows gives each an equal part, to 0.01, in total exactly its points. */
function pointsByRow(indicators: readonly Indicator[], { rows }: PointsReading): RowWeight[] {
  const counts = new Map<number, number>();
  for (const indicator of indicators) {
    const row = rowOfWeight(indicator);
    counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  const parts = new Map(
    rows.map(({ indicator, points }) => {
      const count = counts.get(rowOfWeight(indicator)) ?? 1;
      return [rowOfWeight(indicator), count === 1 ? [points] : splitEqually(points, count)];
    }),
  );
  return indicators.map((indicator) => {
    const points = parts.get(rowOfWeight(indicator))?.shift() ?? null;
    // Points below zero are a slip, and would let a score lie above its weight.
    return { points: points && isNegative(points) ? null : points, isProposed: false };
  });
}

function rowOfWeight({ weight, row }: Indicator): number {
  return weight?.cell.row ?? row;
}
