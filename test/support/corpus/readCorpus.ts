import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CorpusBook } from "./CorpusBook";
import type { ExpectedBook } from "./ExpectedBook";
import { checkExpected } from "./checkExpected";
import { CorpusError, parseCorpusBook } from "./parseCorpusBook";

const ROOT = join(__dirname, "../../..");
const FOLDER = "test/corpus";

/**
 * All books of the corpus, by layout and slug.
 * @throws CorpusError naming file and line
 */
export function readCorpus(): CorpusBook[] {
  const folders = readdirSync(join(ROOT, FOLDER), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const names = folders.map(({ name }) => name).sort();
  return names.flatMap((layout) => {
    const files = readdirSync(join(ROOT, FOLDER, layout)).filter((file) => file.endsWith(".txt"));
    return files.sort().map((file) => readBook(`${FOLDER}/${layout}/${file.slice(0, -".txt".length)}`));
  });
}

function readBook(path: string): CorpusBook {
  return parseCorpusBook(path, readFileSync(join(ROOT, `${path}.txt`), "utf8"));
}

/**
 * What must be read from the book.
 * @throws CorpusError when the file is missing, no JSON, or has not the form
 */
export function expectedOf(book: CorpusBook): ExpectedBook {
  try {
    return checkExpected(JSON.parse(readFileSync(join(ROOT, `${book.path}.json`), "utf8")));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new CorpusError(`${book.path}.json`, null, message);
  }
}

/** The tables that must be read from the book. */
export function expectedTables(book: CorpusBook): ExpectedBook["tables"] {
  return expectedOf(book).tables;
}
