import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SOURCES = join(__dirname, "../..");
/** What a result of the command line is made by. */
const FOLDERS = ["application", "cli", "domain", "ooxml", "xlsx"];

/**
 * A sum over the sources that results are made by, and the libraries they use: whatever is changed in the assistant, a
 * rule or the reader, results made before it count no more.
 */
export function toolStamp(): string {
  const hash = createHash("sha256");
  for (const folder of FOLDERS) addFolder(hash, join(SOURCES, folder), folder);
  hash.update(readFileSync(join(SOURCES, "../package.json")));
  return hash.digest("hex");
}

function addFolder(hash: ReturnType<typeof createHash>, path: string, name: string): void {
  const entries = readdirSync(path, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const [below, called] = [join(path, entry.name), `${name}/${entry.name}`];
    if (entry.isDirectory()) addFolder(hash, below, called);
    else hash.update(called).update("\0").update(readFileSync(below)).update("\0");
  }
}
