import { tokensOf, type FormatToken } from "./formatTokens";

/** The section of a number format that applies to a number. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  /** The section shows the number without its sign: a minus in it is a literal, or there is none. */
  readonly unsigned: boolean;
}

const pieces = /(?:"[^"]*"?|[\\!].|\[[^\]]*\]?|[^;])/sy;
const known = new Map<string, readonly (readonly FormatToken[])[]>();

/** Formats repeat from cell to cell; more than this many different ones are not remembered. */
const remembered = 500;

/** Positive;negative;zero, or by conditions. A format has at least one section; one with @ is for texts, if not the only one. */
export function sectionFor(format: string, value: number): FormatSection {
  const sections = sectionsOf(format);
  const numeric = sections.filter((tokens) => !isForText(tokens)).slice(0, 3);
  if (numeric.some(hasCondition)) return { tokens: conditionalSection(numeric, value), unsigned: value < 0 };
  const [positive = sections[0] ?? [], negative, zero] = numeric;
  if (value < 0 && negative) return { tokens: negative, unsigned: true };
  if (value === 0 && zero) return { tokens: zero, unsigned: true };
  return { tokens: positive, unsigned: false };
}

/** The section for text (the fourth, or a lone one with @); null when the format has none. */
export function textSection(format: string): readonly FormatToken[] | null {
  return sectionsOf(format).find(isForText) ?? null;
}

function isForText(tokens: readonly FormatToken[]): boolean {
  return tokens.some(({ kind }) => kind === "text");
}

function sectionsOf(format: string): readonly (readonly FormatToken[])[] {
  const before = known.get(format);
  if (before) return before;
  const sections = splitSections(format).map(tokensOf);
  if (known.size < remembered) known.set(format, sections);
  return sections;
}

/** Splits at semicolons that are neither quoted nor escaped. */
function splitSections(format: string): string[] {
  const sections = [""];
  for (let at = 0; at < format.length;) {
    pieces.lastIndex = at;
    const piece = pieces.exec(format)?.[0];
    if (piece === undefined) sections.push("");
    else sections[sections.length - 1] += piece;
    at += piece?.length ?? 1;
  }
  return sections;
}

function hasCondition(tokens: readonly FormatToken[]): boolean {
  return tokens.some((token) => token.kind === "condition");
}

/** The first section whose condition holds. A first one without is for what is positive, a later one for the rest. */
function conditionalSection(
  sections: readonly (readonly FormatToken[])[],
  value: number,
): readonly FormatToken[] {
  const applies = (tokens: readonly FormatToken[], at: number) =>
    hasCondition(tokens) ? holds(tokens, value) : at > 0 || value > 0;
  return sections.find(applies) ?? (value === 0 ? sections[0] : sections.at(-1)) ?? [];
}

function holds(tokens: readonly FormatToken[], value: number): boolean {
  return tokens.every((token) => token.kind !== "condition" || compare(value, token.operator, token.limit));
}

function compare(value: number, operator: string, limit: number): boolean {
  if (operator === "<>") return value !== limit;
  if (operator.endsWith("=") && value === limit) return true;
  return operator.startsWith("<") ? value < limit : operator.startsWith(">") && value > limit;
}
