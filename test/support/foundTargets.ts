import { plainReading } from "../../src/domain/table/ReadingOptions";
import { searchTargets } from "../../src/domain/word/searchTargets";
import type { WordTable } from "../../src/domain/word/WordDocument";
import { wordDocument } from "./wordTable";

/**
 * The target tables that are found in a document, each as its pieces from top to bottom: lines as their texts, Word tables
 * as "#1" by their place among all of the document.
 */
export function foundTargets(...blocks: readonly (string | WordTable)[]): string[][] {
  const tables = blocks.filter((block) => typeof block !== "string");
  const search = searchTargets(wordDocument(...blocks), plainReading);
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value.map(({ stack }) =>
    stack.map((part) => (part.kind === "line" ? part.text : `#${tables.indexOf(part.table) + 1}`)),
  );
}
