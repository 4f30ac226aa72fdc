import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { expectedOfTables, readOfTables, sheetOfTables, sheetsOfTables } from "../../support/manyTables";

const MANY = 1_000;
/** Where other work shares the cores. */
const ONE_RUN = 180_000;

it(
  "reads 1,000 tables on 1,000 sheets in full",
  () => {
    const { tables } = readTables(sheetsOfTables(MANY), defaultSettings);
    expect(readOfTables(tables)).toEqual(expectedOfTables(MANY));
  },
  ONE_RUN,
);

it(
  "reads 1,000 tables on one sheet in full",
  () => {
    const { tables } = readTables([sheetOfTables(MANY)], defaultSettings);
    expect(readOfTables(tables)).toEqual(expectedOfTables(MANY));
    expect(new Set(tables.map(({ id }) => id)).size).toBe(MANY);
  },
  ONE_RUN,
);
