import { isBorderStyle, type Border, type Side } from "../engine/border";
import { isHorizontal, isVertical, type CellFormat, type FormatChange } from "../engine/cell-format";
import { parseColor } from "../engine/color";
import { invalidArgument } from "./excel-error";

/** One property of a cell's format: how it is read, and what setting it changes. */
export interface FormatProperty {
  readonly get: (format: CellFormat) => unknown;
  readonly change: (value: unknown) => FormatChange;
}

function color(value: unknown): string {
  const parsed = typeof value === "string" ? parseColor(value) : null;
  if (parsed === null) throw invalidArgument();
  return parsed;
}

function text(value: unknown): string {
  if (typeof value !== "string" || value === "") throw invalidArgument();
  return value;
}

function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

function size(value: unknown): number {
  if (typeof value !== "number" || value < 1 || value > 409) throw invalidArgument();
  return value;
}

function known(value: unknown, isKnown: (name: string) => boolean): string {
  if (typeof value !== "string" || !isKnown(value)) throw invalidArgument();
  return value;
}

function indent(value: unknown): number {
  if (typeof value !== "number" || value < 0 || value > 250) throw invalidArgument();
  return value;
}

/** A fill set to the empty string is no fill; no fill reads as white, as Excel says. */
export const fillProperties: Readonly<Record<string, FormatProperty>> = {
  Color: { get: (f) => f.fill ?? "#FFFFFF", change: (v) => ({ fill: v === "" ? null : color(v) }) },
  Pattern: {
    get: (f) => (f.fill === null ? "None" : "Solid"),
    change: (v) => {
      if (v !== "None") throw invalidArgument();
      return { fill: null };
    },
  },
};

export const fontProperties: Readonly<Record<string, FormatProperty>> = {
  Name: { get: (f) => f.fontName, change: (v) => ({ fontName: text(v) }) },
  Size: { get: (f) => f.fontSize, change: (v) => ({ fontSize: size(v) }) },
  Color: { get: (f) => f.fontColor, change: (v) => ({ fontColor: color(v) }) },
  Bold: { get: (f) => f.bold, change: (v) => ({ bold: flag(v) }) },
  Italic: { get: (f) => f.italic, change: (v) => ({ italic: flag(v) }) },
  Strikethrough: { get: (f) => f.strikethrough, change: (v) => ({ strikethrough: flag(v) }) },
  Underline: {
    get: (f) => (f.underline ? "Single" : "None"),
    change: (v) => ({ underline: known(v, (name) => name === "Single" || name === "None") === "Single" }),
  },
};

export const alignmentProperties: Readonly<Record<string, FormatProperty>> = {
  HorizontalAlignment: { get: (f) => f.horizontal, change: (v) => ({ horizontal: known(v, isHorizontal) }) },
  VerticalAlignment: { get: (f) => f.vertical, change: (v) => ({ vertical: known(v, isVertical) }) },
  WrapText: { get: (f) => f.wrap, change: (v) => ({ wrap: flag(v) }) },
  IndentLevel: { get: (f) => f.indent, change: (v) => ({ indent: indent(v) }) },
};

const NEW_BORDER: Border = { style: "Continuous", weight: "Thin", color: "#000000" };
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];

/** One property of one side's border; a border that is not there reads as style None. */
export interface BorderProperty {
  readonly get: (border: Border | null) => unknown;
  readonly change: (border: Border | null, value: unknown) => Border | null;
}

export const borderProperties: Readonly<Record<string, BorderProperty>> = {
  Style: {
    get: (b) => b?.style ?? "None",
    change: (b, v) => (v === "None" ? null : { ...(b ?? NEW_BORDER), style: known(v, isBorderStyle) }),
  },
  Weight: {
    get: (b) => b?.weight ?? "Thin",
    change: (b, v) => ({ ...(b ?? NEW_BORDER), weight: known(v, (name) => WEIGHTS.includes(name)) }),
  },
  Color: { get: (b) => b?.color ?? "#000000", change: (b, v) => ({ ...(b ?? NEW_BORDER), color: color(v) }) },
};

/** The sides of a cell by the names `getCellProperties` has for them. */
export const CELL_SIDES: Readonly<Record<string, Side>> = {
  top: "top",
  bottom: "bottom",
  left: "left",
  right: "right",
};

/** The entry of a table that a name in any case means. */
export function lookUp<T>(table: Readonly<Record<string, T>>, name: string): T | null {
  const key = Object.keys(table).find((known) => known.toLowerCase() === name.toLowerCase());
  return key === undefined ? null : (table[key] ?? null);
}
