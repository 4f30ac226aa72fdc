import { isPossibleDate } from "../PlanDate";
import type { Implied, TargetValue } from "../TargetValue";
import { sameSide } from "./bounds";
import { findDate, readDateTail, type DateLead, type DateTail } from "./dateBounds";
import { readPlanDate, type ReadDate } from "./planDate";
import { unreadable, type Source } from "./Source";

const amount = /^[≥≤<>=]*\d+(?:\.\d+)?$/;

/**
 * A date bound: 2024年12月底前完成, 12月31日前, 第三季度, ≤2024-12-31, 2024年6月起. 前 includes the day or period named:
 * 12月31日前 is by the 31st, 6月前 by the end of June. A date that the calendar lacks, or that is bounded from both
 * sides (≥6月底前), is unreadable.
 */
export function readDate(source: Source): TargetValue | null {
  const { original, text, options } = source;
  if (options.costRow && amount.test(text)) return null;
  const found = findDate(text);
  const read = found && readPlanDate(found.cursor, options.year);
  const tail = read && readDateTail(found.cursor);
  if (!tail || !isDate(found.lead, read, tail)) return null;
  if (!isPossibleDate(read.date)) return found.lead.symbol ? null : unreadable(original);
  if (contradict(found.lead, tail)) return unreadable(original);
  const since = (found.lead.operator ?? tail.operator ?? "<=").startsWith(">");
  const implied = impliedBy(found.lead, read, tail);
  return { kind: "date", text: original, implied, operator: since ? ">=" : "<=", date: read.date };
}

/** Whether the text means the date, not a number of months (≥6月) or something of that year (2023年数据). */
function isDate(lead: DateLead, read: ReadDate, tail: DateTail): boolean {
  const bounded = lead.operator !== null || tail.operator !== null;
  if (read.bareMonth && lead.symbol && tail.operator === null && lead.operator?.startsWith(">")) return false;
  if (read.vague && !bounded && tail.prose === "") return false;
  return bounded || lead.prose === "";
}

function contradict({ operator }: DateLead, tail: DateTail): boolean {
  if (operator === null || operator === "=" || tail.operator === null || !tail.bounded) return false;
  return !sameSide(operator, tail.operator);
}

function impliedBy(lead: DateLead, read: ReadDate, tail: DateTail): Implied[] {
  const implied: Implied[] = [];
  const bound = lead.operator !== null && lead.operator !== "=";
  if (!bound && tail.operator === null) implied.push("operator");
  if (read.yearImplied) implied.push("year");
  if (lead.prose !== "" || !tail.plain) implied.push("prose");
  return implied;
}
