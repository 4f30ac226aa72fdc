/** Whether Excel takes what is entered for a formula: a text that begins with "=". */
export const isFormula = (content: unknown): content is string =>
  typeof content === "string" && content.startsWith("=");
