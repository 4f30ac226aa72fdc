import type { ExcelObject } from "./excel-object";
import { ExcelError } from "./excel-error";

/** Objects the client holds on to between batches, by the id it was given. */
export class References {
  private readonly objects = new Map<string, ExcelObject>();
  private counter = 0;

  keep(object: ExcelObject): string {
    this.counter++;
    const id = `{workbench-${this.counter}}`;
    this.objects.set(id, object);
    return id;
  }

  get(id: string): ExcelObject {
    const object = this.objects.get(id);
    if (object === undefined) throw new ExcelError("InvalidReference");
    return object;
  }

  has(id: string): boolean {
    return this.objects.has(id);
  }

  remove(id: string): void {
    this.objects.get(id)?.release();
    this.objects.delete(id);
  }

  clear(): void {
    for (const id of [...this.objects.keys()]) this.remove(id);
  }

  get count(): number {
    return this.objects.size;
  }
}

export const isValidReferenceId = (references: References, id: unknown): boolean =>
  typeof id === "string" && references.has(id);
