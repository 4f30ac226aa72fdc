import { freeSheetName } from "../grid/freeSheetName";
import { lastColumn, lastRow } from "../grid/Area";
import type { Area } from "../grid/Area";
import { OWNED_NAME_PREFIX } from "../grid/SheetGrid";

/** The mark of 校验报告. */
export const REPORT_NAME = `${OWNED_NAME_PREFIX}报告`;
/** The mark of 评价汇总. */
export const SUMMARY_NAME = `${OWNED_NAME_PREFIX}汇总`;

/** A worksheet as far as a document's place is concerned. */
export interface SheetPlace {
  readonly id: string;
  readonly name: string;
  /** Whether the sheet carries the mark of the document's kind. */
  readonly isMarked: boolean;
  /** What that name refers to; null when it refers to nothing any more. */
  readonly marked: Area | null;
  /** The smallest area that holds every value of the sheet. */
  readonly used: Area | null;
}

/**
 * Where the report goes. A report in which the user has written beside or below the list is not written over: it is
 * left to the user (`release`), and a new sheet is made.
 */
export interface ReportPlace {
  readonly replace: SheetPlace | null;
  /** The new sheet's name; null when one is replaced. */
  readonly create: string | null;
  readonly release: SheetPlace | null;
}

/** Where several sheets are marked (the user has copied the report), the one with the report's usual name is meant. */
export function placeReport(sheets: readonly SheetPlace[], sheetName: string): ReportPlace {
  const marked = sheets.filter(({ isMarked }) => isMarked);
  const ours = marked.find(({ name }) => name === sheetName) ?? marked[0] ?? null;
  if (ours && isOursAlone(ours)) return { replace: ours, create: null, release: null };
  const names = sheets.map(({ name }) => name);
  return { replace: null, create: freeSheetName(sheetName, names), release: ours };
}

function isOursAlone({ marked, used }: SheetPlace): boolean {
  if (used === null) return true;
  return (
    marked !== null &&
    used.row >= marked.row &&
    used.column >= marked.column &&
    lastRow(used) <= lastRow(marked) &&
    lastColumn(used) <= lastColumn(marked)
  );
}
