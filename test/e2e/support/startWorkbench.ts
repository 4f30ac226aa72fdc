import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { buildWorkbench } from "../../../workbench/build";
import { startServer, type RunningServer } from "../../../workbench/server/startServer";
import { launchBrowser } from "./browser";

const root = resolve(__dirname, "../../..");
const BOOT_TIMEOUT_MS = 60_000;

export interface StartOptions {
  /** Path of the .xlsx to open; the sample workbook by default. */
  readonly book?: string;
  /** The pane's width in pixels; 360 by default. */
  readonly width?: number;
  /** False leaves the pane closed and unloaded; true by default. */
  readonly openPane?: boolean;
  /** Uses the probe page of this folder instead of the product's pane. */
  readonly probe?: boolean;
  /** A server that stands already, and the manifest whose pane it shows; closed with the workbench. */
  readonly site?: { readonly server: Pick<RunningServer, "address" | "close">; readonly manifest: string };
  /** Window size; 1440 × 900 by default. */
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** A workbench in a browser, with the pane beside it. */
export interface RunningWorkbench {
  readonly page: Page;
  readonly address: string;
  /** The pane's frame; it is another one after `open`. */
  pane(): Promise<Frame>;
  /** Every address any page asked for since the start. */
  readonly requests: readonly string[];
  /** Errors thrown in any page, and messages of the browser's console at level error. */
  readonly errors: readonly string[];
  /** Opens other bytes in place of the workbook. */
  open(bytes: Uint8Array, name?: string): Promise<void>;
  /** The workbook as it would be downloaded. */
  save(): Promise<Uint8Array>;
  /** Writes test-results/NAME.png and returns its path. */
  screenshot(name: string): Promise<string>;
  close(): Promise<void>;
}

/**
 * Starts server and browser and waits until the workbook is in the grid.
 * The product's pane must have been built (`npm run build`); the workbench's own page is built here.
 */
export async function startWorkbench(options: StartOptions = {}): Promise<RunningWorkbench> {
  await buildWorkbench(root);
  const book = options.book ?? join(root, "assets/samples/target-tables-2024.xlsx");
  const extra = [{ prefix: "/support/", folder: __dirname }];
  const server = options.site?.server ?? (await startServer({ root, port: 0, book, extra }));
  const browser = await launchBrowser(root).catch(async (reason: unknown) => {
    await server.close();
    throw reason;
  });
  try {
    return await openPage(server, browser, options);
  } catch (reason) {
    await Promise.all([browser.close(), server.close()]);
    throw reason;
  }
}

async function openPage(
  server: Pick<RunningServer, "address" | "close">,
  browser: Browser,
  options: StartOptions,
): Promise<RunningWorkbench> {
  const viewport = options.viewport ?? { width: 1440, height: 900 };
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "zh-CN", viewport });
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(server.address + query(options));
  await page.evaluate(() => window.workbench.ready);
  // 三步上手 is a card of its own tests (paneFirstUse): here is a user who has put it away.
  await page.evaluate(() =>
    localStorage.setItem("@target-table-assistant/preferences", '{"guideDismissed":true}'),
  );
  if (options.openPane !== false) await page.evaluate(() => window.workbench.openPane());
  return {
    page,
    address: server.address,
    pane: () => paneOf(page),
    requests,
    errors,
    open: (bytes, name) => openBytes(page, bytes, name),
    save: () => saveBytes(page),
    screenshot: (name) => screenshot(page, name),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

function query(options: StartOptions): string {
  const parameters = new URLSearchParams({ pane: String(options.width ?? 360), show: "0" });
  if (options.site) parameters.set("manifest", options.site.manifest);
  if (options.probe) parameters.set("manifest", "/support/probe-manifest.xml");
  return `?${parameters.toString()}`;
}

async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("#pane-body iframe", {
    state: "attached",
    timeout: BOOT_TIMEOUT_MS,
  });
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("The pane has no frame.");
  await frame.waitForLoadState("load");
  return frame;
}

async function openBytes(page: Page, bytes: Uint8Array, name?: string): Promise<void> {
  const base64 = Buffer.from(bytes).toString("base64");
  await page.evaluate(
    ([text, fileName]) =>
      window.workbench.open(
        Uint8Array.from(atob(text), (character) => character.charCodeAt(0)),
        fileName,
      ),
    [base64, name] as const,
  );
}

async function saveBytes(page: Page): Promise<Uint8Array> {
  const base64 = await page.evaluate(async () => {
    const bytes = await window.workbench.save();
    let text = "";
    for (let at = 0; at < bytes.length; at += 8192)
      text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    return btoa(text);
  });
  return new Uint8Array(Buffer.from(base64, "base64"));
}

async function screenshot(page: Page, name: string): Promise<string> {
  const folder = join(root, "test-results");
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path });
  return path;
}
