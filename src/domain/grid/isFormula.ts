/** Whether Excel takes what is entered for a formula: a text that begins with "=". */
export const isFormula = (content: unknown): boolean =>
  typeof content === "string" && content.startsWith("=");

/** Words as a cell takes them for words: instead of "=" their full-width form, which says the same and is no formula. */
export const asPlainText = (text: string): string => (isFormula(text) ? `＝${text.slice(1)}` : text);
