import JSZip from "jszip";
import XlsxPopulate from "xlsx-populate";
import { makeSeedDocx } from "../../scripts/seed-word-document";
import { readWordImport } from "../../src/application/importWord";
import { readDocx } from "../../src/docx/readDocx";
import type { NewSheet } from "../../src/domain/sheet/NewSheet";
import { blankTable } from "../../src/domain/template/blankTable";
import { createNewSheetsPort } from "../../src/excel/addSheets";
import { FORMS } from "../../src/taskpane/state/newTableDraft";
import { writeNewWorkbook } from "../../src/xlsx/NewXlsx";
import { dumpEngine } from "../../workbench/engine/dump";
import type { ExcelInNode } from "../../workbench/node/open-in-node";
import { blankOptions } from "../support/blankTables";
import { closeExcel, openExcelFile } from "../support/excelInNode";
import { savedFromExcel } from "../support/savedFromExcel";

jest.setTimeout(60_000);
afterEach(closeExcel);

const blankTables = async () => FORMS.map((form) => blankTable(form, blankOptions()));

async function seedDocument(): Promise<readonly NewSheet[]> {
  const bytes = await makeSeedDocx();
  const reader = { readDocument: () => readDocx({ name: "绩效目标.docx", bytes }) };
  return (await readWordImport(reader, { headerWords: {}, hints: [] })).sheets;
}

async function emptyBook(): Promise<Uint8Array> {
  const book = await XlsxPopulate.fromBlankAsync();
  return new Uint8Array(await book.outputAsync());
}

/** Sheets as they are in the grid, which counts heights in whole pixels and cells of one rule together or not. */
async function sheetsIn({ engine }: ExcelInNode) {
  await engine.settle();
  return dumpEngine(engine).sheets.map(({ name, rowHeights, validations, ...sheet }) => ({
    name,
    cells: sheet.cells,
    merges: sheet.merges,
    columnWidths: sheet.columnWidths,
    frozenRows: sheet.frozenRows,
    heights: Object.values(rowHeights).map((points) => Math.round(points)),
    rules: validations
      .flatMap(({ areas, ...rule }) => areas.map((area) => `${area} ${JSON.stringify(rule)}`))
      .sort(),
  }));
}

async function inFile(sheets: readonly NewSheet[]) {
  return sheetsIn(await openExcelFile(await writeNewWorkbook(sheets)));
}

async function inExcel(sheets: readonly NewSheet[]) {
  const excel = await openExcelFile(await emptyBook());
  await createNewSheetsPort().addSheets(sheets);
  return (await sheetsIn(excel)).slice(1);
}

it.each([
  ["blank tables", blankTables],
  ["the tables of a Word document", seedDocument],
])("a new file holds %s just as Excel gets them", async (_what, make) => {
  const sheets = await make();
  expect(await inFile(sheets)).toEqual(await inExcel(sheets));
});

/** How the last sheet of a workbook is printed, as its file says it. */
async function printOf(bytes: Uint8Array) {
  const zip = await JSZip.loadAsync(bytes);
  const text = (name: string) => zip.file(name)?.async("string") ?? Promise.resolve("");
  const last = Object.keys(zip.files).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
  const sheet = await text(last.sort().at(-1) ?? "");
  const tags = ["printOptions", "pageMargins", "pageSetup"].map((tag) => {
    const attributes = new RegExp(`<${tag} ([^>]*?)/?>`).exec(sheet)?.[1] ?? "";
    return [
      tag,
      attributes
        .trim()
        .replace(/\d+\.\d+/g, (inches) => Number(inches).toFixed(2))
        .split(" ")
        .sort(),
    ];
  });
  const titles = /Print_Titles"[^>]*>[^<]*!([^<]*)</.exec(await text("xl/workbook.xml"))?.[1];
  return { tags, footer: /<oddFooter>(.*?)<\/oddFooter>/.exec(sheet)?.[1], titles };
}

it("a new file is printed as Excel prints it: margins, page numbers, the header of a list on each page", async () => {
  const list = [blankTable("list", blankOptions())];
  const original = await emptyBook();
  const excel = await openExcelFile(original);
  await createNewSheetsPort().addSheets(list);
  const saved = await savedFromExcel(excel, original);
  const file = await printOf(await writeNewWorkbook(list));
  expect(file).toEqual(await printOf(saved));
  expect(file).toMatchObject({ footer: "&amp;C第 &amp;P 页，共 &amp;N 页", titles: "$4:$4" });
});
