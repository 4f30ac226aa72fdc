/** What a text begins with that makes a formula of it when it is typed; a Chinese Excel takes full-width signs too. */
const FORMULA = /^\s*[=+\-@＝＋－＠']/;
const NUMBER = /^[¥￥$]?\s*(?:\d[\d,]*(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?\s*%?$/i;
/** What a bookkeeper means by it, −1: a number of an item in brackets, as (1) or （1）. */
const IN_BRACKETS = /^[(（]\s*[¥￥$]?\s*\d[\d,]*(?:\.\d*)?\s*%?\s*[)）]$/;
const DATE = /^\d{1,4}(?:[-/.]\d{1,2}|年\d{1,2}月?|月\d{1,2}日?)(?:(?:[-/.]|月)\d{1,4}日?)?$/;
const TIME = /^\d{1,3}:\d{1,2}(?::\d{1,2})?(?:\s*[ap]m)?$/i;
const FRACTION = /^\d+ \d+\/\d+$/;
const LOGICAL = /^(?:true|false)$/i;

/** Whether a spreadsheet program would take a text for something else (formula, number, date) were it typed into a cell. */
export function isMisread(text: string): boolean {
  const typed = text.trim();
  return (
    FORMULA.test(text) ||
    [NUMBER, IN_BRACKETS, DATE, TIME, FRACTION, LOGICAL].some((form) => form.test(typed))
  );
}

/** Whether a text would be taken for a formula. */
export function looksLikeFormula(text: string): boolean {
  return FORMULA.test(text);
}
