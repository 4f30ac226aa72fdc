import { oppositeSide, type Border, type Side } from "../../engine/border";
import { forEachCell, isOnSheet, isUnbounded, lastColumn, lastRow, type Rect } from "../../engine/rect";
import type { CellWrite, Sheet } from "../../engine/sheet";
import { invalidArgument, notImplemented } from "../excel-error";
import { ExcelObject, type Members, type Property } from "../excel-object";
import { borderProperties, type BorderProperty } from "../format-properties";
import type { HostContext } from "../host-context";
import { assertAllowed } from "../sheet-guard";
import { uniform } from "../uniform";
import type { Area } from "./area";

/** The borders of an area by the names Excel has for them. */
const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
type Edge = (typeof EDGES)[number];

const STEP: Readonly<Record<Side, readonly [number, number]>> = {
  top: [-1, 0],
  bottom: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

const one = { rows: 1, columns: 1 };

/** The sides of cells that an edge of a rectangle is made of. */
function sidesOf(rect: Rect, edge: Edge): { readonly cells: Rect; readonly side: Side }[] {
  switch (edge) {
    case "EdgeTop":
      return [{ cells: { ...rect, rows: 1 }, side: "top" }];
    case "EdgeBottom":
      return [{ cells: { ...rect, row: lastRow(rect), rows: 1 }, side: "bottom" }];
    case "EdgeLeft":
      return [{ cells: { ...rect, columns: 1 }, side: "left" }];
    case "EdgeRight":
      return [{ cells: { ...rect, column: lastColumn(rect), columns: 1 }, side: "right" }];
    case "InsideVertical":
      return rect.columns < 2 ? [] : [{ cells: { ...rect, columns: rect.columns - 1 }, side: "right" }];
    case "InsideHorizontal":
      return rect.rows < 2 ? [] : [{ cells: { ...rect, rows: rect.rows - 1 }, side: "bottom" }];
  }
}

/** A line between two cells may be kept by either. */
export function shownBorder(sheet: Sheet, row: number, column: number, side: Side): Border | null {
  const own = sheet.format(row, column).borders[side];
  if (own !== null) return own;
  const [down, right] = STEP[side];
  const across = { row: row + down, column: column + right, ...one };
  return isOnSheet(across) ? sheet.format(across.row, across.column).borders[oppositeSide[side]] : null;
}

/** Lines to be set, cell by cell, gathered so that all of them are written at once. */
export class BorderChanges {
  private readonly cells = new Map<
    string,
    { row: number; column: number; sides: Partial<Record<Side, Border | null>> }
  >();

  constructor(private readonly sheet: Sheet) {}

  /** Sets a side's line at the cell, and takes the neighbour's own line there away. */
  set(row: number, column: number, side: Side, border: Border | null): void {
    this.at(row, column)[side] = border;
    const [down, right] = STEP[side];
    const across = { row: row + down, column: column + right, ...one };
    const opposite = oppositeSide[side];
    if (!isOnSheet(across) || this.sheet.format(across.row, across.column).borders[opposite] === null) return;
    this.at(across.row, across.column)[opposite] = null;
  }

  writes(): CellWrite[] {
    return [...this.cells.values()].map(({ row, column, sides }) =>
      this.sheet.formatted(row, column, { borders: sides }),
    );
  }

  private at(row: number, column: number): Partial<Record<Side, Border | null>> {
    const key = `${row},${column}`;
    const known = this.cells.get(key) ?? { row, column, sides: {} };
    this.cells.set(key, known);
    return known.sides;
  }
}

function borderMembers(): Members<RangeBorderObject>["properties"] {
  const entries = Object.entries(borderProperties).map(
    ([name, property]): [string, Property<RangeBorderObject>] => [
      name,
      { get: (self) => self.readShared(property), set: (self, value) => self.writeAll(property, value) },
    ],
  );
  return { SideIndex: { get: (self) => self.edge }, ...Object.fromEntries(entries) };
}

const borderObjectMembers: Members<RangeBorderObject> = {
  properties: borderMembers(),
  navigations: {},
  methods: {},
};

export class RangeBorderObject extends ExcelObject {
  readonly typeName = "RangeBorder";

  constructor(
    context: HostContext,
    private readonly area: () => Area,
    readonly edge: Edge,
  ) {
    super(context);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.edge };
  }

  readShared(property: BorderProperty): unknown {
    const { sheet } = this.area();
    return uniform(
      this.sides().map(([row, column, side]) => property.get(shownBorder(sheet, row, column, side))),
    );
  }

  writeAll(property: BorderProperty, value: unknown): void {
    const { sheet } = this.area();
    assertAllowed(this.context.engine, sheet, "allowFormatCells");
    const changes = new BorderChanges(sheet);
    for (const [row, column, side] of this.sides())
      changes.set(row, column, side, property.change(shownBorder(sheet, row, column, side), value));
    sheet.write(changes.writes());
  }

  private sides(): [row: number, column: number, side: Side][] {
    const sides: [number, number, Side][] = [];
    for (const rect of this.area().rects) {
      if (isUnbounded(rect)) throw notImplemented("RangeBorder of whole rows or columns");
      for (const { cells, side } of sidesOf(rect, this.edge))
        forEachCell(cells, (row, column) => sides.push([row, column, side]));
    }
    return sides;
  }

  protected members(): Members<this> {
    return borderObjectMembers;
  }
}

const members: Members<RangeBordersObject> = {
  properties: { Count: { get: () => EDGES.length } },
  navigations: {},
  methods: { GetItemAt: (self, args) => self.item(EDGES[args.integer(0)]) },
};

export class RangeBordersObject extends ExcelObject {
  readonly typeName = "RangeBorderCollection";

  constructor(
    context: HostContext,
    private readonly area: () => Area,
  ) {
    super(context);
  }

  override items(): RangeBorderObject[] {
    return EDGES.map((edge) => new RangeBorderObject(this.context, this.area, edge));
  }

  override item(key: unknown): RangeBorderObject {
    const edge = EDGES.find((known) => known === key);
    if (edge !== undefined) return new RangeBorderObject(this.context, this.area, edge);
    if (key === "DiagonalDown" || key === "DiagonalUp")
      throw notImplemented(`RangeBorderCollection.getItem("${key}")`);
    throw invalidArgument();
  }

  protected members(): Members<this> {
    return members;
  }
}
