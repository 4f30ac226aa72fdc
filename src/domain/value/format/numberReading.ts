import type Big from "big.js";
import type { FormatToken } from "./formatTokens";
import type { FormatSection } from "./formatSection";

type Tokens = readonly FormatToken[];

/** What stands in the number's place. */
const figureKinds: ReadonlySet<FormatToken["kind"]> = new Set([
  "digit",
  "point",
  "exponent",
  "fraction",
  "general",
]);

/** What a cell's number says together with its format. */
export type NumberReading =
  /** The number alone, in thousands where the format divides by them. */
  | { readonly kind: "plain"; readonly number: Big }
  /** The number with the words of its format, written out exactly: ≥193万元, 12.5%. */
  | { readonly kind: "worded"; readonly text: string }
  /** The format shows nothing for this number, which is 0. */
  | { readonly kind: "hidden"; readonly number: Big }
  /** Words between the digits or in their place: what the cell shows must be read. */
  | { readonly kind: "shown" };

/**
 * Applies a number section to the exact number. Only what changes the meaning counts: words, %, trailing commas (in
 * thousands) and a literal point between digits (0!.0, shows 万); rounding does not.
 */
export function readNumber(number: Big, { tokens, unsigned }: FormatSection): NumberReading {
  if (tokens.some(({ kind }) => kind === "date")) return { kind: "shown" };
  const first = tokens.findIndex(isFigure);
  if (first < 0) return withoutFigure(number, tokens);
  const last = tokens.map(isFigure).lastIndexOf(true);
  const figure = tokens.slice(first, last + 1);
  const isFraction = figure.some(({ kind }) => kind === "fraction");
  const literals = isFraction ? [] : figure.filter((token) => token.kind === "literal");
  const literalPoint = literals.length === 1 && literals[0]?.text === "." && !figure.some(isPoint);
  if ((literals.length > 0 && !literalPoint) || hasCommaBeforePoint(figure)) return { kind: "shown" };
  const shift = trailingCommas(tokens, last) * 3 + (literalPoint ? digitsBehindLiteral(figure) : 0);
  return worded(
    shift === 0 ? number : number.times(`1e-${shift}`),
    tokens.slice(0, first),
    tokens.slice(last + 1),
    unsigned,
  );
}

/** A section without digits: words in the number's place (0 shown as 无), text (@), or nothing. */
function withoutFigure(number: Big, tokens: Tokens): NumberReading {
  if (tokens.some(({ kind }) => kind === "literal")) return { kind: "shown" };
  return { kind: tokens.length === 0 && number.eq(0) ? "hidden" : "plain", number };
}

function isFigure(token: FormatToken): boolean {
  return figureKinds.has(token.kind);
}

function isPoint(token: FormatToken): boolean {
  return token.kind === "point";
}

/** Commas right behind the last digit each divide by a thousand. */
function trailingCommas(tokens: Tokens, last: number): number {
  let count = 0;
  while (tokens[last + 1 + count]?.kind === "comma") count++;
  return count;
}

/** 0,.0 divides by a thousand in some programs and not in others. */
function hasCommaBeforePoint(figure: Tokens): boolean {
  return figure.some((token, at) => isPoint(token) && figure[at - 1]?.kind === "comma");
}

function digitsBehindLiteral(figure: Tokens): number {
  const literal = figure.findIndex((token) => token.kind === "literal");
  return figure.slice(literal).filter((token) => token.kind === "digit").length;
}

/** The exact number between the words of the section; the sign is written in front of the digits. */
function worded(number: Big, before: Tokens, after: Tokens, unsigned: boolean): NumberReading {
  const [prefix, suffix] = unsigned
    ? withoutSign(wordsOf(before), wordsOf(after))
    : [wordsOf(before), wordsOf(after)];
  if (prefix + suffix === "") return { kind: "plain", number };
  // "20"00"年" shows 5 as 2005年.
  if (/\d$/.test(prefix) || /^\.?\d/.test(suffix)) return { kind: "shown" };
  const percents = [...before, ...after].filter((token) => token.kind === "percent").length;
  return { kind: "worded", text: `${prefix}${number.times(`1e${2 * percents}`).toFixed()}${suffix}` };
}

function wordsOf(tokens: Tokens): string {
  const words = tokens.map((token) =>
    token.kind === "literal" ? token.text : token.kind === "percent" ? "%" : "",
  );
  return words.join("").trim();
}

/** A minus, or parentheses around, stand for the sign, which the exact number already has; those of a unit, 台(套), stay. */
function withoutSign(prefix: string, suffix: string): [prefix: string, suffix: string] {
  const opening = /[(（](?=[^()（）]*$)/;
  if (!opening.test(prefix)) return [prefix.replace("-", ""), suffix];
  return [prefix.replace(opening, ""), suffix.replace(/[)）](?=[^()（）]*$)/, "")];
}
