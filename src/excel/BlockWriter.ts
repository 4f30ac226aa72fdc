import { formatArea } from "../domain/grid/address";
import { intersects } from "../domain/grid/Area";
import type { Area } from "../domain/grid/Area";
import { recordKey } from "../domain/plan/invertPlan";
import type { BlockState } from "../domain/plan/WritePlan";
import { columnPoints } from "./columnPoints";
import { dressLike, frameLike, isPlain } from "./CellLook";
import type { BlockInspection, Inspection } from "./inspectSheet";
import { formatOwnership, parseOwnership } from "../domain/plan/Ownership";
import type { Ownership } from "../domain/plan/Ownership";
import { ownedBlocksOf } from "./sheetMarks";

/** Takes and gives back a sheet's blocks: their look, their columns' widths and the hidden names that remember them. */
export class BlockWriter {
  constructor(
    private readonly inspection: Inspection,
    /** Receives the record of each block taken, for undo. */
    private readonly records: Map<string, string>,
  ) {}

  /** Blocks that end or change their size: their cells become as plain as they were. */
  giveBack(): void {
    for (const { change } of this.inspection.blocks) {
      if (!change.before) continue;
      const ownership = parseOwnership(change.before.record ?? "");
      if (ownership?.styled) undress(this.range(change.before.area), ownership);
      this.inspection.sheet.names.getItem(change.name).delete();
      if (!change.after && ownership) this.restoreWidths(change.before.area, ownership);
    }
  }

  /** Blocks that begin or changed their size: the table's look, widths, and a new hidden name. */
  take(): void {
    for (const block of this.inspection.blocks) {
      if (block.change.after) this.takeBlock(block, block.change.after);
    }
  }

  private takeBlock(block: BlockInspection, after: BlockState): void {
    const ownership = this.ownershipOf(block, after);
    if (ownership.styled) this.dress(block, after);
    if (!block.change.before) this.widen(after);
    const record = formatOwnership(ownership);
    this.records.set(recordKey(this.inspection.plan.sheetId, block.change.name), record);
    const name = this.inspection.sheet.names.add(block.change.name, this.range(after.area), record);
    name.visible = false;
  }

  /** Cells that have a look of their own keep it; then only content is written and taken away again. */
  private ownershipOf({ change, cells, blank, columns }: BlockInspection, after: BlockState): Ownership {
    const before = parseOwnership(change.before?.record ?? "");
    if (before) return before;
    const widths = this.widthsBeforeOthers(after.area) ?? columns.map(({ format }) => format.columnWidth);
    const styled = cells !== null && blank !== null && isPlain(cells, blank);
    return {
      widths,
      styled,
      font: styled ? { name: cells.format.font.name, size: cells.format.font.size } : null,
      lookKey: "",
    };
  }

  /** Another block over the same columns has widened them already: the widths before are in its record. */
  private widthsBeforeOthers(area: Area): readonly number[] | null {
    const [other] = this.othersOver(area);
    return other ? (parseOwnership(other.record)?.widths ?? null) : null;
  }

  private othersOver(area: Area) {
    const changed = new Set(this.inspection.plan.blocks.map(({ name }) => name));
    const columns = { ...area, row: 0, rowCount: Number.MAX_SAFE_INTEGER };
    return ownedBlocksOf(this.inspection.marks).filter(
      (other) =>
        !changed.has(other.name) && other.area.column === area.column && intersects(other.area, columns),
    );
  }

  private restoreWidths(area: Area, { widths }: Ownership): void {
    const stillUsed = this.othersOver(area).length > 0 || this.takenAnew(area);
    if (stillUsed) return;
    for (const [index, width] of widths.entries()) this.column(area, index).format.columnWidth = width;
  }

  private takenAnew(area: Area): boolean {
    return this.inspection.plan.blocks.some(({ after }) => after?.area.column === area.column);
  }

  private widen({ area, widths }: BlockState): void {
    for (const [index, characters] of widths.entries()) {
      if (characters !== null) this.column(area, index).format.columnWidth = columnPoints(characters);
    }
  }

  private dress({ looks }: BlockInspection, { area }: BlockState): void {
    if (!looks) return;
    const below = { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
    frameLike(this.range(area), looks.body);
    dressLike(this.range({ ...area, rowCount: 1 }), looks.header, "Center");
    dressLike(this.range({ ...below, columnCount: 1 }), looks.body, "Center");
    // Notes are sentences: they begin at the left and run on, on one line, so that row heights stay the user's.
    const notes = { ...below, column: area.column + 1, columnCount: area.columnCount - 1 };
    dressLike(this.range(notes), looks.body, "Left");
  }

  private column(area: Area, index: number): Excel.Range {
    return this.range({ row: area.row, column: area.column + index, rowCount: 1, columnCount: 1 });
  }

  private range(area: Area): Excel.Range {
    return this.inspection.sheet.getRange(formatArea(area));
  }
}

/** Applying a style leaves conditional formats alone, which clearing formats would not: they may be the user's. */
function undress(range: Excel.Range, { font }: Ownership): void {
  range.style = "Normal";
  if (!font) return;
  range.format.font.name = font.name;
  range.format.font.size = font.size;
}
