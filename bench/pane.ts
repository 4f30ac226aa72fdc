import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchBrowser } from "../test/e2e/support/browser";
import { bareFirstLoad, paneFirstLoad } from "./pane/firstLoad";
import type { FirstLoad } from "./pane/firstLoad";
import { firstPaint } from "./pane/firstPaint";
import { kilobytes, milliseconds } from "./support/BenchTable";
import type { Benchmark } from "./support/BenchTable";

const ROOT = join(__dirname, "..");
const LOADS = 9;

/** The pane's first load and first paint against the least page of React and Fluent UI, both built here. */
export const paneBenchmark: Benchmark = {
  name: "pane",
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), "bench-pane-"));
    const [paneFolder, bareFolder] = [join(folder, "pane"), join(folder, "bare")];
    execFileSync(process.execPath, [join(ROOT, "scripts/build.mjs"), "--out", paneFolder], {
      stdio: "ignore",
    });
    const loads = [await bareFirstLoad(bareFolder), paneFirstLoad(paneFolder)] as const;
    writeFileSync(join(bareFolder, "bare.html"), barePage(loads[0].files));
    const browser = await launchBrowser(ROOT);
    const paints = [
      await firstPaint(browser, bareFolder, "bare.html", LOADS),
      await firstPaint(browser, paneFolder, "taskpane.html", LOADS),
    ] as const;
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
    const row = (name: string, { files, bytes, gzBytes }: FirstLoad, paint: number) => [
      name,
      String(files.length),
      kilobytes(bytes),
      kilobytes(gzBytes),
      milliseconds(paint),
    ];
    const ratio = (value: (index: 0 | 1) => number) => (value(1) / value(0)).toFixed(2);
    return [
      {
        title: "The pane's first load against a bare React and Fluent page",
        columns: ["page", "files", "KB", "KB gz", "first button painted, ms"],
        rows: [
          row("bare: FluentProvider and one Button", loads[0], paints[0]),
          row("pane", loads[1], paints[1]),
          [
            "pane ÷ bare",
            "",
            ratio((index) => loads[index].bytes),
            ratio((index) => loads[index].gzBytes),
            ratio((index) => paints[index]),
          ],
        ],
        notes: [
          "Scripts and styles that the page itself names, gzip level 9, without office.js. At most 1.5 is asked of the gzipped bytes; `npm test` asserts it.",
          "All else is fetched when it is first used: the pane for the first click, then its parts (年终填报, 评价, 设置, dialogs, reports, .xlsx and .docx readers) one by one.",
          `Painted: the frame after the first button is there, in a fresh browser context with nothing cached, served from this machine; a stand-in for office.js answers at once. Median of ${LOADS} loads.`,
        ],
      },
    ];
  },
};

function barePage(scripts: readonly string[]): string {
  const tags = scripts.map((script) => `<script defer src="${script}"></script>`).join("");
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8" />${tags}</head><body><div id="pane"></div></body></html>`;
}
