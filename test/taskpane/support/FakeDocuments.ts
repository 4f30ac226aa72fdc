import type { DocumentStore } from "../../../src/application/WorkbookPort";

/** What a workbook remembers, in memory; fails when told to. */
export class FakeDocuments implements DocumentStore {
  readonly entries = new Map<string, string>();
  nextError: Error | null = null;
  loads = 0;

  load(key: string): Promise<string | null> {
    this.loads += 1;
    const error = this.nextError;
    this.nextError = null;
    return error ? Promise.reject(error) : Promise.resolve(this.entries.get(key) ?? null);
  }

  save(key: string, text: string | null): Promise<void> {
    if (text === null) this.entries.delete(key);
    else this.entries.set(key, text);
    return Promise.resolve();
  }
}
