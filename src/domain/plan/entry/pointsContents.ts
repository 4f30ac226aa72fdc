import type Big from "big.js";
import type { CellContent } from "../../grid/SheetGrid";
import type { TargetTable } from "../../table/TargetTable";
import { readPoints } from "../../table/readPoints";
import { meaningOfFormat } from "./cellMeaning";
import type { EntryProblem } from "./Entry";
import { isUnclearPercent, typedNumber } from "./typedText";
import type { TypedNumber } from "./typedText";

/** A per cent of the points, as 完成率 gets it: 0.95 where the cell shows per cents, else "95%". */
export function contentOfRate(
  text: string,
  numberFormat: string,
): { readonly content: CellContent } | { readonly problem: EntryProblem } {
  if (text.trim() === "") return { content: null };
  const typed = typedNumber(text);
  if (!typed || typed.unit === "分") return { problem: "notANumber" };
  if (isOutOfRange(typed.number)) return { problem: "outOfRange" };
  if (isUnclearPercent(typed)) return { problem: "percentSign" };
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
  const isPercentCell = meaningOfFormat(numberFormat) === "percent";
  const areShares = isPercentCell || readPoints(table)?.areShares === true;
  const typed = typedNumber(text);
  if (!typed || (typed.unit === "%" && !areShares)) return { problem: "notANumber" };
  const points = areShares ? pointsOfShare(typed) : typed.number;
  if (isOutOfRange(points)) return { problem: "outOfRange" };
  const content = areShares ? points.times("0.01") : points;
  return { content: content.toNumber(), points: isPercentCell ? points : content };
}

/** Where points are shares of one, 0.25 is typed for such a share itself, which is 25 of 100 points; 25 and 25% are so as well. */
function pointsOfShare({ number, unit }: TypedNumber): Big {
  return unit === "" && number.lt(1) ? number.times(100) : number;
}

function isOutOfRange(number: Big): boolean {
  return number.lt(0) || number.gt(100);
}
