import type { Frame } from "playwright-core";
import { check, openPane, row } from "../../test/e2e/support/openedPane";
import type { RunningWorkbench } from "../../test/e2e/support/startWorkbench";
import { makeSeedDocx } from "../seed-word-document";
import { workbookWithAnotherHeader } from "./anotherHeader";

/** A picture of the manual: what must be done before it is taken, and whether it shows the pane or the whole workbench. */
export interface Scene {
  readonly name: string;
  readonly of: "pane" | "workbench";
  prepare(workbench: RunningWorkbench): Promise<void>;
}

const PROJECT = "统计数据平台系统运维保障";

async function checked(workbench: RunningWorkbench): Promise<Frame> {
  const pane = await openPane(workbench);
  await check(pane);
  return pane;
}

async function openProject(workbench: RunningWorkbench, name: string): Promise<Frame> {
  const pane = await checked(workbench);
  await row(pane, name).first().getByRole("button").first().click();
  await pane.getByRole("heading", { level: 2 }).waitFor();
  return pane;
}

async function withColumns(workbench: RunningWorkbench): Promise<Frame> {
  const pane = await openPane(workbench);
  await pane.getByRole("tab", { name: "年终填报", exact: true }).click();
  await pane.getByRole("button", { name: "添加评价列" }).click();
  await pane.getByRole("dialog").getByRole("button", { name: "写入" }).click();
  await pane.getByRole("button", { name: "下一未填行" }).waitFor();
  return pane;
}

async function fromMenu(pane: Frame, item: string): Promise<void> {
  await pane.getByRole("button", { name: "更多", exact: true }).click();
  await pane.getByRole("menuitem", { name: item }).click();
  await pane.getByRole("dialog").waitFor();
}

export const SCENES: readonly Scene[] = [
  {
    name: "start",
    of: "workbench",
    prepare: async (workbench) => {
      await openPane(workbench);
    },
  },
  {
    name: "checked",
    of: "pane",
    prepare: async (workbench) => {
      await checked(workbench);
    },
  },
  {
    name: "finding",
    of: "pane",
    prepare: async (workbench) => {
      const pane = await openProject(workbench, "数字档案室建设");
      await row(pane, "C03").getByRole("button", { name: "说明" }).click();
    },
  },
  {
    name: "fix",
    of: "pane",
    prepare: async (workbench) => {
      const pane = await openProject(workbench, PROJECT);
      await row(pane, "I12 · G9").getByRole("button", { name: "预览并修改" }).click();
      await pane.getByRole("dialog").waitFor();
    },
  },
  {
    name: "written",
    of: "workbench",
    prepare: async (workbench) => {
      const pane = await checked(workbench);
      await pane.getByRole("button", { name: "写回校验列" }).click();
      await pane.getByRole("dialog").getByRole("button", { name: "写入" }).click();
      await pane
        .getByText(/已写入 \d+ 个单元格/)
        .first()
        .waitFor();
    },
  },
  {
    name: "fill",
    of: "pane",
    prepare: async (workbench) => {
      const pane = await withColumns(workbench);
      await pane.getByRole("button", { name: "下一未填行" }).click();
      await workbench.page.keyboard.type("240");
      await workbench.page.keyboard.press("Enter");
      await workbench.page.keyboard.type("2");
    },
  },
  {
    name: "scores",
    of: "pane",
    prepare: async (workbench) => {
      const pane = await withColumns(workbench);
      await pane.getByRole("tab", { name: "评价", exact: true }).click();
      await pane.getByText("未完成 12").waitFor();
    },
  },
  {
    name: "unread",
    of: "pane",
    prepare: async (workbench) => {
      const pane = await openPane(workbench, await workbookWithAnotherHeader());
      await check(pane);
      await pane.getByRole("button", { name: "为什么没识别" }).click();
      await pane.getByRole("dialog").waitFor();
    },
  },
  {
    name: "word",
    of: "pane",
    prepare: async (workbench) => {
      const pane = await openPane(workbench);
      await fromMenu(pane, "从 Word 导入…");
      await pane.locator("input[type=file][accept*=docx]").setInputFiles({
        name: "绩效目标表.docx",
        mimeType: "application/octet-stream",
        buffer: Buffer.from(await makeSeedDocx()),
      });
      await pane.getByRole("checkbox").first().waitFor();
    },
  },
  {
    name: "blank",
    of: "pane",
    prepare: async (workbench) => {
      await fromMenu(await openPane(workbench), "新建空白表…");
    },
  },
  {
    name: "settings",
    of: "pane",
    prepare: async (workbench) => {
      const pane = await openPane(workbench);
      await pane.getByRole("button", { name: "设置" }).click();
    },
  },
];
