import type { IBorderStyleData, Nullable } from "./univer";

/** One side's border as Excel names it; no border is `null`. */
export interface Border {
  readonly style: string;
  readonly weight: string;
  /** `#RRGGBB` */
  readonly color: string;
}

export type Side = "top" | "right" | "bottom" | "left";
export const SIDES: readonly Side[] = ["top", "right", "bottom", "left"];
export const sideKey = { top: "t", right: "r", bottom: "b", left: "l" } as const;
export const oppositeSide = { top: "bottom", right: "left", bottom: "top", left: "right" } as const;

const THIN = 1;

/** Univer's line types by number, each as Excel's style and weight. */
const LINES: readonly (readonly [line: number, style: string, weight: string])[] = [
  [1, "Continuous", "Thin"],
  [2, "Continuous", "Hairline"],
  [3, "Dot", "Thin"],
  [4, "Dash", "Thin"],
  [5, "DashDot", "Thin"],
  [6, "DashDotDot", "Thin"],
  [7, "Double", "Thick"],
  [8, "Continuous", "Medium"],
  [9, "Dash", "Medium"],
  [10, "DashDot", "Medium"],
  [11, "DashDotDot", "Medium"],
  [12, "SlantDashDot", "Medium"],
  [13, "Continuous", "Thick"],
];

/** The line for a style and weight; a weight the style has not is Excel's nearest, the style's own first. */
export function lineOf(style: string, weight: string): number {
  const exact = LINES.find(([, s, w]) => s === style && w === weight);
  return (exact ?? LINES.find(([, s]) => s === style))?.[0] ?? THIN;
}

export const isBorderStyle = (style: string): boolean =>
  style === "None" || LINES.some(([, s]) => s === style);

export function borderOf(data: Nullable<IBorderStyleData>): Border | null {
  const line = LINES.find(([number]) => number === Number(data ? data.s : 0));
  if (line === undefined) return null;
  return { style: line[1], weight: line[2], color: ((data ? data.cl.rgb : null) ?? "#000000").toUpperCase() };
}

export const borderData = (border: Border | null): IBorderStyleData | null =>
  border === null ? null : { s: lineOf(border.style, border.weight), cl: { rgb: border.color } };
