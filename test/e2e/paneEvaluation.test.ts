import AxeBuilder from "@axe-core/playwright";
import type { Frame, Locator } from "playwright-core";
import { dump, edit, openPane, row } from "./support/openedPane";
import { startWorkbench, type RunningWorkbench } from "./support/startWorkbench";
import { openTab, openYearEnd } from "./support/yearEndPane";

const TABLE_1 = "表1统计数据平台系统运维保障";
const TABLE_1_NAME = "统计数据平台系统运维保障";
const TABLE_3 = "表3第五次全国经济普查市级经费";
const TABLE_3_NAME = "第五次全国经济普查市级经费";

let workbench: RunningWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench({ width: 320, openPane: false });
}, 60_000);

afterAll(() => workbench.close());

const press = (key: string) => workbench.page.keyboard.press(key);
const type = (text: string) => workbench.page.keyboard.type(text);

const openWithColumns = (bytes?: Uint8Array) => openYearEnd(workbench, bytes);

/** The row in focus, by its name. */
function editor(pane: Frame, name: string): Locator {
  return pane.getByRole("group", { name, exact: true });
}

/** Opens a table's form and, in it, a row by its name. */
async function openRow(pane: Frame, table: string, name: string): Promise<Locator> {
  await row(pane, table).getByRole("button").click();
  await pane.getByRole("heading", { level: 2 }).waitFor();
  return openLine(pane, name);
}

async function openLine(pane: Frame, name: string): Promise<Locator> {
  const line = pane.getByRole("listitem").filter({ has: pane.getByText(name, { exact: true }) });
  const open = editor(pane, name);
  if ((await open.count()) === 0) await line.getByRole("button").first().click();
  await open.waitFor();
  return open;
}

const cellValue = (address: string, sheet = TABLE_1) =>
  workbench.page.evaluate(
    ([name, cell]) =>
      window.workbench.session?.engine.book.getSheetByName(name)?.getRange(cell).getRawValue(),
    [sheet, address] as const,
  );

const cellHolds = (address: string, value: string | number, sheet = TABLE_1) =>
  workbench.page.waitForFunction(
    ([name, cell, wanted]) =>
      String(window.workbench.session?.engine.book.getSheetByName(name)?.getRange(cell).getRawValue()) ===
      wanted,
    [sheet, address, String(value)] as const,
  );

/** Half-way through a fade, colours are not yet what they will be. */
async function violations(): Promise<string[]> {
  const pane = await workbench.pane();
  await pane.evaluate(async () => {
    const finite = document
      .getAnimations()
      .filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    await Promise.allSettled(finite.map(({ finished }) => finished));
  });
  const axe = new AxeBuilder({ page: workbench.page })
    .include(["#pane-body iframe", "html"])
    .exclude(["#pane-body iframe", "[data-tabster-dummy]"]);
  const { violations: found, passes } = await axe.analyze();
  expect(passes.length).toBeGreaterThan(5);
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`),
  );
}

async function tooWide(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => {
    const root = document.documentElement;
    const all = "button:not([title]), summary, p, dd, label, select, h2, h3, output";
    const cut = [...document.querySelectorAll(all)].filter((one) => one.scrollWidth > one.clientWidth + 1);
    const beyond = root.scrollWidth > root.clientWidth ? [`page: ${root.scrollWidth}`] : [];
    return [...beyond, ...cut.map((one) => one.textContent ?? "")];
  });
}

describe("the tabs", () => {
  it("go by arrow keys; the first visit to 年终填报 reads the workbook, and each keeps its place", async () => {
    const pane = await openPane(workbench);
    const before = await dump(workbench);
    await pane.getByRole("tab", { name: "校验" }).focus();
    await press("ArrowRight");
    await press("Enter");
    await pane.getByText("已填 0 / 109").waitFor();
    await pane.getByText("12 张表没有“实际完成值”一列，添加后才能填报。").waitFor();
    expect(await dump(workbench)).toEqual(before);
    await row(pane, TABLE_1_NAME).getByRole("button").click();
    await pane.getByText("这张表没有“实际完成值”一列").waitFor();
    await openTab(pane, "校验");
    await pane.getByRole("list", { name: "目标表列表" }).waitFor();
    await openTab(pane, "年终填报");
    await pane.getByRole("heading", { name: TABLE_1_NAME }).waitFor();
    await openTab(pane, "评价");
    await pane.getByText("未完成 12").waitFor();
  });
});

describe("年终填报", () => {
  it("by keyboard: a number, a grade, a per cent; a fourth in the grid shows in the pane; all is kept", async () => {
    const pane = await openWithColumns();
    await openRow(pane, TABLE_3_NAME, "数据处理系统");
    await type("1");
    await pane.getByText("1套 ≥ 1套，得满分 5.00").waitFor();
    await press("Enter");
    await cellHolds("H9", 1, TABLE_3);
    await editor(pane, "发放普查登记一封信户数").waitFor();

    await openLine(pane, "材料印刷质量");
    await pane.waitForFunction(() => document.activeElement?.getAttribute("type") === "radio");
    await press("Space");
    await press("Enter");
    await pane.waitForFunction(() => document.activeElement?.getAttribute("data-field") === "rate");
    await type("95");
    await pane.getByText("达成 95% ×").waitFor();
    await press("Enter");
    await cellHolds("H12", "达成", TABLE_3);
    await cellHolds("I12", 0.95, TABLE_3);
    await cellHolds("K12", 4.75, TABLE_3);

    await openLine(pane, "数据成果社会满意度");
    await type("96");
    await press("Enter");
    await cellHolds("H22", 0.96, TABLE_3);

    await edit(workbench, TABLE_3, "H10", "90万");
    await row(pane, "发放普查登记一封信户数").getByText("90万", { exact: true }).waitFor();
    await pane.getByText("已填 4 / 14").waitFor();

    await pane.getByRole("button", { name: "写回评价列" }).click();
    await pane.getByRole("dialog").getByRole("button", { name: "写入" }).click();
    await pane
      .getByText(/已写回评价列/)
      .first()
      .waitFor();
    await pane.getByRole("button", { name: "写回评价列" }).click();
    await pane.getByText("评价列已是最新，未写入任何内容。").first().waitFor();

    const shown = await dump(workbench);
    const again = await openPane(workbench, await workbench.save());
    expect((await dump(workbench)).sheets).toEqual(shown.sheets);
    await openTab(again, "年终填报");
    await again.getByText("已填 4 / 109").waitFor();
    await again.getByRole("button", { name: "写回评价列" }).click();
    await again.getByText("评价列已是最新，未写入任何内容。").first().waitFor();
  }, 60_000);

  it("is taken back step by step until the workbook is as it was", async () => {
    const pane = await openPane(workbench);
    const original = await dump(workbench);
    await openTab(pane, "年终填报");
    await pane.getByRole("button", { name: "添加评价列" }).click();
    await pane.getByRole("dialog").getByRole("button", { name: "写入" }).click();
    await pane
      .getByText(/已添加评价列/)
      .first()
      .waitFor();
    await openRow(pane, TABLE_1_NAME, "使用专线宽带条数");
    // Typed as fast as keys can come: no key is lost, and no row takes another's.
    await type("2");
    await press("Enter");
    await type("226");
    await press("Enter");
    await type("3");
    await press("Enter");
    await cellHolds("H11", 3);
    expect([await cellValue("H9"), await cellValue("H10")]).toEqual([2, 226]);
    await pane.getByText("已填 3 / 14").waitFor();
    const undo = pane.getByRole("button", { name: "撤销本次写入" });
    for (const left of [2, 1, 0]) {
      await undo.click();
      await pane.getByText(`已填 ${left} / 14`).waitFor();
    }
    expect(await cellValue("H9")).toBeFalsy();
    await undo.click();
    await pane.getByText("这张表没有“实际完成值”一列").waitFor();
    expect(await dump(workbench)).toEqual(original);
    expect(await undo.count()).toBe(0);
    await pane.waitForFunction(() => document.activeElement?.closest("main") !== null);
  }, 60_000);

  it("does not overwrite what was typed into the sheet since: undo names the cell", async () => {
    const pane = await openWithColumns();
    await openRow(pane, TABLE_1_NAME, "使用专线宽带条数");
    await type("2");
    await press("Enter");
    await cellHolds("H9", 2);
    await edit(workbench, TABLE_1, "H9", "7");
    await pane.getByRole("button", { name: "撤销本次写入" }).click();
    await pane.getByText(`${TABLE_1}!H9`).first().waitFor();
    expect(await cellValue("H9")).toBe(7);
  }, 60_000);

  it("keeps what is being typed when the sheet is edited, says what the sheet holds, and Esc takes it", async () => {
    const pane = await openWithColumns();
    const focus = await openRow(pane, TABLE_1_NAME, "使用专线宽带条数");
    await type("1.");
    await edit(workbench, TABLE_1, "H9", "5");
    await pane.getByText("表格中现为“5”，按 Esc 取用").waitFor();
    await type("9");
    expect(await focus.getByLabel("实际完成值").inputValue()).toBe("1.9");
    await press("Escape");
    expect(await focus.getByLabel("实际完成值").inputValue()).toBe("5");
    await press("Escape");
    await pane.getByRole("list", { name: "填报项目列表" }).waitFor();
    expect(await cellValue("H9")).toBe(5);
  }, 60_000);

  it("asks for the reason of a missed target once, and marks it until it is given", async () => {
    const pane = await openWithColumns();
    const focus = await openRow(pane, TABLE_1_NAME, "使用专线宽带条数");
    await type("1.9");
    await pane.getByText("1.9÷2条 × 4.55分 = 4.32").waitFor();
    await pane.getByText("未达目标，请写明原因和改进措施").waitFor();
    await press("Enter");
    await pane.waitForFunction(() => document.activeElement?.tagName === "TEXTAREA");
    await cellHolds("H9", 1.9);
    await type("一条专线年中停用");
    await press("Enter");
    await cellHolds("M9", "一条专线年中停用");
    await editor(pane, "维护机房安全设备、服务器设备数量").waitFor();
    expect(await focus.count()).toBe(0);
  }, 60_000);

  it("proposes to reduce what is far above the target, and reduces only when that is taken", async () => {
    const pane = await openWithColumns();
    const focus = await openRow(pane, TABLE_1_NAME, "维护机房安全设备、服务器设备数量");
    await type("420");
    await pane.getByText("远超目标，建议按偏离度扣分后得 3.18 分").waitFor();
    await focus.getByRole("button", { name: "采用", exact: true }).click();
    await pane.getByText("已采用扣分建议，得 3.18 分").waitFor();
    await cellHolds("K10", 3.18);
    await focus.getByRole("button", { name: "不采用" }).click();
    await cellHolds("K10", 4.55);
  }, 60_000);

  it("refuses what cannot be entered, says why, and keeps it when the row is left", async () => {
    const pane = await openWithColumns();
    const focus = await openRow(pane, TABLE_1_NAME, "使用专线宽带条数");
    await type("约2条");
    await press("Enter");
    await focus.getByText("请填准确数字").waitFor();
    expect(await cellValue("H9")).toBeFalsy();
    await openLine(pane, "应用系统维保个数");
    await row(pane, "使用专线宽带条数").getByText("未写入").waitFor();
    await openLine(pane, "使用专线宽带条数");
    expect(await focus.getByLabel("实际完成值").inputValue()).toBe("约2条");
  }, 60_000);

  it("goes to the next open row by Alt+↓, into the next table", async () => {
    const pane = await openWithColumns();
    await openRow(pane, "人口变动抽样调查", "预算执行");
    const open = pane.getByRole("group").filter({ has: pane.getByText("定位") });
    for (let count = 0; count < 6; count += 1) await press("Alt+ArrowDown");
    await open.waitFor();
    await pane.getByRole("heading", { name: "人口变动抽样调查" }).waitFor();
    await press("Alt+ArrowDown");
    await pane.getByRole("heading", { name: "数字档案室建设" }).waitFor();
    await editor(pane, "预算执行").waitFor();
    await pane.waitForFunction(() => document.activeElement?.getAttribute("data-field") === "total");
  }, 60_000);

  it("selects the row's cell on 定位, and only then", async () => {
    const pane = await openWithColumns();
    const focus = await openRow(pane, "数字档案室建设", "预算执行");
    expect((await workbench.page.evaluate(() => window.workbench.activeCell())).sheet).toBe(TABLE_1);
    await focus.getByRole("button", { name: /定位/ }).click();
    await workbench.page.waitForFunction(() => window.workbench.activeCell().sheet.startsWith("表5"));
  }, 60_000);
});

describe("a date", () => {
  it("in time is full; later than planned it is graded by a per cent, and asks for the reason", async () => {
    const pane = await openWithColumns();
    await openRow(pane, TABLE_3_NAME, "集中组织宣传完成时间");
    await type("2024-12-20");
    await pane.getByText("2024年12月20日完成，按期，得满分 5.00").waitFor();
    await press("Control+a");
    await type("2025-1-10");
    await pane.getByText(/未按期/).waitFor();
    await press("Enter");
    await pane.waitForFunction(() => document.activeElement?.getAttribute("data-field") === "rate");
    await type("85");
    await press("Enter");
    await pane.waitForFunction(() => document.activeElement?.getAttribute("data-field") === "reason");
    await cellHolds("K14", 4.25, TABLE_3);
  }, 60_000);
});

describe("评价", () => {
  it("shows the parts of the score and what cost most points, whose cell it selects; makes the summary", async () => {
    const pane = await openWithColumns();
    await openRow(pane, TABLE_1_NAME, "预算执行");
    await type("240");
    await press("Enter");
    await type("1.9");
    await press("Enter");
    await cellHolds("H9", 1.9);
    await openTab(pane, "评价");
    const card = row(pane, "9.64 / 10");
    await card.getByText("执行 240.00 / 预算 249.00 万元").waitFor();
    await card.getByText("未完成（还有 13 行）").waitFor();
    await row(pane, "−0.23").getByText("1.9÷2条 × 4.55分 = 4.32").waitFor();
    await row(pane, "−0.23").getByRole("button").click();
    await workbench.page.waitForFunction(() => window.workbench.activeCell().address === "H9");
    await card.getByRole("button").click();
    await pane.getByRole("heading", { name: TABLE_1_NAME }).waitFor();
    await openTab(pane, "评价");
    await pane.getByRole("button", { name: "生成评价汇总表" }).click();
    await pane.getByText("已生成工作表“评价汇总”。").first().waitFor();
    await workbench.page.waitForFunction(() => window.workbench.activeCell().sheet === "评价汇总");
  }, 60_000);
});

describe("写回评价列", () => {
  it("leaves a table as it is whose 合计 holds words in no line of it, and says which cell", async () => {
    const pane = await openWithColumns();
    await edit(workbench, TABLE_1, "H26", "自筹");
    await edit(workbench, TABLE_1, "J26", "3万元");
    await edit(workbench, TABLE_3, "H10", "90万");
    await pane.getByRole("button", { name: "写回评价列" }).click();
    await pane.getByText(/评价列保持原样。J26 里您填写的内容/).waitFor();
    await workbench.screenshot("evaluation-left-alone-320");
    await pane.getByRole("dialog").getByRole("button", { name: "写入" }).click();
    await pane
      .getByText(/已写回评价列，写入 3 个单元格/)
      .first()
      .waitFor();
    await cellHolds("J26", "3万元");
    await cellHolds("H26", "自筹");
  });
});

describe("清除评价列", () => {
  it("says how many cells of the user's would go, and leaves no trace", async () => {
    await openPane(workbench);
    const original = await dump(workbench);
    await openWithColumns();
    await openRow(await workbench.pane(), TABLE_1_NAME, "使用专线宽带条数");
    await type("2");
    await press("Enter");
    await cellHolds("H9", 2);
    const opened = await workbench.pane();
    await opened.getByRole("button", { name: "更多操作" }).click();
    await opened.getByRole("menuitem", { name: "清除评价列…" }).click();
    await opened.getByText("其中 1 个单元格是您填写的内容，将一并清除。").waitFor();
    await opened.getByRole("dialog").getByRole("button", { name: "清除" }).click();
    await opened
      .getByText(/已清除评价列/)
      .first()
      .waitFor();
    expect(await dump(workbench)).toEqual(original);
  }, 60_000);
});

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  it("every new view has names and contrast, and is no wider than 320 pixels", async () => {
    await workbench.page.emulateMedia({ colorScheme });
    const pane = await openPane(workbench);
    await openTab(pane, "年终填报");
    await pane.getByRole("button", { name: "添加评价列" }).waitFor();
    await look(pane);
    await pane.getByRole("button", { name: "添加评价列" }).click();
    await pane.getByRole("dialog").getByRole("listitem").first().waitFor();
    await look(pane);
    await pane.getByRole("dialog").getByRole("button", { name: "写入" }).click();
    await pane.getByRole("button", { name: "下一未填行" }).click();
    await editor(pane, "预算执行").waitFor();
    await type("240");
    await look(pane);
    await press("Enter");
    await type("1.9");
    await look(pane);
    await openLine(pane, "维护机房安全设备、服务器设备数量");
    await type("420");
    await pane.getByText(/远超目标/).waitFor();
    await look(pane);
    await press("Escape");
    await press("Escape");
    await openRow(pane, TABLE_3_NAME, "材料印刷质量");
    await look(pane);
    await openLine(pane, "集中组织宣传完成时间");
    await look(pane);
    await openTab(pane, "评价");
    await pane.getByText("未完成 12").waitFor();
    await look(pane);
    await workbench.page.emulateMedia({ colorScheme: "light" });
  }, 90_000);

  async function look(pane: Frame): Promise<void> {
    expect(await violations()).toEqual([]);
    expect(await tooWide(pane)).toEqual([]);
  }
});

it("in English nothing is wider than 320 pixels either", async () => {
  // The workbench speaks Chinese only; its page is told otherwise on the way.
  await workbench.page.route("**/workbench/main.js", async (route) => {
    const response = await route.fetch();
    const script = (await response.text()).replace('_appUILocale: "zh-CN"', '_appUILocale: "en-US"');
    await route.fulfill({ response, body: script.replace("$zh-CN$", "$en-US$") });
  });
  await workbench.page.reload();
  await workbench.page.evaluate(() => window.workbench.ready);
  await workbench.page.evaluate(() => window.workbench.openPane());
  const pane = await workbench.pane();
  await openTab(pane, "Year end");
  await pane.getByRole("button", { name: "Add columns" }).waitFor();
  expect(await tooWide(pane)).toEqual([]);
  await pane.getByRole("button", { name: "Add columns" }).click();
  await pane.getByRole("dialog").getByRole("button", { name: "Write" }).click();
  await pane.getByRole("button", { name: "Next open row" }).click();
  await editor(pane, "Budget execution").waitFor();
  expect(await tooWide(pane)).toEqual([]);
  await type("240");
  await press("Enter");
  await type("1.9");
  expect(await tooWide(pane)).toEqual([]);
  await press("Escape");
  await press("Escape");
  await openRow(pane, TABLE_3_NAME, "材料印刷质量");
  expect(await tooWide(pane)).toEqual([]);
  await openTab(pane, "Scores");
  await pane.getByText(/Open 12/).waitFor();
  expect(await tooWide(pane)).toEqual([]);
}, 60_000);

it("the browser has nothing to complain of", () => {
  expect(workbench.errors).toEqual([]);
});
