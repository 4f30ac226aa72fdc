import type { Implied, TargetValue } from "../TargetValue";
import type { Operator } from "../Operator";
import { sameSide } from "./bounds";
import { Cursor } from "./Cursor";
import { readLead, type Lead } from "./Lead";
import { magnitude, readQuantity, type Quantity } from "./quantity";
import type { Source } from "./Source";
import { readTail, type Tail } from "./Tail";

/** More words than this around a number without a bound are a sentence, not a value. */
const maximumProse = 10;

/**
 * One number with its bound and unit. Conservative where no operator is written: a few words may stand before
 * (培训5次, 完成率100%); words behind only after a counting unit or a percentage (5次培训, but not 24小时值班).
 */
export function readComparison({ original, text, options }: Source): TargetValue | null {
  const cursor = new Cursor(text);
  const lead = readLead(cursor);
  const quantity = lead && readQuantity(cursor, lead.operator !== null, options.costRow);
  const tail = quantity && readTail(cursor, quantity);
  if (!lead || !quantity || !tail) return null;
  if (lead.operator && tail.operator && !sameSide(lead.operator, tail.operator)) return null;
  const written = lead.operator ?? tail.operator;
  if (!isUnmistakable(lead, quantity, tail, written)) return null;
  const unit = unitWithRate(quantity.unit.text, lead.per);
  const operator = operatorOf(written, lead, tail);
  const implied = impliedBy(lead, quantity, tail, written);
  return { kind: "comparison", text: original, implied, operator, value: magnitude(quantity), unit };
}

/** 大于5篇(含) includes the 5; 控制在5% is an upper bound. */
function operatorOf(written: Operator | null, lead: Lead, tail: Tail): Operator {
  if (written === null) return lead.capped ? "<=" : "=";
  return tail.inclusive && (written === ">" || written === "<") ? `${written}=` : written;
}

/** The unit as a rate: 次 with 每月 before it is 次/月. */
export function unitWithRate(unit: string, per: string | null): string {
  return per === null ? unit : `${unit}/${per}`;
}

/** What had to be inferred to read the number. */
export function impliedBy(lead: Lead, { unit }: Quantity, tail: Tail, written: Operator | null): Implied[] {
  const implied: Implied[] = [];
  if (written === null) implied.push("operator");
  if (unit.inferred) implied.push("unit");
  if (lead.approximate || unit.approximate || tail.approximate) implied.push("approximate");
  if (lead.dated || lead.prose + tail.prose !== "") implied.push("prose");
  return implied;
}

/** Whether the words around leave no doubt that the number is the value. */
export function isUnmistakable(
  lead: Lead,
  { unit }: Quantity,
  tail: Tail,
  written: Operator | null,
): boolean {
  if (lead.unclearRate && (written === null || unit.family === "money")) return false;
  if (lead.dated && /^[年月日号]/.test(unit.text)) return false;
  if (written !== null || lead.capped) return true;
  if (lead.prose.length + tail.prose.length > maximumProse) return false;
  const bare = unit.family === "none" || unit.family === "unknown";
  if (lead.prose !== "" && bare && !lead.stated) return false;
  return tail.prose === "" || unit.family === "percent" || unit.family === "count" || unit.family === "money";
}
