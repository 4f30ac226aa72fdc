import { highlightFormula, severityOfFormula } from "../../../src/domain/grid/highlightFormula";

it.each(["error", "warning", "info"] as const)("a highlight of %s is known again", (severity) => {
  const formula = highlightFormula(severity);
  expect(formula).toBe(`=LEN("绩效助手:${severity}")>0`);
  // A file has no "=" before a formula; programs may pad it.
  for (const written of [formula, formula.slice(1), ` ${formula}\n`])
    expect(severityOfFormula(written)).toBe(severity);
});

it.each([
  "",
  '=LEN("绩效助手:fatal")>0',
  '=LEN("绩效助手:")>0',
  '=LEN("error")>0',
  '=AND(LEN("绩效助手:error")>0,A1>0)',
  '=LEN("绩效助手:error")>0+A1',
  "=A1>0",
])("somebody else's format %j is none of the add-in's", (formula) => {
  expect(severityOfFormula(formula)).toBeNull();
});
