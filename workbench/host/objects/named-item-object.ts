import { formatAbsolute, parseAddress } from "../../engine/address";
import type { DefinedName } from "../../engine/names";
import { ExcelError, invalidArgument, itemNotFound, notImplemented } from "../excel-error";
import { ExcelObject, orNull, type Members } from "../excel-object";
import type { HostContext } from "../host-context";
import { RangeObject } from "./range-object";
import { WorksheetObject } from "./worksheet-object";

/** The range a name refers to; null when it refers to no cells, or to cells that are gone. */
export function rangeOfName(context: HostContext, name: DefinedName): RangeObject | null {
  const address = parseAddress(name.formula.slice(1));
  if (address?.sheet === undefined) return null;
  const sheet = context.engine.sheetNamed(address.sheet);
  return sheet === null ? null : new RangeObject(context, sheet.id, address.rect);
}

/** A constant in a name: `="a""b"`, `=12`, `=TRUE`. */
function constant(formula: string): string | number | boolean | null {
  const text = /^="((?:[^"]|"")*)"$/s.exec(formula);
  if (text !== null) return (text[1] ?? "").replaceAll('""', '"');
  if (/^=(TRUE|FALSE)$/i.test(formula)) return formula.toUpperCase() === "=TRUE";
  const number = formula.slice(1).trim();
  return number !== "" && Number.isFinite(Number(number)) ? Number(number) : null;
}

const members: Members<NamedItemObject> = {
  properties: {
    Name: { get: (self) => self.name().name },
    Type: { get: (self) => self.type() },
    Value: { get: (self) => self.value() },
    Visible: {
      get: (self) => self.name().visible,
      set: (self, value) => self.change({ visible: value === true }),
    },
    Comment: {
      get: (self) => self.name().comment,
      set: (self, value) => self.change({ comment: assertComment(value) }),
    },
    Scope: { get: (self) => (self.name().sheetId === null ? "Workbook" : "Worksheet") },
    Formula: {
      get: (self) => self.name().formula,
      set: (self, value) => self.change({ formula: assertFormula(value) }),
    },
  },
  navigations: {
    Worksheet: (self) => self.worksheet(),
    WorksheetOrNullObject: (self) => orNull(() => self.worksheet()),
  },
  methods: {
    Delete: (self) => self.context.engine.names.delete(self.name()),
    GetRange: (self) => self.range(),
    GetRangeOrNullObject: (self) => orNull(() => self.range()),
  },
};

/** Excel's own bounds for a name's comment, its formula and a text inside a formula. */
const LONGEST_COMMENT = 255;
const LONGEST_FORMULA = 8192;
const LONGEST_TEXT_IN_FORMULA = 255;

export function assertComment(value: unknown): string {
  if (typeof value !== "string" || value.length > LONGEST_COMMENT) throw invalidArgument();
  return value;
}

export function assertFormula(value: unknown): string {
  if (typeof value !== "string" || !value.startsWith("=") || value.length > LONGEST_FORMULA)
    throw invalidArgument();
  const texts = value.match(/"(?:[^"]|"")*"/g) ?? [];
  if (texts.some((text) => text.slice(1, -1).replaceAll('""', '"').length > LONGEST_TEXT_IN_FORMULA))
    throw invalidArgument();
  return value;
}

export class NamedItemObject extends ExcelObject {
  readonly typeName = "NamedItem";

  constructor(
    context: HostContext,
    private readonly id: string,
  ) {
    super(context);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.name().name };
  }

  name(): DefinedName {
    const name = this.context.engine.names.byId(this.id);
    if (name === null) throw itemNotFound();
    return name;
  }

  change(change: Partial<Pick<DefinedName, "visible" | "comment" | "formula">>): void {
    this.context.engine.names.update({ ...this.name(), ...change });
  }

  type(): string {
    const name = this.name();
    if (rangeOfName(this.context, name) !== null) return "Range";
    if (name.formula.includes("#REF!")) return "Error";
    const value = constant(name.formula);
    if (value === null) throw notImplemented(`NamedItem.type of ${name.formula}`);
    return { string: "String", number: "Double", boolean: "Boolean" }[
      typeof value as "string" | "number" | "boolean"
    ];
  }

  value(): string | number | boolean {
    const name = this.name();
    const range = rangeOfName(this.context, name);
    if (range !== null) return formatAbsolute(range.sheet().name, range.rect());
    if (name.formula.includes("#REF!")) return "#REF!";
    const value = constant(name.formula);
    if (value === null) throw notImplemented(`NamedItem.value of ${name.formula}`);
    return value;
  }

  range(): RangeObject {
    const range = rangeOfName(this.context, this.name());
    if (range === null) throw new ExcelError("InvalidReference");
    return range;
  }

  worksheet(): WorksheetObject {
    const { sheetId } = this.name();
    if (sheetId === null) throw itemNotFound();
    return new WorksheetObject(this.context, sheetId);
  }

  protected members(): Members<this> {
    return members;
  }
}
