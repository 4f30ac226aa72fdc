import { highlightFormula } from "../../domain/grid/highlightFormula";
import type { HighlightSeverity } from "../../domain/grid/SheetGrid";
import { HIGHLIGHT_COLOURS, SCALE_COLOURS } from "../../domain/plan/planColours";
import type { ColourScale } from "../../domain/plan/WritePlan";
import Big from "big.js";
import { xmlText } from "./xmlText";

const argb = (colour: string): string => `FF${colour.slice(1)}`;

/** A colour scale, as a `cfRule` holds it behind its priority. */
export function scaleRule({ highest }: ColourScale, prefix: string): string {
  const points = ["0", new Big(highest).div(2).toFixed(), highest];
  const colours = [SCALE_COLOURS.minimum, SCALE_COLOURS.midpoint, SCALE_COLOURS.maximum];
  const stops = points.map((value) => `<${prefix}cfvo type="num" val="${xmlText(value)}"/>`);
  const shades = colours.map((colour) => `<${prefix}color rgb="${argb(colour)}"/>`);
  const scale = `${prefix}colorScale`;
  return `type="colorScale"><${scale}>${stops.join("")}${shades.join("")}</${scale}>`;
}

/** A highlight, as a `cfRule` holds it behind its priority; `look` is the place of its `dxf`. */
export function highlightRule(severity: HighlightSeverity, look: number, prefix: string): string {
  const formula = `${prefix}formula`;
  const text = xmlText(highlightFormula(severity).slice(1));
  return `type="expression" dxfId="${look}"><${formula}>${text}</${formula}>`;
}

export const highlightLook = (severity: HighlightSeverity): string =>
  `<dxf><fill><patternFill><bgColor rgb="${argb(HIGHLIGHT_COLOURS[severity])}"/></patternFill></fill></dxf>`;
