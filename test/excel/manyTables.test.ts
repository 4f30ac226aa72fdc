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

it.each<[string, () => SheetGrid[]]>([
  ["1,000 sheets", () => sheetsOfTables(MANY)],
  ["one sheet", () => [sheetOfTables(MANY)]],
])(
  "the pane reads 1,000 tables on %s in full, in five syncs: its cells are more than one answer may hold",
  async (_name, make) => {
    const { host } = openExcel(make().map((grid) => sheetDescription(grid, {})));
    const { audit } = await checkWorkbook(createExcelWorkbook(), defaultSettings);
    expect(readOfTables(audit.tables.map(({ table }) => table))).toEqual(expectedOfTables(MANY));
    expect(host.costs.syncs).toBe(5);
  },
  ONE_RUN,
);
