import type { Frame } from "playwright-core";
import type { RunningWorkbench } from "./startWorkbench";

/** Waits until the element of this text or name has the focus. */
export async function focusIsOn(pane: Frame, name: string): Promise<void> {
  await pane.waitForFunction(
    (text) =>
      document.activeElement?.textContent?.trim() === text ||
      document.activeElement?.getAttribute("aria-label") === text,
    name,
  );
}

/** Chooses an entry of ⋯ by keyboard alone. */
export async function chooseFromMore({ page }: RunningWorkbench, pane: Frame, entry: string): Promise<void> {
  await pane.getByRole("button", { name: "更多", exact: true }).focus();
  await page.keyboard.press("Enter");
  await pane.waitForFunction(() => document.activeElement?.getAttribute("role") === "menuitem");
  const names = await pane.getByRole("menuitem").allTextContents();
  for (let step = names.indexOf(entry); step > 0; step--) await page.keyboard.press("ArrowDown");
  await focusIsOn(pane, entry);
  await page.keyboard.press("Enter");
}
