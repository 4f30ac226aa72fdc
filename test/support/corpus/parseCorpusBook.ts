import { parseArea } from "../../../src/domain/grid/address";
import type { Position } from "../../../src/domain/grid/Area";
import type { CorpusBook, CorpusCell, CorpusSheet } from "./CorpusBook";
import { mergesOfRows } from "./mergesOfRows";
import { parseCorpusCell } from "./parseCorpusCell";
import type { ParsedCell } from "./parseCorpusCell";

interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** What stands wrong, and where: "test/corpus/seed/standard.txt:12: …". */
export class CorpusError extends Error {
  constructor(path: string, line: number | null, message: string) {
    super(line === null ? `${path}: ${message}` : `${path}.txt:${line}: ${message}`);
    this.name = "CorpusError";
  }
}

const LONGEST_NAME = 31;
const FORBIDDEN_IN_NAME = /[\\/?*[\]:]|^'|'$/;
const BAR = /(?<!\\)(?:\\\\)*\|/;

/**
 * @param path from the project's root, without ending: "test/corpus/seed/standard"
 * @throws CorpusError naming file and line
 */
export function parseCorpusBook(path: string, text: string): CorpusBook {
  const lines = text.split(/\r?\n/).map((line, index) => ({ number: index + 1, text: line }));
  const firstSheet = lines.findIndex(({ text: line }) => line.startsWith("== "));
  if (firstSheet < 0) throw new CorpusError(path, null, "no sheet (a line “== 工作表名”)");
  const [layout = "", slug = ""] = path.split("/").slice(-2);
  const notes = lines.slice(0, firstSheet).map((line) => noteOf(path, line));
  const sheets = sheetsOf(lines.slice(firstSheet)).map((part) => namingFile(path, () => parseSheet(part)));
  return { layout, slug, path, notes, sheets };
}

function noteOf(path: string, { number, text }: Line): string {
  if (!text.startsWith("# ")) throw new CorpusError(path, number, "only “# …” stands above the first sheet");
  return text.slice(2).trim();
}

function sheetsOf(lines: readonly Line[]): Line[][] {
  const parts: Line[][] = [];
  for (const line of lines) {
    if (line.text.startsWith("== ")) parts.push([line]);
    else parts.at(-1)?.push(line);
  }
  return parts;
}

function namingFile<T>(path: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof LineError)) throw error;
    throw new CorpusError(path, error.line, error.message);
  }
}

/** What is wrong in a line, before the file's name is added. */
class LineError extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

function parseSheet([head, ...rest]: readonly Line[]): CorpusSheet {
  const number = head?.number ?? 0;
  const name = head?.text.slice(3).trim() ?? "";
  if (name === "" || name.length > LONGEST_NAME || FORBIDDEN_IN_NAME.test(name)) {
    throw new LineError(number, `no sheet name: “${name}”`);
  }
  const firstRow = rest.findIndex(({ text }) => text.trim() === "" || text.startsWith("|"));
  const options = parseOptions(firstRow < 0 ? rest : rest.slice(0, firstRow));
  const lines = firstRow < 0 ? [] : withoutBlankEnd(rest.slice(firstRow));
  const parsed = lines.map(parseRow);
  const merges = mergesOfRows(parsed, options.origin, (row, message) => {
    throw new LineError(lines[row]?.number ?? number, message);
  });
  return { name, ...options, rows: evenRows(parsed), merges };
}

function withoutBlankEnd(lines: readonly Line[]): Line[] {
  let end = lines.length;
  while (end > 0 && lines[end - 1]?.text.trim() === "") end--;
  return lines.slice(0, end);
}

type Options = Pick<CorpusSheet, "visibility" | "origin" | "hiddenRows" | "rightToLeft" | "frozen">;

function parseOptions(lines: readonly Line[]): Options {
  return lines.reduce<Options>((options, line) => ({ ...options, ...parseOption(line) }), {
    visibility: "visible",
    origin: { row: 0, column: 0 },
    hiddenRows: [],
    rightToLeft: false,
    frozen: null,
  });
}

function parseOption({ number, text }: Line): Partial<Options> {
  const [name = "", value = ""] = text.split(":").map((part) => part.trim());
  switch (name) {
    case "origin":
      return { origin: position(number, value) };
    case "frozen":
      return { frozen: position(number, value) };
    case "hiddenRows":
      return { hiddenRows: value.split(",").map((row) => position(number, `A${row.trim()}`).row) };
    case "hidden":
      return { visibility: "hidden" };
    case "rightToLeft":
      return { rightToLeft: true };
    default:
      throw new LineError(number, `neither a row (“| … |”) nor an option: ${text}`);
  }
}

function position(line: number, text: string): Position {
  const area = parseArea(text);
  if (area === null) throw new LineError(line, `no cell: ${text}`);
  return { row: area.row, column: area.column };
}

function parseRow({ number, text }: Line): ParsedCell[] {
  const line = text.trim();
  if (line === "" || line === "|") return [];
  const pieces = splitAtBars(line);
  if (pieces[0] !== "" || pieces.at(-1) !== "" || pieces.length < 3) {
    throw new LineError(number, "a row begins and ends with a bar: | … |");
  }
  return pieces.slice(1, -1).map((piece, index) => {
    try {
      return parseCorpusCell(piece);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw new LineError(number, `cell ${index + 1}: ${message}`);
    }
  });
}

/** Cuts at bars that no backslash escapes. */
function splitAtBars(line: string): string[] {
  const pieces: string[] = [];
  let rest = line;
  for (let match = BAR.exec(rest); match; match = BAR.exec(rest)) {
    const end = match.index + match[0].length;
    pieces.push(rest.slice(0, end - 1));
    rest = rest.slice(end);
  }
  return [...pieces, rest];
}

const BLANK: CorpusCell = { value: null, text: "", numberFormat: "General", formula: null, comment: null };

function evenRows(rows: readonly (readonly ParsedCell[])[]): CorpusCell[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const parsed = row[column];
      return parsed?.merged === null ? parsed.cell : BLANK;
    }),
  );
}
