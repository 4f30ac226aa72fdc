/**
 * Stands as the value of a formula whose result a file does not hold: a program wrote the formula and never calculated it.
 * Nobody knows what it is worth, so that it is read as an error, never as blank or 0.
 */
export const NOT_CALCULATED = "#未计算";

const ERROR_NAME = /^#(?:[A-Z][A-Z0-9/_]*[!?]?|未计算)$/i;

/** Whether a cell shows an Excel error (#REF!, #N/A, #DIV/0!) or the result of a formula that was never calculated. */
export function isCellError(value: unknown): boolean {
  return typeof value === "string" && value.includes("#") && ERROR_NAME.test(value.trim());
}
