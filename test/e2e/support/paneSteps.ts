import type { Frame } from "playwright-core";
import { row } from "./openedPane";
import type { RunningWorkbench } from "./startWorkbench";

export const button = (pane: Frame, name: string | RegExp) => pane.getByRole("button", { name, exact: true });
export const tab = (pane: Frame, name: string) => pane.getByRole("tab", { name, exact: true }).click();
export const says = (pane: Frame, words: string | RegExp) => pane.getByText(words).first().waitFor();
export const dialogOf = (pane: Frame) => pane.getByRole("dialog");

export async function escapeDialog(pane: Frame, { page }: RunningWorkbench): Promise<void> {
  await page.keyboard.press("Escape");
  await dialogOf(pane).waitFor({ state: "detached" });
}

/** A row that was out of sight is drawn, and has the focus, in the next frame. */
export const drawn = (pane: Frame) =>
  pane.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));

/** Goes down the list, which draws only what is in sight, until the row is there. */
export async function stepTo(pane: Frame, { page }: RunningWorkbench, name: string): Promise<void> {
  await pane.locator("[data-index] [data-row][tabindex='0']").first().focus();
  await page.keyboard.press("Home");
  // What was drawn where the list stood before is on its way out.
  await pane.locator("[data-index='0']").first().waitFor();
  await drawn(pane);
  for (let step = 0; step < 60 && (await row(pane, name).count()) === 0; step++) {
    await page.keyboard.press("ArrowDown");
    await drawn(pane);
  }
  await row(pane, name).first().scrollIntoViewIfNeeded();
}

export async function confirm(pane: Frame, name: string, done: string | RegExp): Promise<void> {
  await dialogOf(pane).getByRole("button", { name, exact: true }).click();
  await says(pane, done);
  await dialogOf(pane).waitFor({ state: "detached" });
}

export async function chooseFile(
  pane: Frame,
  accept: string,
  name: string,
  bytes: Uint8Array,
): Promise<void> {
  await pane
    .locator(`input[type=file]${accept}`)
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
}
