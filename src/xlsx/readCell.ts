import type { Position } from "../domain/grid/Area";
import type { CellValue } from "../domain/grid/SheetGrid";
import { unescaped } from "./readStrings";
import { shiftFormula } from "./shiftFormula";

const MS_PER_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/**
 * Stands for a formula whose text the file does not hold (a data table, a filled formula without its first cell), or
 * holds beyond measure.
 */
export const UNREADABLE_FORMULA = "=?";

/**
 * A cell's value from its type (the `t` attribute) and the text of its `v` element.
 * @throws Error when a shared string is named that does not exist
 */
export function readValue(type: string, text: string | null, sharedStrings: readonly string[]): CellValue {
  if (text === null) return null;
  switch (type) {
    case "s":
      return sharedString(text, sharedStrings);
    case "b":
      return text.trim() === "1" || text.trim() === "true";
    case "d":
      return serialOf(text);
    case "str":
      return unescaped(text);
    case "e":
      return text;
    default:
      return numberOf(text);
  }
}

function sharedString(index: string, sharedStrings: readonly string[]): string {
  const text = sharedStrings[Number(index)];
  if (text === undefined) throw new Error(`Shared string ${index} does not exist`);
  return text;
}

/** What is no number stays text: it is shown to the user instead of getting lost. */
function numberOf(text: string): number | string | null {
  if (text.trim() === "") return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}

/** An ISO date of a strict file ("2024-12-31", "2024-12-31T08:00:00") as a serial number of the 1900 system. */
function serialOf(text: string): number | string {
  const time = Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(text) || !text.includes("T") ? text : `${text}Z`);
  return Number.isNaN(time) ? text : time / MS_PER_DAY + SERIAL_OF_1970;
}

export interface FormulaElement {
  readonly type: string | undefined;
  readonly sharedIndex: string | undefined;
  readonly text: string;
}

/** Characters of a formula that Excel takes at the most. */
const LONGEST_FORMULA = 8192;
/** Characters of filled formulas on one sheet: a small file may fill a long formula into a million cells. */
const MOST_FILLED = 1 << 27;

/** Gives each cell of a worksheet its formula, from top left to bottom right: filled formulas refer back to their first cell. */
export class FormulaReader {
  private readonly shared = new Map<string, Position & { readonly text: string }>();
  private filled = 0;

  /** The formula with its "=". */
  read({ type, sharedIndex, text }: FormulaElement, at: Position): string {
    const own = plainNames(unescaped(text));
    if (type !== "shared" || sharedIndex === undefined) return own === "" ? UNREADABLE_FORMULA : `=${own}`;
    if (own !== "") {
      this.shared.set(sharedIndex, { row: at.row, column: at.column, text: own });
      return `=${own}`;
    }
    const first = this.shared.get(sharedIndex);
    if (first === undefined || first.text.length > LONGEST_FORMULA) return UNREADABLE_FORMULA;
    this.filled += first.text.length;
    if (this.filled > MOST_FILLED) return UNREADABLE_FORMULA;
    return `=${shiftFormula(first.text, at.row - first.row, at.column - first.column)}`;
  }
}

/** Functions newer than the file format carry a prefix that Excel does not show. */
function plainNames(formula: string): string {
  return formula.replaceAll("_xlfn.", "").replaceAll("_xlws.", "");
}
