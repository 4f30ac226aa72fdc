import { checkWorkbook } from "../../src/application/checkWorkbook";
import { planClearEvaluation, planEvaluation } from "../../src/application/evaluationColumns";
import { planClear, planWriteBack } from "../../src/application/writeBack";
import type { WritePlan } from "../../src/domain/plan/WritePlan";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { changeSheet, openSample, sheetDump, sheetOf, workbook } from "../support/blockWorkbook";
import { closeExcel } from "../support/excelInNode";
import type { ExcelInNode } from "../../workbench/node/open-in-node";

// The sample's twelve sheets are read for each.
jest.setTimeout(60_000);

afterEach(closeExcel);

const check = () => checkWorkbook(workbook, defaultSettings);

const KINDS = [
  ["校验列", async () => planWriteBack(await check(), "zh-CN"), () => planClear(workbook)],
  [
    "评价列",
    async () => planEvaluation(await check(), defaultSettings),
    async () => planClearEvaluation(await workbook.read()),
  ],
] as const;

const MOVES: readonly (readonly [name: string, move: (sheet: Excel.Worksheet) => unknown])[] = [
  ["a column inserted before the table", (sheet) => sheet.getRange("A:A").insert("Right")],
  ["a column inserted in the table", (sheet) => sheet.getRange("D:D").insert("Right")],
  ["a column deleted from the table", (sheet) => sheet.getRange("F:F").delete("Left")],
  ["a row inserted on top", (sheet) => sheet.getRange("1:1").insert("Down")],
  ["a row inserted between indicators", (sheet) => sheet.getRange("14:14").insert("Down")],
  ["an indicator's row deleted", (sheet) => sheet.getRange("14:14").delete("Up")],
];

const onSheet = ({ sheets }: WritePlan, excel: ExcelInNode): WritePlan => ({
  sheets: sheets.filter(({ sheetId }) => sheetId === sheetOf(excel).id),
});

const ownedNow = async (excel: ExcelInNode) =>
  (await workbook.read({ sheetIds: [sheetOf(excel).id] })).flatMap(({ ownedBlocks }) => ownedBlocks);

describe.each(KINDS)("%s that were cleared", (_kind, planned, cleared) => {
  async function afterClearing() {
    const excel = await openSample();
    await workbook.apply(onSheet(await planned(), excel));
    const written = (await sheetDump(excel))?.cells;
    const { undo } = await workbook.apply(await cleared());
    return { excel, written, undo };
  }

  it.each(MOVES)("are not made again beside other cells: %s", async (_name, move) => {
    const { excel, undo } = await afterClearing();
    await changeSheet(excel, (sheet) => void move(sheet));
    const moved = await sheetDump(excel);
    const { left } = await workbook.restore(undo);
    expect(await sheetDump(excel)).toEqual(moved);
    expect(left.map((place) => place.replace(/!.*/, ""))).toContain(sheetOf(excel).name);
  });

  it("are made again by what undo has left, once the rows are where they were", async () => {
    const { excel, written, undo } = await afterClearing();
    await changeSheet(excel, (sheet) => void sheet.getRange("14:14").insert("Down"));
    const { again } = await workbook.restore(undo);
    await changeSheet(excel, (sheet) => void sheet.getRange("14:14").delete("Up"));
    expect(await workbook.restore(again ?? undo)).toMatchObject({ left: [], again: null });
    expect(again).not.toBeNull();
    expect((await sheetDump(excel))?.cells).toEqual(written);
  });

  it("are made again as they were", async () => {
    const { excel, written, undo } = await afterClearing();
    expect((await workbook.restore(undo)).left).toEqual([]);
    expect((await sheetDump(excel))?.cells).toEqual(written);
  });

  it("are made again beside a target that was edited since", async () => {
    const { excel, undo } = await afterClearing();
    await changeSheet(excel, (sheet) => (sheet.getRange("G12").values = [["≥3个"]]));
    expect((await workbook.restore(undo)).left).toEqual([]);
    expect(await ownedNow(excel)).not.toEqual([]);
  });
});
