/** Draws assets/icons: a PNG for each icon and size, and the SVG it comes from. Needs a Chromium. `npm run icons` */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";
import type { Page } from "playwright-core";
import { drawIcon, ICON_SIZES } from "./icon-shapes";
import type { IconName } from "./icon-shapes";

const ICONS: readonly IconName[] = ["app", "check", "pane"];
const root = resolve(__dirname, "..");
const folder = join(root, "assets", "icons");

async function renderPng(page: Page, svg: string, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>html,body{margin:0}svg{display:block}</style>${svg}`);
  return page.screenshot({ omitBackground: true });
}

async function makeIcons(): Promise<void> {
  const executablePath = execFileSync(process.execPath, [join(root, "scripts", "chromium.mjs")], {
    encoding: "utf8",
  });
  const browser = await chromium.launch({ executablePath: executablePath.trim(), args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    mkdirSync(folder, { recursive: true });
    for (const name of ICONS) {
      for (const size of ICON_SIZES) {
        writeFileSync(join(folder, `${name}-${size}.png`), await renderPng(page, drawIcon(name, size), size));
      }
      writeFileSync(join(folder, `${name}.svg`), `${drawIcon(name, 128)}\n`);
    }
  } finally {
    await browser.close();
  }
}

void makeIcons();
