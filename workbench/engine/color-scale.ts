import { toHex } from "./color";

/** One colour of a colour scale, and the value that has it. */
export interface ScalePoint {
  /** Univer's word, which is the file's too */
  readonly type: "num" | "min" | "max" | "percent" | "percentile" | "formula";
  /** a number, or a formula with its `=`; null for the lowest and the highest value */
  readonly value: number | string | null;
  /** `#RRGGBB` */
  readonly color: string;
}

interface ScaleConfig {
  readonly index: number;
  readonly color: string;
  readonly value: { readonly type: ScalePoint["type"]; readonly value?: number | string };
}

/** The points of a colour scale as Univer keeps them; none for a rule of another kind. */
export function scalePoints(rule: { readonly type: string; readonly config?: unknown }): ScalePoint[] {
  if (rule.type !== "colorScale" || !Array.isArray(rule.config)) return [];
  return [...(rule.config as readonly ScaleConfig[])]
    .sort((a, b) => a.index - b.index)
    .map(({ color, value }) => ({ type: value.type, value: value.value ?? null, color: toHex(color) }));
}

/** A scale as Univer keeps it. */
export const scaleConfig = (scale: readonly ScalePoint[]): object[] =>
  scale.map(({ type, value, color }, index) => ({
    index,
    color,
    value: value === null ? { type } : { type, value },
  }));
