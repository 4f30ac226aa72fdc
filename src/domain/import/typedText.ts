import Big from "big.js";
import type { EntryField } from "../table/EntryField";
import { isDateSection, readDateSerial } from "../value/format/dateReading";
import { sectionFor } from "../value/format/formatSection";
import { firstDay } from "../value/PlanDate";

/** What a clerk would type to say what another cell says: 0.95 shown as a per cent is "95%", a real date "2024-12-20". */
export function typedText({
  value,
  text,
  numberFormat,
}: Pick<EntryField, "value" | "text" | "numberFormat">): string {
  if (typeof value !== "number") return value === null ? "" : text;
  const { tokens } = sectionFor(numberFormat, value);
  if (isDateSection(tokens)) {
    const date = readDateSerial(value, tokens, text)?.date;
    // 2024年12月 shown by its format is a month, and stays one.
    return date?.precision === "day" ? (firstDay(date, null) ?? text) : text;
  }
  return tokens.some((token) => token.kind === "percent")
    ? `${new Big(value).times(100).toFixed()}%`
    : new Big(value).toFixed();
}
