import { parseOwnership } from "../domain/plan/Ownership";
import { parseArea } from "../domain/grid/address";
import { severityOfFormula } from "../domain/grid/highlightFormula";
import { OWNED_NAME_PREFIX } from "../domain/grid/SheetGrid";
import type { HighlightSeverity, OwnedBlock } from "../domain/grid/SheetGrid";

/** A highlight of the add-in as Excel holds it. */
export interface HighlightFormat {
  readonly severity: HighlightSeverity;
  readonly format: Excel.ConditionalFormat;
}

/** The add-in's own marks on a sheet, queued to be read with the next sync. */
export interface QueuedMarks {
  readonly names: Excel.NamedItemCollection;
  readonly formats: Excel.ConditionalFormatCollection;
}

/** Queues the reading of what the add-in left on a sheet: hidden names and highlights. */
export function queueMarks(sheet: Excel.Worksheet): QueuedMarks {
  const names = sheet.names.load("items/name,items/comment,items/formula");
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return { names, formats };
}

/** The owned blocks among a sheet's names; a name whose cells were deleted (#REF!) owns nothing any more. */
export function ownedBlocksOf({ names }: QueuedMarks): OwnedBlock[] {
  return names.items.flatMap(({ name, comment, formula }) => {
    const area = name.startsWith(OWNED_NAME_PREFIX) ? parseArea(String(formula)) : null;
    return area ? [{ name, area, record: comment, lookKey: parseOwnership(comment)?.lookKey ?? "" }] : [];
  });
}

/** The highlights among a sheet's conditional formats: those with the add-in's own formula. */
export function highlightFormatsOf({ formats }: QueuedMarks): HighlightFormat[] {
  return formats.items.flatMap((format) => {
    if (format.type !== Excel.ConditionalFormatType.custom) return [];
    const severity = severityOfFormula(format.customOrNullObject.rule.formula);
    return severity ? [{ severity, format }] : [];
  });
}
