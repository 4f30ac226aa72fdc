import { entryText } from "../../domain/plan/entryTexts";
import type { EntryRule } from "../../domain/plan/WritePlan";
import { xmlText } from "./xmlText";

/** As wide as a file's numbers go. */
const ANY_NUMBER = "9.99E+307";
/** What the format holds: of a title, of a prompt, of a list that is written out. */
const LONGEST_TEXT = 255;

/** The 数据有效性 of some cells, as a worksheet part holds it. */
export function validationXml(rule: EntryRule, sqref: string, prefix: string): string {
  const { title, prompt, refusal } = entryText(rule);
  // Of a list other words are let in after a question; the rest is refused.
  const style = rule.kind === "list" ? ' errorStyle="warning"' : "";
  const texts =
    ` errorTitle="${xmlText(title)}" error="${xmlText(fitting(refusal))}"` +
    ` promptTitle="${xmlText(title)}" prompt="${xmlText(fitting(prompt))}"`;
  const shown = ' allowBlank="1" showInputMessage="1" showErrorMessage="1"';
  const { type, formulas } = criteriaOf(rule);
  const tag = `${prefix}dataValidation`;
  const inner = formulas.map((formula, index) => {
    const element = `${prefix}formula${index + 1}`;
    return `<${element}>${xmlText(formula)}</${element}>`;
  });
  return `<${tag} ${type}${style}${shown}${texts} sqref="${sqref}">${inner.join("")}</${tag}>`;
}

function criteriaOf(rule: EntryRule): { readonly type: string; readonly formulas: readonly string[] } {
  switch (rule.kind) {
    case "list":
      return { type: 'type="list"', formulas: [listOf(rule.values)] };
    case "number": {
      const limits = [rule.lowest ?? `-${ANY_NUMBER}`, rule.highest ?? ANY_NUMBER];
      return { type: 'type="decimal"', formulas: limits };
    }
    case "date":
      return { type: 'type="date" operator="greaterThanOrEqual"', formulas: ["1"] };
  }
}

/** @throws Error for words that a list cannot hold */
function listOf(values: readonly string[]): string {
  const list = values.join(",");
  if (list.length > LONGEST_TEXT || values.some((value) => /[,"]/.test(value))) {
    throw new Error(`Not a list for a cell: ${list}`);
  }
  return `"${list}"`;
}

const fitting = (text: string): string =>
  text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`;
