import type { EntryRule } from "../domain/plan/WritePlan";
import { entryPrompt } from "../domain/plan/entryPrompt";
import type { Cells } from "./rangesOver";

/** Excel takes no more characters of a list given in place. */
const LONGEST_LIST = 255;
/** Beyond what anybody types: a number without a bound is still a number. */
const LARGEST = 1e300;
const FIRST_DAY = "1990-01-01";

/**
 * Lays an entry rule on cells. Words of a list may be replaced by others and so may dates, after a question: what is
 * typed there is judged anyway; a text in the place of a number is refused. Words with commas, or too many of them,
 * cannot stand in Excel's list: then there is only the prompt.
 */
export function setEntryRule({ dataValidation }: Cells, rule: EntryRule): void {
  const excelRule = ruleOf(rule);
  const { prompt, alertTitle, alert } = entryPrompt(rule);
  if (excelRule) dataValidation.rule = excelRule;
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = {
    showAlert: rule.kind !== "text",
    style: rule.kind === "number" ? "Stop" : "Warning",
    title: alertTitle,
    message: alert,
  };
  dataValidation.prompt = { showPrompt: true, title: "", message: prompt };
}

function ruleOf(rule: EntryRule): Excel.DataValidationRule | null {
  if (rule.kind === "text") return null;
  if (rule.kind === "date") return { date: { formula1: FIRST_DAY, operator: "GreaterThanOrEqualTo" } };
  if (rule.kind === "number") return { decimal: decimalRule(rule.lowest, rule.highest) };
  const source = rule.values.join(",");
  const isWhole = source.length <= LONGEST_LIST && !rule.values.some((value) => value.includes(","));
  return isWhole ? { list: { inCellDropDown: true, source } } : null;
}

function decimalRule(lowest: string | null, highest: string | null): Excel.BasicDataValidation {
  if (lowest !== null && highest === null)
    return { formula1: Number(lowest), operator: "GreaterThanOrEqualTo" };
  if (lowest === null && highest !== null)
    return { formula1: Number(highest), operator: "LessThanOrEqualTo" };
  return {
    formula1: lowest === null ? -LARGEST : Number(lowest),
    formula2: highest === null ? LARGEST : Number(highest),
    operator: "Between",
  };
}
