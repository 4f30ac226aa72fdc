import { DEFAULT_FONT } from "../../engine/cell-format";
import { itemNotFound } from "../excel-error";
import { ExcelObject, orNull, type Members } from "../excel-object";

const fontMembers: Members<StyleFontObject> = {
  properties: {
    Name: { get: () => DEFAULT_FONT.name },
    Size: { get: () => DEFAULT_FONT.size },
    Color: { get: () => DEFAULT_FONT.color },
    Bold: { get: () => false },
    Italic: { get: () => false },
  },
  navigations: {},
  methods: {},
};

/** The font of the style Normal: that of every cell without a format of its own. */
class StyleFontObject extends ExcelObject {
  readonly typeName = "RangeFont";
  protected members(): Members<this> {
    return fontMembers;
  }
}

const styleMembers: Members<StyleObject> = {
  properties: { Name: { get: () => "Normal" }, BuiltIn: { get: () => true } },
  navigations: { Font: (self) => new StyleFontObject(self.context) },
  methods: {},
};

/** A named cell style; the workbench's workbooks have one, Normal. */
class StyleObject extends ExcelObject {
  readonly typeName = "Style";
  protected members(): Members<this> {
    return styleMembers;
  }
}

const members: Members<StylesObject> = {
  properties: {},
  navigations: {},
  methods: { GetItemOrNullObject: (self, args) => orNull(() => self.item(args.string(0))) },
};

export class StylesObject extends ExcelObject {
  readonly typeName = "StyleCollection";

  override item(key: unknown): StyleObject {
    if (key !== "Normal") throw itemNotFound();
    return new StyleObject(this.context);
  }

  protected members(): Members<this> {
    return members;
  }
}
