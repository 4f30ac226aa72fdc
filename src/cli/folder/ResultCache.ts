import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, realpath, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { FileResult, FolderCommand } from "./FileResult";

const DAY_MS = 24 * 60 * 60 * 1000;
/** An entry that no run has needed for so long is removed. */
const KEPT_MS = 90 * DAY_MS;
const ENDING = ".json.gz";

/** A file as it is now, and where its result would be kept. */
export interface FileMark {
  readonly entry: string;
  /** Size and times: another one when the file has been changed, or put in another's place. */
  readonly stamp: string;
}

interface Entry {
  readonly stamp: string;
  readonly maker: string;
  readonly result: FileResult;
}

/**
 * Results of earlier runs, an entry a file and command, so that files that have not changed are not read again. Only a
 * saving: what cannot be kept or read again is made anew.
 */
export class ResultCache {
  /** @param maker what results depend on beside the file: the assistant itself and the settings */
  constructor(
    private readonly folder: string,
    private readonly command: FolderCommand,
    private readonly maker: string,
  ) {}

  /** Null for a file that cannot be looked at. To be called before the file is read. */
  async mark(path: string): Promise<FileMark | null> {
    try {
      const [real, { size, mtimeNs, ctimeNs }] = await Promise.all([
        realpath(path),
        stat(path, { bigint: true }),
      ]);
      const name = createHash("sha256").update(`${this.command}\0${real}`).digest("hex");
      return { entry: join(this.folder, name + ENDING), stamp: `${size} ${mtimeNs} ${ctimeNs}` };
    } catch {
      return null;
    }
  }

  async find({ entry, stamp }: FileMark): Promise<FileResult | null> {
    try {
      const text = await promisify(gunzip)(await readFile(entry));
      const kept = JSON.parse(text.toString()) as Entry;
      if (kept.stamp !== stamp || kept.maker !== this.maker) return null;
      const now = new Date();
      await utimes(entry, now, now);
      return kept.result;
    } catch {
      return null;
    }
  }

  /** Whole or not at all; for the user's eyes only, as it tells what stands in the workbooks. */
  async keep({ entry, stamp }: FileMark, result: FileResult): Promise<void> {
    if ("problem" in result && !result.isLasting) return;
    const content: Entry = { stamp, maker: this.maker, result };
    const draft = `${entry}.${process.pid}.tmp`;
    try {
      await mkdir(this.folder, { recursive: true, mode: 0o700 });
      await writeFile(draft, await promisify(gzip)(JSON.stringify(content)), { mode: 0o600 });
      await rename(draft, entry);
    } catch {
      await rm(draft, { force: true }).catch(() => undefined);
    }
  }

  /** Removes what no run has needed for long. */
  async tidy(now = Date.now()): Promise<void> {
    const names = await readdir(this.folder).catch((): string[] => []);
    for (const name of names) {
      const entry = join(this.folder, name);
      const kept = await stat(entry).catch(() => null);
      if (kept && now - kept.mtimeMs > KEPT_MS) await rm(entry, { force: true }).catch(() => undefined);
    }
  }
}
