import { parseAddress, parseAddressList } from "../../engine/address";
import type { Visibility } from "../../engine/engine";
import { isOnSheet, wholeSheet, type Rect } from "../../engine/rect";
import type { Sheet } from "../../engine/sheet";
import { toHex } from "../../engine/color";
import { EventType } from "../events";
import { ExcelError, invalidArgument, itemNotFound } from "../excel-error";
import { ExcelObject, type Members } from "../excel-object";
import type { HostContext } from "../host-context";
import { assertWorkbookUnprotected } from "../sheet-guard";
import { rename } from "../sheet-name";
import { ChartsObject } from "./charts-object";
import { FreezePanesObject } from "./freeze-panes-object";
import { NamesObject } from "./names-object";
import { PageLayoutObject } from "./page-layout-object";
import { rangeOfName } from "./named-item-object";
import { RangeAreasObject } from "./range-areas-object";
import { RangeObject } from "./range-object";
import { WorksheetProtectionObject } from "./worksheet-protection-object";

const VISIBILITIES: readonly Visibility[] = ["Visible", "Hidden", "VeryHidden"];

const members: Members<WorksheetObject> = {
  properties: {
    Id: { get: (self) => self.id },
    Name: {
      get: (self) => self.sheet().name,
      set: (self, value) => self.rename(value),
    },
    Position: {
      get: (self) => self.context.engine.position(self.sheet()),
      set: (self, value) => self.move(value),
    },
    Visibility: {
      get: (self) => self.context.engine.visibility(self.sheet()),
      set: (self, value) => self.show(value),
    },
    TabColor: {
      get: (self) => toHex(self.sheet().facade.getTabColor() ?? ""),
      set: (self, value) => void self.sheet().facade.setTabColor(String(value)),
    },
    ShowGridlines: { get: (self) => !self.sheet().facade.hasHiddenGridLines() },
    // The client reads `showGridlines` by one name and sets it by another.
    Gridlines: {
      get: (self) => !self.sheet().facade.hasHiddenGridLines(),
      set: (self, value) => void self.sheet().facade.setHiddenGridlines(value !== true),
    },
  },
  navigations: {
    Charts: (self) => new ChartsObject(self.context, () => self.sheet()),
    FreezePanes: (self) => new FreezePanesObject(self.context, self.sheet().id),
    PageLayout: (self) => new PageLayoutObject(self.context, self.sheet().id),
    Names: (self) => new NamesObject(self.context, self.sheet().id),
    Protection: (self) => new WorksheetProtectionObject(self.context, self.sheet().id),
  },
  methods: {
    Activate: (self) => self.context.engine.activate(self.visibleSheet()),
    Calculate: () => undefined,
    Delete: (self) => self.delete(),
    GetCell: (self, args) =>
      self.range({ row: args.integer(0), column: args.integer(1), rows: 1, columns: 1 }),
    GetRange: (self, args) => self.rangeAt(args.optionalString(0)),
    GetRangeByIndexes: (self, args) =>
      self.range({
        row: args.integer(0),
        column: args.integer(1),
        rows: args.integer(2),
        columns: args.integer(3),
      }),
    GetRanges: (self, args) => self.ranges(args.optionalString(0)),
    GetUsedRange: (self, args) =>
      self.usedRange(args.flag(0)) ?? self.range({ row: 0, column: 0, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (self, args) => self.usedRange(args.flag(0)),
    _RegisterDataChangedEvent: (self) => self.context.events.register(EventType.changed, self.id),
    _UnregisterDataChangedEvent: (self) => self.context.events.unregister(EventType.changed, self.id),
    _RegisterSelectionChangedEvent: (self) =>
      self.context.events.register(EventType.selectionChanged, self.id),
    _UnregisterSelectionChangedEvent: (self) =>
      self.context.events.unregister(EventType.selectionChanged, self.id),
  },
};

export class WorksheetObject extends ExcelObject {
  readonly typeName = "Worksheet";

  constructor(
    context: HostContext,
    readonly id: string,
  ) {
    super(context);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  sheet(): Sheet {
    const sheet = this.context.engine.sheet(this.id);
    if (sheet === null) throw itemNotFound();
    return sheet;
  }

  visibleSheet(): Sheet {
    const sheet = this.sheet();
    if (this.context.engine.visibility(sheet) !== "Visible") throw new ExcelError("InvalidOperation");
    return sheet;
  }

  rename(value: unknown): void {
    assertWorkbookUnprotected(this.context.engine);
    if (typeof value !== "string") throw invalidArgument();
    rename(this.context.engine, this.sheet(), value);
  }

  move(value: unknown): void {
    const { engine } = this.context;
    assertWorkbookUnprotected(engine);
    const last = engine.sheets().length - 1;
    if (typeof value !== "number" || value < 0 || value > last) throw invalidArgument();
    engine.book.moveSheet(this.sheet().facade, value);
  }

  /** Excel keeps at least one sheet visible. */
  show(value: unknown): void {
    const { engine } = this.context;
    assertWorkbookUnprotected(engine);
    const visibility = VISIBILITIES.find((known) => known === value);
    if (visibility === undefined) throw invalidArgument();
    if (visibility !== "Visible" && this.isLastVisible()) throw new ExcelError("InvalidOperation");
    engine.setVisibility(this.sheet(), visibility);
  }

  delete(): void {
    const { engine } = this.context;
    assertWorkbookUnprotected(engine);
    const sheet = this.sheet();
    if (this.isLastVisible() || engine.visibility(sheet) === "VeryHidden")
      throw new ExcelError("InvalidOperation");
    engine.deleteSheet(sheet);
  }

  range(rect: Rect): RangeObject {
    if (!isOnSheet(rect)) throw invalidArgument();
    return new RangeObject(this.context, this.sheet().id, rect);
  }

  /** By an address on this sheet, or by a name that refers to one; without either, all of the sheet. */
  rangeAt(address: string | undefined): RangeObject {
    if (address === undefined || address === "") return this.range(wholeSheet);
    const parsed = parseAddress(address);
    if (parsed === null) return this.namedRange(address);
    if (parsed.sheet !== undefined && parsed.sheet.toLowerCase() !== this.sheet().name.toLowerCase())
      throw invalidArgument();
    return this.range(parsed.rect);
  }

  ranges(address: string | undefined): RangeAreasObject {
    const areas = address === undefined ? [{ rect: wholeSheet }] : parseAddressList(address);
    if (areas === null) throw invalidArgument();
    const rects = areas.map((area) => area.rect);
    return new RangeAreasObject(this.context, this.sheet().id, rects);
  }

  usedRange(valuesOnly: boolean): RangeObject | null {
    const rect = this.sheet().usedRect(valuesOnly);
    return rect === null ? null : this.range(rect);
  }

  private namedRange(name: string): RangeObject {
    const { names } = this.context.engine;
    const known = names.find(name, this.sheet().id) ?? names.find(name, null);
    const range = known === null ? null : rangeOfName(this.context, known);
    if (range === null || range.sheetId !== this.sheet().id) throw invalidArgument();
    return range;
  }

  private isLastVisible(): boolean {
    const { engine } = this.context;
    const visible = engine.sheets().filter((sheet) => engine.visibility(sheet) === "Visible");
    return visible.length === 1 && visible[0]?.id === this.id;
  }

  protected members(): Members<this> {
    return members;
  }
}
