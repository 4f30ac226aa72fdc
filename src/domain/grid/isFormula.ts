/** Whether Excel takes what is entered for a formula: a text that begins with "=". */
export const isFormula = (content: unknown): boolean =>
  typeof content === "string" && content.startsWith("=");
