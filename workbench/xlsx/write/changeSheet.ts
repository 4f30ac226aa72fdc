import type { IWorkbookData } from "../../engine/univer";
import type { WorkbookContent } from "../openWorkbook";
import { readConditions } from "../resources";
import { childNamed, createLike, insertInOrder, type XmlElement } from "../xml/xml";
import { cellChanges, type CellChange } from "./cellChanges";
import { changeConditionalFormats } from "./conditionalFormats";
import { changeDataValidations } from "./dataValidations";
import { changeMerges } from "./merges";
import { WORKSHEET_ORDER } from "./order";
import { changePageLayout } from "./pageLayout";
import { changeProtection } from "./protection";
import { SheetCells } from "./SheetCells";
import { changeColumns, changeRows } from "./sizes";
import type { StyleSheet } from "./StyleSheet";
import { changeViews } from "./views";

export interface SheetOutcome {
  /** True when the part is another one than before. */
  readonly changed: boolean;
  /** True when a formula came, went or changed. */
  readonly formulasChanged: boolean;
}

/** A sheet's cells that differ, sorted by what to do about them. */
export interface SheetDifference {
  readonly id: string;
  /** Cells that somebody changed. */
  readonly edits: readonly CellChange[];
  /** Cells whose formula stayed and whose result is another one. */
  readonly results: readonly CellChange[];
}

export function sheetDifference(id: string, before: IWorkbookData, after: IWorkbookData): SheetDifference {
  const all = cellChanges(id, before, after);
  const isEdit = (change: CellChange): boolean => change.content !== undefined || change.format !== undefined;
  return { id, edits: all.filter(isEdit), results: all.filter((change) => !isEdit(change)) };
}

/**
 * Makes in a worksheet's part what differs between two states of the workbook, and nothing else.
 * @param withResults also writes the new results of formulas that stayed as they were
 */
export function changeSheet(
  part: XmlElement,
  difference: SheetDifference,
  before: WorkbookContent,
  after: WorkbookContent,
  styles: StyleSheet,
  withResults: boolean,
): SheetOutcome {
  const { id, edits, results } = difference;
  const [old, now] = [before.data.sheets[id] ?? {}, after.data.sheets[id] ?? {}];
  const cells = new SheetCells(part, sheetDataOf(part), styles);
  const changes = withResults ? [...edits, ...results] : edits;
  cells.apply(changes);
  const rowsWithNewContent = new Set(
    edits.filter((edit) => edit.content !== undefined).map((edit) => edit.row),
  );
  const other = [
    changeColumns(part, old, now),
    changeRows(cells, old, now, rowsWithNewContent),
    changeMerges(part, old, now),
    changeViews(part, old, now),
    changePageLayout(part, before.record.pageLayouts[id], after.record.pageLayouts[id]),
    changeProtection(part, before.record.protection[id], after.record.protection[id]),
    changeConditionalFormats(
      part,
      readConditions(before.data)[id] ?? [],
      readConditions(after.data)[id] ?? [],
      styles,
    ),
    changeDataValidations(part, before.record.validations[id], after.record.validations[id]),
  ];
  return { changed: changes.length > 0 || other.includes(true), formulasChanged: cells.formulasChanged };
}

function sheetDataOf(part: XmlElement): XmlElement {
  const found = childNamed(part, "sheetData");
  if (found !== undefined) return found;
  const made = createLike(part, "sheetData");
  insertInOrder(part, made, WORKSHEET_ORDER);
  return made;
}
