import type { SheetGrid } from "../../src/domain/grid/SheetGrid";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { workbook } from "../support/blockWorkbook";
import { corpusXlsx, readCorpus } from "../support/corpus";
import { closeExcel, openExcelFile } from "../support/excelInNode";

afterEach(closeExcel);

const books = readCorpus().filter(({ layout }) => layout === "traits");

/** What a reader of tables looks at. A formula that gives no text is blank to the one, "" to the other: no difference. */
const seen = ({ sheetName, visibility, origin, values, texts, formulas, merges }: SheetGrid) => ({
  sheetName,
  visibility,
  origin,
  texts,
  formulas,
  values: values.map((line) => line.map((value) => (value === "" ? null : value))),
  merges: merges.map((area) => JSON.stringify(area)).sort(),
});

it.each(books.map((book) => [book.slug, book] as const))(
  "%s is read from Excel as from its file",
  async (_slug, book) => {
    const bytes = await corpusXlsx(book);
    await openExcelFile(bytes);
    const [inExcel, fromFile] = [await workbook.read(), await readXlsx({ name: "x.xlsx", bytes })];
    expect(inExcel.map(seen)).toEqual(fromFile.map(seen));
  },
);
