import { formatArea, formatCell } from "../../domain/grid/address";
import type { CellContent, Highlight } from "../../domain/grid/SheetGrid";
import { changedCells } from "../../domain/plan/WritePlan";
import type { BlockChange, CellChange, SheetPlan, WritePlan } from "../../domain/plan/WritePlan";
import type { Messages } from "../locales/zh-CN";

/** A line of the preview: a sheet's head, a change that is no cell's content, or one cell before and after. */
export type PreviewRow =
  | { readonly kind: "sheet"; readonly sheetId: string; readonly text: string }
  | { readonly kind: "note"; readonly sheetId: string; readonly text: string }
  | {
      readonly kind: "change";
      readonly sheetId: string;
      readonly address: string;
      readonly before: string;
      readonly after: string;
      /** The cell was blank, or becomes so. */
      readonly isNew: boolean;
      readonly spoken: string;
    };

/** The whole plan as lines, sheet by sheet; nothing is left out. */
export function previewRows(plan: WritePlan, messages: Messages): PreviewRow[] {
  return plan.sheets.flatMap((sheet) => rowsOfSheet(sheet, messages));
}

export function keyOfPreviewRow(row: PreviewRow): string {
  return `${row.sheetId} ${row.kind} ${row.kind === "change" ? row.address : row.text}`;
}

function rowsOfSheet(sheet: SheetPlan, messages: Messages): PreviewRow[] {
  const { sheetId, sheetName } = sheet;
  const cells = changedCells(sheet);
  return [
    { kind: "sheet", sheetId, text: messages.preview.sheet(sheetName, cells.length) },
    ...notesOf(sheet, messages).map((text): PreviewRow => ({ kind: "note", sheetId, text })),
    ...cells.map((cell) => rowOfChange(sheetId, cell, messages)),
  ];
}

function notesOf({ blocks, highlights }: SheetPlan, messages: Messages): string[] {
  const notes = blocks.flatMap((block) => noteOfBlock(block, messages) ?? []);
  if (!highlights) return notes;
  const after = countAreas(highlights.after);
  const words = messages.preview;
  return [
    ...notes,
    after > 0 ? words.highlighted(after) : words.highlightsRemoved(countAreas(highlights.before)),
  ];
}

function noteOfBlock({ before, after }: BlockChange, { preview }: Messages): string | null {
  if (before && after) return preview.blockResized(formatArea(before.area), formatArea(after.area));
  if (after) return preview.blockAdded(formatArea(after.area));
  return before ? preview.blockRemoved(formatArea(before.area)) : null;
}

function countAreas(highlights: readonly Highlight[]): number {
  return highlights.reduce((sum, { areas }) => sum + areas.length, 0);
}

function rowOfChange(sheetId: string, change: CellChange, messages: Messages): PreviewRow {
  const address = formatCell(change);
  const before = display(change.before, messages);
  const after = display(change.after, messages);
  return {
    kind: "change",
    sheetId,
    address,
    before,
    after,
    isNew: isBlank(change.before) || isBlank(change.after),
    spoken: messages.preview.change(address, before, after),
  };
}

function display(content: CellContent, messages: Messages): string {
  return isBlank(content) ? messages.preview.blank : String(content);
}

function isBlank(content: CellContent): boolean {
  return content === null || content === "";
}
