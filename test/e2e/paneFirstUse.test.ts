import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { tooWide, violationsIn } from "./support/access";
import { focusIsOn } from "./support/moreMenu";
import { check, dump, openPane, row } from "./support/openedPane";
import { startWorkbench, type RunningWorkbench } from "./support/startWorkbench";

const VERSION = (
  JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8")) as { readonly version: string }
).version;

let workbench: RunningWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench({ width: 320, openPane: false });
}, 60_000);

afterAll(() => workbench.close());

const press = (key: string) => workbench.page.keyboard.press(key);
const card = (pane: Frame) => pane.getByRole("region", { name: /^三步上手/ });
const ticks = (pane: Frame) => card(pane).getByRole("img", { name: "已完成" });

/** A pane whose user has never seen one. */
async function firstPane(): Promise<Frame> {
  await openPane(workbench);
  await workbench.page.evaluate(() => localStorage.clear());
  return reopened();
}

/** The same workbook with another pane, by which what is stored is all that is known. */
async function reopened(): Promise<Frame> {
  await workbench.open(await workbench.save());
  await workbench.page.evaluate(() => window.workbench.openPane());
  const pane = await workbench.pane();
  await pane.getByRole("button", { name: "一键校验" }).waitFor();
  return pane;
}

async function lookAt(name: string): Promise<void> {
  expect(await violationsIn(workbench)).toEqual([]);
  await workbench.screenshot(name);
}

describe("三步上手", () => {
  it.each(["light", "dark"] as const)(
    "is there at first, in %s, and each step ticks itself",
    async (tone) => {
      // The pane takes its tone from the host, or from the system, when it is opened.
      await workbench.page.emulateMedia({ colorScheme: tone });
      const pane = await firstPane();
      await card(pane).getByText("点“一键校验”").waitFor();
      expect(await ticks(pane).count()).toBe(0);
      expect(await tooWide(pane)).toEqual([]);
      await lookAt(`first-use-start-${tone}`);
      await check(pane);
      expect(await ticks(pane).count()).toBe(1);
      await lookAt(`first-use-one-${tone}`);
      await row(pane, "数字档案室建设").getByRole("button").click();
      expect(await ticks(pane).count()).toBe(1);
      await row(pane, "C03").locator("[data-row]").click();
      await pane.waitForFunction(() => document.querySelectorAll("[aria-label=已完成]").length === 2);
      await pane.getByRole("button", { name: "写回校验列" }).click();
      await pane.getByRole("dialog").getByRole("button", { name: "写入" }).click();
      await card(pane).getByText("三步上手：都做过了").waitFor();
      expect(await ticks(pane).count()).toBe(3);
      await lookAt(`first-use-done-${tone}`);
      await card(pane).getByRole("button", { name: "知道了" }).click();
      await card(pane).waitFor({ state: "detached" });
      await workbench.page.emulateMedia({ colorScheme: "light" });
    },
    150_000,
  );

  it("is put away for good, from the start page too, and does not take the other preferences along", async () => {
    const first = await firstPane();
    await first.getByRole("button", { name: "设置" }).click();
    await first.getByRole("switch", { name: "校验后自动写回" }).click();
    const second = await reopened();
    await card(second).getByRole("button", { name: "不再显示" }).focus();
    await press("Enter");
    await card(second).waitFor({ state: "detached" });
    await focusIsOn(second, "一键校验");
    const third = await reopened();
    await third.getByText("只读取，不改动任何单元格").waitFor();
    expect(await card(third).count()).toBe(0);
    await third.getByRole("button", { name: "设置" }).click();
    expect(await third.getByRole("switch", { name: "校验后自动写回" }).isChecked()).toBe(true);
  });

  it("opens the sample, and leaves the user's own workbook as it was", async () => {
    const pane = await firstPane();
    await workbench.page.evaluate(() =>
      window.workbench.edit("表1统计数据平台系统运维保障", "A1", "本单位的表"),
    );
    const own = await dump(workbench);
    const requests = workbench.requests.length;
    await card(pane).getByRole("button", { name: "打开示例工作簿" }).click();
    await workbench.page.waitForFunction(
      () =>
        window.workbench.session?.engine.book.getSheets()[0]?.getRange("A1").getRawValue() !== "本单位的表" &&
        window.workbench.session !== undefined,
    );
    const asked = workbench.requests.slice(requests).map((address) => new URL(address).origin);
    expect([...new Set(asked)]).toEqual([new URL(workbench.address).origin]);
    const sample = await dump(workbench);
    expect(sample.sheets).toHaveLength(12);
    expect(sample).not.toEqual(own);
    const fresh = await workbench.pane();
    await check(fresh);
    await fresh.getByText("12 张表 · 109 行指标").first().waitFor();
    expect(workbench.errors).toEqual([]);
  });

  it("is called up again from the help", async () => {
    const pane = await openPane(workbench);
    expect(await card(pane).count()).toBe(0);
    await pane.getByRole("button", { name: "帮助" }).focus();
    await press("Enter");
    await pane.getByRole("dialog").getByRole("button", { name: "三步上手" }).click();
    await card(pane).getByText("点“一键校验”").waitFor();
    await pane.getByRole("dialog").waitFor({ state: "detached" });
    await focusIsOn(pane, "帮助");
  });
});

describe("the help", () => {
  it.each([
    [320, "light"],
    [450, "dark"],
  ] as const)(
    "at %i px, %s, has the keys, the manual, the version and what is not done",
    async (width, tone) => {
      await workbench.page.emulateMedia({ colorScheme: tone });
      await workbench.page.evaluate((px) => {
        const panel = document.getElementById("pane");
        if (panel) panel.style.width = `${px}px`;
      }, width);
      const pane = await openPane(workbench);
      await pane.getByRole("button", { name: "帮助" }).click();
      const dialog = pane.getByRole("dialog");
      await dialog.getByText("Alt+↓ Alt+↑").waitFor();
      await dialog.getByText(`${VERSION}（`).waitFor();
      await dialog.getByText("不把工作簿的内容发往任何地方").waitFor();
      expect(await tooWide(pane)).toEqual([]);
      await lookAt(`help-${width}-${tone}`);
      await press("Escape");
      await dialog.waitFor({ state: "detached" });
      await focusIsOn(pane, "帮助");
    },
  );

  it("opens the manual, a page of the pane's own site with its pictures", async () => {
    const pane = await openPane(workbench);
    await pane.getByRole("button", { name: "帮助" }).click();
    const opened = workbench.page.context().waitForEvent("page");
    await pane
      .getByRole("dialog")
      .getByRole("link", { name: /用户手册/ })
      .click();
    const manual = await opened;
    await manual.getByRole("heading", { name: "用户手册" }).waitFor();
    const broken = await manual.evaluate(() =>
      [...document.images].filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src),
    );
    expect(broken).toEqual([]);
    expect(new URL(manual.url()).origin).toBe(new URL(workbench.address).origin);
    await manual.screenshot({ path: join(__dirname, "../../test-results/manual.png") });
    await manual.close();
  });
});
