import { readFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Frame } from "playwright-core";
import { planEvaluation } from "../../src/application/evaluationColumns";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { writePlanCopy } from "../../src/xlsx/writePlanCopy";
import { EVALUATION_FIXTURE } from "../support/evaluationFixture";
import { checked, entriesOf, typedInto } from "../support/yearEndWorkbook";
import { dump } from "./support/openedPane";
import { startWorkbench, type RunningWorkbench } from "./support/startWorkbench";
import { openYearEnd } from "./support/yearEndPane";

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, "../../assets/samples/target-tables-2024.xlsx")));
const TABLE_1 = "表1统计数据平台系统运维保障";
const FORM_1 = "自评表-统计数据平台系统运维保障";

let workbench: RunningWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench({ width: 320, openPane: false });
}, 60_000);

afterAll(() => workbench.close());

/** What a department sends back: the first three projects filled in, an indicator of the first one reworded. */
async function departmentsReturn(): Promise<Uint8Array> {
  const columns = await writePlanCopy(SAMPLE, planEvaluation(await checked(SAMPLE), defaultSettings));
  const { audit } = await checked(columns);
  const [first] = audit.tables;
  const entries = audit.tables.slice(0, 3).flatMap(({ table }, index) => {
    const fixture = EVALUATION_FIXTURE[index];
    return fixture ? entriesOf(table, fixture) : [];
  });
  const reworded = first?.table.indicators[1]?.level3.cell;
  if (!first || !reworded) throw new Error("The sample has no such row");
  return typedInto(columns, [
    ...entries,
    { sheetId: first.table.sheetId, cell: reworded, content: "机房安全设备、服务器维护数量" },
  ]);
}

async function choose(pane: Frame, name: string, bytes: Uint8Array): Promise<void> {
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await pane.locator("input[type=file]").setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
}

const sheetNamed = async (name: string) =>
  (await dump(workbench)).sheets.find((sheet) => sheet.name === name);

async function violations(): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page: workbench.page }).include("iframe").analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

it("brings a department's return in: sure matches at once, a reworded one when confirmed, and takes it all back", async () => {
  const pane = await openYearEnd(workbench);
  const before = await dump(workbench);
  await choose(pane, "处室交来.xlsx", await departmentsReturn());
  const dialog = pane.getByRole("dialog");
  await dialog.getByRole("heading", { name: "引入实际完成值" }).waitFor();
  await dialog.getByText("来自“处室交来.xlsx”").waitFor();
  await dialog.getByText(/^可直接引入 \d+ 项$/).waitFor();
  const write = dialog.getByRole("button", { name: /^预览并写入 \d+ 项$/ });
  const sure = Number(/\d+/.exec((await write.textContent()) ?? "")?.[0]);
  expect(sure).toBeGreaterThan(38);

  const reworded = dialog.getByRole("checkbox", { name: /维护机房安全设备、服务器设备数量/ });
  // What is to be confirmed comes behind what is sure.
  await dialog.getByRole("checkbox").first().focus();
  await workbench.page.keyboard.press("End");
  await dialog.getByText("对方：机房安全设备、服务器维护数量").waitFor();
  expect(await reworded.isChecked()).toBe(false);
  await workbench.screenshot("pane-import-320");
  expect(await violations()).toEqual([]);
  await reworded.check();
  await dialog.getByRole("button", { name: `预览并写入 ${sure + 1} 项` }).click();
  await dialog.getByRole("button", { name: "写入", exact: true }).click();
  await pane
    .getByText(/已引入实际完成值，写入 \d+ 个单元格/)
    .first()
    .waitFor();

  const table = await sheetNamed(TABLE_1);
  expect(table?.cells.H10).toMatchObject({ value: 230 });
  expect(table?.cells.H15).toMatchObject({ value: 0.98 });
  expect(table?.cells.K12).toMatchObject({ value: 3.64 });
  await pane
    .getByText(/^已填 39 \/ 109$/)
    .first()
    .waitFor();

  await pane.getByRole("button", { name: "撤销本次写入" }).click();
  await pane
    .getByText(/^已填 0 \/ 109$/)
    .first()
    .waitFor();
  expect(await dump(workbench)).toEqual(before);
}, 120_000);

it("says of a file that is no workbook what it is, and changes nothing", async () => {
  const pane = await openYearEnd(workbench);
  const before = await dump(workbench);
  await choose(pane, "说明.xlsx", new TextEncoder().encode("不是工作簿"));
  await pane
    .getByText("“说明.xlsx”不是 .xlsx 工作簿，请用 Excel 或 WPS 另存为 .xlsx 再试。未改动任何内容。")
    .first()
    .waitFor();
  expect(await dump(workbench)).toEqual(before);
}, 60_000);

it("makes 自评表 for the chosen projects, and again in place with what the user wrote", async () => {
  const pane = await openYearEnd(workbench);
  await pane.getByRole("tab", { name: "评价", exact: true }).click();
  const make = async () => {
    await pane.getByRole("button", { name: "生成自评表…" }).click();
    const dialog = pane.getByRole("dialog");
    await dialog.getByRole("checkbox", { name: "全选" }).uncheck();
    await dialog.getByRole("checkbox", { name: "统计数据平台系统运维保障" }).check();
    await workbench.screenshot("pane-forms-320");
    await dialog.getByRole("button", { name: "生成 1 张" }).click();
  };
  await make();
  await pane.getByText("新建 1 张自评表。").first().waitFor();
  expect((await sheetNamed(FORM_1))?.cells.A1).toMatchObject({ value: "项目支出绩效自评表" });
  await workbench.page.evaluate((name) => window.workbench.edit(name, "C4", "天津市统计局"), FORM_1);
  await make();
  await pane.getByText("更新 1 张自评表。").first().waitFor();
  const form = await sheetNamed(FORM_1);
  expect(form?.cells.C4).toMatchObject({ value: "天津市统计局" });
  expect((await dump(workbench)).sheets).toHaveLength(13);
}, 120_000);
