/**
 * `npm run pictures [-- --out FOLDER NAME…]`: takes the manual's pictures (docs/pictures/) from the running workbench and draws
 * the install guide's, all or those named.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { startWorkbench } from "../test/e2e/support/startWorkbench";
import type { RunningWorkbench } from "../test/e2e/support/startWorkbench";
import { DRAWINGS } from "./pictures/installDrawings";
import { SCENES } from "./pictures/scenes";
import type { Scene } from "./pictures/scenes";

const ROOT = join(__dirname, "..");
const VIEWPORT = { width: 1280, height: 760 };

async function take(scene: Scene, workbench: RunningWorkbench, path: string): Promise<void> {
  await scene.prepare(workbench);
  const { page } = workbench;
  // Half-way through a fade nothing looks as it will.
  await page.waitForTimeout(600);
  const shown = scene.of === "pane" ? page.locator("#pane") : page.locator("body");
  await shown.screenshot({ path, animations: "disabled" });
}

async function main(): Promise<void> {
  const { values, positionals: names } = parseArgs({
    options: { out: { type: "string", default: join(ROOT, "docs/pictures") } },
    allowPositionals: true,
  });
  const unknown = names.filter((name) => ![...SCENES, ...DRAWINGS].some((one) => one.name === name));
  if (unknown.length > 0) throw new Error(`没有名为 ${unknown.join("、")} 的图。`);
  const isWanted = ({ name }: { name: string }) => names.length === 0 || names.includes(name);
  mkdirSync(values.out, { recursive: true });
  for (const { name, svg } of DRAWINGS.filter(isWanted)) {
    const file = join(values.out, `${name}.svg`);
    writeFileSync(file, svg);
    console.log(relative(ROOT, file));
  }
  if (SCENES.some(isWanted)) await takeAll(SCENES.filter(isWanted), values.out);
}

async function takeAll(scenes: readonly Scene[], folder: string): Promise<void> {
  execFileSync(process.execPath, [join(__dirname, "build.mjs")], { stdio: "inherit" });
  for (const scene of scenes) {
    const workbench = await startWorkbench({ width: 380, openPane: false, viewport: VIEWPORT });
    try {
      const file = join(folder, `${scene.name}.png`);
      await take(scene, workbench, file);
      console.log(relative(ROOT, file));
    } finally {
      await workbench.close();
    }
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
