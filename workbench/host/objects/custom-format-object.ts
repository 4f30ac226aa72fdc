import type { IStyleData } from "../../engine/univer";
import { readFormat, stylePatch } from "../../engine/cell-format";
import { parseColor } from "../../engine/color";
import { invalidArgument } from "../excel-error";
import { ExcelObject, type Members, type Property } from "../excel-object";
import { fontProperties, type FormatProperty } from "../format-properties";
import type { ConditionalFormatObject } from "./conditional-format-object";

/** An object below a conditional format of the type Custom. */
abstract class CustomPart extends ExcelObject {
  constructor(readonly owner: ConditionalFormatObject) {
    super(owner.context);
  }

  style(): IStyleData {
    return this.owner.format().style;
  }

  /** Takes a style patch into the rule; a null in it takes a property out. */
  restyle(patch: IStyleData): void {
    this.owner.assertChangeable();
    const entries = Object.entries({ ...this.style(), ...patch }).filter(([, value]) => value !== null);
    this.owner.formats().update(this.owner.id, { style: Object.fromEntries(entries) });
  }
}

const formula: Property<CustomRuleObject> = {
  get: (self) => self.owner.format().formula,
  set: (self, value) => self.setFormula(value),
};

const ruleMembers: Members<CustomRuleObject> = {
  properties: { Formula: formula, FormulaLocal: formula },
  navigations: {},
  methods: {},
};

class CustomRuleObject extends CustomPart {
  readonly typeName = "ConditionalFormatRule";

  setFormula(value: unknown): void {
    if (typeof value !== "string" || value === "") throw invalidArgument();
    this.owner.assertChangeable();
    this.owner.formats().update(this.owner.id, { formula: value.startsWith("=") ? value : `=${value}` });
  }

  protected members(): Members<this> {
    return ruleMembers;
  }
}

const fillMembers: Members<CustomFillObject> = {
  properties: {
    Color: {
      get: (self) => readFormat(self.style()).fill ?? "",
      set: (self, value) => self.setColor(value),
    },
  },
  navigations: {},
  methods: { Clear: (self) => self.restyle(stylePatch({ fill: null })) },
};

class CustomFillObject extends CustomPart {
  readonly typeName = "ConditionalRangeFill";

  setColor(value: unknown): void {
    const color = typeof value === "string" ? parseColor(value) : null;
    if (color === null) throw invalidArgument();
    this.restyle(stylePatch({ fill: color }));
  }

  protected members(): Members<this> {
    return fillMembers;
  }
}

/** Univer's key for each font property: one that the rule does not set reads as null, not as a default. */
const FONT_KEYS = { Bold: "bl", Italic: "it", Color: "cl", Strikethrough: "st", Underline: "ul" } as const;

function fontProperty(name: keyof typeof FONT_KEYS): Property<CustomFontObject> {
  const property = fontProperties[name] as FormatProperty;
  const key = FONT_KEYS[name];
  const unset = name === "Color" ? "" : null;
  return {
    get: (self) => (self.style()[key] === undefined ? unset : property.get(readFormat(self.style()))),
    set: (self, value) => self.restyle(stylePatch(property.change(value))),
  };
}

const fontMembers: Members<CustomFontObject> = {
  properties: {
    Bold: fontProperty("Bold"),
    Italic: fontProperty("Italic"),
    Color: fontProperty("Color"),
    Strikethrough: fontProperty("Strikethrough"),
    Underline: fontProperty("Underline"),
  },
  navigations: {},
  methods: {
    Clear: (self) =>
      self.restyle({ bl: null, it: null, cl: null, st: null, ul: null } as unknown as IStyleData),
  },
};

class CustomFontObject extends CustomPart {
  readonly typeName = "ConditionalRangeFont";
  protected members(): Members<this> {
    return fontMembers;
  }
}

const formatMembers: Members<CustomRangeFormatObject> = {
  properties: {},
  navigations: {
    Fill: (self) => new CustomFillObject(self.owner),
    Font: (self) => new CustomFontObject(self.owner),
  },
  methods: {},
};

class CustomRangeFormatObject extends CustomPart {
  readonly typeName = "ConditionalRangeFormat";
  protected members(): Members<this> {
    return formatMembers;
  }
}

const members: Members<CustomFormatObject> = {
  properties: {},
  navigations: {
    Format: (self) => new CustomRangeFormatObject(self.owner),
    Rule: (self) => new CustomRuleObject(self.owner),
  },
  methods: {},
};

/** `conditionalFormat.custom`. */
export class CustomFormatObject extends CustomPart {
  readonly typeName = "CustomConditionalFormat";
  protected members(): Members<this> {
    return members;
  }
}
