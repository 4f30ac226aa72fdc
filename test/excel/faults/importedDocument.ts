import type { WordReader } from "../../../src/application/importWord";
import { rowsOf, wordDocument, wordTable } from "../../support/wordTable";

/** A Word document of two target tables, as it is read. */
export function importedDocument(): WordReader {
  const tables = ["甲", "乙"].flatMap((project) => [wordTable(...rowsOf(project)), ""]);
  return { readDocument: () => Promise.resolve(wordDocument(...tables)) };
}
