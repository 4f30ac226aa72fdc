import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Route } from "playwright-core";
import { bareFirstLoad, paneFirstLoad } from "../../bench/pane/firstLoad";
import { violationsIn } from "./support/access";
import { check, openPane } from "./support/openedPane";
import { startWorkbench, type RunningWorkbench } from "./support/startWorkbench";

const DIST = join(__dirname, "../../dist");
const MOST = 1.5;

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

  const offline = (route: Route) => route.abort("internetdisconnected");

  it("is nothing until something is asked; then the pane does it, with the focus where it was", async () => {
    const from = workbench.requests.length;
    const pane = await openPane(workbench);
    await pane.getByText("只读取，不改动任何单元格").waitFor();
    const first = paneFirstLoad(DIST).files.filter((file) => file.endsWith(".js"));
    expect(scriptsSince(from).map((address) => address.split("/").at(-1))).toEqual(first);
    expect(await violationsIn(workbench)).toEqual([]);
    await check(pane);
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
    await workbench.page.context().route(/\.[0-9a-f]{8}\.js$/, offline);
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
    await workbench.page.context().route(/\.[0-9a-f]{8}\.js$/, offline);
    await pane.getByRole("tab", { name: "评价" }).click();
    await pane.getByRole("alert").getByText("没有加载成功").first().waitFor();
    await workbench.page.context().unrouteAll();
    const retries = pane.getByRole("button", { name: "重试" });
    for (let left = await retries.count(); left > 0; left--) await retries.first().click();
    await pane.getByText("未完成").first().waitFor();
  });
});
