import {
  fontProperties,
  fillProperties,
  alignmentProperties,
  type FormatProperty,
} from "../format-properties";
import { itemNotFound } from "../excel-error";
import { ExcelObject, orNull, type Members, type Property } from "../excel-object";

/** The one cell style Univer's workbooks have. */
export const NORMAL = "Normal";

function ofStandard(
  table: Readonly<Record<string, FormatProperty>>,
): Readonly<Record<string, Property<ExcelObject>>> {
  const entries = Object.entries(table).map(([name, property]): [string, Property<ExcelObject>] => [
    name,
    { get: ({ context }) => property.get(context.engine.activeSheet().standardFormat) },
  ]);
  return Object.fromEntries(entries);
}

const fontMembers: Members<StyleFontObject> = {
  properties: ofStandard(fontProperties),
  navigations: {},
  methods: {},
};

class StyleFontObject extends ExcelObject {
  readonly typeName = "RangeFont";
  protected members(): Members<this> {
    return fontMembers;
  }
}

const fillMembers: Members<StyleFillObject> = {
  properties: ofStandard(fillProperties),
  navigations: {},
  methods: {},
};

class StyleFillObject extends ExcelObject {
  readonly typeName = "RangeFill";
  protected members(): Members<this> {
    return fillMembers;
  }
}

const styleMembers: Members<StyleObject> = {
  properties: {
    Name: { get: () => NORMAL },
    BuiltIn: { get: () => true },
    NumberFormat: { get: ({ context }) => context.engine.activeSheet().standardFormat.numberFormat },
    ...ofStandard(alignmentProperties),
  },
  navigations: {
    Fill: (self) => new StyleFillObject(self.context),
    Font: (self) => new StyleFontObject(self.context),
  },
  methods: {},
};

class StyleObject extends ExcelObject {
  readonly typeName = "Style";
  override identity(): Readonly<Record<string, unknown>> {
    return { Id: NORMAL };
  }
  protected members(): Members<this> {
    return styleMembers;
  }
}

const members: Members<StylesObject> = {
  properties: {},
  navigations: {},
  methods: {
    GetCount: (self) => self.items().length,
    GetItemOrNullObject: (self, args) => orNull(() => self.item(args.string(0))),
  },
};

/** `workbook.styles`: the style Normal, which is to be read only. */
export class StylesObject extends ExcelObject {
  readonly typeName = "StyleCollection";

  override items(): StyleObject[] {
    return [new StyleObject(this.context)];
  }

  override item(key: unknown): StyleObject {
    if (key !== NORMAL) throw itemNotFound();
    return new StyleObject(this.context);
  }

  protected members(): Members<this> {
    return members;
  }
}
