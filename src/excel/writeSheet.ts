import { formatArea } from "../domain/grid/address";
import { highlightFormula } from "../domain/grid/highlightFormula";
import { isFormula } from "../domain/grid/isFormula";
import type { CellContent, Highlight } from "../domain/grid/SheetGrid";
import { HIGHLIGHT_COLOURS } from "../domain/plan/planColours";
import type { AreaChange } from "../domain/plan/WritePlan";
import type { Inspection } from "./inspectSheet";
import { rangesOver } from "./rangesOver";
import { highlightFormatsOf } from "./sheetMarks";

/**
 * Queues the writing of a sheet's contents. Cells that do not change are sent as null, which leaves them alone.
 * @param formats number formats that cells of each change had before a write that broke off
 */
export function writeCells(
  { cells, sheet }: Inspection,
  formats: readonly (NumberFormats | null)[] = [],
): void {
  for (const [index, { change, range }] of cells.entries()) {
    const written = sheet.getRange(formatArea(change.area));
    written.formulas = changedOnly(change, range.numberFormat);
    const kept = formats[index] ?? formatsUnderFormulas(change, range.numberFormat);
    if (kept) written.numberFormat = kept;
  }
}

/** Number formats of cells, `[row][column]`; null leaves a cell's as it is. */
export type NumberFormats = (string | null)[][];

/** A formula that is put into a General cell takes the format of what it refers to: the user's cell gets its own back. */
export function formatsUnderFormulas(
  { before, after }: AreaChange,
  formats: readonly (readonly unknown[])[],
): NumberFormats | null {
  const kept = after.map((line, r) =>
    line.map((content, c) => {
      const isWritten = content !== (before[r]?.[c] ?? null);
      return isWritten && isFormula(content) && formats[r]?.[c] === GENERAL ? GENERAL : null;
    }),
  );
  return kept.some((line) => line.some((format) => format !== null)) ? kept : null;
}

const GENERAL = "General";

export type Wire = string | number | boolean;

function changedOnly(
  { before, after }: AreaChange,
  formats: readonly (readonly unknown[])[],
): (Wire | null)[][] {
  return after.map((line, r) =>
    line.map((content, c) =>
      content === (before[r]?.[c] ?? null) ? null : toWire(content, String(formats[r]?.[c])),
    ),
  );
}

/** What Excel would take for a number, date, time, logical value or formula when it is given as text; a Chinese one reads full width too. */
const MISREAD =
  /^(?:[\s+\-@'=＋－＠＝]|[\d.,(¥$￥%０-９．，（＄％]|[上下]午|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|(?:true|false)$)/i;

/**
 * Content as it is sent: blank is "", and text that Excel would read as something else gets its apostrophe. A cell of the
 * format text takes every text as it is, the apostrophe too.
 */
export function toWire(content: CellContent, numberFormat = "General"): Wire {
  if (content === null) return "";
  if (typeof content !== "string" || isFormula(content) || numberFormat === "@") return content;
  return MISREAD.test(content) ? `'${content}` : content;
}

/** Queues the removal of the add-in's old highlights and the making of the new ones. */
export function writeHighlights({ plan, sheet, marks }: Inspection): void {
  if (!plan.highlights) return;
  for (const { format } of highlightFormatsOf(marks)) format.delete();
  for (const highlight of plan.highlights.after) addHighlight(sheet, highlight);
}

function addHighlight(sheet: Excel.Worksheet, { severity, areas }: Highlight): void {
  for (const cells of rangesOver(sheet, areas)) {
    const format = cells.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = highlightFormula(severity);
    format.custom.format.fill.color = HIGHLIGHT_COLOURS[severity];
  }
}
