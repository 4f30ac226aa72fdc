import Big from "big.js";
import type { CellContent } from "../../grid/SheetGrid";
import type { TargetTable } from "../../table/TargetTable";
import { meaningOfFormat } from "./cellMeaning";
import type { EntryProblem } from "./Entry";
import { isUnclearPercent, typedNumber } from "./typedText";

/** A per cent of the points, as 完成率 gets it: 0.95 where the cell shows per cents, else "95%". */
export function contentOfRate(
  text: string,
  numberFormat: string,
): { readonly content: CellContent } | { readonly problem: EntryProblem } {
  if (text.trim() === "") return { content: null };
  const typed = typedNumber(text);
  if (!typed || typed.unit === "分") return { problem: "notANumber" };
  if (isUnclearPercent(typed)) return { problem: "percentSign" };
  if (typed.number.lt(0) || typed.number.gt(100)) return { problem: "outOfRange" };
  const isPercentCell = meaningOfFormat(numberFormat) === "percent";
  return { content: isPercentCell ? typed.number.times("0.01").toNumber() : `${typed.number.toFixed()}%` };
}

/** Points typed, as their cell gets them, and as the table is read with them: where it has shares of one, a share. */
export function contentOfWeight(
  text: string,
  numberFormat: string,
  table: TargetTable,
): { readonly content: CellContent; readonly points: Big | null } | { readonly problem: EntryProblem } {
  if (text.trim() === "") return { content: null, points: null };
  const typed = typedNumber(text);
  if (!typed || typed.unit === "%") return { problem: "notANumber" };
  if (typed.number.lt(0) || typed.number.gt(100)) return { problem: "outOfRange" };
  if (meaningOfFormat(numberFormat) === "percent") {
    return { content: typed.number.times("0.01").toNumber(), points: typed.number };
  }
  const points = areShares(table) ? typed.number.times("0.01") : typed.number;
  return { content: points.toNumber(), points };
}

/** Whether the table's 分值 are shares of one: 0.2 for 20 points. */
function areShares({ indicators }: TargetTable): boolean {
  const byRow = new Map(
    indicators.flatMap(({ weight }) => (weight?.points ? [[weight.cell.row, weight.points] as const] : [])),
  );
  const sum = [...byRow.values()].reduce((total, points) => total.plus(points), new Big(0));
  return byRow.size > 1 && sum.gt(0) && sum.lte(1);
}
