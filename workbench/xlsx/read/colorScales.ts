import { type ScalePoint, scaleConfig } from "../../engine/color-scale";
import { childNamed, childrenNamed, type XmlElement } from "../xml/xml";
import type { Colors } from "./colors";
import { plainNames } from "./readCells";

const KINDS: readonly ScalePoint["type"][] = ["num", "min", "max", "percent", "percentile", "formula"];

/** The points of a colour scale's rule; null where one of them is not understood. */
export function readColorScale(rule: XmlElement, colors: Colors): readonly ScalePoint[] | null {
  const scale = childNamed(rule, "colorScale");
  const values = childrenNamed(scale, "cfvo");
  const points = childrenNamed(scale, "color").map((color, i) => readPoint(values[i], colors.resolve(color)));
  const known = points.filter((point) => point !== null);
  const isWhole = known.length === points.length && values.length === points.length;
  return isWhole && (points.length === 2 || points.length === 3) ? known : null;
}

function readPoint(cfvo: XmlElement | undefined, color: string | undefined): ScalePoint | null {
  const type = KINDS.find((kind) => kind === cfvo?.attributes["type"]);
  if (type === undefined || color === undefined) return null;
  if (type === "min" || type === "max") return { type, value: null, color };
  const text = cfvo?.attributes["val"] ?? "";
  if (text === "") return null;
  const number = Number(text);
  // A number may be given by a formula, which Univer takes for a kind of its own.
  if (type === "formula" || !Number.isFinite(number))
    return { type: "formula", value: `=${plainNames(text)}`, color };
  return { type, value: number, color };
}

/** The rule as Univer keeps it. */
export const colorScaleRule = (
  scale: readonly ScalePoint[],
): { type: string; config: readonly object[] } => ({
  type: "colorScale",
  config: scaleConfig(scale),
});
