import { formatArea } from "../domain/grid/address";
import { highlightFormula } from "../domain/grid/highlightFormula";
import type { CellContent, Highlight } from "../domain/grid/SheetGrid";
import { HIGHLIGHT_COLOURS } from "../domain/plan/planColours";
import type { AreaChange } from "../domain/plan/WritePlan";
import type { Inspection } from "./inspectSheet";
import { rangesOver } from "./rangesOver";
import { highlightFormatsOf } from "./sheetMarks";

/** Queues the writing of a sheet's contents. Cells that do not change are sent as null, which leaves them alone. */
export function writeCells({ cells, sheet }: Inspection): void {
  for (const { change, range } of cells) {
    sheet.getRange(formatArea(change.area)).formulas = changedOnly(change, range.numberFormat);
  }
}

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
  if (typeof content !== "string" || content.startsWith("=") || numberFormat === "@") return content;
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
