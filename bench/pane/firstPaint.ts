import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import type { Browser } from "playwright-core";
import { median } from "../support/clock";

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  css: "text/css",
};

/** Stands in for office.js and Excel, whose time is not the page's. */
const OFFICE = `window.Office = {
  onReady: () => Promise.resolve({ host: "Excel" }),
  HostType: { Excel: "Excel" },
  context: { requirements: { isSetSupported: () => true }, displayLanguage: "zh-CN" },
  actions: { associate: () => undefined },
};`;

/** Milliseconds from the navigation's start to the frame that shows the first button: the median of several loads. */
export async function firstPaint(
  browser: Browser,
  folder: string,
  page: string,
  loads: number,
): Promise<number> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
    const [file, isOffice] = [join(folder, path), path.endsWith("/office.js")];
    // A browser asks for the page's icon of its own accord.
    if (!isOffice && !existsSync(file)) return void response.writeHead(404).end();
    const content = isOffice ? OFFICE : readFileSync(file);
    response.setHeader("Content-Type", TYPES[path.split(".").at(-1) ?? ""] ?? "application/octet-stream");
    response.end(content);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const times: number[] = [];
  for (let load = 0; load < loads; load++)
    times.push(await loadOnce(browser, `http://127.0.0.1:${port}/${page}`));
  server.close();
  return median(times);
}

/** A context of its own has nothing cached. */
async function loadOnce(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole("button").first().waitFor();
  const time = await page.evaluate(
    () =>
      new Promise<number>((done) =>
        // The frame after the one in which the button is there has painted it.
        requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))),
      ),
  );
  await context.close();
  return time;
}
