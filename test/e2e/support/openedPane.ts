import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import type { WorkbookDescription } from "../../../workbench/xlsx/describeWorkbook";
import type { RunningWorkbench } from "./startWorkbench";

const SAMPLE = join(__dirname, "../../../assets/samples/target-tables-2024.xlsx");

/** Opens the workbook (the 12 real tables by default) with a fresh pane that has forgotten earlier preferences. */
export async function openPane(
  workbench: RunningWorkbench,
  bytes: Uint8Array = readFileSync(SAMPLE),
): Promise<Frame> {
  await workbench.open(bytes);
  await workbench.page.evaluate(() => {
    localStorage.clear();
    // 三步上手 is a card of its own tests (paneFirstUse).
    localStorage.setItem("@target-table-assistant/preferences", '{"guideDismissed":true}');
    window.workbench.openPane();
  });
  const pane = await workbench.pane();
  await pane.getByRole("button", { name: "一键校验" }).waitFor();
  return pane;
}

/** Presses 一键校验 and waits for the result. */
export async function check(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "一键校验" }).click();
  await pane.getByText(/^\d\d:\d\d 已校验$/).waitFor();
  await pane.locator("[role=progressbar]").waitFor({ state: "detached" });
}

export function dump(workbench: RunningWorkbench): Promise<WorkbookDescription> {
  return workbench.page.evaluate(() => window.workbench.dump());
}

/** Types into the grid, as the user would. */
export async function edit(
  workbench: RunningWorkbench,
  sheet: string,
  address: string,
  value: string,
): Promise<void> {
  await workbench.page.evaluate(([a, b, c]) => window.workbench.edit(a, b, c), [
    sheet,
    address,
    value,
  ] as const);
}

export function row(pane: Frame, name: string | RegExp) {
  return pane.getByRole("listitem").filter({ hasText: name });
}
