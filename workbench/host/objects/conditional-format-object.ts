import type { ConditionalFormat, ConditionalFormats } from "../../engine/conditional-formats";
import type { Sheet } from "../../engine/sheet";
import { ExcelError, invalidArgument, itemNotFound, notImplemented } from "../excel-error";
import { ExcelObject, type Members } from "../excel-object";
import type { HostContext } from "../host-context";
import { assertAllowed } from "../sheet-guard";
import { ColorScaleObject } from "./color-scale-object";
import { CustomFormatObject } from "./custom-format-object";
import { RangeAreasObject } from "./range-areas-object";
import { RangeObject } from "./range-object";

/** Excel's types for Univer's rules. */
const TYPES: readonly (readonly [kind: RegExp, type: string])[] = [
  [/^highlightCell\/formula$/, "Custom"],
  [/^highlightCell\/number$/, "CellValue"],
  [/^highlightCell\/text$/, "ContainsText"],
  [/^highlightCell\/rank$/, "TopBottom"],
  [/^highlightCell\//, "PresetCriteria"],
  [/^dataBar$/, "DataBar"],
  [/^colorScale$/, "ColorScale"],
  [/^iconSet$/, "IconSet"],
];

const OTHER_RULES = ["CellValue", "DataBar", "IconSet", "Preset", "TextComparison", "TopBottom"];

/** The rule objects of types this host knows only by name: null where the format is of another type, as in Excel. */
function otherRules(): Members<ConditionalFormatObject>["navigations"] {
  const types: Record<string, string> = { Preset: "PresetCriteria", TextComparison: "ContainsText" };
  const entries = OTHER_RULES.flatMap((rule) => {
    const unlessSame = (self: ConditionalFormatObject): null => self.assertNot(types[rule] ?? rule, rule);
    return [[`${rule}OrNullObject`, unlessSame] as const];
  });
  return Object.fromEntries(entries);
}

const members: Members<ConditionalFormatObject> = {
  properties: {
    Id: { get: (self) => self.id },
    Type: { get: (self) => self.type() },
    Priority: { get: (self) => self.priority() },
    StopIfTrue: {
      get: (self) => self.format().stopIfTrue,
      set: (self, value) => self.setStopIfTrue(value),
    },
  },
  navigations: {
    ...otherRules(),
    ColorScale: (self) => self.colorScale(),
    ColorScaleOrNullObject: (self) => (self.type() === "ColorScale" ? self.colorScale() : null),
    Custom: (self) => self.custom(),
    CustomOrNullObject: (self) => (self.type() === "Custom" ? self.custom() : null),
  },
  methods: {
    Delete: (self) => self.delete(),
    GetRange: (self) => self.range(),
    GetRangeOrNullObject: (self) => (self.format().areas.length === 1 ? self.range() : null),
    GetRanges: (self) => new RangeAreasObject(self.context, self.sheetId, self.format().areas),
  },
};

export class ConditionalFormatObject extends ExcelObject {
  readonly typeName = "ConditionalFormat";

  constructor(
    context: HostContext,
    readonly sheetId: string,
    readonly id: string,
  ) {
    super(context);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  formats(): ConditionalFormats {
    return this.context.engine.conditionalFormats(this.sheet());
  }

  format(): ConditionalFormat {
    const format = this.formats().byId(this.id);
    if (format === null) throw itemNotFound();
    return format;
  }

  type(): string {
    const { kind } = this.format();
    const type = TYPES.find(([pattern]) => pattern.test(kind))?.[1];
    if (type === undefined) throw notImplemented(`ConditionalFormat of kind ${kind}`);
    return type;
  }

  priority(): number {
    return this.formats()
      .all()
      .findIndex((format) => format.id === this.id);
  }

  setStopIfTrue(value: unknown): void {
    if (typeof value !== "boolean") throw invalidArgument();
    this.assertChangeable();
    this.formats().update(this.id, { stopIfTrue: value });
  }

  assertNot(type: string, member: string): null {
    if (this.type() === type) throw notImplemented(`ConditionalFormat.${member}`);
    return null;
  }

  custom(): CustomFormatObject {
    if (this.type() !== "Custom") throw new ExcelError("InvalidOperation");
    return new CustomFormatObject(this);
  }

  colorScale(): ColorScaleObject {
    if (this.type() !== "ColorScale") throw new ExcelError("InvalidOperation");
    return new ColorScaleObject(this);
  }

  range(): RangeObject {
    const [area, ...more] = this.format().areas;
    if (area === undefined || more.length > 0) throw new ExcelError("InvalidOperation");
    return new RangeObject(this.context, this.sheetId, area);
  }

  delete(): void {
    this.assertChangeable();
    this.formats().delete(this.format().id);
  }

  assertChangeable(): void {
    assertAllowed(this.context.engine, this.sheet(), "allowFormatCells");
  }

  private sheet(): Sheet {
    const sheet = this.context.engine.sheet(this.sheetId);
    if (sheet === null) throw itemNotFound();
    return sheet;
  }

  protected members(): Members<this> {
    return members;
  }
}
