/** Functions that Excel took up after the format was fixed: in the file their names carry a prefix. */
const YOUNG =
  "ACOT ACOTH AGGREGATE ARABIC BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH COMBINA CONCAT COT COTH CSC CSCH DAYS DECIMAL FLOOR.MATH " +
  "FORECAST.LINEAR IFNA IFS ISFORMULA ISOWEEKNUM LET LAMBDA MAXIFS MINIFS NUMBERVALUE PDURATION PHI RANDARRAY SEC SECH SEQUENCE SHEET SHEETS SORT SORTBY " +
  "STDEV.P STDEV.S SWITCH TEXTJOIN TEXTSPLIT TEXTBEFORE TEXTAFTER TOCOL TOROW UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK HSTACK XLOOKUP XMATCH XOR FILTER";

const IN_WORKSHEET_NAMESPACE = new Set(["FILTER", "SORT"]);
const PATTERN = new RegExp(
  `(?<![A-Za-z0-9_.])(${YOUNG.split(/\s+/)
    .map((name) => name.replaceAll(".", "\\."))
    .join("|")})\\(`,
  "gi",
);

/** A formula as the file has it: without `=`, young functions with their prefix. */
export function formulaText(formula: string): string {
  return formula
    .replace(/^=/, "")
    .split(/("(?:[^"]|"")*")/)
    .map((part, i) =>
      i % 2 === 0 ? part.replace(PATTERN, (_, name: string) => `${prefix(name)}${name}(`) : part,
    )
    .join("");
}

const prefix = (name: string): string =>
  IN_WORKSHEET_NAMESPACE.has(name.toUpperCase()) ? "_xlfn._xlws." : "_xlfn.";
