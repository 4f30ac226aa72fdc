/** One element of an Excel number format, as far as reading a value needs it. */
export type FormatToken =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "digit" }
  | { readonly kind: "point" }
  | { readonly kind: "comma" }
  | { readonly kind: "percent" }
  | { readonly kind: "exponent" }
  | { readonly kind: "fraction" }
  | { readonly kind: "general" }
  | { readonly kind: "text" }
  | { readonly kind: "date"; readonly code: string }
  | { readonly kind: "condition"; readonly operator: string; readonly limit: number };

const skipped = /_.|\*.|\[[^\]]*\]/isy;
const quoted = /"([^"]*)"?/y;
const escaped = /[\\!](.)/sy;
const condition = /\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]/y;
const currency = /\[\$([^\]-]*)(?:-[^\]]*)?\]/y;
const elapsed = /\[([hms])\1*\]/iy;
const general = /General|G\/通用格式|常规/iy;
const halfDay = /AM\/PM|A\/P|上午\/下午/iy;
const exponent = /E[+-]/iy;
/** The bare slash of # ?/? and # ?/8; one in quotation marks divides nothing. */
const fraction = /\/(?:\d+|(?=[0#?]))/y;
const dateCode = /([ymdhsegab])\1*/iy;

type Reader = readonly [pattern: RegExp, token: (match: RegExpExecArray) => FormatToken | null];

/** Tried in this order at each place of the format. */
const readers: readonly Reader[] = [
  [quoted, (match) => ({ kind: "literal", text: match[1] ?? "" })],
  [escaped, (match) => ({ kind: "literal", text: match[1] ?? "" })],
  [condition, (match) => ({ kind: "condition", operator: match[1] ?? "", limit: Number(match[2]) })],
  [currency, (match) => ({ kind: "literal", text: match[1] ?? "" })],
  [elapsed, () => ({ kind: "date", code: "h" })],
  [skipped, () => null],
  [general, () => ({ kind: "general" })],
  [halfDay, () => ({ kind: "date", code: "h" })],
  [exponent, () => ({ kind: "exponent" })],
  [dateCode, (match) => ({ kind: "date", code: match[0].toLowerCase() })],
  [fraction, () => ({ kind: "fraction" })],
  [/[0#?]/y, () => ({ kind: "digit" })],
  [/\./y, () => ({ kind: "point" })],
  [/,/y, () => ({ kind: "comma" })],
  [/%/y, () => ({ kind: "percent" })],
  [/@/y, () => ({ kind: "text" })],
];

/** The elements of one section of a format; colours, padding (`_ `) and fill (`* `) show nothing and are left out. */
export function tokensOf(section: string): FormatToken[] {
  const tokens: FormatToken[] = [];
  for (let at = 0; at < section.length;) {
    const [length, token] = readAt(section, at);
    at += length;
    if (token) tokens.push(token);
  }
  return tokens;
}

function readAt(section: string, at: number): [number, FormatToken | null] {
  for (const [pattern, token] of readers) {
    pattern.lastIndex = at;
    const match = pattern.exec(section);
    if (match) return [match[0].length, token(match)];
  }
  return [1, { kind: "literal", text: section.charAt(at) }];
}
