import type { IRange, IStyleData } from "../../engine/univer";
import { childrenNamed, elements, isOn, localName, textOf, type XmlElement } from "../xml/xml";
import type { CellStyles } from "./CellStyles";
import { colorScaleRule, readColorScale } from "./colorScales";
import type { Colors } from "./colors";
import { parseAreas } from "./cellAddress";
import { plainNames } from "./readCells";

/** A rule as Univer's plugin for conditional formats keeps it in a snapshot. */
export interface ConditionalRule {
  readonly cfId: string;
  readonly ranges: readonly IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: {
    readonly type: string;
    readonly subType?: string;
    readonly value?: string;
    readonly style?: IStyleData;
    /** of a colour scale */
    readonly config?: readonly object[];
  };
}

export interface ConditionalFormats {
  /** Rules by formula and colour scales, the one that wins first. */
  readonly rules: readonly ConditionalRule[];
  /** Rules of other kinds: kept in the file, not shown in the grid. */
  readonly notShown: number;
}

/** Where a rule stands in the file: its `cfRule` in the order of the part. */
export interface RuleElement {
  readonly id: string;
  readonly container: XmlElement;
  readonly rule: XmlElement;
}

export const ruleElements = (part: XmlElement): RuleElement[] =>
  childrenNamed(part, "conditionalFormatting")
    .flatMap((container) => childrenNamed(container, "cfRule").map((rule) => ({ container, rule })))
    .map((found, i) => ({ ...found, id: `file-rule-${i}` }));

export const priorityOf = ({ rule }: RuleElement): number => Number(rule.attributes["priority"] ?? 0);

/** The conditional formats of a sheet's part, the one that wins first. */
export function readConditionalFormats(
  part: XmlElement,
  styles: CellStyles,
  colors: Colors,
): ConditionalFormats {
  const found = ruleElements(part).sort((a, b) => priorityOf(a) - priorityOf(b));
  const rules = found.map((element) => readRule(element, styles, colors)).filter((rule) => rule !== null);
  return { rules, notShown: found.length - rules.length };
}

function readRule(element: RuleElement, styles: CellStyles, colors: Colors): ConditionalRule | null {
  const { id, container, rule } = element;
  const body = readBody(rule, styles, colors);
  if (body === null) return null;
  const ranges = parseAreas(container.attributes["sqref"] ?? "");
  return { cfId: id, ranges, stopIfTrue: isOn(rule.attributes["stopIfTrue"]), rule: body };
}

function readBody(rule: XmlElement, styles: CellStyles, colors: Colors): ConditionalRule["rule"] | null {
  if (rule.attributes["type"] === "colorScale") {
    const scale = readColorScale(rule, colors);
    return scale && colorScaleRule(scale);
  }
  return rule.attributes["type"] === "expression" ? formulaRule(rule, styles) : null;
}

function formulaRule(rule: XmlElement, styles: CellStyles): ConditionalRule["rule"] {
  const formula = elements(rule).find((child) => localName(child) === "formula");
  const dxf = rule.attributes["dxfId"];
  return {
    type: "highlightCell",
    subType: "formula",
    value: `=${plainNames(textOf(formula))}`,
    style: dxf === undefined ? {} : styles.dxf(Number(dxf)),
  };
}
