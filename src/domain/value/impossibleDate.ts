import { withCalendarDigits } from "./grammar/chineseNumerals";
import { compact } from "./grammar/pieces";
import { numberOf } from "./grammar/planDate";
import { normaliseValueText } from "./normalise";
import { isPossibleDate } from "./PlanDate";

const written =
  /(?:(\d{4})年度?)?(?<![\d一二三四五六七八九十])(\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:份?|(\d{1,2})(?:[日号]|(?=之?前|$)))(?![\d])/g;
const numeric = /(?<!\d)((?:19|20)\d{2})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?![\d])/g;

/**
 * The first date in a text that the calendar lacks, as written but without white space: 2025年6月31日, 13月. null when
 * there is none. `tableYear` decides on 29 February where the text has no year.
 */
export function impossibleDate(text: string, tableYear: number | null): string | null {
  const plain = withCalendarDigits(compact(normaliseValueText(text)));
  for (const match of [...plain.matchAll(written), ...plain.matchAll(numeric)]) {
    const [date, year, month, day] = match;
    const read = {
      year: year === undefined ? tableYear : Number(year),
      month: numberOf(month),
      day: day === undefined ? null : Number(day),
      precision: "day" as const,
    };
    if (!isPossibleDate(read)) return date;
  }
  return null;
}
