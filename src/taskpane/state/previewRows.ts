import { formatArea, formatCell } from "../../domain/grid/address";
import type { CellContent, Highlight } from "../../domain/grid/SheetGrid";
import { isEvaluationBlock } from "../../domain/plan/evaluation/ownedEvaluation";
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

function noteOfBlock({ name, before, after }: BlockChange, messages: Messages): string | null {
  const words = isEvaluationBlock({ name }) ? messages.evaluation.preview : messages.preview;
  const [was, is] = [before && formatArea(before.area), after && formatArea(after.area)];
  if (was !== null && is !== null)
    return was === is ? messages.evaluation.preview.blockRedressed(is) : words.blockResized(was, is);
  if (is !== null) return words.blockAdded(is);
  return was === null ? null : words.blockRemoved(was);
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
