import type { IRange, IStyleData } from "../../engine/univer";
import { childrenNamed, elements, isOn, localName, textOf, type XmlElement } from "../xml/xml";
import type { CellStyles } from "./CellStyles";
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
  };
}

export interface ConditionalFormats {
  /** Rules by formula, the one that wins first. */
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

export const isFormulaRule = ({ rule }: RuleElement): boolean => rule.attributes["type"] === "expression";

export function readConditionalFormats(part: XmlElement, styles: CellStyles): ConditionalFormats {
  const found = ruleElements(part);
  const shown = found.filter(isFormulaRule).sort((a, b) => priorityOf(a) - priorityOf(b));
  return { rules: shown.map((element) => readRule(element, styles)), notShown: found.length - shown.length };
}

function readRule({ id, container, rule }: RuleElement, styles: CellStyles): ConditionalRule {
  const formula = elements(rule).find((child) => localName(child) === "formula");
  const dxf = rule.attributes["dxfId"];
  return {
    cfId: id,
    ranges: parseAreas(container.attributes["sqref"] ?? ""),
    stopIfTrue: isOn(rule.attributes["stopIfTrue"]),
    rule: {
      type: "highlightCell",
      subType: "formula",
      value: `=${plainNames(textOf(formula))}`,
      style: dxf === undefined ? {} : styles.dxf(Number(dxf)),
    },
  };
}
