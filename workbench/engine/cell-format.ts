import type { IStyleData } from "./univer";
import { borderData, borderOf, SIDES, sideKey, type Border, type Side } from "./border";
import { toHex } from "./color";
import { GENERAL } from "./displayed-text";

/** Everything a cell's style says, in Excel's words. */
export interface CellFormat {
  /** `#RRGGBB`, or null for no fill */
  readonly fill: string | null;
  readonly fontName: string;
  /** points */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly fontColor: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly numberFormat: string;
  readonly borders: Readonly<Record<Side, Border | null>>;
}

/** What a new workbook of a Chinese Excel starts with. */
export const DEFAULT_FONT = { name: "等线", size: 11, color: "#000000" } as const;

const HORIZONTAL = ["General", "Left", "Center", "Right", "Justify", "Justify", "Distributed"] as const;
const VERTICAL = ["Bottom", "Top", "Center", "Bottom"] as const;
const WRAP = 3;
const PIXELS_PER_INDENT = 10;

export const isHorizontal = (name: string): boolean => HORIZONTAL.some((known) => known === name);
export const isVertical = (name: string): boolean => VERTICAL.some((known) => known === name);

type Style = IStyleData | null | undefined;

function readFont(
  style: Style,
): Pick<
  CellFormat,
  "fontName" | "fontSize" | "bold" | "italic" | "underline" | "strikethrough" | "fontColor"
> {
  return {
    fontName: style?.ff ?? DEFAULT_FONT.name,
    fontSize: style?.fs ?? DEFAULT_FONT.size,
    bold: Number(style?.bl ?? 0) === 1,
    italic: Number(style?.it ?? 0) === 1,
    underline: Number(style?.ul?.s ?? 0) === 1,
    strikethrough: Number(style?.st?.s ?? 0) === 1,
    fontColor: toHex(style?.cl?.rgb ?? DEFAULT_FONT.color),
  };
}

function readBorders(style: Style): CellFormat["borders"] {
  const sides = SIDES.map((side) => [side, borderOf(style?.bd?.[sideKey[side]])] as const);
  return Object.fromEntries(sides) as Record<Side, Border | null>;
}

export function readFormat(style: Style): CellFormat {
  return {
    ...readFont(style),
    fill: style?.bg?.rgb ? toHex(style.bg.rgb) : null,
    horizontal: HORIZONTAL[Number(style?.ht ?? 0)] ?? "General",
    vertical: VERTICAL[Number(style?.vt ?? 0)] ?? "Bottom",
    wrap: Number(style?.tb ?? 0) === WRAP,
    indent: Math.round((style?.pd?.l ?? 0) / PIXELS_PER_INDENT),
    numberFormat: style?.n?.pattern || GENERAL,
    borders: readBorders(style),
  };
}

export type FormatChange = Partial<Omit<CellFormat, "borders">> & {
  readonly borders?: Partial<Record<Side, Border | null>>;
};

const flag = (on: boolean): number | null => (on ? 1 : null);
const line = (on: boolean): { s: number } | null => (on ? { s: 1 } : null);

function numbered(names: readonly string[], name: string): number | null {
  const index = names.indexOf(name);
  return index > 0 ? index : null;
}

/** One entry a format property: how Univer keeps it. A `null` in a patch takes the property away. */
const WRITERS: {
  readonly [K in keyof Omit<CellFormat, "borders">]: (value: CellFormat[K]) => Record<string, unknown>;
} = {
  fill: (value) => ({ bg: value === null ? null : { rgb: value } }),
  fontName: (value) => ({ ff: value }),
  fontSize: (value) => ({ fs: value }),
  bold: (value) => ({ bl: flag(value) }),
  italic: (value) => ({ it: flag(value) }),
  underline: (value) => ({ ul: line(value) }),
  strikethrough: (value) => ({ st: line(value) }),
  fontColor: (value) => ({ cl: { rgb: value } }),
  horizontal: (value) => ({ ht: numbered(HORIZONTAL, value) }),
  vertical: (value) => ({ vt: value === "Bottom" ? 3 : numbered(VERTICAL, value) }),
  wrap: (value) => ({ tb: value ? WRAP : null }),
  indent: (value) => ({ pd: value > 0 ? { l: value * PIXELS_PER_INDENT } : null }),
  numberFormat: (value) => ({ n: value === GENERAL ? null : { pattern: value } }),
};

function borderPatch(borders: Partial<Record<Side, Border | null>>): Record<string, unknown> {
  const sides = SIDES.filter((side) => borders[side] !== undefined);
  return { bd: Object.fromEntries(sides.map((side) => [sideKey[side], borderData(borders[side] ?? null)])) };
}

/** The style patch that makes `change` so and leaves the rest of a cell's style alone. */
export function stylePatch(change: FormatChange): IStyleData {
  const patches = (Object.keys(WRITERS) as (keyof typeof WRITERS)[])
    .filter((key) => change[key] !== undefined)
    .map((key) => (WRITERS[key] as (value: unknown) => Record<string, unknown>)(change[key]));
  if (change.borders !== undefined) patches.push(borderPatch(change.borders));
  return Object.assign({}, ...patches) as IStyleData;
}

/** The patch that takes every style property away. */
export const CLEARED_STYLE = null;
