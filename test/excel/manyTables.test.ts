import { checkWorkbook } from "../../src/application/checkWorkbook";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import type { SheetGrid } from "../../src/domain/grid/SheetGrid";
import { closeExcel, openExcel } from "../support/excelInNode";
import { expectedOfTables, readOfTables, sheetOfTables, sheetsOfTables } from "../support/manyTables";
import { sheetDescription } from "../support/sheetDescription";

const MANY = 1_000;
/** Where other work shares the cores. */
const ONE_RUN = 180_000;

afterEach(closeExcel);

// More than three syncs: the cells are more than one answer may hold, and a long sheet is asked where it holds something.
it.each<[string, () => SheetGrid[], number]>([
  ["1,000 sheets", () => sheetsOfTables(MANY), 4],
  ["one sheet", () => [sheetOfTables(MANY)], 5],
])(
  "the pane reads 1,000 tables on %s in full, in so many syncs",
  async (_name, make, syncs) => {
    const { host } = openExcel(make().map((grid) => sheetDescription(grid, {})));
    const { audit } = await checkWorkbook(createExcelWorkbook(), defaultSettings);
    expect(readOfTables(audit.tables.map(({ table }) => table))).toEqual(expectedOfTables(MANY));
    expect(host.costs.syncs).toBe(syncs);
  },
  ONE_RUN,
);
