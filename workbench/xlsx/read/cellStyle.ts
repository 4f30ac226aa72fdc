import type { IBorderStyleData, IStyleData } from "../../engine/univer";
import { childNamed, isOn, type XmlElement } from "../xml/xml";
import type { Colors } from "./colors";

/** Univer's number of each of the file's line styles. */
export const LINES: Readonly<Record<string, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};

export const HORIZONTAL = ["general", "left", "center", "right", "justify", "both", "distributed"] as const;
export const VERTICAL = ["", "top", "center", "bottom"] as const;
export const SIDES = { t: "top", b: "bottom", l: "left", r: "right" } as const;
export const PIXELS_PER_INDENT = 10;
export const WRAP = 3;

/** A font's part of a style. `exactOptionalPropertyTypes`: what the file does not say is not there. */
export function readFont(font: XmlElement | undefined, colors: Colors): IStyleData {
  if (font === undefined) return {};
  const name = childNamed(font, "name") ?? childNamed(font, "rFont");
  const size = childNamed(font, "sz");
  const color = colors.resolve(childNamed(font, "color"));
  const underline = childNamed(font, "u");
  return {
    ...(name === undefined ? {} : { ff: name.attributes["val"] ?? "" }),
    ...(size === undefined ? {} : { fs: Number(size.attributes["val"]) }),
    ...(isFlagged(font, "b") ? { bl: 1 } : {}),
    ...(isFlagged(font, "i") ? { it: 1 } : {}),
    ...(isFlagged(font, "strike") ? { st: { s: 1 } } : {}),
    ...(underline !== undefined && underline.attributes["val"] !== "none" ? { ul: { s: 1 } } : {}),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
  };
}

function isFlagged(font: XmlElement, name: string): boolean {
  const flag = childNamed(font, name);
  return flag !== undefined && isOn(flag.attributes["val"], true);
}

/** The colour a fill shows: a solid pattern's foreground; a dxf's fill says it by its background. */
export function readFill(fill: XmlElement | undefined, colors: Colors, differential = false): IStyleData {
  const pattern = childNamed(fill, "patternFill");
  const type = pattern?.attributes["patternType"];
  if (pattern === undefined || type === "none" || (type === undefined && !differential)) return {};
  const [foreground, background] = [childNamed(pattern, "fgColor"), childNamed(pattern, "bgColor")];
  const color = colors.resolve(differential ? (background ?? foreground) : (foreground ?? background));
  return color === undefined ? {} : { bg: { rgb: color } };
}

export function readBorder(border: XmlElement | undefined, colors: Colors): IStyleData {
  const sides: Record<string, IBorderStyleData> = {};
  for (const [key, name] of Object.entries(SIDES)) {
    const side =
      childNamed(border, name) ??
      (name === "left"
        ? childNamed(border, "start")
        : name === "right"
          ? childNamed(border, "end")
          : undefined);
    const line = LINES[side?.attributes["style"] ?? "none"];
    if (line !== undefined)
      sides[key] = { s: line, cl: { rgb: colors.resolve(childNamed(side, "color")) ?? "#000000" } };
  }
  return Object.keys(sides).length === 0 ? {} : { bd: sides };
}

export function readAlignment(alignment: XmlElement | undefined): IStyleData {
  if (alignment === undefined) return {};
  const { horizontal, vertical, wrapText, indent, textRotation } = alignment.attributes;
  const across = horizontal === "centerContinuous" ? 2 : HORIZONTAL.findIndex((name) => name === horizontal);
  const down =
    vertical === "justify" || vertical === "distributed"
      ? 2
      : VERTICAL.findIndex((name) => name === vertical);
  const turn = Number(textRotation ?? 0);
  return {
    ...(across > 0 ? { ht: across } : {}),
    ...(down > 0 ? { vt: down } : {}),
    ...(isOn(wrapText) ? { tb: WRAP } : {}),
    ...(Number(indent ?? 0) > 0 ? { pd: { l: Number(indent) * PIXELS_PER_INDENT } } : {}),
    ...(turn === 0 ? {} : { tr: turn === 255 ? { a: 0, v: 1 } : { a: turn > 90 ? turn - 90 : -turn } }),
  };
}
