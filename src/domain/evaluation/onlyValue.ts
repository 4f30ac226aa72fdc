import type { TargetValue } from "../value/TargetValue";

/** 6次，已验收 holds one value, with words around it that are then to be looked at. */
export function onlyValue(value: TargetValue): TargetValue {
  if (value.kind !== "multiple") return value;
  const [only, ...others] = value.parts.filter(({ kind }) => kind !== "qualitative");
  if (!only || others.length > 0) return value;
  return { ...only, text: value.text, implied: [...only.implied, "prose"] };
}
