import { parseAddress } from "../../engine/address";
import { isOnSheet, type Rect } from "../../engine/rect";
import type { Sheet } from "../../engine/sheet";
import type { TrackedRect } from "../../engine/tracked-rects";
import { ExcelError, invalidArgument } from "../excel-error";
import { ExcelObject, type Members } from "../excel-object";
import type { HostContext } from "../host-context";
import type { Area } from "./area";
import { ConditionalFormatsObject } from "./conditional-formats-object";
import { DataValidationObject } from "./data-validation-object";
import { rangeActions } from "./range-actions";
import { RangeAreasObject } from "./range-areas-object";
import { rangeCells } from "./range-cells";
import { RangeFormatObject } from "./range-format-object";
import { rangeGeometry } from "./range-geometry";
import { WorksheetObject } from "./worksheet-object";

const members: Members<RangeObject> = {
  properties: rangeCells,
  navigations: {
    ConditionalFormats: (self) => new ConditionalFormatsObject(self.context, () => self.area()),
    DataValidation: (self) => new DataValidationObject(self.context, () => self.area()),
    Format: (self) => new RangeFormatObject(self.context, () => self.area()),
    Worksheet: (self) => new WorksheetObject(self.context, self.sheet().id),
  },
  methods: { ...rangeGeometry, ...rangeActions },
};

/** A rectangle of cells on one sheet. Once the client keeps it, it follows its cells. */
export class RangeObject extends ExcelObject {
  readonly typeName = "Range";
  private kept: { readonly id: string; readonly tracked: TrackedRect } | null = null;

  constructor(
    context: HostContext,
    readonly sheetId: string,
    private readonly fixed: Rect,
  ) {
    super(context);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return this.kept === null ? {} : { _ReferenceId: this.kept.id };
  }

  /** Lets the range follow its cells from now on; returns the id the client finds it by. */
  keep(): string {
    this.kept ??= {
      id: this.context.references.keep(this),
      tracked: this.context.engine.tracked.add(this.sheetId, this.fixed),
    };
    return this.kept.id;
  }

  override release(): void {
    if (this.kept !== null) this.context.engine.tracked.remove(this.kept.tracked);
  }

  sheet(): Sheet {
    const sheet = this.context.engine.sheet(this.sheetId);
    if (sheet === null) throw new ExcelError("InvalidReference");
    return sheet;
  }

  rect(): Rect {
    const rect = this.kept === null ? this.fixed : this.kept.tracked.rect;
    if (rect === null) throw new ExcelError("InvalidReference");
    return rect;
  }

  area(): Area {
    return { sheet: this.sheet(), rects: [this.rect()] };
  }

  /** Another range of the same sheet. */
  at(rect: Rect): RangeObject {
    if (!isOnSheet(rect)) throw invalidArgument();
    return new RangeObject(this.context, this.sheetId, rect);
  }

  /** A range by its address, on this sheet unless the address names another. */
  atAddress(text: string): RangeObject {
    const address = parseAddress(text);
    if (address === null) throw invalidArgument();
    const sheet = address.sheet === undefined ? this.sheet() : this.context.engine.sheetNamed(address.sheet);
    if (sheet === null) throw invalidArgument();
    return new RangeObject(this.context, sheet.id, address.rect);
  }

  areas(rects: readonly Rect[]): RangeAreasObject {
    return new RangeAreasObject(this.context, this.sheetId, rects);
  }

  asRange(value: unknown): RangeObject {
    if (!(value instanceof RangeObject)) throw invalidArgument();
    return value;
  }

  /** A range that must lie on the same sheet, given as an object or as an address. */
  neighbour(value: unknown): RangeObject {
    const range = typeof value === "string" ? this.atAddress(value) : this.asRange(value);
    if (range.sheetId !== this.sheetId) throw invalidArgument();
    return range;
  }

  select(): void {
    const { engine } = this.context;
    if (engine.visibility(this.sheet()) !== "Visible") throw new ExcelError("InvalidOperation");
    engine.selection.select(this.sheet(), this.rect());
  }

  protected members(): Members<this> {
    return members;
  }
}
