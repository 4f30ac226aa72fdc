import { formatArea } from "../domain/grid/address";
import type { Area } from "../domain/grid/Area";
import { without } from "../domain/grid/areaPieces";
import { recordKey } from "../domain/plan/invertPlan";
import { lookKey } from "../domain/plan/lookKey";
import { formatOwnership, parseOwnership } from "../domain/plan/Ownership";
import type { Ownership } from "../domain/plan/Ownership";
import type { BlockState } from "../domain/plan/WritePlan";
import { BlockColumns } from "./BlockColumns";
import { ownScalesOf } from "./colourScales";
import { dressBlock } from "./dressBlock";
import { isFree } from "./inspectBlock";
import type { BlockInspection } from "./inspectBlock";
import type { Inspection } from "./inspectSheet";
import type { NumberFormats } from "./writeSheet";

/** A sheet before a write that broke off. */
export interface SheetBefore {
  /** Widths of the columns that blocks stand in, in points. */
  readonly widths: ReadonlyMap<number, number>;
  /** Number formats of the cells of each change that gets formulas, in the plan's order. */
  readonly numberFormats: readonly (NumberFormats | null)[];
  /** Ids of its conditional formats; null where nobody noted them. */
  readonly formats: ReadonlySet<string> | null;
}

export const UNKNOWN_BEFORE: SheetBefore = { widths: new Map(), numberFormats: [], formats: null };

/**
 * Takes and gives back a sheet's blocks: their look, what may be typed into them, their columns' widths, and the hidden
 * names that remember all this. Cells that had a look or an entry rule of the user's keep it: such a block gets its
 * contents and widths and nothing else, so that nothing of the user's is ever to be restored.
 */
export class BlockWriter {
  private readonly columns: BlockColumns;
  private readonly givenScales: string[] = [];

  constructor(
    private readonly inspection: Inspection,
    /** Receives the record of each block taken, for undo. */
    private readonly records: Map<string, string>,
    /**
     * Not null for a write that broke off: the blocks, of which any part may be there, become just what their records
     * say.
     */
    private readonly takingBack: SheetBefore | null = null,
  ) {
    this.columns = new BlockColumns(inspection);
  }

  /** Blocks that end or are made anew: their cells become as plain as they were. */
  giveBack(): void {
    for (const { change, scales } of this.inspection.blocks) {
      if (!change.before) continue;
      const ownership = parseOwnership(this.standingRecord(change.name) ?? change.before.record ?? "");
      if (ownership?.styled) {
        for (const scale of scales ? ownScalesOf(scales) : []) {
          this.givenScales.push(scale.id);
          scale.delete();
        }
        for (const area of this.unkept(change.before.area)) undress(this.range(area), area, ownership);
      }
      this.deleteName(change.name);
      if (ownership) this.columns.restore(change.before.area, ownership);
    }
  }

  /** Blocks that begin or are made anew: the table's look, widths, and a new hidden name. */
  take(): void {
    for (const block of this.inspection.blocks) {
      if (block.change.after) this.takeBlock(block, block.change.after);
    }
  }

  /** The widths that the columns had before a write that broke off. */
  restoreWidths(): void {
    for (const [column, points] of this.takingBack?.widths ?? []) this.columns.setWidth(column, points);
  }

  /** What a write that broke off has not given back, or made again already. */
  private clearTheWay({ change, standingScales }: BlockInspection): void {
    if (!change.before) this.deleteName(change.name);
    const given = new Set(this.givenScales);
    for (const scale of standingScales ? ownScalesOf(standingScales) : [])
      if (!given.has(scale.id)) scale.delete();
  }

  /**
   * A block that undo has made again may have been let stand over cells that had got a look of the user's meanwhile: its
   * own record tells, not the one of the write before.
   */
  private standingRecord(name: string): string | undefined {
    return this.inspection.marks.names.items.find((item) => item.name === name)?.comment;
  }

  private deleteName(name: string): void {
    const { sheet, marks } = this.inspection;
    if (marks.names.items.some((item) => item.name === name)) sheet.names.getItem(name).delete();
  }

  private unkept(area: Area): Area[] {
    return (this.inspection.kept ?? []).reduce<Area[]>(without, [area]);
  }

  private takeBlock(block: BlockInspection, after: BlockState): void {
    const { sheet, plan } = this.inspection;
    const ownership = this.ownershipOf(block, after);
    if (this.takingBack) this.clearTheWay(block);
    if (ownership.styled) dressBlock(sheet, after, block.looks);
    this.columns.widen(block.change.before, after, ownership);
    const record = formatOwnership(ownership);
    this.records.set(recordKey(plan.sheetId, block.change.name), record);
    sheet.names.add(block.change.name, this.range(after.area), record).visible = false;
  }

  /** A block that was made before keeps what its record says; one taken back by undo becomes what it was. */
  private ownershipOf(block: BlockInspection, after: BlockState): Ownership {
    const known = parseOwnership(after.record ?? block.change.before?.record ?? "");
    if (this.takingBack && known) return known;
    const styled = (known?.styled ?? true) && isFree(block);
    const [fresh] = block.fresh;
    const font = known?.font ?? (fresh ? fontOf(fresh.range) : null);
    return {
      widths: this.columns.widthsBefore(block, after.area),
      styled,
      font: styled ? font : null,
      lookKey: lookKey(after),
    };
  }

  private range(area: Area): Excel.Range {
    return this.inspection.sheet.getRange(formatArea(area));
  }
}

function fontOf({ format: { font } }: Excel.Range): Ownership["font"] {
  return { name: font.name, size: font.size };
}

/** Applying a style leaves conditional formats alone, which clearing formats would not: they may be the user's. */
function undress(range: Excel.Range, area: Area, { font, lookKey: key }: Ownership): void {
  if (key !== "") {
    range.dataValidation.clear();
    // The style Normal does this too, unless the user has taken the number format out of it.
    const line = Array.from({ length: area.columnCount }, () => "General");
    range.numberFormat = Array.from({ length: area.rowCount }, () => line);
  }
  range.style = "Normal";
  if (!font) return;
  range.format.font.name = font.name;
  range.format.font.size = font.size;
}
