import type { ICellData } from "../../engine/univer";
import { childNamed, childrenNamed, textOf, type XmlElement } from "../xml/xml";
import { unescapeString } from "../xml/escapedString";
import { CellStyles } from "./CellStyles";
import { parseArea, parseCell, type CellPlace } from "./cellAddress";
import { readString, richCell, type RichString } from "./sharedStrings";
import type { Colors } from "./colors";
import { shiftFormula } from "./shiftFormula";

/** What the cells of every sheet refer to. */
export interface WorkbookContext {
  readonly colors: Colors;
  readonly strings: readonly RichString[];
  readonly styles: CellStyles;
}

export type CellMatrix = Record<number, Record<number, ICellData>>;

/** Univer's numbers for a cell's type. */
const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
/** A text that must not be taken for what it looks like. */
const FORCED_TEXT = 4;
const LOOKS_LIKE_ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|CYCLE!)$/;

interface SharedFormula extends CellPlace {
  readonly text: string;
}

/** Reads the `sheetData` of one worksheet: values, formulas, styles and locks of its cells. */
export function readCells(sheetData: XmlElement | undefined, context: WorkbookContext): CellMatrix {
  const reader = new CellReader(context);
  let row = -1;
  for (const line of childrenNamed(sheetData, "row")) {
    // A row or cell without a reference follows the one before it.
    row = line.attributes["r"] === undefined ? row + 1 : Number(line.attributes["r"]) - 1;
    let column = -1;
    for (const cell of childrenNamed(line, "c")) {
      column = parseCell(cell.attributes["r"] ?? "")?.column ?? column + 1;
      reader.add(cell, { row, column });
    }
  }
  return reader.matrix;
}

class CellReader {
  readonly matrix: CellMatrix = {};
  private readonly shared = new Map<string, SharedFormula>();

  constructor(private readonly context: WorkbookContext) {}

  add(cell: XmlElement, place: CellPlace): void {
    const data: ICellData = { ...this.format(cell), ...this.content(cell), ...this.formula(cell, place) };
    if (Object.keys(data).length > 0) (this.matrix[place.row] ??= {})[place.column] = data;
  }

  private format(cell: XmlElement): ICellData {
    const index = Number(cell.attributes["s"] ?? 0);
    const lock = this.context.styles.unlocked.has(index) ? { custom: { unlocked: true } } : {};
    return { s: CellStyles.id(index), ...lock };
  }

  private content(cell: XmlElement): ICellData {
    const raw = textOf(childNamed(cell, "v"));
    switch (cell.attributes["t"]) {
      case "s":
        return raw === "" ? {} : textCell(this.context.strings[Number(raw)] ?? { text: "" });
      case "inlineStr":
        return textCell(readString(childNamed(cell, "is") ?? cell, this.context.colors));
      case "str":
        return textCell({ text: unescapeString(raw) });
      case "b":
        return raw === "" ? {} : { v: raw === "1" || raw === "true" ? 1 : 0, t: BOOLEAN };
      case "e":
        return raw === "" ? {} : { v: raw, t: TEXT };
      case "d":
        return raw === "" ? {} : { v: serialOf(raw), t: NUMBER };
      default:
        return raw.trim() === "" ? {} : { v: Number(raw), t: NUMBER };
    }
  }

  private formula(cell: XmlElement, place: CellPlace): ICellData {
    const formula = childNamed(cell, "f");
    if (formula === undefined) return {};
    const { t, si = "", ref = "" } = formula.attributes;
    const text = textOf(formula);
    if (t === "dataTable" || (t === "array" && !isOneCell(ref))) return {}; // Kept in the file; here its values only.
    if (t !== "shared") return text === "" ? {} : { f: `=${plainNames(text)}` };
    if (text !== "") this.shared.set(si, { ...place, text });
    const master = this.shared.get(si);
    if (master === undefined) return {};
    return {
      f: `=${plainNames(shiftFormula(master.text, place.row - master.row, place.column - master.column))}`,
    };
  }
}

/** Functions younger than the format carry a prefix in the file that nobody sees in Excel. */
export const plainNames = (formula: string): string => formula.replace(/_xlfn\.(?:_xlws\.)?|_xlws\./g, "");

function textCell(string: RichString): ICellData {
  if (string.runs !== undefined) return { ...richCell(string), t: TEXT };
  if (string.text === "") return {};
  return { v: string.text, t: LOOKS_LIKE_ERROR.test(string.text) ? FORCED_TEXT : TEXT };
}

function isOneCell(reference: string): boolean {
  const area = parseArea(reference);
  return area === undefined || (area.startRow === area.endRow && area.startColumn === area.endColumn);
}

/** The serial number of an ISO date (`t="d"`, the strict form of the format). */
function serialOf(iso: string): number {
  return (
    (Date.parse(iso.includes("T") ? `${iso.replace(/Z$/, "")}Z` : `${iso}T00:00:00Z`) -
      Date.UTC(1899, 11, 30)) /
    86_400_000
  );
}
