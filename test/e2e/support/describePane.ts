import type { Frame } from "playwright-core";
import { check, dump, edit, openPane, row } from "./openedPane";
import type { RunningWorkbench } from "./startWorkbench";

const TABLE_5 = "表5数字档案室建设";

/** The browser test of the pane, wherever its files are served from. `start` opens the workbench with the pane closed. */
export function describePane(start: () => Promise<RunningWorkbench>, patience: number): void {
  let workbench: RunningWorkbench;

  beforeAll(async () => {
    workbench = await start();
  }, patience);

  afterAll(() => workbench.close());

  describe("一键校验 on the 12 real tables", () => {
    it("shows counts and tables, worst first, and changes no cell", async () => {
      const pane = await openPane(workbench);
      const before = await dump(workbench);
      await check(pane);
      await pane.getByText("12 张表 · 109 行指标").first().waitFor();
      expect(await countOf(pane, "错误")).toBe(0);
      expect(await countOf(pane, "警告")).toBeGreaterThanOrEqual(2);
      const rows = await pane.getByRole("listitem").allInnerTexts();
      const uncovered = rows.slice(0, 2).sort();
      expect(uncovered[0]).toMatch(/数字档案室建设[^]*缺 17.00 万元[^]*89.00 \/ 106.00 万元/);
      expect(uncovered[1]).toMatch(/统计执法专项检查[^]*缺 9.00 万元[^]*13.50 \/ 22.50 万元/);
      expect(await dump(workbench)).toEqual(before);
    });

    it("opens a table: what is wrong, found, expected, mend, and why behind 说明", async () => {
      const pane = await openPane(workbench);
      await check(pane);
      await row(pane, "数字档案室建设").getByRole("button").click();
      await pane.getByText("缺口 17.00 万元（16.04%）未落实到成本").waitFor();
      const card = row(pane, "C03");
      expect(await card.innerText()).toMatch(/现为[^]*应为[^]*怎么改/);
      await card.getByRole("button", { name: "说明" }).click();
      expect(await card.innerText()).toMatch(/依据[^]*财预〔20\d\d〕\d+号/);
    });

    it("selects the cell in the grid on a click, on 定位 and from the keyboard", async () => {
      const pane = await openPane(workbench);
      await check(pane);
      await row(pane, "数字档案室建设").getByRole("button").click();
      const head = row(pane, "C03").locator("[data-row]");
      const address = (await head.innerText()).split("·").at(-1)?.trim();
      await head.click();
      await expectActiveCell({ sheet: TABLE_5, address });
      const chosen = await pane.locator("[aria-current=true] [data-row]").innerText();
      await pane.page().keyboard.press("Alt+ArrowDown");
      await pane.waitForFunction(
        (before) =>
          document.querySelector<HTMLElement>("[aria-current=true] [data-row]")?.innerText !== before,
        chosen,
      );
      const next = (await pane.locator("[aria-current=true] [data-row]").innerText())
        .split("·")
        .at(-1)
        ?.trim();
      await workbench.page.waitForFunction((cell) => window.workbench.activeCell().address === cell, next);
      await pane.page().keyboard.press("Escape");
      await pane.getByRole("list", { name: "目标表列表" }).waitFor();
    });

    it("filters by severity and by words", async () => {
      const pane = await openPane(workbench);
      await check(pane);
      await pane.getByRole("button", { name: /只看警告/ }).click();
      await pane.getByText(/筛选出 \d+ \/ 12 张表/).waitFor();
      expect(await iconsOf(pane)).toEqual(["警告"]);
      await pane.getByRole("searchbox").fill("C03");
      await pane.getByText("筛选出 2 / 12 张表").waitFor();
      expect(await pane.getByRole("listitem").count()).toBe(2);
      await pane.getByRole("searchbox").fill("数字档案室");
      await pane.getByText("筛选出 1 / 12 张表").waitFor();
      await pane.getByRole("searchbox").fill("没有这样的项目");
      await pane.getByText("没有符合筛选条件的结果。").waitFor();
      await pane.getByRole("button", { name: "显示全部" }).click();
      await row(pane, "人口变动抽样调查").waitFor();
    });
  });

  describe("写回校验列", () => {
    it("shows each cell before it is written; 取消 writes nothing", async () => {
      const pane = await openPane(workbench);
      const before = await dump(workbench);
      await check(pane);
      await pane.getByRole("button", { name: "写回校验列" }).click();
      const dialog = pane.getByRole("dialog");
      await dialog.getByText(/将改动 12 张工作表的 \d+ 个单元格/).waitFor();
      await dialog.getByText("表1统计数据平台系统运维保障").waitFor();
      await dialog.getByRole("button", { name: "取消" }).click();
      await dialog.waitFor({ state: "detached" });
      expect(await dump(workbench)).toEqual(before);
    });

    it("writes, a second run changes nothing, and 清除校验标记 gives the workbook back cell for cell", async () => {
      const pane = await openPane(workbench);
      const before = await dump(workbench);
      await check(pane);
      await writeColumns();
      expect(JSON.stringify(await dump(workbench))).toContain("校验结果");
      await pane.getByRole("button", { name: "写回校验列" }).click();
      await pane.getByText("没有变化，未写入任何内容。").first().waitFor();
      await pane.getByRole("button", { name: "清除校验标记" }).click();
      await pane.getByRole("dialog").getByRole("button", { name: "清除" }).click();
      await pane
        .getByText(/已清除标记，改动 \d+ 个单元格/)
        .first()
        .waitFor();
      expect(await dump(workbench)).toEqual(before);
    });

    it("is taken back by 撤销本次写入", async () => {
      const pane = await openPane(workbench);
      const before = await dump(workbench);
      await check(pane);
      await writeColumns();
      await pane.getByRole("button", { name: "撤销本次写入" }).click();
      await pane
        .getByText(/已撤销，恢复 \d+ 个单元格/)
        .first()
        .waitFor();
      expect(await dump(workbench)).toEqual(before);
      expect(await pane.getByRole("button", { name: "撤销本次写入" }).count()).toBe(0);
    });

    it("does not call its own writing an edit, but does the user's", async () => {
      const pane = await openPane(workbench);
      await check(pane);
      await writeColumns();
      expect(await pane.getByText("内容已修改").count()).toBe(0);
      expect(await pane.getByRole("img", { name: "内容已修改" }).count()).toBe(0);
      await edit(workbench, TABLE_5, "G15", "≥1");
      await pane.getByRole("img", { name: "内容已修改" }).waitFor();
      await pane.getByRole("img", { name: "内容已修改" }).waitFor({ state: "detached" });
    });

    it("follows 校验后自动写回, which is kept for the next time", async () => {
      let pane = await openPane(workbench);
      await pane.getByRole("button", { name: "设置" }).click();
      await pane.getByRole("switch", { name: "校验后自动写回" }).click();
      await pane.page().keyboard.press("Escape");
      await pane.getByRole("button", { name: "一键校验" }).click();
      await pane
        .getByText(/已写入 \d+ 个单元格/)
        .first()
        .waitFor();
      pane = await reopenPane();
      await pane.getByRole("button", { name: "设置" }).click();
      expect(await pane.getByRole("switch", { name: "校验后自动写回" }).isChecked()).toBe(true);
    });

    async function writeColumns(): Promise<void> {
      const pane = await workbench.pane();
      await pane.getByRole("button", { name: "写回校验列" }).click();
      await pane.getByRole("dialog").getByRole("button", { name: "写入" }).click();
      await pane
        .getByText(/已写入 \d+ 个单元格/)
        .first()
        .waitFor();
    }

    async function reopenPane() {
      const bytes = await workbench.save();
      await workbench.open(bytes);
      const pane = await workbench.pane();
      await pane.getByRole("button", { name: "一键校验" }).waitFor();
      return pane;
    }
  });

  describe("the ribbon", () => {
    it("runs 一键校验 before the pane was ever opened, and shows its result", async () => {
      await workbench.page.reload();
      await workbench.page.evaluate(() => window.workbench.ready);
      expect(await workbench.page.locator("#pane-body iframe").count()).toBe(0);
      await workbench.page.evaluate(() => window.workbench.commands.run("Performance.CheckButton"));
      const pane = await workbench.pane();
      await pane.getByText("12 张表 · 109 行指标").first().waitFor();
      expect(await workbench.page.locator("#pane-body iframe").isVisible()).toBe(true);
    });
  });

  it("asks nobody but its own origin, and the browser has nothing to complain of", () => {
    const elsewhere = workbench.requests.filter(
      (url) => !url.startsWith(workbench.address) && !/^(data|blob):/.test(url),
    );
    expect(elsewhere).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });

  function activeCell(): Promise<{ sheet: string; address: string }> {
    return workbench.page.evaluate(() => window.workbench.activeCell());
  }

  async function expectActiveCell(cell: { sheet: string; address: string | undefined }): Promise<void> {
    await workbench.page.waitForFunction(
      (sheet) => window.workbench.activeCell().sheet === sheet,
      cell.sheet,
    );
    expect(await activeCell()).toEqual(cell);
  }
}

/** The number on the button of a severity. */
async function countOf(pane: Frame, severity: string): Promise<number> {
  const words = await pane.getByRole("button", { name: `只看${severity}` }).innerText();
  return Number.parseInt(words, 10);
}

/** The kinds of findings that the list's rows count. */
async function iconsOf(pane: Frame): Promise<string[]> {
  const labels = await pane
    .locator("[role=listitem] [data-counts] [role=img]")
    .evaluateAll((icons) => icons.map((icon) => icon.getAttribute("aria-label") ?? ""));
  return [...new Set(labels)];
}
