import type { Frame } from "playwright-core";
import { openPane } from "./openedPane";
import type { RunningWorkbench } from "./startWorkbench";

export async function openTab(pane: Frame, name: string): Promise<void> {
  await pane.getByRole("tab", { name, exact: true }).click();
}

/** 年终填报 of the sample, or of another workbook, with 评价列 beside all of its tables. */
export async function openYearEnd(workbench: RunningWorkbench, bytes?: Uint8Array): Promise<Frame> {
  const pane = await openPane(workbench, bytes);
  await openTab(pane, "年终填报");
  await pane.getByRole("button", { name: "添加评价列" }).click();
  await pane.getByRole("dialog").getByRole("button", { name: "写入" }).click();
  await pane
    .getByText(/已添加评价列，写入 \d+ 个单元格/)
    .first()
    .waitFor();
  await pane.getByRole("button", { name: "下一未填行" }).waitFor();
  return pane;
}
