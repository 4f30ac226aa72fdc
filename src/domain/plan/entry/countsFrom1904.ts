import type { SheetGrid } from "../../grid/SheetGrid";
import { isDateSection, isOf1904 } from "../../value/format/dateReading";
import { sectionFor } from "../../value/format/formatSection";

/** Whether a date on the sheet shows that its workbook counts from 1904: numbers must not be written as dates there. */
export function countsFrom1904({ values, texts, numberFormats }: SheetGrid): boolean {
  return values.some((line, row) =>
    line.some((value, column) => {
      if (typeof value !== "number") return false;
      const { tokens } = sectionFor(numberFormats[row]?.[column] ?? "General", value);
      return isDateSection(tokens) && isOf1904(value, tokens, texts[row]?.[column] ?? "");
    }),
  );
}
