import { formatAddress } from "../../engine/address";
import {
  cellCount,
  intersection,
  isEntireColumn,
  isEntireRow,
  isOnSheet,
  type Rect,
} from "../../engine/rect";
import type { Sheet } from "../../engine/sheet";
import type { TrackedRect } from "../../engine/tracked-rects";
import { ExcelError, invalidArgument } from "../excel-error";
import { ExcelObject, type Members } from "../excel-object";
import type { HostContext } from "../host-context";
import { clear, CLEAR_WHAT } from "../range-clearing";
import type { Area } from "./area";
import { ConditionalFormatsObject } from "./conditional-formats-object";
import { DataValidationObject } from "./data-validation-object";
import { RangeCollectionObject } from "./range-collection-object";
import { RangeFormatObject } from "./range-format-object";
import { WorksheetObject } from "./worksheet-object";

const address = (self: RangeAreasObject): string =>
  self
    .rects()
    .map((rect) => formatAddress(self.sheet().name, rect))
    .join(",");

const members: Members<RangeAreasObject> = {
  properties: {
    Address: { get: address },
    AddressLocal: { get: address },
    AreaCount: { get: (self) => self.rects().length },
    CellCount: { get: (self) => self.rects().reduce((sum, rect) => sum + cellCount(rect), 0) },
    IsEntireColumn: { get: (self) => self.rects().every(isEntireColumn) },
    IsEntireRow: { get: (self) => self.rects().every(isEntireRow) },
  },
  navigations: {
    Areas: (self) => new RangeCollectionObject(self.context, self.sheet().id, self.rects()),
    ConditionalFormats: (self) => new ConditionalFormatsObject(self.context, () => self.area()),
    DataValidation: (self) => new DataValidationObject(self.context, () => self.area()),
    Format: (self) => new RangeFormatObject(self.context, () => self.area()),
    Worksheet: (self) => new WorksheetObject(self.context, self.sheet().id),
  },
  methods: {
    Calculate: () => undefined,
    Clear: (self, args) => {
      const what = args.choice(0, CLEAR_WHAT, "All");
      for (const rect of self.rects()) clear(self.context, self.sheet(), rect, what);
    },
    GetIntersectionOrNullObject: (self, args) => self.intersection(args.raw(0)),
    GetOffsetRangeAreas: (self, args) => self.offset(args.integer(0), args.integer(1)),
    _KeepReference: (self) => self.keep(),
  },
};

/** Several rectangles of one sheet. */
export class RangeAreasObject extends ExcelObject {
  readonly typeName = "RangeAreas";
  private kept: { readonly id: string; readonly tracked: readonly TrackedRect[] } | null = null;

  constructor(
    context: HostContext,
    readonly sheetId: string,
    private readonly fixed: readonly Rect[],
  ) {
    super(context);
    if (!fixed.every(isOnSheet)) throw invalidArgument();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return this.kept === null ? {} : { _ReferenceId: this.kept.id };
  }

  keep(): void {
    if (this.kept !== null) return;
    const tracked = this.fixed.map((rect) => this.context.engine.tracked.add(this.sheetId, rect));
    this.kept = { id: this.context.references.keep(this), tracked };
  }

  override release(): void {
    for (const tracked of this.kept?.tracked ?? []) this.context.engine.tracked.remove(tracked);
  }

  sheet(): Sheet {
    const sheet = this.context.engine.sheet(this.sheetId);
    if (sheet === null) throw new ExcelError("InvalidReference");
    return sheet;
  }

  rects(): readonly Rect[] {
    const rects = this.kept === null ? this.fixed : this.kept.tracked.map((tracked) => tracked.rect);
    const left = rects.filter((rect) => rect !== null);
    if (left.length === 0) throw new ExcelError("InvalidReference");
    return left;
  }

  area(): Area {
    return { sheet: this.sheet(), rects: this.rects() };
  }

  offset(rows: number, columns: number): RangeAreasObject {
    const moved = this.rects().map((rect) => ({
      ...rect,
      row: rect.row + rows,
      column: rect.column + columns,
    }));
    return new RangeAreasObject(this.context, this.sheetId, moved);
  }

  intersection(other: unknown): RangeAreasObject | null {
    const area = other instanceof RangeAreasObject ? other.rects() : rectsOf(other);
    const common = this.rects().flatMap((rect) => area.map((rival) => intersection(rect, rival)));
    const met = common.filter((rect) => rect !== null);
    return met.length === 0 ? null : new RangeAreasObject(this.context, this.sheetId, met);
  }

  protected members(): Members<this> {
    return members;
  }
}

function rectsOf(other: unknown): readonly Rect[] {
  if (other instanceof ExcelObject && "rect" in other && typeof other.rect === "function")
    return [other.rect() as Rect];
  throw invalidArgument();
}
