import { entryPrompt } from "../../domain/plan/entryPrompt";
import type { EntryRule } from "../../domain/plan/WritePlan";
import { xmlText } from "./xmlText";

/** A list that is written out has no more characters. */
const LONGEST_LIST = 255;
/** Beyond what anybody types: a number without a bound is still a number. */
const LARGEST = "1E+300";
/** 1990-01-01. */
const FIRST_DAY = "32874";

interface Criteria {
  readonly attributes: string;
  readonly formulas: readonly string[];
}

/** The 数据有效性 of some cells, as a worksheet part holds it; the same as the add-in lays on cells in Excel. */
export function validationXml(rule: EntryRule, sqref: string, prefix: string): string {
  const { prompt, alertTitle, alert } = entryPrompt(rule);
  const { attributes, formulas } = criteriaOf(rule);
  const style = rule.kind === "number" ? "" : ' errorStyle="warning"';
  const shown = ' allowBlank="1" showInputMessage="1"';
  const refusing = rule.kind === "text" ? "" : ' showErrorMessage="1"';
  const texts = ` errorTitle="${xmlText(alertTitle)}" error="${xmlText(alert)}" prompt="${xmlText(prompt)}"`;
  const inner = formulas.map((formula, index) => {
    const element = `${prefix}formula${index + 1}`;
    return `<${element}>${xmlText(formula)}</${element}>`;
  });
  const tag = `${prefix}dataValidation`;
  return `<${tag}${attributes}${style}${shown}${refusing}${texts} sqref="${sqref}">${inner.join("")}</${tag}>`;
}

function criteriaOf(rule: EntryRule): Criteria {
  switch (rule.kind) {
    case "list": {
      const list = rule.values.join(",");
      const fits = list.length <= LONGEST_LIST && !rule.values.some((value) => value.includes(","));
      // What no list can hold is left to the prompt.
      if (!fits) return { attributes: "", formulas: [] };
      return { attributes: ' type="list"', formulas: [`"${list.replaceAll('"', '""')}"`] };
    }
    case "number":
      return numberCriteria(rule.lowest, rule.highest);
    case "text":
      return { attributes: "", formulas: [] };
    case "date":
      return { attributes: ' type="date" operator="greaterThanOrEqual"', formulas: [FIRST_DAY] };
  }
}

function numberCriteria(lowest: string | null, highest: string | null): Criteria {
  const attributes = ' type="decimal"';
  if (lowest !== null && highest === null)
    return { attributes: `${attributes} operator="greaterThanOrEqual"`, formulas: [lowest] };
  if (lowest === null && highest !== null)
    return { attributes: `${attributes} operator="lessThanOrEqual"`, formulas: [highest] };
  return { attributes, formulas: [lowest ?? `-${LARGEST}`, highest ?? LARGEST] };
}
