import { readXlsx } from "../../src/xlsx/readXlsx";
import { corpusGrids, corpusXlsx, expectedOf, readCorpus } from "../support/corpus";
import { expectedFaults } from "../support/corpus/expectedFaults";

const LAYOUTS = ["list", "notTables", "seed", "selfEvaluation", "splitValue", "traits", "twoBlock"];
const FEWEST_BOOKS = 48;
const FEWEST_OF_A_LAYOUT = 6;

const books = readCorpus();
const cases = books.map((book) => [`${book.layout}/${book.slug}`, book] as const);

describe("the corpus", () => {
  it("has every layout in several variants", () => {
    expect(books.length).toBeGreaterThanOrEqual(FEWEST_BOOKS);
    expect([...new Set(books.map(({ layout }) => layout))].sort()).toEqual(LAYOUTS);
    for (const layout of LAYOUTS) {
      const variants = books.filter((book) => book.layout === layout);
      expect([layout, variants.length >= FEWEST_OF_A_LAYOUT]).toEqual([layout, true]);
    }
  });

  it("says what is particular of each book", () => {
    const silent = books.filter(({ notes }) => notes.length === 0);
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it("has no two books alike", () => {
    const seen = new Map<string, string>();
    for (const { path, sheets } of books) {
      const content = JSON.stringify(sheets.map(({ rows, merges }) => ({ rows, merges })));
      expect([path, seen.get(content)]).toEqual([path, undefined]);
      seen.set(content, path);
    }
  });

  it("has no project twice in two books", () => {
    const owners = new Map<string, string>();
    for (const book of books) {
      for (const name of new Set(expectedOf(book).tables.map(({ project }) => project?.[0] ?? ""))) {
        expect([name, name === "" ? undefined : owners.get(name)]).toEqual([name, undefined]);
        owners.set(name, book.path);
      }
    }
  });
});

describe.each(cases)("%s", (_name, book) => {
  it("expects what its sheets hold", () => {
    expect(expectedFaults(book, expectedOf(book))).toEqual([]);
  });

  it("reads back from its .xlsx as it was written", async () => {
    const grids = await readXlsx({ name: `${book.slug}.xlsx`, bytes: await corpusXlsx(book) });
    const ids = corpusGrids(book).map(({ sheetId }) => sheetId);
    expect(grids.map((grid, index) => ({ ...grid, sheetId: ids[index] }))).toEqual(corpusGrids(book));
  });
});
