import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame, Locator, Route } from "playwright-core";
import { bareFirstLoad, paneFirstLoad } from "../../bench/pane/firstLoad";
import { violationsIn } from "./support/access";
import { check, openPane } from "./support/openedPane";
import { startWorkbench, type RunningWorkbench } from "./support/startWorkbench";

const DIST = join(__dirname, "../../dist");
const SAMPLE = join(__dirname, "../../assets/samples/target-tables-2024.xlsx");
const MOST = 1.5;
/** The scripts that the pane's page fetches. */
const SCRIPTS = /\.[0-9a-f]{8}\.js$/;

describe("the pane's first load", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "bare-page-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("is at most one and a half times that of the least React and Fluent page, in gzipped bytes", async () => {
    const bare = await bareFirstLoad(folder);
    const pane = paneFirstLoad(DIST);
    expect(bare.gzBytes).toBeGreaterThan(50_000);
    expect(pane.gzBytes / bare.gzBytes).toBeLessThanOrEqual(MOST);
  }, 240_000);
});

describe("what is fetched when it is first used", () => {
  let workbench: RunningWorkbench;
  beforeAll(async () => {
    workbench = await startWorkbench({ width: 320, openPane: false });
  });
  afterAll(() => workbench.close());
  afterEach(() => workbench.page.context().unrouteAll());

  /** Scripts of the pane asked for since a number of requests. */
  const scriptsSince = (from: number) =>
    workbench.requests.slice(from).filter((address) => /\/\d*\w*\.[0-9a-f]{8}\.js$/.test(address));

  /** The pane throws when it is drawn, until the page is marked as mended. */
  const breaking = async (route: Route) => {
    const response = await route.fetch();
    const fault = '(()=>{if(!document.body.hasAttribute("data-mended"))throw new Error("坏了");return""})()';
    const body = (await response.text()).replace(
      '"data-opens-settings":!0',
      `"data-opens-settings":${fault}`,
    );
    await route.fulfill({ response, body });
  };

  async function letGo(held: readonly Route[]): Promise<void> {
    await Promise.all(held.map((route) => route.continue()));
    await workbench.page.context().unrouteAll();
  }

  const offline = (route: Route) => route.abort("internetdisconnected");

  it("is nothing until something is asked; then the pane does it, with the focus where it was", async () => {
    const from = workbench.requests.length;
    const pane = await openPane(workbench);
    await pane.getByText("只读取，不改动任何单元格").waitFor();
    const first = paneFirstLoad(DIST).files.filter((file) => file.endsWith(".js"));
    expect(scriptsSince(from).map((address) => address.split("/").at(-1))).toEqual(first);
    expect(await violationsIn(workbench)).toEqual([]);
    const controls = await placesOf(pane);
    await check(pane);
    expect(await placesOf(pane)).toEqual(controls);
    expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe("一键校验");
    expect(scriptsSince(from).length).toBeGreaterThan(first.length);
  });

  it("may be a tab, by keyboard alone", async () => {
    const pane = await openPane(workbench);
    await pane.getByRole("tab", { name: "校验" }).focus();
    await workbench.page.keyboard.press("ArrowRight");
    await workbench.page.keyboard.press("Enter");
    await pane.getByText("已填 0 / 109").first().waitFor();
    expect(await pane.getByRole("tab", { name: "年终填报" }).getAttribute("aria-selected")).toBe("true");
  });

  it("may be the settings or the menu", async () => {
    const first = await openPane(workbench);
    await first.getByRole("button", { name: "更多" }).click();
    await first.getByRole("menuitem").first().waitFor();
    const second = await openPane(workbench);
    await second.getByRole("button", { name: "设置" }).click();
    await second.getByRole("heading", { name: "设置", exact: true }).waitFor();
  });

  it("is asked for again where it did not arrive, and the pane says so meanwhile", async () => {
    const pane = await openPane(workbench);
    await workbench.page.context().route(SCRIPTS, offline);
    await pane.getByRole("button", { name: "一键校验" }).click();
    await pane.getByRole("alert").getByText("没有加载成功").waitFor();
    await workbench.screenshot("pane-part-missing");
    await workbench.page.context().unrouteAll();
    await pane.getByRole("button", { name: "重试" }).click();
    await pane.getByText(/^\d\d:\d\d 已校验$/).waitFor();
  });

  it("so it is for a part of the pane", async () => {
    const pane = await openPane(workbench);
    await check(pane);
    await workbench.page.context().route(SCRIPTS, offline);
    await pane.getByRole("tab", { name: "评价" }).click();
    await pane.getByRole("alert").getByText("没有加载成功").first().waitFor();
    await workbench.page.context().unrouteAll();
    const retries = pane.getByRole("button", { name: "重试" });
    for (let left = await retries.count(); left > 0; left--) await retries.first().click();
    await pane.getByText("未完成").first().waitFor();
  });

  it("so it is for a dialog", async () => {
    const pane = await openPane(workbench);
    await check(pane);
    await pane.getByRole("button", { name: "更多" }).click();
    await pane.getByRole("menuitem").first().waitFor();
    await workbench.page.context().route(SCRIPTS, offline);
    await pane.getByRole("menuitem", { name: "新建空白表…" }).click();
    await pane.getByRole("alert").getByText("没有加载成功").waitFor();
    await workbench.screenshot("dialog-part-missing");
    await workbench.page.context().unrouteAll();
    await pane.getByRole("button", { name: "重试" }).click();
    await pane.getByRole("dialog").getByRole("heading", { name: "新建空白表" }).waitFor();
  });

  it("says what has failed where the pane cannot be put up, and tries again", async () => {
    await workbench.page.context().route(SCRIPTS, breaking);
    const pane = await openPane(workbench);
    await pane.getByRole("button", { name: "一键校验" }).click();
    await pane.getByRole("alert").getByText("加载项内部出错：Error: 坏了").waitFor();
    await workbench.screenshot("pane-not-put-up");
    await pane.waitForFunction(() => document.activeElement?.textContent === "重试");
    await pane.evaluate(() => document.body.setAttribute("data-mended", ""));
    await workbench.page.keyboard.press("Enter");
    await pane.getByText(/^\d\d:\d\d 已校验$/).waitFor();
  });

  it("lets the ribbon's button go where the pane cannot be put up", async () => {
    await workbench.page.context().route(SCRIPTS, breaking);
    const pane = await openPane(workbench);
    await workbench.page.evaluate(() => window.workbench.commands.run("Performance.CheckButton"));
    await pane.getByRole("alert").getByText("加载项内部出错：Error: 坏了").waitFor();
  });

  it("tells a screen reader that it starts, and leaves the focus where the user has gone meanwhile", async () => {
    const held: Route[] = [];
    const pane = await openPane(workbench);
    const status = pane.getByRole("status");
    expect(await status.textContent()).toContain("按“一键校验”");
    await workbench.page.context().route(SCRIPTS, (route) => void held.push(route));
    await pane.getByRole("button", { name: "一键校验" }).focus();
    await workbench.page.keyboard.press("Enter");
    await status.getByText("正在启动…").waitFor();
    await workbench.page.keyboard.press("Tab");
    await letGo(held);
    await pane.getByText(/^\d\d:\d\d 已校验$/).waitFor();
    expect(await pane.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("设置");
    await pane.getByRole("status").getByText("12 张表").waitFor();
  });

  it.each([
    ["light", { colorScheme: "light", forcedColors: "none" }, "rgb(255, 255, 255)"],
    ["dark", { colorScheme: "dark", forcedColors: "none" }, "rgb(41, 41, 41)"],
    // All of the background is left to the system.
    ["forced colours", { colorScheme: "dark", forcedColors: "active" }, "none"],
  ] as const)("never flashes in %s, from the bare page to the result", async (_look, media, background) => {
    await workbench.page.emulateMedia(media);
    const held: Route[] = [];
    await workbench.open(readFileSync(SAMPLE));
    await workbench.page.context().route(SCRIPTS, (route) => void held.push(route));
    await workbench.page.evaluate(() => window.workbench.openPane());
    const bare = workbench.page.frameLocator("#pane-body iframe");
    await bare.getByText("正在启动…").waitFor();
    await watchBackground(bare.locator("html"));
    await letGo(held);
    const pane = await workbench.pane();
    await check(pane);
    expect(await pane.evaluate(() => document.documentElement.dataset.seen)).toBe(background);
  });

  /** Where the start page's controls stand, from left to right. */
  function placesOf(pane: Frame): Promise<number[][]> {
    const named = pane.locator("[data-first-use], [role=tab]");
    return named.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()).map(({ left, width }) => [left, width].map(Math.round)),
    );
  }

  /** Notes in `data-seen` each background that is painted in the middle of the page, frame by frame. */
  async function watchBackground(page: Locator): Promise<void> {
    await page.evaluate(() => {
      const seen = new Set<string>();
      const opaque = (element: Element | null): string => {
        if (element === null) return "none";
        const colour = getComputedStyle(element).backgroundColor;
        return /, 0\)$/.test(colour) ? opaque(element.parentElement) : colour;
      };
      const note = () => {
        seen.add(opaque(document.elementFromPoint(window.innerWidth / 2, window.innerHeight - 120)));
        document.documentElement.dataset.seen = [...seen].join(" | ");
        requestAnimationFrame(note);
      };
      note();
    });
  }
});
