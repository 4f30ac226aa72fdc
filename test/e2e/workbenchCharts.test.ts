import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { startWorkbench, type RunningWorkbench } from "./support/startWorkbench";

const sample = join(__dirname, "../../assets/samples/target-tables-2024.xlsx");
const FIRST = "表1统计数据平台系统运维保障";
const NOT_SHOWN = "图表已写入工作簿，工作台不显示图表，保存后可在 Excel 或 LibreOffice 中查看";

let workbench: RunningWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench({ probe: true, width: 320, openPane: false });
}, 60_000);

afterAll(() => workbench.close());

/** Draws one bar in the running workbook, through the real office.js in the pane. */
const draw = (pane: Frame): Promise<string> =>
  pane.evaluate(
    (sheetName) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(sheetName);
        const chart = sheet.charts.add("BarClustered", sheet.getRange("C5"), "Columns");
        chart.name = "预算";
        chart.title.text = "预算数";
        chart.setPosition("J2", "P20");
        chart.load("name");
        await context.sync();
        return chart.name;
      }),
    FIRST,
  );

describe("a chart in the workbench page", () => {
  it("is told of in the status line, saved with the file and there when it is opened again", async () => {
    await workbench.open(readFileSync(sample), "样例.xlsx");
    await workbench.page.evaluate(() => window.workbench.openPane());
    const status = () => workbench.page.textContent("#status");
    expect(await status()).not.toContain("图表");
    expect(await draw(await workbench.pane())).toBe("预算");
    expect(await status()).toContain(NOT_SHOWN);
    await workbench.open(Buffer.from(await workbench.save()), "样例.xlsx");
    const { sheets } = await workbench.page.evaluate(() => window.workbench.dump());
    expect(sheets[0]?.charts).toMatchObject([
      { name: "预算", place: "J2:P20", content: { title: "预算数", series: [{ values: `${FIRST}!C5` }] } },
    ]);
    expect(await status()).toContain("1 个图表不在此显示");
    expect(await status()).not.toContain(NOT_SHOWN);
    expect(workbench.errors).toEqual([]);
  });
});
