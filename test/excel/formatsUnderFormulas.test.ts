import type { WritePlan } from "../../src/domain/plan/WritePlan";
import { dumpEngine } from "../../workbench/engine/dump";
import { workbook } from "../support/blockWorkbook";
import { closeExcel, openExcel } from "../support/excelInNode";

afterEach(closeExcel);

const MONEY = { v: 57, numberFormat: "0.00" };

/** 表1!A2:D2 gets formulas that repeat A1, which is shown with two decimals. */
function opened() {
  const cells = { A1: MONEY, B2: { v: 1, numberFormat: "0%" }, C2: { f: "=B2" }, D2: "甲" };
  const excel = openExcel([{ name: "表1", cells }]);
  const sheet = excel.engine.activeSheet();
  const plan: WritePlan = {
    sheets: [
      {
        sheetId: sheet.id,
        sheetName: "表1",
        expectations: [],
        cells: [
          {
            area: { row: 1, column: 0, rowCount: 1, columnCount: 4 },
            before: [[null, 1, "=B2", "甲"]],
            after: [["=A1", "=A1", "=A1", "乙"]],
          },
        ],
        blocks: [],
        highlights: null,
      },
    ],
  };
  const formats = () => [0, 1, 2, 3].map((column) => sheet.numberFormat(1, column));
  return { ...excel, plan, formats };
}

describe("cells that get a formula", () => {
  it("keep their number formats, and have them when the write is undone", async () => {
    const { engine, plan, formats } = opened();
    await engine.settle();
    const before = dumpEngine(engine);
    const { undo } = await workbook.apply(plan);
    await engine.settle();
    expect(formats()).toEqual(["General", "0%", "General", "General"]);
    await workbook.restore(undo);
    await engine.settle();
    expect(dumpEngine(engine)).toEqual(before);
  });

  it.each([9, 10, 11, 12])("have them again when the write breaks off at its action %i", async (action) => {
    const { engine, host, plan } = opened();
    await engine.settle();
    const before = dumpEngine(engine);
    host.faults.failAction(2, action, "GeneralException");
    await expect(workbook.apply(plan)).rejects.toMatchObject({ kind: "hostFailed" });
    await engine.settle();
    expect(dumpEngine(engine)).toEqual(before);
  });
});
