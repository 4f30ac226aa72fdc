import type { Frame } from "playwright-core";
import { manyTables } from "../../bench/workbook/manyTables";
import { tooWide, violationsIn } from "./support/access";
import { check, edit, openPane, row } from "./support/openedPane";
import { startWorkbench, type RunningWorkbench } from "./support/startWorkbench";

const TABLE_1 = "表1统计数据平台系统运维保障";

let workbench: RunningWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench({ width: 320, openPane: false });
  await workbench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
}, 60_000);

afterAll(() => workbench.close());

const press = (key: string) => workbench.page.keyboard.press(key);

async function openOverview(pane: Frame): Promise<void> {
  await pane.getByRole("tab", { name: "汇总" }).click();
  await pane.getByRole("table", { name: "项目汇总" }).waitFor();
}

/** The projects on show, from the top. */
const names = (pane: Frame) => pane.getByRole("rowheader").allTextContents();
const header = (pane: Frame, name: string | RegExp) => pane.getByRole("columnheader", { name });
const totals = (pane: Frame) => pane.getByRole("group", { name: "合计" });

describe("汇总 of the open workbook", () => {
  it("reads the workbook when it is the first thing asked, and sums it up", async () => {
    const pane = await openPane(workbench);
    await openOverview(pane);
    await totals(pane).getByText("12 个项目，").waitFor();
    await totals(pane).getByText("缺口 26.00，超出 0.00 万元").waitFor();
    await totals(pane).getByText("还没有评完的项目").waitFor();
    expect((await names(pane))[0]).toBe("统计数据平台系统运维保障");
    expect(await pane.getByRole("table").getAttribute("aria-rowcount")).toBe("13");
  });

  it("is sorted by its headers with the keyboard, and opens a project's findings", async () => {
    const pane = await openPane(workbench);
    await check(pane);
    await openOverview(pane);
    await header(pane, "差额（万元）").getByRole("button").focus();
    await press("Enter");
    await pane.waitForFunction(() => document.querySelector("[aria-sort=descending]") !== null);
    expect((await names(pane)).slice(0, 2)).toEqual(["数字档案室建设", "统计执法专项检查"]);
    await press("Enter");
    await pane.waitForFunction(() => document.querySelector("[aria-sort=ascending]") !== null);
    expect((await names(pane)).slice(-2)).toEqual(["统计执法专项检查", "数字档案室建设"]);
    await pane.getByRole("rowheader").first().getByRole("button").focus();
    await press("End");
    await pane.waitForFunction(() => document.activeElement?.textContent === "数字档案室建设");
    await press("Enter");
    await pane.getByRole("heading", { name: "数字档案室建设" }).waitFor();
    expect(await pane.getByRole("tab", { name: "校验" }).getAttribute("aria-selected")).toBe("true");
    await pane.getByRole("tab", { name: "汇总" }).click();
    expect(await header(pane, "差额（万元）").getAttribute("aria-sort")).toBe("ascending");
  });

  it("is where 返回 and Esc lead from a project opened in it, with the focus on the project's row", async () => {
    const pane = await openPane(workbench);
    await check(pane);
    await openOverview(pane);
    for (const goBack of [() => pane.getByRole("button", { name: "返回" }).click(), () => press("Escape")]) {
      await pane.getByRole("button", { name: "统计执法专项检查" }).click();
      await pane.getByRole("heading", { name: "统计执法专项检查" }).waitFor();
      await goBack();
      await pane.waitForFunction(() => document.activeElement?.textContent === "统计执法专项检查");
      expect(await pane.getByRole("tab", { name: "汇总" }).getAttribute("aria-selected")).toBe("true");
    }
    await pane.getByRole("tab", { name: "校验" }).click();
    await row(pane, "统计执法专项检查").click();
    await pane.getByRole("button", { name: "返回" }).click();
    await row(pane, "统计执法专项检查").waitFor();
    expect(await pane.getByRole("tab", { name: "校验" }).getAttribute("aria-selected")).toBe("true");
  });

  it("is searched, sums up what it found, and is copied as it is on show", async () => {
    const pane = await openPane(workbench);
    await check(pane);
    await openOverview(pane);
    await pane.getByRole("searchbox").fill("档案室");
    await totals(pane).getByText("筛选出 1 / 12 个项目，预算 106.00，成本 89.00 万元").waitFor();
    await pane.getByRole("button", { name: "复制" }).click();
    await pane.getByText("已复制 1 行").waitFor();
    const copied = await workbench.page.evaluate(() => navigator.clipboard.readText());
    const [titles, line] = copied.split(/\r?\n/).map((text) => text.split("\t"));
    expect(titles?.slice(0, 2)).toEqual(["项目", "差额（万元）"]);
    expect(line?.slice(0, 2)).toEqual(["数字档案室建设", "17"]);
    await press("Shift+Tab");
    await pane.getByRole("searchbox").fill("没有这个");
    await pane.getByText("没有符合的项目。").waitFor();
    await pane.getByRole("searchbox").press("Escape");
    await pane.getByRole("rowheader").nth(3).waitFor();
  });

  it("follows an edit", async () => {
    const pane = await openPane(workbench);
    await check(pane);
    await openOverview(pane);
    await edit(workbench, TABLE_1, "C5", "300");
    await totals(pane).getByText("缺口 77.00，超出 0.00 万元").waitFor();
  });

  it("holds a bureau's 240 projects: few rows are drawn, and End reaches the last", async () => {
    const pane = await openPane(workbench, await manyTables(240));
    await check(pane);
    await openOverview(pane);
    await totals(pane).getByText("240 个项目，").waitFor();
    expect(await pane.getByRole("table").getAttribute("aria-rowcount")).toBe("241");
    expect(await pane.getByRole("rowheader").count()).toBeLessThan(60);
    await header(pane, "差额（万元）").getByRole("button").focus();
    await press("Enter");
    await pane.waitForFunction(() => document.querySelector("[aria-sort=descending]") !== null);
    await pane.getByRole("rowheader").first().getByRole("button").focus();
    await press("End");
    await pane.waitForFunction(
      () => document.activeElement?.closest("[aria-rowindex]")?.getAttribute("aria-rowindex") === "241",
    );
    await workbench.screenshot("overview-240");
  }, 180_000);

  it.each([
    [320, "light"],
    [450, "dark"],
  ] as const)("at %i px, %s, has names and contrast, and keeps the names in sight", async (width, tone) => {
    await workbench.page.emulateMedia({ colorScheme: tone });
    await workbench.page.evaluate((px) => {
      const panel = document.getElementById("pane");
      if (panel) panel.style.width = `${px}px`;
    }, width);
    const pane = await openPane(workbench);
    await check(pane);
    await openOverview(pane);
    expect(await violationsIn(workbench)).toEqual([]);
    expect(await tooWide(pane)).toEqual([]);
    await workbench.screenshot(`overview-${width}-${tone}`);
    await header(pane, "单位").getByRole("button").focus();
    await press("Enter");
    const places = await pane.evaluate(() =>
      ["[role=columnheader]", "[role=rowheader]"].map(
        (one) => document.querySelector(one)?.getBoundingClientRect().left,
      ),
    );
    expect(places).toEqual([0, 0]);
    await workbench.screenshot(`overview-${width}-${tone}-right`);
  });
});
