import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { dump, openPane } from "./support/openedPane";
import { drawn, escapeDialog, says } from "./support/paneSteps";
import { startWorkbench, type RunningWorkbench } from "./support/startWorkbench";

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, "../../assets/samples/target-tables-2024.xlsx")));
const MOST_STEPS = 40;

let workbench: RunningWorkbench;
let pane: Frame;

beforeAll(async () => {
  const viewport = { width: 660, height: 760 };
  workbench = await startWorkbench({ width: 320, openPane: false, viewport });
  pane = await openPane(workbench, SAMPLE);
});

afterAll(() => workbench.close());

const press = (key: string) => workbench.page.keyboard.press(key);
const type = (text: string) => workbench.page.keyboard.type(text);

/** The label, the text and the label's element of what has the focus. */
const nameOfFocus = () =>
  pane.evaluate(() => {
    const focus = document.activeElement === document.body ? null : document.activeElement;
    const label = focus?.id ? document.querySelector(`label[for="${CSS.escape(focus.id)}"]`) : null;
    const role = focus?.hasAttribute("data-row") ? "row" : null;
    const words = [focus?.getAttribute("aria-label"), focus?.textContent, label?.textContent, role];
    return words.filter(Boolean).join(" | ").trim();
  });

/** Presses a key until what has the focus is so called; what a keyboard does not reach fails here. */
async function reach(name: RegExp, key = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    const words = await nameOfFocus();
    if (name.test(words)) return;
    passed.push(words.slice(0, 20));
    await press(key);
    await drawn(pane);
  }
  throw new Error(`${name.source} was not reached past ${passed.join(", ")}`);
}

async function use(name: RegExp, key = "Tab"): Promise<void> {
  await reach(name, key);
  await press("Enter");
}

/** Tab to the list, and down in it. */
async function reachRow(name: RegExp): Promise<void> {
  await reach(/row$/);
  await reach(name, "ArrowDown");
}

async function confirm(name: RegExp, done: RegExp): Promise<void> {
  await pane.getByRole("dialog").waitFor();
  await use(name);
  await says(pane, done);
  await pane.getByRole("dialog").waitFor({ state: "detached" });
}

it("checks, opens a table, mends a finding and takes it back, writes 校验列 and clears it, and the workbook is as it was", async () => {
  const before = await dump(workbench);
  await pane.getByRole("button", { name: "一键校验" }).focus();
  await press("Enter");
  await says(pane, /12 张表/);
  await reachRow(/统计数据平台系统运维保障/);
  await press("Enter");
  await pane.waitForFunction(() => document.activeElement?.tagName === "H2");
  await reachRow(/I12 · G9/);
  await use(/^预览并修改/);
  await confirm(/^修改$/, /已修改 1 个单元格/);
  expect(await dump(workbench)).not.toEqual(before);
  await use(/^撤销/);
  await says(pane, /已撤销，恢复 \d+ 个单元格/);
  await use(/^写回校验列/);
  await confirm(/^写入/, /已写入 \d+ 个单元格/);
  await use(/^清除校验标记/);
  await confirm(/^清除/, /已清除/);
  expect(await dump(workbench)).toEqual(before);
});

it("then fills in a value, looks at the scores and the forms, and saves the settings", async () => {
  await reach(/^校验$/, "Shift+Tab");
  await press("ArrowRight");
  await press("Enter");
  await pane.getByRole("button", { name: /^添加评价列/ }).waitFor();
  await use(/^添加评价列/);
  await confirm(/^写入/, /已添加评价列/);
  await pane.waitForFunction(() => document.activeElement?.textContent === "下一未填行");
  await press("Enter");
  await pane.getByRole("group", { name: "预算执行", exact: true }).waitFor();
  await type("240");
  await press("Enter");
  await pane.getByRole("group", { name: "使用专线宽带条数", exact: true }).waitFor();
  await type("2");
  await press("Enter");
  await says(pane, /已填 1 \/ 14/);
  await reach(/^年终填报$/, "Shift+Tab");
  await press("ArrowRight");
  await press("Enter");
  await says(pane, /未完成 \d+/);
  await use(/^生成自评表…/);
  await pane.getByRole("dialog").getByRole("checkbox").first().waitFor();
  await escapeDialog(pane, workbench);
  await reach(/^生成自评表…/);
  await use(/^设置$/, "Shift+Tab");
  await reach(/预算年度/);
  await type("2025");
  await use(/^保存/);
  await says(pane, "设置已保存。");
});
