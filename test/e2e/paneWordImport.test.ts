import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { makeDocx } from "../../scripts/docx-parts";
import { SEED_PATH } from "../../scripts/sample-workbook";
import { parseSeedDocument } from "../../scripts/seed-document";
import { makeSeedDocx, seedBlocks } from "../../scripts/seed-word-document";
import { checkWorkbook } from "../../src/application/checkWorkbook";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { xlsxWorkbook } from "../../src/xlsx/readXlsx";
import { tooWide, violationsIn } from "./support/access";
import { blankBook } from "./support/blankBook";
import { chooseFromMore, focusIsOn } from "./support/moreMenu";
import { check, dump, openPane, row } from "./support/openedPane";
import { startWorkbench, type RunningWorkbench } from "./support/startWorkbench";

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, "../../assets/samples/target-tables-2024.xlsx")));
const TABLE_1 = "表1统计数据平台系统运维保障";
const CHOOSE = "选择 Word 文档…";

let workbench: RunningWorkbench;
let seed: Uint8Array;

beforeAll(async () => {
  workbench = await startWorkbench({ width: 320, openPane: false });
  seed = await makeSeedDocx();
}, 60_000);

afterAll(() => workbench.close());

afterEach(async () => {
  await workbench.page.evaluate(() => window.workbench.faults.clear());
});

const press = (key: string) => workbench.page.keyboard.press(key);

/** ⋯, 从 Word 导入…, by keyboard. */
async function openByKeyboard(pane: Frame): Promise<void> {
  await chooseFromMore(workbench, pane, "从 Word 导入…");
  await focusIsOn(pane, CHOOSE);
}

async function choose(pane: Frame, name: string, bytes: Uint8Array): Promise<void> {
  await pane
    .locator("input[type=file][accept*=docx]")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
}

/** Lets a file go over the pane, as from the desktop. */
async function drop(pane: Frame, names: readonly string[], bytes: Uint8Array): Promise<void> {
  await pane.evaluate(
    ([files, base64]) => {
      const content = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const data = new DataTransfer();
      for (const name of files) data.items.add(new File([content], name));
      const init = { dataTransfer: data, bubbles: true, cancelable: true };
      const target = document.querySelector("[role=dialog]") ?? document.body;
      target.dispatchEvent(new DragEvent("dragover", init));
      const dropped = new DragEvent("drop", init);
      target.dispatchEvent(dropped);
      if (!dropped.defaultPrevented) throw new Error("The browser would open the file.");
    },
    [names, Buffer.from(bytes).toString("base64")] as const,
  );
}

/** What a check says of a workbook's tables, wherever their sheets stand in it. */
async function resultOf(bytes: Uint8Array): Promise<string[]> {
  const workbook = xlsxWorkbook({ name: "a.xlsx", bytes });
  const { audit } = await checkWorkbook(workbook, defaultSettings);
  return audit.tables.map(({ table, findings, reconciliation }) =>
    JSON.stringify({ sheet: table.sheetName, findings, reconciliation }, (key, value: unknown) =>
      ["sheetId", "tableId"].includes(key) ? undefined : value,
    ),
  );
}

it("makes the seed document's 12 tables worksheets, by keyboard alone, that check with exactly the sample's result", async () => {
  const pane = await openPane(workbench, await blankBook());
  await check(pane);
  await openByKeyboard(pane);
  await workbench.screenshot("word-import-choice-320");
  await choose(pane, "绩效目标.docx", seed);
  const dialog = pane.getByRole("dialog");
  await dialog.getByText("找到 12 张绩效目标表，共 109 行指标。").waitFor();
  await dialog.getByText(`→ 工作表“${TABLE_1}”`).waitFor();
  await focusIsOn(pane, "选择其他文档…");
  await press("Tab");
  await pane.waitForFunction(() => document.activeElement?.getAttribute("type") === "checkbox");
  await press("Tab");
  await focusIsOn(pane, "关闭");
  await press("Tab");
  await focusIsOn(pane, "导入 12 张");
  await press("Enter");
  await pane.getByText("已从“绩效目标.docx”导入 12 张工作表").first().waitFor();
  await focusIsOn(pane, "更多");
  expect(await workbench.page.evaluate(() => window.workbench.activeCell())).toEqual({
    sheet: TABLE_1,
    address: "A1",
  });
  await workbench.screenshot("word-import-done-320");
  // What is on show lacks the new tables, and says so.
  await pane.getByText("内容已修改").waitFor();
  await pane.getByRole("button", { name: "重新校验" }).click();
  await pane.getByText("12 张表 · 109 行指标").first().waitFor();
  await pane.locator("[role=progressbar]").waitFor({ state: "detached" });
  await row(pane, "数字档案室建设").getByText("17.00 万元").waitFor();
  await workbench.screenshot("word-import-checked-320");
  const ours = await resultOf(await workbench.save());
  expect(ours).toHaveLength(12);
  expect(ours).toEqual(await resultOf(SAMPLE));
}, 180_000);

it("imports only what is ticked, beside sheets of the same names, and touches nothing else", async () => {
  const pane = await openPane(workbench);
  const before = await dump(workbench);
  await openByKeyboard(pane);
  await drop(pane, ["绩效目标.docx"], seed);
  const dialog = pane.getByRole("dialog");
  await dialog.getByText(`→ 工作表“${TABLE_1} (2)”`).waitFor();
  await workbench.screenshot("word-import-list-320");
  await dialog.getByRole("checkbox", { name: "全选（12 张工作表）" }).uncheck();
  expect(await dialog.getByRole("button", { name: "导入 0 张" }).getAttribute("aria-disabled")).toBe("true");
  await dialog.getByRole("checkbox", { name: /统计数据平台系统运维保障/ }).check();
  await dialog.getByText(`→ 工作表“${TABLE_1} (2)”`).waitFor();
  await dialog.getByRole("button", { name: "导入 1 张" }).click();
  await pane.getByText(`已从“绩效目标.docx”导入工作表“${TABLE_1} (2)”`).first().waitFor();
  const { sheets } = await dump(workbench);
  expect(sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
  expect(sheets.slice(before.sheets.length).map(({ name }) => name)).toEqual([`${TABLE_1} (2)`]);
}, 120_000);

const table = (...rows: readonly (readonly string[])[]) => ({
  widths: [1500, 1500, 3000, 2000],
  rows: rows.map((cells) => ({ cells: cells.map((text) => ({ text })) })),
});

it("says why a file cannot be read, and of a document what is in it; then another one is chosen", async () => {
  const pane = await openPane(workbench, await blankBook());
  await openByKeyboard(pane);
  const dialog = pane.getByRole("dialog");
  const ole = (stream: string) =>
    Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from(`Root Entry\0${stream}`, "utf16le")]);
  const refused: [string, Uint8Array, string][] = [
    ["旧表.doc", ole("WordDocument"), "是旧版 Word（.doc）、WPS 文字（.wps）或其他格式的文件"],
    ["旧表.wps", ole("WpsContent"), "是旧版 Word（.doc）、WPS 文字（.wps）或其他格式的文件"],
    ["加密.docx", ole("EncryptedPackage"), "设有打开密码"],
    ["半个.docx", seed.slice(0, 5000), "已损坏或不完整"],
    ["正文.docx", await makeDocx([{ text: "正文" }]), "里没有表格"],
  ];
  for (const [name, bytes, words] of refused) {
    await choose(pane, name, bytes);
    await dialog.getByText(`“${name}”${words}`).waitFor();
    expect(await dialog.getByRole("button", { name: /^导入/ }).count()).toBe(0);
  }
  await workbench.screenshot("word-import-refused-320");
  expect(await violationsIn(workbench)).toEqual([]);
  expect(await tooWide(pane)).toEqual([]);

  await choose(
    pane,
    "名单.docx",
    await makeDocx([table(["序号", "姓名", "电话", "备注"], ["1", "甲", "", ""])]),
  );
  await dialog.getByText("没有找到绩效目标表").waitFor();
  await dialog.getByText("第 1 个表格（“序号”）").waitFor();
  await drop(pane, ["甲.docx", "乙.docx"], seed);
  await dialog.getByText("一次只能读取一个文档").waitFor();

  const half = [
    table(["项目名称", "乙", "其中：财政资金", "3"], ["绩效目标", "做好", "", ""]),
    { text: "正文" },
    table(["序号", "姓名", "电话", "备注"]),
  ];
  await choose(pane, "半张.docx", await makeDocx([{ text: "甲" }, ...half]));
  await dialog.getByText("1 个表格像绩效目标表，但没能导入").waitFor();
  await dialog.getByText(/第 1 个表格（“项目名称”）：像绩效目标表，但没有指标表头/).waitFor();
  await workbench.screenshot("word-import-doubtful-320");
  expect(await violationsIn(workbench)).toEqual([]);
  await press("Escape");
  await focusIsOn(pane, "更多");
  expect((await dump(workbench)).sheets).toHaveLength(1);
}, 120_000);

it("has names and contrast enough, and nothing is cut at 320 pixels", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    await workbench.page.emulateMedia({ colorScheme });
    const pane = await openPane(workbench);
    await openByKeyboard(pane);
    expect(await violationsIn(workbench)).toEqual([]);
    await choose(pane, "绩效目标.docx", seed);
    await pane.getByRole("dialog").getByText("找到 12 张绩效目标表").waitFor();
    expect(await violationsIn(workbench)).toEqual([]);
    expect(await tooWide(pane)).toEqual([]);
    await workbench.screenshot(`word-import-dialog-${colorScheme}-320`);
  }
  await workbench.page.emulateMedia({ colorScheme: "light" });
}, 60_000);

it("shows how far a long document is, and leaves it off when it is cancelled", async () => {
  const blocks = parseSeedDocument(readFileSync(SEED_PATH, "utf8")).flatMap(seedBlocks);
  const long = await makeDocx(Array.from({ length: 40 }, () => blocks).flat());
  const pane = await openPane(workbench, await blankBook());
  await openByKeyboard(pane);
  await choose(pane, "全市.docx", long);
  const dialog = pane.getByRole("dialog");
  await dialog.getByText(/^正在(?:读取|识别) \d+ \/ 960 个表格$/).waitFor();
  await workbench.screenshot("word-import-progress-320");
  await dialog.getByRole("button", { name: "取消", exact: true }).click();
  await dialog.locator("[role=progressbar]").waitFor({ state: "detached" });
  expect(await dialog.getByText("全市.docx").count()).toBe(0);
  await choose(pane, "绩效目标.docx", seed);
  await dialog.getByText("找到 12 张绩效目标表").waitFor();
}, 120_000);

it("says in the dialog that Excel is busy with a cell, and goes on once it is not", async () => {
  const pane = await openPane(workbench, await blankBook());
  await openByKeyboard(pane);
  const editing = (on: boolean) =>
    workbench.page.evaluate((value) => {
      window.workbench.faults.cellEditMode = value;
    }, on);
  await editing(true);
  await choose(pane, "绩效目标.docx", seed);
  const dialog = pane.getByRole("dialog");
  await dialog.getByText("请按 Enter 或 Esc 结束编辑").waitFor();
  await editing(false);
  await dialog.getByRole("button", { name: "重试" }).click();
  await dialog.getByText("找到 12 张绩效目标表").waitFor();
  expect(await dialog.getByText("请按 Enter 或 Esc 结束编辑").count()).toBe(0);
}, 60_000);
