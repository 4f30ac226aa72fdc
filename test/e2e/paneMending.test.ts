import type { Frame } from "playwright-core";
import { check, dump, edit, openPane, row } from "./support/openedPane";
import { startWorkbench, type RunningWorkbench } from "./support/startWorkbench";

const TABLE_1 = "表1统计数据平台系统运维保障";
const TABLE_5 = "表5数字档案室建设";

let workbench: RunningWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench({ width: 320, openPane: false });
}, 60_000);

afterAll(() => workbench.close());

/** The pane on a table of the sample, by part of its name. */
async function openTable(pane: Frame, name: string): Promise<void> {
  await row(pane, name).first().getByRole("button").first().click();
  await pane.getByRole("heading", { level: 2 }).waitFor();
}

async function toList(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "返回" }).click();
  await pane.getByRole("list", { name: "目标表列表" }).waitFor();
}

const apply = (pane: Frame) =>
  pane.getByRole("dialog").getByRole("button", { name: "修改", exact: true }).click();

const cellText = (sheet: string, address: string) =>
  workbench.page.evaluate(
    ([name, cell]) => window.workbench.session?.engine.book.getSheetByName(name)?.getRange(cell).getValue(),
    [sheet, address] as const,
  );

describe("修改", () => {
  it("of one finding is shown, made, ticked in its place, and undone", async () => {
    const pane = await openPane(workbench);
    const before = await dump(workbench);
    await check(pane);
    await openTable(pane, "统计数据平台系统运维保障");
    const card = row(pane, "I12 · G9");
    await card.getByText("“2条” → “≥2条”").waitFor();
    await card.getByRole("button", { name: "预览并修改" }).click();
    await pane.getByRole("dialog").getByText("将改动 1 张工作表的 1 个单元格。").waitFor();
    await pane.getByRole("dialog").getByRole("group", { name: "G9：2条 改为 ≥2条" }).waitFor();
    expect(await dump(workbench)).toEqual(before);
    await apply(pane);
    await pane.getByText("已修改 1 个单元格").first().waitFor();
    expect(await cellText(TABLE_1, "G9")).toBe("≥2条");
    await card.getByRole("img", { name: "已解决" }).waitFor();
    await pane.waitForFunction(() => document.activeElement?.closest("[aria-current=true]") !== null);
    await pane.getByRole("button", { name: "撤销本次写入" }).click();
    await card.getByRole("button", { name: "预览并修改" }).waitFor();
    expect(await dump(workbench)).toEqual(before);
  }, 60_000);

  it("of all safe findings of a kind leaves none of it, and 撤销 gives every cell back", async () => {
    const pane = await openPane(workbench);
    const before = await dump(workbench);
    await check(pane);
    await pane.getByText(/^\d+ 处“指标值里有全角数字或符号”可一次修改$/).waitFor();
    await pane.getByRole("button", { name: "预览全部安全修改" }).click();
    await pane.getByRole("dialog").getByText("全部安全修改").waitFor();
    await apply(pane);
    await pane.getByRole("button", { name: "撤销本次写入" }).waitFor();
    await check(pane);
    expect(await pane.getByText("可一次修改").count()).toBe(0);
    await pane.getByRole("searchbox").fill("I22");
    await pane.getByText("没有符合筛选条件的结果。").waitFor();
    await pane.getByRole("button", { name: "显示全部" }).click();
    await pane.getByRole("button", { name: "撤销本次写入" }).click();
    await pane
      .getByText(/已撤销，恢复 \d+ 个单元格/)
      .first()
      .waitFor();
    expect(await dump(workbench)).toEqual(before);
    await pane.getByText(/可一次修改/).waitFor();
  }, 60_000);
});

describe("忽略", () => {
  it("greys and counts, survives saving, and ends when the row's text changes", async () => {
    let pane = await openPane(workbench);
    await check(pane);
    await openTable(pane, "统计数据平台系统运维保障");
    await row(pane, "I12 · G9").getByRole("button", { name: "忽略…" }).click();
    await pane.getByLabel("忽略的原因").fill("专线只有两条");
    await workbench.page.keyboard.press("Enter");
    await pane.waitForFunction(() => document.activeElement?.textContent?.includes("G10"));
    await pane.waitForFunction(() => document.activeElement?.closest("[aria-current=true]") !== null);
    await workbench.page.keyboard.press("End");
    await pane.getByText("已忽略：专线只有两条").waitFor();
    await toList(pane);
    await pane.getByRole("button", { name: "只看已忽略，共 1 条" }).click();
    await pane.getByText("筛选出 1 / 12 张表").waitFor();

    pane = await reopen();
    await check(pane);
    await pane.getByRole("button", { name: "只看已忽略，共 1 条" }).waitFor();
    await edit(workbench, TABLE_1, "G9", "3条");
    await pane.getByRole("button", { name: /只看已忽略/ }).waitFor({ state: "detached" });
    await openTable(pane, "统计数据平台系统运维保障");
    await row(pane, "I12 · G9").getByText("“3条” → “≥3条”").waitFor();
  }, 60_000);

  it("is taken back by 恢复", async () => {
    const pane = await openPane(workbench);
    await check(pane);
    await openTable(pane, "统计执法专项检查");
    await row(pane, "C03").getByRole("button", { name: "忽略…" }).click();
    await pane.getByRole("button", { name: "按上级要求填写" }).click();
    await pane.getByRole("button", { name: "忽略", exact: true }).click();
    await row(pane, "已忽略：按上级要求填写").getByRole("button", { name: /恢复/ }).click();
    await row(pane, "C03").getByRole("button", { name: "忽略…" }).waitFor();
    expect(await pane.getByText("已忽略：").count()).toBe(0);
  });

  it("says that a list is damaged, and leaves it as it is", async () => {
    const pane = await openPane(workbench);
    await check(pane);
    await workbench.page.evaluate(() => {
      const session = window.workbench.session;
      if (session) session.engine.record.settings["绩效助手.忽略"] = "{";
    });
    const before = await dump(workbench);
    await openTable(pane, "统计执法专项检查");
    await row(pane, "C03").getByRole("button", { name: "忽略…" }).click();
    await pane.getByLabel("忽略的原因").fill("原因");
    await workbench.page.keyboard.press("Enter");
    await pane.getByText("忽略记录已损坏").first().waitFor();
    expect(await dump(workbench)).toEqual(before);
  });

  async function reopen(): Promise<Frame> {
    await workbench.open(await workbench.save());
    const pane = await workbench.pane();
    await pane.getByRole("button", { name: "一键校验" }).waitFor();
    return pane;
  }
});

describe("an edit in the grid", () => {
  it("is followed by itself: its sheet alone is read, the list, the focus and the place stay", async () => {
    const pane = await openPane(workbench);
    await check(pane);
    const order = await namesOf(pane);
    await openTable(pane, "数字档案室建设");
    await row(pane, "C03").locator("[data-row]").click();
    // The click selects its cell by a request of its own, which is not the edit's.
    await workbench.page.waitForFunction((sheet) => window.workbench.activeCell().sheet === sheet, TABLE_5);
    await workbench.page.evaluate(() => window.workbench.resetCosts());
    await edit(workbench, TABLE_5, "G12", "≤31万元");
    await pane.getByText("已修改，稍后自动重新校验").waitFor();
    await row(pane, "C03").getByRole("img", { name: "已解决" }).waitFor();
    const costs = await workbench.page.evaluate(() => window.workbench.costs());
    expect(costs.syncs).toBeLessThanOrEqual(2);
    await pane.getByText("成本与预算相符").waitFor();
    expect(await pane.evaluate(() => document.activeElement?.textContent)).toContain("C03");
    expect(await pane.getByText("内容已修改").count()).toBe(0);
    await toList(pane);
    expect(await namesOf(pane)).toEqual(order);
  }, 60_000);

  it("is followed once Excel is no longer busy, without a word", async () => {
    const pane = await openPane(workbench);
    await check(pane);
    await edit(workbench, TABLE_5, "G12", "≤31万元");
    await workbench.page.evaluate(() => {
      window.workbench.faults.cellEditMode = true;
    });
    await workbench.page.waitForTimeout(1200);
    expect(await pane.getByRole("button", { name: "重试" }).count()).toBe(0);
    await pane.getByRole("img", { name: "内容已修改" }).waitFor();
    await workbench.page.evaluate(() => window.workbench.faults.clear());
    await pane.getByRole("img", { name: "内容已修改" }).waitFor({ state: "detached" });
    await row(pane, "数字档案室建设").getByText("相符").waitFor();
  }, 60_000);

  it("in many sheets is left to 重新校验", async () => {
    const pane = await openPane(workbench);
    await check(pane);
    const sheets = (await dump(workbench)).sheets.map(({ name }) => name).slice(0, 6);
    for (const sheet of sheets) await edit(workbench, sheet, "G12", "1");
    await pane.getByText("内容已修改", { exact: true }).waitFor();
    await pane.getByRole("button", { name: "重新校验" }).click();
    await pane.getByText("内容已修改", { exact: true }).waitFor({ state: "detached" });
  });

  async function namesOf(pane: Frame): Promise<string[]> {
    const rows = await pane.getByRole("listitem").locator("[title]").allInnerTexts();
    return rows;
  }
});

describe("返回", () => {
  it("brings the user back to the cell that was active before the first 定位", async () => {
    const pane = await openPane(workbench);
    await check(pane);
    await workbench.page.evaluate((name) => {
      const sheet = window.workbench.session?.engine.book.getSheetByName(name);
      sheet?.activate();
      sheet?.getRange("G9").activate();
    }, TABLE_5);
    await openTable(pane, "统计执法专项检查");
    await row(pane, "C03").getByRole("button", { name: /定位/ }).click();
    await workbench.page.waitForFunction(() => window.workbench.activeCell().sheet.startsWith("表8"));
    await pane.getByRole("button", { name: "下一条（Alt+↓）" }).click();
    await toList(pane);
    await workbench.page.waitForFunction(
      (sheet) =>
        window.workbench.activeCell().sheet === sheet && window.workbench.activeCell().address === "G9",
      TABLE_5,
    );
  });
});

describe("生成校验报告", () => {
  it("makes the sheet and shows it; the tables are as they were", async () => {
    const pane = await openPane(workbench);
    const before = await dump(workbench);
    await check(pane);
    await pane.getByRole("button", { name: "生成校验报告" }).click();
    await pane.getByText("已生成工作表“校验报告”。").first().waitFor();
    await workbench.page.waitForFunction(() => window.workbench.activeCell().sheet === "校验报告");
    const after = await dump(workbench);
    expect(after.sheets.filter(({ name }) => name !== "校验报告")).toEqual(before.sheets);
    expect(await pane.getByText("内容已修改").count()).toBe(0);
  }, 60_000);
});

it("the browser has nothing to complain of", () => {
  expect(workbench.errors).toEqual([]);
});
