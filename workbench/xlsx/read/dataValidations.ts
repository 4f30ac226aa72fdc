import {
  ALERT_STYLES,
  COMPARED_KINDS,
  OPERATORS,
  type ComparedKind,
  type DataValidation,
  type ValidationRule,
} from "../../engine/data-validation";
import { fromCorners } from "../../engine/rect";
import { unescapeString } from "../xml/escapedString";
import { childNamed, childrenNamed, isOn, textOf, type XmlElement } from "../xml/xml";
import { parseAreas } from "./cellAddress";
import { plainNames } from "./readCells";

/** The file's word for a rule that compares. */
export const FILE_KINDS: Readonly<Record<ComparedKind, string>> = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};

/** The file's word for an operator: `GreaterThanOrEqualTo` is `greaterThanOrEqual`. */
export const fileOperator = (operator: (typeof OPERATORS)[number]): string =>
  operator.charAt(0).toLowerCase() + operator.slice(1).replace(/To$/, "");

/** Where a validation stands in the file. */
export interface ValidationElement {
  readonly id: string;
  readonly element: XmlElement;
}

export const validationElements = (part: XmlElement): ValidationElement[] =>
  childrenNamed(childNamed(part, "dataValidations"), "dataValidation").map((element, i) => ({
    id: `file-validation-${i}`,
    element,
  }));

/** The data validations of a sheet's part. One that is not understood is left out and stays in the file. */
export function readDataValidations(part: XmlElement): DataValidation[] {
  return validationElements(part).flatMap(({ id, element }) => {
    const rule = readRule(element);
    const areas = parseAreas(element.attributes["sqref"] ?? "").map(
      ({ startRow, startColumn, endRow, endColumn }) => fromCorners(startRow, startColumn, endRow, endColumn),
    );
    return rule === null || areas.length === 0 ? [] : [{ id, areas, rule, ...readTexts(element) }];
  });
}

function readTexts({
  attributes,
}: XmlElement): Pick<DataValidation, "ignoreBlanks" | "errorAlert" | "prompt"> {
  const text = (name: string): string => unescapeString(attributes[name] ?? "");
  const style = ALERT_STYLES.find((known) => known.toLowerCase() === attributes["errorStyle"]) ?? "Stop";
  return {
    ignoreBlanks: isOn(attributes["allowBlank"]),
    errorAlert: {
      showAlert: isOn(attributes["showErrorMessage"]),
      style,
      title: text("errorTitle"),
      message: text("error"),
    },
    prompt: {
      showPrompt: isOn(attributes["showInputMessage"]),
      title: text("promptTitle"),
      message: text("prompt"),
    },
  };
}

function readRule(element: XmlElement): ValidationRule | null {
  const { type = "none", operator = "between", showDropDown } = element.attributes;
  const [first, second] = ["formula1", "formula2"].map((name) => textOf(childNamed(element, name)).trim());
  if (type === "none") return { kind: "any" };
  if (!first) return null;
  // The file's mark means the opposite of its name.
  if (type === "list")
    return { kind: "list", source: listSource(first), inCellDropDown: !isOn(showDropDown) };
  if (type === "custom") return { kind: "custom", formula: formula(first) };
  const kind = COMPARED_KINDS.find((known) => FILE_KINDS[known] === type);
  const compared = OPERATORS.find((known) => fileOperator(known) === operator);
  if (kind === undefined || compared === undefined) return null;
  const formula2 = /between/i.test(operator) ? formula(second ?? "") : null;
  return { kind, operator: compared, formula1: formula(first), formula2 };
}

const formula = (text: string): string => `=${plainNames(text)}`;

/** Words given in place stand in quotes. */
function listSource(text: string): string {
  const [, words] = /^"((?:[^"]|"")*)"$/.exec(text) ?? [];
  return words === undefined ? formula(text) : words.replaceAll('""', '"');
}
