import type { Frame } from "playwright-core";
import type { WorkbookDescription } from "../../workbench/xlsx/describeWorkbook";
import { check, dump, edit, openPane } from "./support/openedPane";
import { button, confirm, dialogOf, says, tab } from "./support/paneSteps";
import { startWorkbench, type RunningWorkbench } from "./support/startWorkbench";

const TABLE_1 = "表1统计数据平台系统运维保障";

let workbench: RunningWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench({ width: 320, openPane: false });
}, 60_000);

afterAll(() => workbench.close());

type SheetOfBook = WorkbookDescription["sheets"][number];

/** What its cells hold: the line between two cells is the one's or the other's, as the last row inserted there left it. */
const contentsOf = (sheet: SheetOfBook | undefined) =>
  Object.entries(sheet?.cells ?? {}).flatMap(([address, { value, formula }]) => {
    const content = formula ?? value ?? "";
    return content === "" ? [] : [[address, content]];
  });

const sheet1 = async () => (await dump(workbench)).sheets.find(({ name }) => name === TABLE_1);

/** The user inserts a row between two indicators. */
const insertRow = () =>
  workbench.page.evaluate((name) => {
    window.workbench.session?.engine.book.getSheetByName(name)?.insertRows(11, 1);
  }, TABLE_1);

async function clearEvaluation(pane: Frame): Promise<void> {
  await button(pane, "更多操作").click();
  await pane.getByRole("menuitem", { name: "清除评价列…" }).click();
  await confirm(pane, "清除", /已清除评价列/);
}

const deleteRow = () =>
  workbench.page.evaluate((name) => {
    window.workbench.session?.engine.book.getSheetByName(name)?.deleteRows(11, 1);
  }, TABLE_1);

it("评价列 that were cleared are not put back beside other indicators: undo names them, and follows when it can", async () => {
  const pane = await openPane(workbench);
  await tab(pane, "年终填报");
  await button(pane, "添加评价列").click();
  await confirm(pane, "写入", /已添加评价列/);
  const written = await sheet1();
  await clearEvaluation(pane);
  await insertRow();
  const moved = await sheet1();
  await button(pane, "撤销本次写入").click();
  await says(pane, new RegExp(`${TABLE_1}!H\\d+:`));
  await workbench.screenshot("undo-moved-320");
  expect(await sheet1()).toEqual(moved);
  expect((await dump(workbench)).sheets.filter(({ cells }) => "H9" in cells).length).toBeGreaterThan(5);
  await deleteRow();
  await button(pane, "撤销本次写入").click();
  await says(pane, /^已撤销，恢复 \d+ 个单元格$/);
  expect(contentsOf(await sheet1())).toEqual(contentsOf(written));
}, 60_000);

it("校验列 are not written over what a dynamic array spills: the pane says where, and what to do", async () => {
  const pane = await openPane(workbench);
  await edit(workbench, TABLE_1, "I2", '=IF(SEQUENCE(30)>0,"","")');
  await check(pane);
  const before = await dump(workbench);
  await button(pane, "写回校验列").click();
  await dialogOf(pane).getByRole("button", { name: "写入", exact: true }).click();
  await says(pane, new RegExp(`${TABLE_1}!H\\d+:I\\d+ 被动态数组公式的结果占用`));
  await dialogOf(pane).waitFor({ state: "detached" });
  await workbench.screenshot("spilled-320");
  expect(await dump(workbench)).toEqual(before);
}, 60_000);
