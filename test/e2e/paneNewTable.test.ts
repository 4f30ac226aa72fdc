import type { Frame } from "playwright-core";
import { describeWorkbook } from "../../workbench/xlsx/describeWorkbook";
import type { SheetDescription } from "../../workbench/xlsx/describeWorkbook";
import { openWorkbook } from "../../workbench/xlsx/openWorkbook";
import { tooWide, violationsIn } from "./support/access";
import { blankBook } from "./support/blankBook";
import { chooseFromMore, focusIsOn } from "./support/moreMenu";
import { check, dump, edit, openPane, row } from "./support/openedPane";
import { startWorkbench, type RunningWorkbench } from "./support/startWorkbench";

let workbench: RunningWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench({ width: 320, openPane: false });
}, 60_000);

afterAll(() => workbench.close());

afterEach(async () => {
  await workbench.page.evaluate(() => window.workbench.faults.clear());
});

const press = (key: string) => workbench.page.keyboard.press(key);

/** ⋯, 新建空白表…, by keyboard. */
async function openByKeyboard(pane: Frame): Promise<void> {
  await chooseFromMore(workbench, pane, "新建空白表…");
  await pane.getByRole("dialog").getByText("将在最后新建工作表").waitFor();
  await pane.waitForFunction(() => document.activeElement?.getAttribute("type") === "radio");
}

async function makeByKeyboard(pane: Frame, form: number, sheet: string): Promise<void> {
  await openByKeyboard(pane);
  for (let step = 0; step < form; step++) await press("ArrowDown");
  await pane.getByText(`将在最后新建工作表“${sheet}”`).waitFor();
  for (let step = 0; step < 15; step++) {
    if (await pane.evaluate(() => document.activeElement?.textContent === "新建")) break;
    await press("Tab");
  }
  await press("Enter");
  await pane.getByText(`已新建工作表“${sheet}`).first().waitFor();
  await focusIsOn(pane, "更多");
}

const sheetOf = (sheets: readonly SheetDescription[], name: string): SheetDescription => {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No sheet ${name} among ${sheets.map((sheet) => sheet.name).join(", ")}`);
  return found;
};

/** A file has points, the grid pixels. */
const heightsOf = ({ rowHeights }: SheetDescription) =>
  Object.entries(rowHeights).map(([line, height]) => [line, Math.round(height)]);

const FORMS = ["绩效目标表", "绩效自评表", "绩效目标表 (2)", "绩效目标一览表", "绩效目标申报表"];

it("makes a table in each form by keyboard alone; saved, they have their lists and merges", async () => {
  const pane = await openPane(workbench);
  const before = await dump(workbench);
  for (const [index, sheet] of FORMS.entries()) {
    await makeByKeyboard(pane, index, sheet.replace(" (2)", ""));
    expect(await workbench.page.evaluate(() => window.workbench.activeCell())).toEqual({
      sheet,
      address: "A1",
    });
    await workbench.screenshot(`new-table-${index + 1}`);
  }
  const { sheets } = await dump(workbench);
  expect(sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
  expect(sheets.slice(before.sheets.length).map(({ name }) => name)).toEqual(FORMS);

  const { data, record } = await openWorkbook(await workbench.save());
  const saved = describeWorkbook(data, record).sheets;
  for (const name of FORMS) {
    const [file, grid] = [sheetOf(saved, name), sheetOf(sheets, name)];
    expect(file.validations.length).toBeGreaterThan(5);
    expect(file.validations).toEqual(grid.validations);
    expect(file.merges).toEqual(grid.merges);
    expect(heightsOf(file)).toEqual(heightsOf(grid));
    const texts = (sheet: SheetDescription) =>
      Object.entries(sheet.cells).flatMap(([address, { value }]) =>
        value === undefined ? [] : [[address, value]],
      );
    expect(texts(file)).toEqual(texts(grid));
  }
  const seed = sheetOf(saved, "绩效目标表");
  expect(seed.merges).toEqual(expect.arrayContaining(["A1:G1", "A5:A6", "A9:A17"]));
  expect(seed.validations).toContainEqual(
    expect.objectContaining({
      rule: { kind: "list", source: "数量指标,质量指标,时效指标,成本指标", inCellDropDown: true },
      areas: ["B9:B17"],
    }),
  );
}, 180_000);

it("in an empty workbook begins a table that is then filled in and checked", async () => {
  const pane = await openPane(workbench, await blankBook());
  await check(pane);
  await pane.getByRole("main").getByText("工作簿没有内容").waitFor();
  await pane.getByRole("main").getByRole("button", { name: "新建空白表…" }).click();
  const dialog = pane.getByRole("dialog");
  await dialog.getByLabel("项目名称").fill("数字档案室建设");
  await dialog.getByLabel("单位代码").fill("349101");
  await dialog.getByLabel("单位名称").fill("天津市统计局财务处");
  await dialog.getByLabel("年度", { exact: true }).fill("2025");
  await dialog.getByText("将在最后新建工作表“绩效目标表-数字档案室建设”，含 14 行指标").waitFor();
  await press("Enter");
  const sheet = "绩效目标表-数字档案室建设";
  await pane.getByText(`已新建工作表“${sheet}”`).first().waitFor();

  const typed = {
    C5: 106,
    E5: 106,
    B7: "完成全局永久档案数字化加工，建成数字档案室并通过验收，方便干部职工查阅利用。",
    C9: "档案数字化加工数量",
    E9: "≥20万页",
    C12: "数字化合格率",
    E12: "≥95%",
    C14: "完成时间",
    E14: "2025年12月底前完成",
    C16: "档案数字化加工成本",
    E16: "≤75万元",
    C19: "方便干部职工查阅",
    E19: "有效提升",
    C22: "查阅人员满意度",
    E22: "≥90%",
  };
  for (const [address, value] of Object.entries(typed)) {
    await edit(workbench, sheet, address, String(value));
  }
  await check(pane);
  await pane.getByText("1 张表 · 6 行指标").first().waitFor();
  await row(pane, "数字档案室建设").getByText("缺 31.00 万元").waitFor();
  await workbench.screenshot("new-table-filled");
  await row(pane, "数字档案室建设").getByRole("button").click();
  await pane.getByRole("heading", { name: "数字档案室建设" }).waitFor();
  expect(await row(pane, "T01").count()).toBe(0);
}, 120_000);

it("says what cannot stand beside the field, and makes nothing", async () => {
  const pane = await openPane(workbench, await blankBook());
  await openByKeyboard(pane);
  const dialog = pane.getByRole("dialog");
  await dialog.getByLabel("年度", { exact: true }).fill("25");
  await dialog.getByText("请填四位数的年度，如 2025。").waitFor();
  await dialog.locator("summary").click();
  await dialog.getByLabel("质量指标的行数").fill("99");
  await dialog.getByText("每类请填 0 到 20 的整数，合计至少 1 行。").waitFor();
  await dialog.getByLabel("质量指标的行数").scrollIntoViewIfNeeded();
  await workbench.screenshot("new-table-wrong-320");
  await press("Enter");
  expect((await dump(workbench)).sheets).toHaveLength(1);
  expect(await violationsIn(workbench)).toEqual([]);
  expect(await tooWide(pane)).toEqual([]);
  await press("Escape");
  await focusIsOn(pane, "更多");
  expect(await pane.getByRole("dialog").count()).toBe(0);
});

it("has names and contrast enough, and nothing is cut at 320 pixels", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    await workbench.page.emulateMedia({ colorScheme });
    const pane = await openPane(workbench);
    await openByKeyboard(pane);
    expect(await violationsIn(workbench)).toEqual([]);
    await pane.getByRole("dialog").getByRole("radio", { name: "绩效目标一览表" }).check();
    await pane.getByRole("dialog").getByLabel("项目个数").waitFor();
    expect(await tooWide(pane)).toEqual([]);
    await workbench.screenshot(`new-table-dialog-${colorScheme}-320`);
  }
  await workbench.page.emulateMedia({ colorScheme: "light" });
}, 60_000);

it("tells what Excel refuses and does it again: nothing is left of the first try", async () => {
  const pane = await openPane(workbench, await blankBook());
  await openByKeyboard(pane);
  await workbench.page.evaluate(() => {
    window.workbench.faults.cellEditMode = true;
  });
  await pane.getByRole("dialog").getByRole("button", { name: "新建" }).click();
  await pane.getByText("Excel 正在编辑单元格").first().waitFor();
  await workbench.page.evaluate(() => {
    window.workbench.faults.cellEditMode = false;
  });
  expect((await dump(workbench)).sheets).toHaveLength(1);
  await pane.getByRole("button", { name: "重试" }).click();
  await pane.getByText("已新建工作表“绩效目标表”").first().waitFor();
  expect((await dump(workbench)).sheets.map(({ name }) => name).at(-1)).toBe("绩效目标表");
}, 60_000);
