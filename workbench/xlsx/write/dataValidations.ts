import { contentOf, type DataValidation, type ValidationRule } from "../../engine/data-validation";
import { formatRect } from "../../engine/address";
import { FILE_KINDS, fileOperator, validationElements } from "../read/dataValidations";
import { escapeString } from "../xml/escapedString";
import {
  childNamed,
  childrenNamed,
  createLike,
  insertInOrder,
  removeChild,
  setAttribute,
  type XmlElement,
} from "../xml/xml";
import { formulaText } from "./formulaText";
import { WORKSHEET_ORDER } from "./order";

/**
 * Writes the data validations that came, went, moved or changed; all others keep what the file says of them.
 * True when there was a change.
 */
export function changeDataValidations(
  part: XmlElement,
  before: readonly DataValidation[] = [],
  after: readonly DataValidation[] = [],
): boolean {
  if (JSON.stringify(before) === JSON.stringify(after)) return false;
  const old = new Map(before.map((one) => [one.id, one]));
  const inFile = new Map(validationElements(part).map(({ id, element }) => [id, element]));
  const list = listOf(part);
  for (const { id } of before) {
    const element = inFile.get(id);
    if (element !== undefined && !after.some((one) => one.id === id)) removeChild(list, element);
  }
  for (const one of after) place(list, one, old.get(one.id), inFile.get(one.id));
  const count = childrenNamed(list, "dataValidation").length;
  // An empty list is an error to Excel.
  if (count === 0) removeChild(part, list);
  else list.attributes["count"] = String(count);
  return true;
}

function listOf(part: XmlElement): XmlElement {
  const known = childNamed(part, "dataValidations");
  if (known !== undefined) return known;
  const made = createLike(part, "dataValidations");
  insertInOrder(part, made, WORKSHEET_ORDER);
  return made;
}

function place(
  list: XmlElement,
  now: DataValidation,
  before: DataValidation | undefined,
  element: XmlElement | undefined,
): void {
  if (before === undefined || element === undefined) list.children.push(validationElement(list, now));
  else if (JSON.stringify(contentOf(before)) !== JSON.stringify(contentOf(now)))
    list.children.splice(list.children.indexOf(element), 1, validationElement(list, now));
  else if (sqref(before) !== sqref(now)) element.attributes["sqref"] = sqref(now);
}

const sqref = ({ areas }: DataValidation): string => areas.map(formatRect).join(" ");

function validationElement(list: XmlElement, validation: DataValidation): XmlElement {
  const { rule, ignoreBlanks, errorAlert, prompt } = validation;
  const element = createLike(list, "dataValidation", {}, formulas(list, rule));
  const attributes: Readonly<Record<string, string | undefined>> = {
    type: ruleType(rule),
    errorStyle: errorAlert.style === "Stop" ? undefined : errorAlert.style.toLowerCase(),
    operator: "operator" in rule && rule.operator !== "Between" ? fileOperator(rule.operator) : undefined,
    allowBlank: mark(ignoreBlanks),
    showDropDown: mark(rule.kind === "list" && !rule.inCellDropDown),
    showInputMessage: mark(prompt.showPrompt),
    showErrorMessage: mark(errorAlert.showAlert),
    errorTitle: words(errorAlert.title),
    error: words(errorAlert.message),
    promptTitle: words(prompt.title),
    prompt: words(prompt.message),
    sqref: sqref(validation),
  };
  for (const [name, value] of Object.entries(attributes)) setAttribute(element, name, value);
  return element;
}

const mark = (on: boolean): string | undefined => (on ? "1" : undefined);
const words = (text: string): string | undefined => (text === "" ? undefined : escapeString(text));

function ruleType({ kind }: ValidationRule): string | undefined {
  if (kind === "any") return undefined;
  return kind === "list" || kind === "custom" ? kind : FILE_KINDS[kind];
}

function formulas(list: XmlElement, rule: ValidationRule): XmlElement[] {
  const texts = formulaTexts(rule);
  return texts.map((text, i) => createLike(list, `formula${i + 1}`, {}, [text]));
}

function formulaTexts(rule: ValidationRule): string[] {
  switch (rule.kind) {
    case "any":
      return [];
    case "list":
      return [
        rule.source.startsWith("=") ? formulaText(rule.source) : `"${rule.source.replaceAll('"', '""')}"`,
      ];
    case "custom":
      return [formulaText(rule.formula)];
    default:
      return [rule.formula1, ...(rule.formula2 === null ? [] : [rule.formula2])].map(formulaText);
  }
}
