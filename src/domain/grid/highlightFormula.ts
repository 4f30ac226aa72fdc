import type { HighlightSeverity } from "./SheetGrid";

// A conditional format has no name; a formula that is always true and says whose it is serves as one.
const FORMULA = /^=?LEN\("绩效助手:(error|warning|info)"\)>0$/;

/** The always-true formula by which the add-in knows its own highlights again. */
export function highlightFormula(severity: HighlightSeverity): string {
  return `=LEN("绩效助手:${severity}")>0`;
}

/** The severity of a highlight that the add-in made, or null for somebody else's conditional format. */
export function severityOfFormula(formula: string): HighlightSeverity | null {
  const [, severity] = FORMULA.exec(formula.trim()) ?? [];
  return severity === "error" || severity === "warning" || severity === "info" ? severity : null;
}
