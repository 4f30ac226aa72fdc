import type { Frame } from "playwright-core";
import { makeSeedDocx } from "../../../scripts/seed-word-document";
import { blankBook } from "./blankBook";
import { check, edit, openPane, row } from "./openedPane";
import { button, chooseFile, confirm, dialogOf, escapeDialog, says, stepTo, tab } from "./paneSteps";
import type { RunningWorkbench } from "./startWorkbench";

const TABLE_1 = "统计数据平台系统运维保障";
const SHEET_1 = `表1${TABLE_1}`;

/** A view of the pane, and the steps that lead there from the view before it. */
export interface PaneView {
  readonly name: string;
  readonly lead: (pane: Frame, workbench: RunningWorkbench) => Promise<unknown>;
}

async function openMenu(pane: Frame): Promise<void> {
  await button(pane, "更多").click();
  await pane.getByRole("menuitem").first().waitFor();
}

async function openEntry(pane: Frame, entry: string): Promise<void> {
  await openMenu(pane);
  await pane.getByRole("menuitem", { name: entry }).click();
  await dialogOf(pane).waitFor();
}

/** Makes findings of every severity. */
async function spoil(workbench: RunningWorkbench): Promise<void> {
  await edit(workbench, SHEET_1, "G11", "");
  await edit(workbench, SHEET_1, "G12", "≥");
  await edit(workbench, SHEET_1, "C5", "100");
}

const CHECKING: readonly PaneView[] = [
  { name: "start", lead: (pane) => says(pane, "只读取，不改动任何单元格") },
  {
    name: "list of tables",
    lead: async (pane, workbench) => {
      await spoil(workbench);
      await check(pane);
    },
  },
  {
    name: "list of tables, filtered to nothing",
    lead: (pane) => pane.getByRole("searchbox").fill("没有这样的项目"),
  },
  {
    name: "findings of a table, with 说明",
    lead: async (pane) => {
      await button(pane, "显示全部").click();
      await row(pane, TABLE_1).first().getByRole("button").first().click();
      await button(pane, "说明").first().click();
    },
  },
  {
    name: "忽略…",
    lead: async (pane, workbench) => {
      await stepTo(pane, workbench, "I12 · G10");
      await row(pane, "I12 · G10").getByRole("button", { name: "忽略…" }).click();
      await pane.getByLabel("忽略的原因").waitFor();
    },
  },
  {
    name: "a finding that is set aside",
    lead: async (pane, { page }) => {
      await pane.getByLabel("忽略的原因").fill("已与业务处室核实");
      await page.keyboard.press("Enter");
      await pane.getByLabel("忽略的原因").waitFor({ state: "detached" });
      await page.keyboard.press("End");
      await says(pane, "已忽略：已与业务处室核实");
    },
  },
  {
    name: "preview of a fix",
    lead: async (pane, workbench) => {
      await stepTo(pane, workbench, "I12 · G9");
      await row(pane, "I12 · G9").getByRole("button", { name: "预览并修改" }).click();
      await dialogOf(pane).getByRole("listitem").first().waitFor();
    },
  },
  {
    name: "a finding that is mended, and what was written",
    lead: async (pane) => {
      await confirm(pane, "修改", "已修改 1 个单元格");
    },
  },
  {
    name: "preview of 校验列",
    lead: async (pane) => {
      await button(pane, "写回校验列").click();
      await dialogOf(pane).getByRole("listitem").first().waitFor();
    },
  },
  {
    name: "校验列, written",
    lead: async (pane) => {
      await confirm(pane, "写入", /已写入 \d+ 个单元格/);
    },
  },
];

const SETTINGS: readonly PaneView[] = [
  {
    name: "settings, and a settings file with problems",
    lead: async (pane) => {
      await button(pane, "设置").click();
      const bytes = new TextEncoder().encode('{"version":1,"fiscalYear":"去年","rules":{"Z99":{}}}');
      await chooseFile(pane, "", "坏.json", bytes);
      await says(pane, "“坏.json”有 2 处问题");
    },
  },
  {
    name: "settings with everything unfolded and a problem in them",
    lead: async (pane) => {
      await pane.getByRole("radio", { name: "自定" }).click();
      await pane.getByLabel("核对容差").fill("一点");
      for (const summary of await pane.locator("summary").all()) await summary.click();
    },
  },
];

const YEAR_END: readonly PaneView[] = [
  {
    name: "年终填报 without its columns",
    lead: async (pane) => {
      await check(pane);
      await tab(pane, "年终填报");
      await button(pane, "添加评价列").waitFor();
    },
  },
  {
    name: "年终填报, list of tables",
    lead: async (pane) => {
      await button(pane, "添加评价列").click();
      await confirm(pane, "写入", /已添加评价列/);
    },
  },
  {
    name: "⋯ of 年终填报",
    lead: async (pane) => {
      await pane.getByRole("contentinfo").locator("[aria-haspopup=menu]").click();
      await pane.getByRole("menuitem").first().waitFor();
    },
  },
  {
    name: "a table's rows, one with a number that is far beyond its target",
    lead: async (pane, { page }) => {
      await page.keyboard.press("Escape");
      await button(pane, "下一未填行").click();
      const numbers = { 预算执行: "240", 使用专线宽带条数: "2", "维护机房安全设备、服务器设备数量": "420" };
      for (const [row, number] of Object.entries(numbers)) {
        await pane.getByRole("group", { name: row, exact: true }).waitFor();
        await page.keyboard.type(number);
        if (number !== "420") await page.keyboard.press("Enter");
      }
      await says(pane, /远超目标/);
    },
  },
  {
    name: "引入实际完成值",
    lead: async (pane, workbench) => {
      await workbench.page.keyboard.press("Escape");
      await workbench.page.keyboard.press("Escape");
      await chooseFile(pane, "", "处室交来.xlsx", await workbench.save());
      await says(pane, "来自“处室交来.xlsx”");
    },
  },
  {
    name: "评价",
    lead: async (pane, workbench) => {
      await escapeDialog(pane, workbench);
      await tab(pane, "评价");
      await says(pane, /未完成 \d+/);
    },
  },
  {
    name: "生成自评表…",
    lead: async (pane) => {
      await button(pane, "生成自评表…").click();
      await dialogOf(pane).getByRole("checkbox").first().waitFor();
    },
  },
];

const MENU: readonly PaneView[] = [
  {
    name: "⋯",
    lead: async (pane) => {
      await check(pane);
      await openMenu(pane);
    },
  },
  {
    name: "新建空白表… with a problem in it",
    lead: async (pane) => {
      await pane.getByRole("menuitem", { name: "新建空白表…" }).click();
      await dialogOf(pane).locator("summary").click();
      await dialogOf(pane).getByRole("textbox").last().fill("99");
      await dialogOf(pane).getByRole("alert").waitFor();
    },
  },
  {
    name: "从 Word 导入…",
    lead: async (pane, workbench) => {
      await escapeDialog(pane, workbench);
      await openEntry(pane, "从 Word 导入…");
    },
  },
  {
    name: "从 Word 导入…, a document's tables",
    lead: async (pane) => {
      await chooseFile(pane, "[accept*=docx]", "绩效目标.docx", await makeSeedDocx());
      await says(pane, "找到 12 张绩效目标表");
    },
  },
  {
    name: "指认表头…",
    lead: async (pane, workbench) => {
      await escapeDialog(pane, workbench);
      await openEntry(pane, "指认表头…");
    },
  },
];

const TROUBLE: readonly PaneView[] = [
  {
    name: "a problem: a cell is being edited",
    lead: async (pane, workbench) => {
      await workbench.page.evaluate(() => {
        window.workbench.faults.cellEditMode = true;
      });
      await button(pane, "一键校验").click();
      await says(pane, "请按 Enter 或 Esc 结束编辑");
      await workbench.page.evaluate(() => window.workbench.faults.clear());
    },
  },
  {
    name: "an empty workbook",
    lead: async (_pane, workbench) => {
      await check(await openPane(workbench, await blankBook()));
    },
  },
];

/** Every view of the pane, by the part of the work; in each the views lead from one to the next, the first from a fresh pane. */
export const PANE_VIEWS: readonly (readonly [part: string, views: readonly PaneView[]])[] = [
  ["the check", CHECKING],
  ["the settings", SETTINGS],
  ["the year's end", YEAR_END],
  ["the menu", MENU],
  ["trouble", TROUBLE],
];
