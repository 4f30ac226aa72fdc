import { addWordImport, readWordImport } from "../../src/application/importWord";
import type { NewSheetsPort } from "../../src/application/NewSheetsPort";
import type { Progress, StepOptions } from "../../src/application/WorkbookPort";
import { plainReading } from "../../src/domain/table/ReadingOptions";
import { NewXlsx } from "../../src/xlsx/NewXlsx";
import { rowsOf, wordDocument, wordTable } from "../support/wordTable";

const document = wordDocument(
  ...["甲", "乙", "丙"].flatMap((project) => [wordTable(...rowsOf(project)), ""]),
  wordTable("| 其他 |"),
);

/** A document whose reading tells its progress and listens to 取消 as the real one does. */
const word = {
  readDocument: async ({ onProgress, signal }: StepOptions = {}) => {
    signal?.throwIfAborted();
    onProgress?.({ stage: "reading", done: 4, total: 4 });
    return document;
  },
};

function followed() {
  const seen: Progress[] = [];
  return { seen, onProgress: (progress: Progress) => void seen.push(progress) };
}

describe("readWordImport", () => {
  it("finds the tables and tells how far it is", async () => {
    const { seen, onProgress } = followed();
    const { tables, skipped } = await readWordImport(word, plainReading, { onProgress });
    expect(tables.map(({ project, sheet }) => [project, sheet])).toEqual([
      ["甲", 0],
      ["乙", 1],
      ["丙", 2],
    ]);
    expect(skipped).toHaveLength(1);
    expect(seen[0]).toEqual({ stage: "reading", done: 4, total: 4 });
    expect(seen.at(-1)).toEqual({ stage: "checking", done: 4, total: 4 });
    expect(seen.filter(({ stage }) => stage === "checking").length).toBeGreaterThanOrEqual(4);
  });

  it("ends when it is cancelled between two tables", async () => {
    const stop = new AbortController();
    const onProgress = ({ stage, done }: Progress) => {
      if (stage === "checking" && done === 2) stop.abort();
    };
    await expect(
      readWordImport(word, plainReading, { onProgress, signal: stop.signal }),
    ).rejects.toMatchObject({ kind: "cancelled" });
  });
});

describe("addWordImport", () => {
  it("adds the sheets that were chosen, in order, and tells how far it is", async () => {
    const plan = await readWordImport(word, plainReading);
    const { seen, onProgress } = followed();
    const added = await addWordImport(plan, new NewXlsx(), { onProgress }, [2, 0]);
    expect(added.map(({ sheetName }) => sheetName)).toEqual(["表1甲", "表3丙"]);
    expect(seen).toEqual([
      { stage: "writing", done: 1, total: 2 },
      { stage: "writing", done: 2, total: 2 },
    ]);
  });

  it("adds nothing when it is cancelled on the way", async () => {
    const plan = await readWordImport(word, plainReading);
    const stop = new AbortController();
    const workbook = new NewXlsx();
    const adding = addWordImport(plan, workbook, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(adding).rejects.toMatchObject({ kind: "cancelled" });
    await expect(workbook.bytes()).rejects.toThrow("needs a sheet");
    // What comes later finds no trace of it.
    expect((await addWordImport(plan, workbook)).map(({ sheetName }) => sheetName)).toEqual([
      "表1甲",
      "表2乙",
      "表3丙",
    ]);
  });

  it("asks nothing of the workbook where there is nothing to add", async () => {
    const addSheets = jest.fn<
      ReturnType<NewSheetsPort["addSheets"]>,
      Parameters<NewSheetsPort["addSheets"]>
    >();
    const plan = await readWordImport(word, plainReading);
    expect(await addWordImport({ ...plan, sheets: [] }, { addSheets })).toEqual([]);
    expect(addSheets).not.toHaveBeenCalled();
  });
});
