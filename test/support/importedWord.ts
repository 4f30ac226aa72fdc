import { addWordImport, readWordImport } from "../../src/application/importWord";
import { readDocx } from "../../src/docx/readDocx";
import { plainReading } from "../../src/domain/table/ReadingOptions";
import type { ReadingOptions } from "../../src/domain/table/ReadingOptions";
import { planWordImport } from "../../src/domain/word/planWordImport";
import type { WordDocument } from "../../src/domain/word/WordDocument";
import type { WordImport } from "../../src/domain/word/WordImport";
import { NewXlsx } from "../../src/xlsx/NewXlsx";

/** What a document's import would be. */
export function planned(document: WordDocument, reading: ReadingOptions = plainReading): WordImport {
  const planning = planWordImport(document, reading);
  for (;;) {
    const step = planning.next();
    if (step.done) return step.value;
  }
}

/** A .docx as the .xlsx that its import makes. */
export async function importedWorkbook(docx: Uint8Array): Promise<Uint8Array> {
  const word = {
    readDocument: (options?: object) => readDocx({ name: "目标表.docx", bytes: docx }, options),
  };
  const plan = await readWordImport(word, plainReading);
  const workbook = new NewXlsx();
  await addWordImport(plan, workbook);
  return workbook.bytes();
}
