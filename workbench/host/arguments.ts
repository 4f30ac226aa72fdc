import { invalidArgument } from "./excel-error";

/** The arguments of one call, taken out by position and type. A wrong one is Excel's `InvalidArgument`. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  /** The argument as it came; undefined where the client left it out. */
  raw(index: number): unknown {
    const value = this.values[index];
    return value === null ? undefined : value;
  }

  string(index: number): string {
    const value = this.raw(index);
    if (typeof value !== "string") throw invalidArgument();
    return value;
  }

  optionalString(index: number): string | undefined {
    return this.raw(index) === undefined ? undefined : this.string(index);
  }

  /** One of `allowed`, in any case, written as Excel writes it. */
  choice<T extends string>(index: number, allowed: readonly T[], fallback?: T): T {
    const value = this.raw(index);
    if (value === undefined && fallback !== undefined) return fallback;
    const chosen = allowed.find((name) => name.toLowerCase() === String(value).toLowerCase());
    if (chosen === undefined) throw invalidArgument();
    return chosen;
  }

  integer(index: number, fallback?: number): number {
    const value = this.raw(index) ?? fallback;
    if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  flag(index: number): boolean {
    const value = this.raw(index) ?? false;
    if (typeof value !== "boolean") throw invalidArgument();
    return value;
  }

  record(index: number): Readonly<Record<string, unknown>> {
    const value = this.raw(index);
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
    return value as Record<string, unknown>;
  }

  array(index: number): readonly unknown[] {
    const value = this.raw(index);
    if (!Array.isArray(value)) throw invalidArgument();
    return value;
  }
}
