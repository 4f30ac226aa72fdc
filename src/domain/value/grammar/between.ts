import type { TargetValue } from "../TargetValue";
import { Cursor } from "./Cursor";
import { magnitude, readQuantity } from "./quantity";
import { unreadable, type Source } from "./Source";

const atMost = /≤|<=/y;
const variable = /[\p{L}]{1,8}/uy;

/** A closed interval around a name: 90%≤X≤95%, 3次≤次数≤5次. */
export function readBetween({ original, text, options }: Source): TargetValue | null {
  const cursor = new Cursor(text);
  const lower = readQuantity(cursor, true, options.costRow);
  if (!lower || !cursor.take(atMost) || !cursor.take(variable) || !cursor.take(atMost)) return null;
  const upper = readQuantity(cursor, true, options.costRow);
  if (!upper || !cursor.done) return null;
  const unit = upper.unit.text;
  const implied = lower.unit.inferred || upper.unit.inferred ? (["unit"] as const) : [];
  const bounds = { value: magnitude(lower), upper: magnitude(upper) };
  if (lower.unit.text !== unit || bounds.value.gt(bounds.upper)) return unreadable(original);
  return { kind: "range", text: original, implied, ...bounds, unit };
}
