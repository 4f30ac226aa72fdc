import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { readTables } from "../../src/domain/table/readTables";
import type { SheetGrid } from "../../src/domain/grid/SheetGrid";
import { writeNewWorkbook } from "../../src/xlsx/NewXlsx";
import { readXlsx } from "../../src/xlsx/readXlsx";
import {
  expectedOfTables,
  newSheetOf,
  readOfTables,
  sheetOfTables,
  sheetsOfTables,
} from "../support/manyTables";

const MANY = 1_000;
/** Where other work shares the cores. */
const ONE_RUN = 180_000;

it.each<[string, () => SheetGrid[]]>([
  ["1,000 sheets", () => sheetsOfTables(MANY)],
  ["one sheet", () => [sheetOfTables(MANY)]],
])(
  "an .xlsx file of 1,000 tables on %s is read in full",
  async (_name, make) => {
    const grids = make();
    const bytes = await writeNewWorkbook(grids.map(newSheetOf));
    const read = await readXlsx({ name: "汇编.xlsx", bytes });
    expect(read.map(({ sheetName }) => sheetName)).toEqual(grids.map(({ sheetName }) => sheetName));
    expect(readOfTables(readTables(read, defaultSettings).tables)).toEqual(expectedOfTables(MANY));
  },
  ONE_RUN,
);
