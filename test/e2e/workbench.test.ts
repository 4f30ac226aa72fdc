import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import type { WorkbookDescription } from "../../workbench/xlsx/describeWorkbook";
import { startWorkbench, type RunningWorkbench } from "./support/startWorkbench";

/** What the probe page of test/e2e/support puts on its window. */
declare global {
  interface Window {
    probe: Promise<{ host: string; platform: string }>;
    commandRuns: string[];
    seen: unknown[];
  }
}

const sample = join(__dirname, "../../assets/samples/target-tables-2024.xlsx");
const FIRST = "表1统计数据平台系统运维保障";

let workbench: RunningWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench({ probe: true, width: 320, openPane: false });
}, 60_000);

afterAll(() => workbench.close());

beforeEach(async () => {
  await workbench.open(readFileSync(sample), "样例.xlsx");
  await workbench.page.evaluate(() => window.workbench.openPane());
  await (await workbench.pane()).evaluate(() => window.probe);
});

const dump = (): Promise<WorkbookDescription> => workbench.page.evaluate(() => window.workbench.dump());
const pane = (): Promise<Frame> => workbench.pane();

describe("the workbench page", () => {
  it("is Excel on the web to the real office.js, and nothing leaves its origin", async () => {
    const info = await (await pane()).evaluate(() => window.probe);
    expect(info).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
    const elsewhere = workbench.requests.filter(
      (url) => !url.startsWith(workbench.address) && !/^(data|blob):/.test(url),
    );
    expect(elsewhere).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });

  it("gives the pane the width asked for", async () => {
    expect(await (await pane()).evaluate(() => window.innerWidth)).toBe(320);
  });

  it("answers Excel.run from the workbook in the grid, counts it, and writes into it", async () => {
    await workbench.page.evaluate(() => window.workbench.resetCosts());
    const names = await (
      await pane()
    ).evaluate(() =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load("items/name");
        await context.sync();
        const range = sheets.items[0]?.getRange("I2:J3");
        if (range === undefined) return [];
        range.values = [
          ["校验结果", "校验说明"],
          [1.5, "=1+2"],
        ];
        range.format.fill.color = "#FFC7CE";
        await context.sync();
        return sheets.items.map((sheet) => sheet.name);
      }),
    );
    expect(names).toHaveLength(12);
    const [sheet] = (await dump()).sheets;
    expect(sheet?.cells["I2"]?.value).toBe("校验结果");
    expect(sheet?.cells["J3"]).toMatchObject({
      value: 3,
      formula: "=1+2",
      style: { bg: { rgb: "#FFC7CE" } },
    });
    expect(await workbench.page.evaluate(() => window.workbench.costs())).toMatchObject({
      syncs: 2,
      // Four values and four fills.
      cellsWritten: 8,
    });
    expect(await workbench.page.textContent("#status")).toContain("同步 2 次");
  });

  it("saves the file itself when nothing changed, and what was changed so that it opens the same", async () => {
    expect(Buffer.from(await workbench.save()).equals(readFileSync(sample))).toBe(true);
    await workbench.page.evaluate(async (sheet) => {
      await window.workbench.edit(sheet, "G9", "≥2条");
      await window.workbench.edit(sheet, "I9", 0.5);
      await window.workbench.edit(sheet, "I10", "=I9*2");
    }, FIRST);
    const before = await dump();
    await workbench.open(await workbench.save(), "再打开.xlsx");
    expect(await dump()).toEqual(before);
    expect(before.sheets[0]?.cells["I10"]).toMatchObject({ value: 1, formula: "=I9*2" });
    expect(await workbench.page.textContent("#book-name")).toBe("再打开.xlsx");
  });

  it("moves the grid's selection where the pane selects", async () => {
    await (
      await pane()
    ).evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("表5数字档案室建设");
        sheet.activate();
        sheet.getRange("G12").select();
        await context.sync();
      }),
    );
    const cell = await workbench.page.evaluate(() => window.workbench.activeCell());
    expect(cell).toEqual({ sheet: "表5数字档案室建设", address: "G12" });
  });

  it("tells the pane of a cell somebody edits", async () => {
    const frame = await pane();
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        window.seen = [];
        context.workbook.worksheets.onChanged.add(async ({ address }) => void window.seen.push(address));
        await context.sync();
      }),
    );
    await workbench.page.evaluate((sheet) => window.workbench.edit(sheet, "C5", 250), FIRST);
    await frame.waitForFunction(() => window.seen.length > 0);
    expect(await frame.evaluate(() => window.seen)).toEqual(["C5"]);
  });

  it("fails as Excel does while a cell is being edited", async () => {
    await workbench.page.evaluate(() => (window.workbench.faults.cellEditMode = true));
    const code = await (
      await pane()
    ).evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.load("name");
        await context.sync();
      }).catch((error: OfficeExtension.Error) => error.code),
    );
    expect(code).toBe("InvalidOperationInCellEditMode");
  });

  it("keeps one set of document settings for both of office.js's ways to them, in the saved file too", async () => {
    const status = await (
      await pane()
    ).evaluate(
      () =>
        new Promise((resolve) => {
          Office.context.document.settings.set("知道了", { C03: true });
          Office.context.document.settings.saveAsync((result) => resolve(result.status));
        }),
    );
    expect(status).toBe("succeeded");
    await workbench.open(await workbench.save());
    const value = await (
      await pane()
    ).evaluate(() =>
      window.probe.then(() =>
        Excel.run(async (context) => {
          const setting = context.workbook.settings.getItem("知道了").load("value");
          await context.sync();
          return [setting.value, Office.context.document.settings.get("知道了")] as unknown;
        }),
      ),
    );
    expect(value).toEqual([{ C03: true }, { C03: true }]);
  });

  it("opens the add-in's dialog and hands its message to the pane", async () => {
    const frame = await pane();
    const message = frame.evaluate(
      () =>
        new Promise((resolve) =>
          Office.context.ui.displayDialogAsync(`${location.origin}/support/dialog.html`, (result) => {
            result.value.addEventHandler(Office.EventType.DialogMessageReceived, (received) => {
              result.value.close();
              resolve("message" in received ? received.message : received.error);
            });
          }),
        ),
    );
    await frame.click("input[value=允许]");
    expect(await message).toBe("来自对话框");
  });
});

describe("the ribbon", () => {
  it("shows the manifest's tab and buttons in Chinese", async () => {
    expect(await workbench.page.textContent("#ribbon-tab h2")).toBe("探针");
    expect(await workbench.page.locator("#ribbon-tab button").allTextContents()).toEqual([
      "运行",
      "没有的命令",
      "打开探针",
    ]);
  });

  it("runs a command in a pane that was never opened, without showing it", async () => {
    await workbench.page.evaluate(() => {
      window.workbench.closePane();
      return window.workbench.commands.run("Probe.Run");
    });
    expect(await (await pane()).evaluate(() => window.commandRuns)).toEqual(["Probe.Run"]);
    expect(await workbench.page.isVisible("#pane")).toBe(false);
  });

  it("says so when the add-in has no such command", async () => {
    await workbench.page.click("[data-control='Probe.Missing']");
    await workbench.page.waitForSelector("#notice:not([hidden])");
    expect(await workbench.page.textContent("#notice")).toContain("没有名为 nowhere 的命令");
  });

  it("shows and hides the pane, by button and by the add-in, and tells the add-in", async () => {
    const frame = await pane();
    await frame.evaluate(() => {
      window.seen = [];
      return Office.addin.onVisibilityModeChanged(({ visibilityMode }) => window.seen.push(visibilityMode));
    });
    await frame.evaluate(() => Office.addin.hide());
    expect(await workbench.page.isVisible("#pane")).toBe(false);
    await workbench.page.click("[data-control='Probe.Open']");
    expect(await workbench.page.isVisible("#pane")).toBe(true);
    await workbench.page.click("#close-pane");
    await frame.evaluate(() => Office.addin.showAsTaskpane());
    expect(await workbench.page.isVisible("#pane")).toBe(true);
    await frame.waitForFunction(() => window.seen.length === 4);
    expect(await frame.evaluate(() => window.seen)).toEqual(["Hidden", "Taskpane", "Hidden", "Taskpane"]);
  });
});

describe("heights of rows, which Univer works out when the page is idle", () => {
  const writeTallRows = async (isDeleted: boolean): Promise<void> => {
    await (
      await pane()
    ).evaluate(
      (deletes) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add("新表");
          const range = sheet.getRange("A1:B2000");
          range.values = Array.from({ length: 2000 }, (_, row) => [
            `第${row}行`.repeat(9),
            "说明".repeat(30),
          ]);
          range.format.wrapText = true;
          range.format.columnWidth = 60;
          if (deletes) sheet.delete();
          await context.sync();
        }),
      isDeleted,
    );
  };
  const idle = (): Promise<void> => workbench.page.waitForTimeout(1000);

  it("are let be when their sheet is deleted", async () => {
    await writeTallRows(true);
    await idle();
    expect(workbench.errors).toEqual([]);
  });

  it("are let be when another workbook is opened", async () => {
    await writeTallRows(false);
    await workbench.open(readFileSync(sample), "样例.xlsx");
    await idle();
    expect(workbench.errors).toEqual([]);
  });
});

describe("opening a file", () => {
  it("names what is wrong with it and keeps the workbook that was open", async () => {
    await workbench.page.setInputFiles("#book-file", {
      name: "旧表.xls",
      mimeType: "application/vnd.ms-excel",
      buffer: Buffer.from("not a workbook"),
    });
    await workbench.page.waitForSelector("#notice:not([hidden])");
    expect(await workbench.page.textContent("#notice")).toBe(
      "这不是 .xlsx 文件，请选择 Excel 工作簿（.xlsx）。",
    );
    expect(await workbench.page.textContent("#book-name")).toBe("样例.xlsx");
    expect((await dump()).sheets).toHaveLength(12);
  });
});
