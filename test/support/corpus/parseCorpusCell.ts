import { displayedText } from "../../../src/xlsx/displayedText";
import type { CellValue } from "../../../src/domain/grid/SheetGrid";
import type { CorpusCell } from "./CorpusBook";

/** A cell's source as cut out between two bars; `^` and `<` say whose merge it is part of. */
export type ParsedCell =
  { readonly merged: "left" | "above" } | { readonly merged: null; readonly cell: CorpusCell };

const GENERAL = "General";
const COMMENT = /^(.*?)(?: |^)\?(.+)$/s;
const FORMULA = /^(=.+?)->(?:"(.*)"|(-?\d.*))$/s;
/** "=", "=95%" and "=2条" are texts. */
const LIKE_FORMULA = /^=(?:[A-Z("']|.*->)/s;
const NUMBER = /^(-?\d+(?:\.\d+)?)(?:\{(.+)\})?$/;
const ERROR = /^!(#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!))$/;
const ESCAPE = /\\(u[0-9a-fA-F]{4}|.)/gs;
const ESCAPED: Readonly<Record<string, string>> = { n: "\n", _: " " };
const LITERAL = "|\\<^#=!?";
const ODD_SPACE = /[\t\u00a0\u3000]/;

/**
 * @param source one cell, escapes still in it
 * @throws Error that says what is wrong with it
 */
export function parseCorpusCell(source: string): ParsedCell {
  if (ODD_SPACE.test(source))
    throw new Error("An odd space hides in it: write \\u3000, \\u00a0 or plain spaces");
  const trimmed = source.trim();
  if (trimmed === "<") return { merged: "left" };
  if (trimmed === "^") return { merged: "above" };
  const [, content = trimmed, comment = null] = COMMENT.exec(trimmed) ?? [];
  const cell = parseContent(content.trim());
  return { merged: null, cell: { ...cell, comment: comment === null ? null : unescaped(comment) } };
}

type Content = Omit<CorpusCell, "comment">;

function parseContent(source: string): Content {
  if (source === "") return shown(null, GENERAL, null);
  if (source.startsWith("#")) return parseNumber(source.slice(1), null);
  if (LIKE_FORMULA.test(source)) return parseFormula(source);
  if (source.startsWith("!")) return parseError(source);
  return shown(unescaped(source), GENERAL, null);
}

function parseNumber(source: string, formula: string | null): Content {
  const [, digits, format] = NUMBER.exec(source) ?? [];
  if (digits === undefined) throw new Error(`No number: ${source} (a text that begins with # is \\#…)`);
  return shown(Number(digits), format === undefined ? GENERAL : unescaped(format), formula);
}

function parseFormula(source: string): Content {
  const [, formula, text, number] = FORMULA.exec(source) ?? [];
  if (formula === undefined) {
    throw new Error(
      `No formula with its result: ${source} (=A1->1{0.00} or =A1->"…"; a text that begins with = is \\=…)`,
    );
  }
  if (number !== undefined) return parseNumber(number, unescaped(formula));
  return shown(unescaped(text ?? ""), GENERAL, unescaped(formula));
}

function parseError(source: string): Content {
  const [, name] = ERROR.exec(source) ?? [];
  if (name === undefined) throw new Error(`No error value: ${source} (a text that begins with ! is \\!…)`);
  return shown(name, GENERAL, null);
}

function shown(value: CellValue, numberFormat: string, formula: string | null): Content {
  const text = displayedText(value, { code: numberFormat, display: numberFormat });
  return { value, text, numberFormat, formula };
}

function unescaped(source: string): string {
  return source.replace(ESCAPE, (whole, name: string) => {
    if (name.startsWith("u") && name.length === 5) return String.fromCharCode(parseInt(name.slice(1), 16));
    const character = ESCAPED[name] ?? (LITERAL.includes(name) ? name : undefined);
    if (character === undefined) throw new Error(`Unknown escape ${whole}`);
    return character;
  });
}
