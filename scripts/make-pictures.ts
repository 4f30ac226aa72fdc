/**
 * `npm run pictures [-- NAME…]`: takes the manual's pictures (docs/pictures/) from the running workbench and draws the install
 * guide's, all or those named.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startWorkbench } from "../test/e2e/support/startWorkbench";
import type { RunningWorkbench } from "../test/e2e/support/startWorkbench";
import { DRAWINGS } from "./pictures/installDrawings";
import { SCENES } from "./pictures/scenes";
import type { Scene } from "./pictures/scenes";

const FOLDER = join(__dirname, "../docs/pictures");
const VIEWPORT = { width: 1280, height: 760 };

async function take(scene: Scene, workbench: RunningWorkbench): Promise<void> {
  await scene.prepare(workbench);
  const { page } = workbench;
  // Half-way through a fade nothing looks as it will.
  await page.waitForTimeout(600);
  const shown = scene.of === "pane" ? page.locator("#pane") : page.locator("body");
  await shown.screenshot({ path: join(FOLDER, `${scene.name}.png`), animations: "disabled" });
}

async function main(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => ![...SCENES, ...DRAWINGS].some((one) => one.name === name));
  if (unknown.length > 0) throw new Error(`没有名为 ${unknown.join("、")} 的图。`);
  const isWanted = ({ name }: { name: string }) => names.length === 0 || names.includes(name);
  mkdirSync(FOLDER, { recursive: true });
  for (const { name, svg } of DRAWINGS.filter(isWanted)) {
    writeFileSync(join(FOLDER, `${name}.svg`), svg);
    console.log(`docs/pictures/${name}.svg`);
  }
  if (SCENES.some(isWanted)) await takeAll(SCENES.filter(isWanted));
}

async function takeAll(scenes: readonly Scene[]): Promise<void> {
  execFileSync(process.execPath, [join(__dirname, "build.mjs")], { stdio: "inherit" });
  for (const scene of scenes) {
    const workbench = await startWorkbench({ width: 380, openPane: false, viewport: VIEWPORT });
    try {
      await take(scene, workbench);
      console.log(`docs/pictures/${scene.name}.png`);
    } finally {
      await workbench.close();
    }
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
