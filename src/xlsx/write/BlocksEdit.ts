import type { Area, Position } from "../../domain/grid/Area";
import { groupedAreas, SHEET, stacked, without } from "../../domain/grid/areaPieces";
import type { OwnedBlock } from "../../domain/grid/SheetGrid";
import { hasOwnLook, lookKey } from "../../domain/plan/lookKey";
import { formatOwnership, parseOwnership } from "../../domain/plan/Ownership";
import type { Ownership } from "../../domain/plan/Ownership";
import type { BlockChange, BlockRegion, BlockState } from "../../domain/plan/WritePlan";
import type { BlockStyles } from "./BlockStyles";
import { BlockWidths } from "./BlockWidths";
import { scaleRule } from "./formatRules";
import type { SheetEdit } from "./SheetEdit";
import { formatSqref } from "./sqref";
import { validationXml } from "./validationXml";

/** A cell so far from everything that it looks as the sheet's blank cells do: the one that Excel's side asks as well. */
const FAR_CELL: Position = { row: 65_535, column: 255 };

/** A block that was taken, for its hidden name. */
export interface TakenBlock {
  readonly name: string;
  readonly area: Area;
  readonly record: string;
}

/**
 * Takes and gives back a sheet's blocks as the add-in does in Excel: their look, what may be typed into them, their
 * colour scales and their columns' widths. Cells that had a look or an entry rule of the user's keep it; such a block
 * gets its contents and widths and nothing else.
 */
export class BlocksEdit {
  private readonly widths: BlockWidths;

  constructor(
    private readonly sheet: SheetEdit,
    private readonly styles: BlockStyles,
    private readonly changes: readonly BlockChange[],
    /** All blocks of the sheet before. */
    owned: readonly OwnedBlock[],
  ) {
    this.widths = new BlockWidths(sheet.columns, changes, owned);
  }

  /** Blocks that end or are made anew: their cells become as plain as they were. */
  giveBack(): void {
    for (const { before } of this.changes) {
      const ownership = parseOwnership(before?.record ?? "");
      if (before && ownership?.styled) this.undress(before.area, ownership);
    }
  }

  /** Blocks that begin or are made anew: look, rules, scales and widths. */
  take(): readonly TakenBlock[] {
    // All records first: a block that widens a column must not pass for its width before.
    const blocks = this.changes.flatMap((change) =>
      change.after
        ? [{ change, after: change.after, ownership: this.ownershipOf(change, change.after) }]
        : [],
    );
    this.widths.restore();
    return blocks.map(({ change, after, ownership }) => {
      if (ownership.styled) this.dress(after);
      this.widths.widen(change.before, after, ownership.widths);
      return { name: change.name, area: after.area, record: formatOwnership(ownership) };
    });
  }

  private undress(area: Area, { font, lookKey: key }: Ownership): void {
    for (const at of cellsOf(area)) {
      this.sheet.cells.dress(at, this.styles.plain(this.sheet.cells.standardStyle(at), font));
    }
    if (key === "") return;
    this.sheet.validations.clear(area);
    this.sheet.formats.clearScales(area);
  }

  /** A block that was made before keeps what its record says; one taken back by undo becomes what it was. */
  private ownershipOf(change: BlockChange, after: BlockState): Ownership {
    const known = parseOwnership(after.record ?? change.before?.record ?? "");
    const fresh = this.freshAreas(change.name, after.area);
    const styled = (known?.styled ?? true) && this.isFree(fresh, hasOwnLook(after));
    const [first] = fresh;
    const font = known?.font ?? (first ? this.styles.fontOf(this.sheet.cells.styleAt(first)) : null);
    return {
      widths: columnsOf(after.area).map((column) => this.widths.before(column)),
      styled,
      font: styled ? font : null,
      lookKey: lookKey(after),
    };
  }

  /**
   * The cells that a block takes and that the add-in has not dressed before. Rows that were inserted into a block have
   * got its look already, and cells of other blocks that are given back become plain: neither is looked at.
   */
  private freshAreas(name: string, area: Area): Area[] {
    const dressed = this.changes.flatMap(({ name: other, before }) => {
      if (!before || !parseOwnership(before.record ?? "")?.styled) return [];
      return other === name ? [{ ...before.area, row: 0, rowCount: SHEET.rowCount }] : [before.area];
    });
    return dressed.reduce<Area[]>(without, [area]);
  }

  /** Whether nobody has given a look or, where that matters, an entry rule to these cells. */
  private isFree(areas: readonly Area[], hasRules: boolean): boolean {
    const { cells, validations } = this.sheet;
    const blank = cells.styleAt(FAR_CELL);
    return areas.every(
      (area) =>
        !(hasRules && validations.isOver(area)) &&
        cellsOf(area).every((at) => this.styles.isPlain(cells.styleAt(at), blank)),
    );
  }

  private dress(state: BlockState): void {
    const { prefix, validations, formats } = this.sheet;
    for (const region of state.regions) {
      for (const at of cellsOf(region.area)) this.sheet.cells.dress(at, this.styleOf(state, region, at));
    }
    const ruled = groupedAreas(
      state.regions,
      ({ entry }) => entry && JSON.stringify(entry),
      ({ area }) => [area],
    );
    for (const { first, areas } of ruled) {
      if (first.entry) validations.add(validationXml(first.entry, formatSqref(areas), prefix));
    }
    for (const scale of state.scales) {
      if (scale.areas.length > 0) formats.add(formatSqref(stacked(scale.areas)), scaleRule(scale, prefix));
    }
  }

  private styleOf({ area, models }: BlockState, { look, align, numberFormat }: BlockRegion, at: Position) {
    const model = models && this.sheet.cells.styleAt(models[look]);
    const isLeftEdge = at.column === area.column;
    return this.styles.dressed({ model, line: this.lineOf(models?.body), isLeftEdge, align, numberFormat });
  }

  /** The table's line: the model's lower one, which may be drawn by the cell below as its upper one. */
  private lineOf(cell: Position | undefined) {
    if (!cell) return null;
    const below = { row: cell.row + 1, column: cell.column };
    const { cells } = this.sheet;
    return (
      this.styles.lineOf(cells.styleAt(cell), "bottom") ?? this.styles.lineOf(cells.styleAt(below), "top")
    );
  }
}

function cellsOf(area: Area): Position[] {
  return Array.from({ length: area.rowCount * area.columnCount }, (_, index) => ({
    row: area.row + Math.floor(index / area.columnCount),
    column: area.column + (index % area.columnCount),
  }));
}

const columnsOf = (area: Area): number[] =>
  Array.from({ length: area.columnCount }, (_, index) => area.column + index);
