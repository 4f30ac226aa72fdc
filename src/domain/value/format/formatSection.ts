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

/** Positive;negative;zero, or the first whose condition holds. A format has at least one section. */
export function sectionFor(format: string, value: number): FormatSection {
  const sections = sectionsOf(format);
  const numeric = sections.length > 3 ? sections.slice(0, 3) : sections;
  if (numeric.some(hasCondition)) return conditionalSection(numeric, value);
  const [positive = [], negative, zero] = numeric;
  if (value < 0 && negative) return { tokens: negative, unsigned: true };
  if (value === 0 && zero) return { tokens: zero, unsigned: true };
  return { tokens: positive, unsigned: false };
}

/** The section for text (the fourth, or a lone one with @); null when the format has none. */
export function textSection(format: string): readonly FormatToken[] | null {
  const sections = sectionsOf(format);
  return sections.find((tokens) => tokens.some((token) => token.kind === "text")) ?? null;
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

function conditionalSection(sections: readonly (readonly FormatToken[])[], value: number): FormatSection {
  const tokens = sections.find((section) => holds(section, value)) ?? sections.at(-1) ?? [];
  return { tokens, unsigned: false };
}

function holds(tokens: readonly FormatToken[], value: number): boolean {
  return tokens.every((token) => token.kind !== "condition" || compare(value, token.operator, token.limit));
}

function compare(value: number, operator: string, limit: number): boolean {
  if (operator === "<>") return value !== limit;
  if (operator.endsWith("=") && value === limit) return true;
  return operator.startsWith("<") ? value < limit : operator.startsWith(">") && value > limit;
}
