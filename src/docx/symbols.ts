/** Fonts whose characters are none of their own: what a code shows is in the font alone. */
const SYMBOL: Readonly<Record<number, string>> = {
  0x22: "∀",
  0x24: "∃",
  0x27: "∋",
  0x2a: "∗",
  0x2d: "−",
  0x40: "≅",
  0x5c: "∴",
  0x5e: "⊥",
  0x7e: "∼",
  0xa2: "′",
  0xa3: "≤",
  0xa4: "⁄",
  0xa5: "∞",
  0xab: "↔",
  0xac: "←",
  0xad: "↑",
  0xae: "→",
  0xaf: "↓",
  0xb0: "°",
  0xb1: "±",
  0xb2: "″",
  0xb3: "≥",
  0xb4: "×",
  0xb5: "∝",
  0xb6: "∂",
  0xb7: "•",
  0xb8: "÷",
  0xb9: "≠",
  0xba: "≡",
  0xbb: "≈",
  0xbc: "…",
  0xd6: "√",
  0xd7: "⋅",
  0xde: "⇒",
  0xe5: "∑",
};

const WINGDINGS: Readonly<Record<number, string>> = {
  0x4a: "☺",
  0x6c: "●",
  0x6e: "■",
  0x6f: "□",
  0x71: "❑",
  0x72: "❒",
  0x75: "◆",
  0x76: "❖",
  0x9f: "•",
  0xa7: "▪",
  0xa8: "◻",
  0xab: "★",
  0xd8: "➢",
  0xdf: "←",
  0xe0: "→",
  0xe8: "➔",
  0xf0: "⇨",
  0xfb: "✗",
  0xfc: "✓",
  0xfd: "☒",
  0xfe: "☑",
};

const WINGDINGS_2: Readonly<Record<number, string>> = {
  0x4f: "✗",
  0x50: "✓",
  0x51: "☒",
  0x52: "☑",
  0x53: "☒",
  0x54: "☒",
  0x97: "●",
  0xa3: "□",
};

const GREEK_UPPER = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
const GREEK_LOWER = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

const FONTS: Readonly<Record<string, (code: number) => string | undefined>> = {
  symbol: symbolCharacter,
  wingdings: (code) => WINGDINGS[code] ?? circled(code),
  "wingdings 2": (code) => WINGDINGS_2[code],
};

/** What a font's codes show; a font may have any name, those of JavaScript's own properties too. */
function charactersOf(font: string | null): ((code: number) => string | undefined) | undefined {
  const name = (font ?? "").toLowerCase();
  return Object.hasOwn(FONTS, name) ? FONTS[name] : undefined;
}

/** Where files put the characters of such fonts, so that none is taken for a character of the text. */
const PRIVATE_USE = /[\uE000-\uF8FF]/g;
/** Shown for a character that no text has. */
const UNKNOWN = "\uFFFD";

/** A text with its symbols as plain characters, and how many of them are not known. */
export interface PlainSymbols {
  readonly text: string;
  readonly unknown: number;
}

/** @param font of the text, where it is known */
export function plainSymbols(text: string, font: string | null): PlainSymbols {
  const known = charactersOf(font);
  let unknown = 0;
  const plain = text.replace(PRIVATE_USE, (character) => {
    const code = character.charCodeAt(0) - 0xf000;
    const shown = known?.(code);
    if (shown === undefined) unknown++;
    return shown ?? UNKNOWN;
  });
  return { text: plain, unknown };
}

/**
 * A symbol given by font and code (`w:sym`).
 * @param code hexadecimal: "F0B3", or "B3"
 */
export function plainSymbol(code: string, font: string | null): PlainSymbols {
  const number = Number.parseInt(code, 16);
  if (!(number <= 0xffff)) return { text: UNKNOWN, unknown: 1 };
  const isOfFont = charactersOf(font) !== undefined && number <= 0xff;
  return plainSymbols(String.fromCodePoint(isOfFont ? number + 0xf000 : number), font);
}

function symbolCharacter(code: number): string | undefined {
  if (SYMBOL[code] !== undefined) return SYMBOL[code];
  if (code >= 0x41 && code <= 0x5a) return GREEK_UPPER[code - 0x41];
  if (code >= 0x61 && code <= 0x7a) return GREEK_LOWER[code - 0x61];
  return code >= 0x20 && code <= 0x7d ? String.fromCharCode(code) : undefined;
}

/** ① to ⑩, white on black behind them. */
function circled(code: number): string | undefined {
  if (code >= 0x81 && code <= 0x8a) return String.fromCharCode(0x2460 + code - 0x81);
  if (code >= 0x8c && code <= 0x95) return String.fromCharCode(0x2776 + code - 0x8c);
  return undefined;
}
