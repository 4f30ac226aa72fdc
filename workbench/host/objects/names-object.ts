import { formatAbsolute, parseAddress } from "../../engine/address";
import { ExcelError, invalidArgument, itemNotFound } from "../excel-error";
import { ExcelObject, orNull, type Members } from "../excel-object";
import type { Arguments } from "../arguments";
import type { HostContext } from "../host-context";
import { assertComment, assertFormula, NamedItemObject } from "./named-item-object";
import { RangeObject } from "./range-object";

const LONGEST_NAME = 255;

function assertName(name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= LONGEST_NAME;
  if (!wellFormed || parseAddress(name) !== null || /^[RrCc]$/.test(name)) throw invalidArgument();
}

/** What a name is to refer to: a range, or a formula; a text that is no formula is a text. */
function reference(value: unknown): string {
  if (value instanceof RangeObject) return `=${formatAbsolute(value.sheet().name, value.rect())}`;
  if (typeof value === "number" || typeof value === "boolean") return `=${String(value).toUpperCase()}`;
  if (typeof value !== "string") throw invalidArgument();
  return assertFormula(value.startsWith("=") ? value : `="${value.replaceAll('"', '""')}"`);
}

const members: Members<NamesObject> = {
  properties: {},
  navigations: {},
  methods: {
    Add: (self, args) => self.add(args),
    GetCount: (self) => self.items().length,
    GetItemOrNullObject: (self, args) => orNull(() => self.item(args.string(0))),
  },
};

/** The names of the workbook, or of one of its sheets. */
export class NamesObject extends ExcelObject {
  readonly typeName = "NamedItemCollection";

  constructor(
    context: HostContext,
    private readonly sheetId: string | null,
  ) {
    super(context);
  }

  override items(): NamedItemObject[] {
    return this.context.engine.names
      .in(this.sheetId)
      .map((name) => new NamedItemObject(this.context, name.id));
  }

  override item(key: unknown): NamedItemObject {
    const name = typeof key === "string" ? this.context.engine.names.find(key, this.sheetId) : null;
    if (name === null) throw itemNotFound();
    return new NamedItemObject(this.context, name.id);
  }

  add(args: Arguments): NamedItemObject {
    const { names } = this.context.engine;
    const name = args.string(0);
    assertName(name);
    if (names.find(name, this.sheetId) !== null) throw new ExcelError("ItemAlreadyExists");
    const formula = reference(args.raw(1));
    const comment = assertComment(args.raw(2) ?? "");
    const added = names.add({ name, formula, comment, visible: true, sheetId: this.sheetId });
    return new NamedItemObject(this.context, added.id);
  }

  protected members(): Members<this> {
    return members;
  }
}
