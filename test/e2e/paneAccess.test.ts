import type { Frame } from "playwright-core";
import { tooWide } from "./support/access";
import { check, openPane, row } from "./support/openedPane";
import { startWorkbench, type RunningWorkbench } from "./support/startWorkbench";

let workbench: RunningWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench({ width: 320, openPane: false });
}, 60_000);

afterAll(() => workbench.close());

const focused = (pane: Frame) =>
  pane.evaluate(
    () => document.activeElement?.textContent?.trim() || document.activeElement?.getAttribute("aria-label"),
  );

const press = (key: string) => workbench.page.keyboard.press(key);

describe("with the keyboard alone", () => {
  it("checks, walks the list, opens a table, goes from finding to finding and back to where it was", async () => {
    const pane = await openPane(workbench);
    await pane.getByRole("button", { name: "一键校验" }).focus();
    await press("Enter");
    await pane.getByText("12 张表 · 109 行指标").first().waitFor();
    expect(await focused(pane)).toBe("一键校验");
    await pane.getByRole("searchbox").focus();
    await press("Tab");
    await pane.waitForFunction(() => document.activeElement?.textContent === "预览全部安全修改");
    await press("Tab");
    const second = pane.getByRole("listitem").nth(1).locator("[data-row]");
    const words = (await second.textContent()) ?? "";
    await press("ArrowDown");
    await pane.waitForFunction((text) => document.activeElement?.textContent === text, words);
    await press("Enter");
    await pane.waitForFunction(() => document.activeElement?.tagName === "H2");
    await press("Alt+ArrowDown");
    await pane.waitForFunction(() => document.querySelector("[aria-current=true]") !== null);
    await press("Escape");
    await pane.waitForFunction((text) => document.activeElement?.textContent === text, words);
    await press("End");
    await pane.waitForFunction(
      () => document.activeElement?.closest("[aria-posinset]")?.getAttribute("aria-posinset") === "12",
    );
  });

  it("never loses the focus: after a preview, after a write, after a re-check of an open table", async () => {
    const pane = await openPane(workbench);
    await check(pane);
    await pane.getByRole("button", { name: "写回校验列" }).focus();
    await press("Enter");
    await pane.getByRole("dialog").getByRole("listitem").first().waitFor();
    await pane.waitForFunction(() => document.activeElement?.closest("[role=dialog]") !== null);
    await press("Escape");
    await pane.waitForFunction(() => document.activeElement?.textContent === "写回校验列");
    await press("Enter");
    await pane.getByRole("dialog").getByRole("button", { name: "写入" }).focus();
    await press("Enter");
    await pane
      .getByText(/已写入 \d+ 个单元格/)
      .first()
      .waitFor();
    await pane.waitForFunction(() => document.activeElement?.textContent === "写回校验列");
    await row(pane, "数字档案室建设").getByRole("button").click();
    await row(pane, "C03").locator("[data-row]").focus();
    await pane.getByRole("button", { name: "一键校验" }).click();
    await pane.waitForFunction(() => document.activeElement?.textContent === "一键校验");
    await pane.getByRole("heading", { name: "数字档案室建设" }).waitFor();
  });

  it("sees what the focus sees: it comes back to the list where it was scrolled to", async () => {
    const pane = await openPane(workbench);
    await check(pane);
    await pane.getByRole("searchbox").focus();
    await press("Tab");
    await pane.waitForFunction(() => document.activeElement?.textContent === "预览全部安全修改");
    await press("Tab");
    await press("End");
    await pane.waitForFunction(
      () => document.activeElement?.closest("[aria-posinset]")?.getAttribute("aria-posinset") === "12",
    );
    const name = await focused(pane);
    await press("Enter");
    await press("Escape");
    await pane.waitForFunction((text) => document.activeElement?.textContent?.trim() === text, name);
    const inSight = await pane.evaluate(() => {
      const box = document.activeElement?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight;
    });
    expect(inSight).toBe(true);
  });
});

it("has the focus on the settings when they are opened, and on their button after them", async () => {
  const pane = await openPane(workbench);
  await check(pane);
  await pane.getByRole("button", { name: "设置" }).focus();
  await press("Enter");
  await pane.waitForFunction(() => document.activeElement?.textContent === "设置");
  await press("Escape");
  await pane.waitForFunction(() => document.activeElement?.getAttribute("aria-label") === "设置");
  await pane.getByRole("listitem").first().waitFor();
});

describe("at 320 pixels", () => {
  it.each(["zh-CN", "en-US"])(
    "nothing in %s is wider than the pane, and no button's text is cut",
    async (language) => {
      if (language === "en-US") await speakEnglish();
      await workbench.page.emulateMedia({ colorScheme: "light" });
      await workbench.open(await workbench.save());
      await workbench.page.evaluate(() => window.workbench.openPane());
      const pane = await workbench.pane();
      await pane.waitForFunction((lang) => document.documentElement.lang === lang, language);
      await pane.getByRole("button").first().click();
      await pane.getByRole("listitem").first().waitFor();
      expect(await tooWide(pane)).toEqual([]);
      await row(pane, "统计数据平台系统运维保障").getByRole("button").click();
      await pane.getByRole("heading", { level: 2 }).waitFor();
      expect(await tooWide(pane)).toEqual([]);
      await unfoldFinding(pane, language);
      expect(await tooWide(pane)).toEqual([]);
      await openNewTable(pane, language);
      expect(await tooWide(pane)).toEqual([]);
      await press("Escape");
      await pane.getByRole("dialog").waitFor({ state: "detached" });
      await pane.getByRole("button", { name: language === "zh-CN" ? "设置" : "Settings" }).click();
      for (const radio of await pane.getByRole("radio").all()) await radio.click();
      for (const summary of await pane.locator("summary").all()) await summary.click();
      expect(await tooWide(pane)).toEqual([]);
    },
    30_000,
  );

  /** Opens 说明 and the form of 忽略… of a finding with a fix. */
  async function unfoldFinding(pane: Frame, language: string): Promise<void> {
    const [explain, ignore] = language === "zh-CN" ? ["说明", "忽略…"] : ["Why?", "Ignore…"];
    const card = row(pane, "I12 · G9");
    await card.getByRole("button", { name: explain }).click();
    await card.getByRole("button", { name: ignore }).click();
    await card.getByRole("textbox").waitFor();
  }

  /** ⋯ 新建空白表…, with all that it has to say. */
  async function openNewTable(pane: Frame, language: string): Promise<void> {
    await pane.getByRole("button", { name: language === "zh-CN" ? "更多" : "More", exact: true }).click();
    await pane.getByRole("menuitem").first().click();
    const dialog = pane.getByRole("dialog");
    await dialog.locator("summary").click();
    await dialog.getByRole("textbox").last().fill("99");
    await dialog.getByRole("alert").waitFor();
    await workbench.screenshot(`new-table-${language}-320`);
  }

  /** The workbench speaks Chinese only; its page is told otherwise on the way. */
  async function speakEnglish(): Promise<void> {
    await workbench.page.route("**/workbench/main.js", async (route) => {
      const response = await route.fetch();
      const script = (await response.text()).replace('_appUILocale: "zh-CN"', '_appUILocale: "en-US"');
      await route.fulfill({ response, body: script.replace("$zh-CN$", "$en-US$") });
    });
    await workbench.page.reload();
    await workbench.page.evaluate(() => window.workbench.ready);
  }
});
