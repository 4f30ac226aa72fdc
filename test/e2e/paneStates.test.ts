import XlsxPopulate, { type Sheet } from "xlsx-populate";
import { check, dump, edit, openPane } from "./support/openedPane";
import { startWorkbench, type RunningWorkbench } from "./support/startWorkbench";

const TABLE_1 = "表1统计数据平台系统运维保障";

let workbench: RunningWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench({ width: 320, openPane: false });
}, 60_000);

afterAll(() => workbench.close());

afterEach(async () => {
  await workbench.page.evaluate(() => window.workbench.faults.clear());
});

const pressCheck = async () => (await workbench.pane()).getByRole("button", { name: "一键校验" }).click();

async function blankBook(fill: (sheet: Sheet) => void = () => undefined): Promise<Uint8Array> {
  const book = await XlsxPopulate.fromBlankAsync();
  fill(book.sheet(0));
  return new Uint8Array(await book.outputAsync());
}

describe("what the pane says", () => {
  it("at first start: one sentence and one action", async () => {
    const pane = await openPane(workbench);
    await pane.getByText("只读取，不改动任何单元格").waitFor();
    expect(await pane.getByRole("button", { name: "写回校验列" }).count()).toBe(0);
  });

  it("of a workbook without any content", async () => {
    const pane = await openPane(workbench, await blankBook());
    await check(pane);
    await pane.getByRole("main").getByText("工作簿没有内容").waitFor();
    expect(await pane.getByRole("button", { name: "写回校验列" }).count()).toBe(0);
  });

  it("of a sheet of unrelated rows: no table, and why", async () => {
    const rows = Array.from({ length: 500 }, (_, index) => [`品名${index}`, index, index * 2]);
    const pane = await openPane(workbench, await blankBook((sheet) => void sheet.cell("A1").value(rows)));
    await check(pane);
    await pane.getByRole("main").getByText("没有识别到绩效目标表。").waitFor();
    await pane.getByText("为什么没识别").click();
    await pane.getByText("一级指标、二级指标、三级指标").waitFor();
    await pane.getByText("已读取 1 张工作表").waitFor();
  });

  it("when Excel is busy with a cell; 重试 works once it is not", async () => {
    const pane = await openPane(workbench);
    await workbench.page.evaluate(() => {
      window.workbench.faults.cellEditMode = true;
    });
    await pressCheck();
    await pane.getByText("请按 Enter 或 Esc 结束编辑").first().waitFor();
    await workbench.page.evaluate(() => {
      window.workbench.faults.cellEditMode = false;
    });
    await pane.getByRole("button", { name: "重试" }).click();
    await pane.getByText("12 张表 · 109 行指标").first().waitFor();
    expect(await pane.getByText("请按 Enter 或 Esc 结束编辑").count()).toBe(0);
  });

  it("when the host fails: its code, and the earlier result stays", async () => {
    const pane = await openPane(workbench);
    await check(pane);
    await workbench.page.evaluate(() => {
      window.workbench.resetCosts();
      window.workbench.faults.failSync(1, "GeneralException");
    });
    await pressCheck();
    await pane
      .getByText(/Excel 未能完成操作，未写入任何内容：.*GeneralException.*请重试/)
      .first()
      .waitFor();
    expect(await pane.getByRole("listitem").count()).toBeGreaterThan(3);
    await pane.getByRole("button", { name: "重试" }).waitFor();
  });

  it("when a sheet is protected: its name, what to do, and nothing was written", async () => {
    const pane = await openPane(workbench);
    await check(pane);
    await workbench.page.evaluate(() => {
      const session = window.workbench.session;
      if (!session) throw new Error("No workbook is open.");
      session.engine.record.protection[session.engine.activeSheet().id] = { options: {} };
    });
    const before = await dump(workbench);
    await pane.getByRole("button", { name: "写回校验列" }).click();
    await pane.getByRole("dialog").getByRole("button", { name: "写入" }).click();
    await pane.getByText(`工作表“${TABLE_1}”受保护，未写入任何内容`).first().waitFor();
    expect(await dump(workbench)).toEqual(before);
    expect(await pane.getByRole("button", { name: "撤销本次写入" }).count()).toBe(0);
  });

  it("when the sheet has changed behind the preview: nothing is written, 重新校验", async () => {
    const pane = await openPane(workbench);
    await check(pane);
    await pane.getByRole("button", { name: "写回校验列" }).click();
    await pane.getByRole("dialog").getByRole("button", { name: "写入" }).waitFor();
    await edit(workbench, TABLE_1, "G9", "≥99条");
    const before = await dump(workbench);
    await pane.getByRole("dialog").getByRole("button", { name: "写入" }).click();
    await pane.getByText("读取之后内容又有修改").first().waitFor();
    expect(await dump(workbench)).toEqual(before);
    await pane.getByRole("button", { name: "重新校验" }).first().click();
    await pane.getByText("读取之后内容又有修改").first().waitFor({ state: "detached" });
  });

  it("when 撤销 would overwrite what was typed since: that stays and is named, the rest is undone", async () => {
    const pane = await openPane(workbench);
    await check(pane);
    await pane.getByRole("button", { name: "写回校验列" }).click();
    await pane.getByRole("dialog").getByRole("button", { name: "写入" }).click();
    await pane
      .getByText(/已写入 \d+ 个单元格/)
      .first()
      .waitFor();
    await edit(workbench, TABLE_1, "H9", "已与业务处核实");
    await pane.getByRole("button", { name: "撤销本次写入" }).click();
    await pane
      .getByText(/已撤销，恢复 \d+ 个单元格；写入之后又改动或移动过的 1 处保持现状，没有恢复：.*H9/)
      .first()
      .waitFor();
    const [sheet] = (await dump(workbench)).sheets;
    expect(sheet?.cells["H9"]?.value).toBe("已与业务处核实");
    expect(sheet?.cells["H10"]).toBeUndefined();
  });

  it("while it works for longer than a moment: progress, and 取消 that leaves everything as it was", async () => {
    const pane = await openPane(workbench);
    const before = await dump(workbench);
    await workbench.page.evaluate(() => {
      window.workbench.resetCosts();
      const slow = () => new Promise<void>((resolve) => setTimeout(resolve, 1500));
      for (const sync of [1, 2, 3]) window.workbench.faults.afterSync(sync, slow);
    });
    await pressCheck();
    await pane.getByRole("progressbar").waitFor();
    await pane.getByRole("button", { name: "取消" }).click();
    await pane.getByText("已取消校验").first().waitFor();
    expect(await dump(workbench)).toEqual(before);
    expect(await pane.getByText(/已校验/).count()).toBe(0);
  });
});

describe("without Excel", () => {
  it("says that office.js was not loaded, from where, and what to do", async () => {
    const page = await workbench.page.context().newPage();
    await page.route("**/office-js/office.js", (route) => route.abort());
    await page.goto(`${workbench.address}taskpane.html`);
    await page.getByText("Office.js 没有加载成功").waitFor();
    await page.getByText("/office-js/office.js").waitFor();
    await page.getByRole("button", { name: "重新加载" }).waitFor();
    await page.close();
  });

  it("says that it belongs into Excel when opened as a web page", async () => {
    const page = await workbench.page.context().newPage();
    await page.goto(`${workbench.address}taskpane.html`);
    await page.getByText("请在 Excel 中打开本加载项。").waitFor();
    await page.close();
  });
});
