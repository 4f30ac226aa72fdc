import { createReadStream, mkdtempSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { FileLines } from "../../domain/report/overview/FileLines";

/** Lines of all files, to be gone through as often as needed. */
export interface LineSource {
  files(): AsyncIterable<FileLines>;
}

/**
 * Keeps the lines of a folder's files on disk, so that a run takes no more memory the more files there are. The file is
 * the user's alone, as it tells what stands in the workbooks, and ends with the program, however that ends.
 */
export class LineStore implements LineSource {
  private readonly folder = mkdtempSync(join(tmpdir(), "target-table-lines-"));
  private readonly path = join(this.folder, "lines");
  private readonly remove = (): void => rmSync(this.folder, { recursive: true, force: true });
  private handle: FileHandle | null = null;

  constructor() {
    process.once("exit", this.remove);
  }

  async add(lines: FileLines): Promise<void> {
    this.handle ??= await open(this.path, "a", 0o600);
    await this.handle.write(`${JSON.stringify(lines)}\n`);
  }

  async *files(): AsyncGenerator<FileLines> {
    if (!this.handle) return;
    const input = createReadStream(this.path, "utf8");
    for await (const line of createInterface({ input, crlfDelay: Infinity }))
      yield JSON.parse(line) as FileLines;
  }

  async close(): Promise<void> {
    await this.handle?.close();
    process.off("exit", this.remove);
    this.remove();
  }
}
