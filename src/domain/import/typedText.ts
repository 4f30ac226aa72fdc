import Big from "big.js";
import type { EntryField } from "../table/EntryField";
import { isHashes } from "../value/CellContent";
import { isDateSection, readDateSerial } from "../value/format/dateReading";
import { sectionFor } from "../value/format/formatSection";
import type { FormatSection } from "../value/format/formatSection";
import { readNumber } from "../value/format/numberReading";
import { saysNothing } from "../value/grammar/empty";
import { firstDay } from "../value/PlanDate";

/**
 * What a clerk would type to say what another cell says: 0.95 shown as a per cent is "95%", 500000 shown as 500000元 is
 * just that, a real date "2024-12-20".
 */
export function typedText({
  value,
  text,
  numberFormat,
}: Pick<EntryField, "value" | "text" | "numberFormat">): string {
  if (typeof value !== "number") {
    if (value === null) return "";
    // A long text in a cell for texts is shown as ####.
    return typeof value === "string" && isHashes(text) ? value : text;
  }
  const section = sectionFor(numberFormat, value);
  return isDateSection(section.tokens) ? typedDate(value, text, section) : numberText(value, text, section);
}

function typedDate(serial: number, text: string, { tokens }: FormatSection): string {
  const date = readDateSerial(serial, tokens, text)?.date;
  if (date?.precision === "day") return firstDay(date, null) ?? text;
  // 2024年12月 shown by its format is a month, and stays one.
  if (!isHashes(text) || !date) return text;
  return `${date.year ?? ""}年${date.month === null ? "" : `${date.month}月`}`;
}

/** The number as exactly as the cell holds it, with what its format adds (元, %): that is part of what the cell says. */
function numberText(value: number, text: string, section: FormatSection): string {
  const number = new Big(value);
  const reading = readNumber(number, section);
  if (reading.kind === "worded") return reading.text;
  if (reading.kind !== "shown") return reading.number.toFixed();
  // A zero that is shown as - is a zero.
  return isHashes(text) || saysNothing(text.trim()) ? number.toFixed() : text;
}
