import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { check } from "../../src/cli/check";
import { runCommand } from "../support/runCommand";
import { plantFolder } from "../../scripts/planted-folder";
import { launchBrowser } from "./support/browser";

const ROOT = join(__dirname, "../..");
/** Few, as axe looks at every cell. */
const WORKBOOKS = 3;
const ONE_RUN = 300_000;

describe("汇总's page in a browser", () => {
  const folder = mkdtempSync(join(tmpdir(), "page-"));
  const file = join(folder, "汇总.html");
  const requests: string[] = [];
  const troubles: string[] = [];
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    await plantFolder(join(folder, "books"), WORKBOOKS);
    const { err } = await runCommand(check, join(folder, "books"), "--html", file, "--no-cache");
    expect(err).toBe("");
    browser = await launchBrowser(ROOT);
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    page = await context.newPage();
    page.on("request", (request) => requests.push(request.url()));
    page.on("pageerror", (error) => troubles.push(error.message));
    page.on("console", (message) => void (message.type() === "error" && troubles.push(message.text())));
  }, ONE_RUN);
  beforeEach(async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    // The page remembers its list in the address: here each test begins anew.
    await page.goto("about:blank");
    await page.goto(pathToFileURL(file).href);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const status = () => page.getByRole("status").textContent();
  const column = (index: number) => page.locator(`tbody td:nth-child(${index})`).allTextContents();
  const violations = async () =>
    (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);

  it("shows units first, worst on top, and the other lists on a click", async () => {
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("绩效目标表汇总");
    expect(await page.getByRole("button", { pressed: true }).textContent()).toContain("单位");
    const errors = (await column(5)).map(Number);
    expect(errors).toEqual([...errors].sort((a, b) => b - a));
    await page.getByRole("button", { name: "项目（36）" }).click();
    expect(await status()).toBe("第 1–36 行，共 36 行（全部 36 行）");
    await page.getByRole("button", { name: /^文件（/ }).click();
    expect(await page.locator("td.bad").allTextContents()).toContain("没有读成");
  });

  it("finds, sorts and turns pages by the keyboard alone", async () => {
    await page.getByRole("button", { name: /^问题/ }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.type("C03 警告");
    expect(await column(2)).toEqual((await column(2)).map(() => "C03"));
    expect((await column(2)).length).toBeGreaterThan(0);
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Delete");
    expect(await status()).toMatch(/^第 1–100 行，/);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("下一页");
    await page.keyboard.press("Enter");
    expect(await status()).toMatch(/^第 101–200 行，/);
    await page.getByRole("button", { name: "规则" }).focus();
    await page.keyboard.press("Enter");
    const rules = await column(2);
    expect(rules).toEqual([...rules].sort());
    expect(await page.locator('th[aria-sort="ascending"]').textContent()).toBe("规则");
    await page.keyboard.press("Enter");
    expect(await page.locator('th[aria-sort="descending"]').textContent()).toBe("规则");
  });

  it.each([1280, 320])(
    "is %d px wide without anything cut, and axe finds nothing wrong with any list",
    async (width) => {
      await page.setViewportSize({ width, height: 800 });
      for (const name of [/^单位/, /^项目/, /^问题/, /^文件/]) {
        await page.getByRole("button", { name }).first().click();
        // A few rows look like any more of them, and axe looks at every cell.
        await page
          .getByRole("searchbox")
          .fill(String(name) === "/^问题/" ? "目标表1.xlsx 数字档案室建设" : "第1统计所");
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        expect(await violations()).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await violations()).toEqual([]);
      await page.emulateMedia({ colorScheme: "light" });
    },
    ONE_RUN,
  );

  it("asks for nothing but itself, and its own policy forbids it to", async () => {
    expect([...new Set(requests)].filter((url) => url !== "about:blank")).toEqual([pathToFileURL(file).href]);
    expect(troubles).toEqual([]);
    const blocked = await page.evaluate(() =>
      fetch("https://example.invalid/").then(
        () => "asked",
        (error: Error) => error.message,
      ),
    );
    expect(blocked).toContain("fetch");
    expect(troubles.splice(0).join("\n")).toContain("Content Security Policy");
  });
});
