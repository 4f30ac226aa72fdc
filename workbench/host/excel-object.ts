import { Arguments } from "./arguments";
import { ExcelError, notImplemented } from "./excel-error";
import type { HostContext } from "./host-context";

/**
 * Members are written for their own type and kept in tables of many types: method syntax makes their `self` bivariant.
 */
interface MemberOf<T> {
  get(self: T): unknown;
  set(self: T, value: unknown): void;
  navigate(self: T): ExcelObject | null;
  call(self: T, args: Arguments): unknown;
}

export interface Property<T> {
  readonly get: MemberOf<T>["get"];
  readonly set?: MemberOf<T>["set"];
}

/** What a type of Excel object answers to, by the names on the wire. */
export interface Members<T> {
  readonly properties: Readonly<Record<string, Property<T>>>;
  readonly navigations: Readonly<Record<string, MemberOf<T>["navigate"]>>;
  readonly methods: Readonly<Record<string, MemberOf<T>["call"]>>;
}

/** The key of a table that a name in any case means; null when there is none. */
function keyOf(table: object, name: string): string | null {
  if (Object.hasOwn(table, name)) return name;
  const wanted = name.toLowerCase();
  return Object.keys(table).find((key) => key.toLowerCase() === wanted) ?? null;
}

/** One object of Excel's model for the length of a batch: a range, a worksheet, a font. */
export abstract class ExcelObject {
  abstract readonly typeName: string;

  constructor(readonly context: HostContext) {}

  protected abstract members(): Members<this>;

  /** What the client keeps to find the object again: an `Id`, an `_Id` or a `_ReferenceId`. */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }

  /** The items of a collection; null for an object that is none. */
  items(): ExcelObject[] | null {
    return null;
  }

  /** The item a key names: `getItem(key)`. */
  item(key: unknown): ExcelObject {
    throw notImplemented(`${this.typeName}.getItem(${JSON.stringify(key)})`);
  }

  /** The client has let go of the object it kept. */
  release(): void {}

  propertyNames(): string[] {
    return Object.keys(this.members().properties);
  }

  propertyKey(name: string): string | null {
    return keyOf(this.members().properties, name);
  }

  navigationKey(name: string): string | null {
    return keyOf(this.members().navigations, name);
  }

  read(name: string): unknown {
    const property = this.members().properties[this.propertyKey(name) ?? ""];
    if (property === undefined) throw notImplemented(`${this.typeName}.${name}`);
    return property.get(this);
  }

  write(name: string, value: unknown): void {
    const property = this.members().properties[this.propertyKey(name) ?? ""];
    if (property === undefined) throw notImplemented(`${this.typeName}.${name}`);
    if (property.set === undefined) throw notImplemented(`${this.typeName}.${name} = …`);
    property.set(this, value);
  }

  navigate(name: string): ExcelObject | null {
    const navigation = this.members().navigations[this.navigationKey(name) ?? ""];
    if (navigation === undefined) throw notImplemented(`${this.typeName}.${name}`);
    return navigation(this);
  }

  call(name: string, args: readonly unknown[]): unknown {
    const { methods } = this.members();
    const method = methods[keyOf(methods, name) ?? ""];
    if (method === undefined) throw notImplemented(`${this.typeName}.${name}()`);
    return method(this, new Arguments(args));
  }
}

/** Runs a lookup whose failure means "no such object", for the `…OrNullObject` twins. */
export function orNull<T>(lookup: () => T): T | null {
  try {
    return lookup();
  } catch (error) {
    if (error instanceof ExcelError && (error.code === "ItemNotFound" || error.code === "InvalidReference"))
      return null;
    throw error;
  }
}
