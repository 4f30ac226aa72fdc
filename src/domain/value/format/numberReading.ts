import type Big from "big.js";
import type { FormatToken } from "./formatTokens";
import type { FormatSection } from "./formatSection";

/** What a cell's number says together with its format. */
export type NumberReading =
  /** The number alone: General, or a format that adds nothing to it. */
  | { readonly kind: "plain"; readonly number: Big }
  /** The number with the words of its format, written out exactly: ≥193万元, 12.5%. */
  | { readonly kind: "worded"; readonly text: string }
  /** The format shows nothing for this number. */
  | { readonly kind: "hidden" }
  /** Words between the digits or in their place: what the cell shows must be read. */
  | { readonly kind: "shown" };

/**
 * Applies a number section to the exact number. Only what changes the meaning counts: words, %, trailing commas (in
 * thousands) and a literal point between digits (0!.0, shows 万); rounding does not.
 */
export function readNumber(number: Big, { tokens, unsigned }: FormatSection): NumberReading {
  const first = tokens.findIndex(isFigure);
  const last = tokens.map(isFigure).lastIndexOf(true);
  if (tokens.some(({ kind }) => kind === "general")) return worded(number, tokens, unsigned);
  if (first < 0) return withoutFigure(number, tokens);
  const figure = tokens.slice(first, last + 1);
  const literals = figure.filter((token) => token.kind === "literal");
  const fraction = literals.some(({ text }) => text === "/");
  if (fraction || figure.some(({ kind }) => kind === "exponent")) return { kind: "plain", number };
  const literalPoint = literals.length === 1 && literals[0]?.text === "." && !figure.some(isPoint);
  if (literals.length > 0 && !literalPoint) return { kind: "shown" };
  const shift = trailingCommas(tokens, last) * 3 + (literalPoint ? digitsBehindLiteral(figure) : 0);
  return worded(number.times(`1e-${shift}`), tokens, unsigned);
}

/** A section without digits: words in the number's place (0 shown as 无), text (@), or nothing. */
function withoutFigure(number: Big, tokens: readonly FormatToken[]): NumberReading {
  if (tokens.some(({ kind }) => kind === "literal")) return { kind: "shown" };
  return tokens.length === 0 && number.eq(0) ? { kind: "hidden" } : { kind: "plain", number };
}

function isFigure(token: FormatToken): boolean {
  return token.kind === "digit" || token.kind === "point" || token.kind === "exponent";
}

function isPoint(token: FormatToken): boolean {
  return token.kind === "point";
}

/** Commas right behind the last digit each divide by a thousand. */
function trailingCommas(tokens: readonly FormatToken[], last: number): number {
  let count = 0;
  while (tokens[last + 1 + count]?.kind === "comma") count++;
  return count;
}

function digitsBehindLiteral(figure: readonly FormatToken[]): number {
  const literal = figure.findIndex((token) => token.kind === "literal");
  return figure.slice(literal).filter((token) => token.kind === "digit").length;
}

/** The exact number between the words of the section; the sign is written in front of the digits. */
function worded(number: Big, tokens: readonly FormatToken[], unsigned: boolean): NumberReading {
  const middle = tokens.findIndex((token) => isFigure(token) || token.kind === "general");
  const percents = tokens.filter((token) => token.kind === "percent").length;
  const prefix = wordsOf(tokens.slice(0, middle), unsigned, /[-(（]$/);
  const suffix = wordsOf(tokens.slice(middle + 1), unsigned, /^[)）]/);
  if (prefix + suffix === "" && percents === 0) return { kind: "plain", number };
  const value = number.times(`1e${2 * percents}`).toFixed();
  return { kind: "worded", text: `${prefix}${value}${suffix}` };
}

/** A minus or parentheses of a negative section stand for the sign, which the exact number already has. */
function wordsOf(tokens: readonly FormatToken[], unsigned: boolean, sign: RegExp): string {
  const words = tokens.map((token) =>
    token.kind === "literal" ? token.text : token.kind === "percent" ? "%" : "",
  );
  const text = words.join("").trim();
  return unsigned ? text.replace(sign, "") : text;
}
