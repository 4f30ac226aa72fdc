import { checkWorkbook } from "../../src/application/checkWorkbook";
import { planWriteBack } from "../../src/application/writeBack";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { checkLongSheet, openLongSheet } from "../../bench/office/longSheet";
import { openTables, operationCosts } from "../../bench/office/operationCosts";
import type { OperationCost } from "../../bench/office/operationCosts";
import { EXCEL_ON_THE_WEB } from "../../workbench/host/limits";
import { closeExcel } from "../support/excelInNode";

/** Hundreds of sheets in an engine that was made for the screen. */
const LONG = 400_000;

afterEach(closeExcel);
const workbook = createExcelWorkbook();

const syncsOf = (costs: readonly OperationCost[]) =>
  Object.fromEntries(costs.map(({ operation, syncs }) => [operation, syncs]));

describe("what operations ask of Excel", () => {
  it(
    "is a few syncs each for 12 sheets",
    async () => {
      expect(syncsOf(await operationCosts(openTables(12)))).toEqual({
        check: 3,
        "write back": 2,
        undo: 2,
        report: 5,
        "evaluation columns": 2,
        "clear evaluation columns": 2,
        "clear check columns": 2,
        "re-check after an edit": 2,
      });
    },
    LONG,
  );
});

it(
  "checking 300 sheets and writing their columns takes three syncs each",
  async () => {
    const { host } = openTables(300);
    const checked = await checkWorkbook(workbook, defaultSettings);
    expect(host.costs.syncs).toBeLessThanOrEqual(3);
    host.costs.reset();
    const { sheetCount } = await workbook.apply(planWriteBack(checked, "zh-CN"));
    expect(sheetCount).toBe(300);
    expect(host.costs.syncs).toBeLessThanOrEqual(3);
    expect(host.costs.largestMessageBytes).toBeLessThanOrEqual(EXCEL_ON_THE_WEB.payloadBytes);
  },
  LONG,
);

it(
  "a long sheet is read in messages that Excel on the web takes, and the tables beside it are found",
  async () => {
    const { host } = openLongSheet(9_000);
    const { audit } = await checkLongSheet();
    expect(audit.tables).toHaveLength(12);
    expect(host.costs.cellsRead).toBeGreaterThan(9_000 * 12);
    expect(host.costs.largestMessageBytes).toBeLessThanOrEqual(EXCEL_ON_THE_WEB.payloadBytes);
    expect(host.costs.syncs).toBeGreaterThan(3);
  },
  LONG,
);
