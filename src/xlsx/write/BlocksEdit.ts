import { lastColumn } from "../../domain/grid/Area";
import type { Area, Position } from "../../domain/grid/Area";
import type { OwnedBlock } from "../../domain/grid/SheetGrid";
import { lookKey } from "../../domain/plan/lookKey";
import { formatOwnership, parseOwnership } from "../../domain/plan/Ownership";
import type { Ownership } from "../../domain/plan/Ownership";
import type { BlockChange, BlockRegion, BlockState } from "../../domain/plan/WritePlan";
import type { BlockStyles } from "./BlockStyles";
import { scaleRule } from "./formatRules";
import type { SheetEdit } from "./SheetEdit";
import { formatSqref } from "./sqref";
import { validationXml } from "./validationXml";

/** A cell so far from everything that it looks as the sheet's blank cells do: the one that Excel's side asks as well. */
const FAR_CELL: Position = { row: 65_535, column: 255 };

/** The record of a block that was taken, for its hidden name. */
export interface TakenBlock {
  readonly name: string;
  readonly area: Area;
  readonly record: string;
}

/**
 * Takes and gives back a sheet's blocks as the add-in does in Excel: their look, what may be typed into them, their
 * colour scales and their columns' widths.
 */
export class BlocksEdit {
  private readonly ownerships: readonly (Ownership & { readonly area: Area })[];

  constructor(
    private readonly sheet: SheetEdit,
    private readonly styles: BlockStyles,
    private readonly changes: readonly BlockChange[],
    /** All blocks of the sheet before. */
    private readonly owned: readonly OwnedBlock[],
  ) {
    this.ownerships = owned.flatMap(({ area, record }) => {
      const ownership = parseOwnership(record);
      return ownership ? [{ ...ownership, area }] : [];
    });
  }

  /** Blocks that end or change: their cells become as plain as they were. */
  giveBack(): void {
    for (const { before } of this.changes) {
      if (!before) continue;
      this.sheet.validations.clear(before.area);
      this.sheet.formats.clearScales(before.area);
      const ownership = parseOwnership(before.record ?? "");
      if (ownership?.styled) this.undress(before.area, ownership);
    }
  }

  /** Blocks that begin or changed: look, rules, scales and widths. */
  take(): readonly TakenBlock[] {
    // All records first: a block that widens a column must not pass for its width before.
    const blocks = this.changes.flatMap(({ name, before, after }) =>
      after ? [{ name, after, ownership: this.ownershipOf(before, after) }] : [],
    );
    this.restoreWidths();
    return blocks.map(({ name, after, ownership }) => {
      if (ownership.styled) this.dress(after);
      this.rule(after);
      this.widen(after);
      return { name, area: after.area, record: formatOwnership(ownership) };
    });
  }

  private undress(area: Area, { font }: Ownership): void {
    for (const at of cellsOf(area)) {
      this.sheet.cells.dress(at, this.styles.plain(this.sheet.cells.standardStyle(at), font));
    }
  }

  /** Cells that have a look of their own keep it; then only content is written and taken away again. */
  private ownershipOf(before: BlockState | null, after: BlockState): Ownership {
    const known = parseOwnership(before?.record ?? "");
    const styled = known?.styled ?? this.isPlain(after.area);
    const columns = after.widths.map((_, index) => after.area.column + index);
    return {
      widths: columns.map((column) => this.pointsBefore(column)),
      styled,
      font: known ? known.font : styled ? this.styles.fontOf(this.sheet.cells.styleAt(after.area)) : null,
      lookKey: lookKey(after),
    };
  }

  private isPlain(area: Area): boolean {
    const blank = this.sheet.cells.styleAt(FAR_CELL);
    return cellsOf(area).every((at) => this.styles.isPlain(this.sheet.cells.styleAt(at), blank));
  }

  /** A column's width before any block: one that stands there has noted it. */
  private pointsBefore(column: number): number {
    const noted = this.ownerships.find(
      ({ area, widths }) => widths[column - area.column] !== undefined && column <= lastColumn(area),
    );
    return noted?.widths[column - noted.area.column] ?? this.sheet.columns.pointsOf(column);
  }

  /** Columns that no block stands in any more. */
  private restoreWidths(): void {
    const changed = new Set(this.changes.map(({ name }) => name));
    const kept = [
      ...this.owned.filter(({ name }) => !changed.has(name)).map(({ area }) => area),
      ...this.changes.flatMap(({ after }) => (after ? [after.area] : [])),
    ];
    const left = this.changes.flatMap(({ before }) =>
      before && parseOwnership(before.record ?? "") ? columnsOf(before.area) : [],
    );
    for (const column of new Set(left)) {
      const isUsed = kept.some((area) => columnsOf(area).includes(column));
      if (!isUsed) this.sheet.columns.setPoints(column, this.pointsBefore(column));
    }
  }

  private widen({ area, widths }: BlockState): void {
    for (const [index, characters] of widths.entries()) {
      if (characters !== null) this.sheet.columns.setCharacters(area.column + index, characters);
    }
  }

  private dress(state: BlockState): void {
    for (const region of state.regions) {
      for (const at of cellsOf(region.area)) this.sheet.cells.dress(at, this.styleOf(state, region, at));
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

  private rule({ area, regions, scales }: BlockState): void {
    this.sheet.validations.clear(area);
    for (const [rule, areas] of areasByRule(regions)) {
      this.sheet.validations.add(validationXml(rule, formatSqref(areas), this.sheet.prefix));
    }
    for (const scale of scales) {
      if (scale.areas.length === 0) continue;
      this.sheet.formats.add(formatSqref(scale.areas), scaleRule(scale, this.sheet.prefix));
    }
  }
}

/** Regions of one rule share one 数据有效性. */
function areasByRule(regions: readonly BlockRegion[]) {
  const byKey = new Map<string, readonly [NonNullable<BlockRegion["entry"]>, Area[]]>();
  for (const { entry, area } of regions) {
    if (!entry) continue;
    const key = JSON.stringify(entry);
    const [, areas] = byKey.get(key) ?? [entry, []];
    byKey.set(key, [entry, [...areas, area]]);
  }
  return [...byKey.values()];
}

function cellsOf(area: Area): Position[] {
  return Array.from({ length: area.rowCount * area.columnCount }, (_, index) => ({
    row: area.row + Math.floor(index / area.columnCount),
    column: area.column + (index % area.columnCount),
  }));
}

const columnsOf = (area: Area): number[] =>
  Array.from({ length: area.columnCount }, (_, index) => area.column + index);
