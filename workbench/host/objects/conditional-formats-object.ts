import type { ConditionalFormats } from "../../engine/conditional-formats";
import { found, itemNotFound, notImplemented } from "../excel-error";
import { ExcelObject, orNull, type Members } from "../excel-object";
import type { HostContext } from "../host-context";
import { removeConditionalFormats } from "../range-clearing";
import { assertAllowed } from "../sheet-guard";
import type { Area } from "./area";
import { NEW_SCALE } from "./color-scale-object";
import { ConditionalFormatObject } from "./conditional-format-object";

const members: Members<ConditionalFormatsObject> = {
  properties: {},
  navigations: {},
  methods: {
    Add: (self, args) => self.add(args.string(0)),
    ClearAll: (self) => self.clearAll(),
    GetCount: (self) => self.items().length,
    GetItemAt: (self, args) => found(self.items()[args.integer(0)]),
    GetItemOrNullObject: (self, args) => orNull(() => self.item(args.string(0))),
  },
};

/** A formula that is never true: what a new custom rule has until the add-in sets its own. */
const NO_FORMULA = "=FALSE";

/** The conditional formats that touch a range or areas, first the one that wins. */
export class ConditionalFormatsObject extends ExcelObject {
  readonly typeName = "ConditionalFormatCollection";

  constructor(
    context: HostContext,
    private readonly area: () => Area,
  ) {
    super(context);
  }

  private formats(): ConditionalFormats {
    return this.context.engine.conditionalFormats(this.area().sheet);
  }

  override items(): ConditionalFormatObject[] {
    const { sheet, rects } = this.area();
    return this.formats()
      .touching(rects)
      .map(({ id }) => new ConditionalFormatObject(this.context, sheet.id, id));
  }

  override item(key: unknown): ConditionalFormatObject {
    const id = typeof key === "string" ? this.formats().byId(key)?.id : undefined;
    if (id === undefined) throw itemNotFound();
    return new ConditionalFormatObject(this.context, this.area().sheet.id, id);
  }

  add(type: string): ConditionalFormatObject {
    if (type !== "Custom" && type !== "ColorScale")
      throw notImplemented(`ConditionalFormatCollection.add("${type}")`);
    const { sheet, rects } = this.area();
    assertAllowed(this.context.engine, sheet, "allowFormatCells");
    const formats = this.formats();
    const { id } =
      type === "Custom" ? formats.addFormula(rects, NO_FORMULA) : formats.addScale(rects, NEW_SCALE);
    return new ConditionalFormatObject(this.context, sheet.id, id);
  }

  clearAll(): void {
    const { sheet, rects } = this.area();
    assertAllowed(this.context.engine, sheet, "allowFormatCells");
    for (const rect of rects) removeConditionalFormats(this.context, sheet, rect);
  }

  protected members(): Members<this> {
    return members;
  }
}
