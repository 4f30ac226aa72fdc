import { checkWorkbook } from "../../src/application/checkWorkbook";
import { planWriteBack } from "../../src/application/writeBack";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import type { WritePlan } from "../../src/domain/plan/WritePlan";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { estimatedBytes } from "../../src/excel/writeRequests";
import { dumpEngine } from "../../workbench/engine/dump";
import type { SheetDescription } from "../../workbench/node/workbook-description";
import { closeExcel, openExcel } from "../support/excelInNode";
import { seedGrids } from "../support/seedGrids";
import { sheetDescription } from "../support/sheetDescription";

afterEach(closeExcel);
const workbook = createExcelWorkbook();

/** 24 sheets whose notes are so long that they do not fit one request. */
function largeSheets(): SheetDescription[] {
  const seeds = seedGrids();
  return Array.from({ length: 24 }, (_, index) => {
    const seed = sheetDescription(seeds[index % seeds.length] ?? seeds[0] ?? fail());
    return { ...seed, name: `表${index + 1}` };
  });
}

function fail(): never {
  throw new Error("There are seed tables.");
}

async function largePlan(): Promise<WritePlan> {
  const plan = planWriteBack(await checkWorkbook(workbook, defaultSettings), "zh-CN");
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((change) => ({
      ...change,
      after: change.after.map((line) => line.map((content) => (content === null ? null : "长".repeat(3000)))),
    })),
  }));
  return { sheets };
}

it("the estimate is never below what a request really takes", async () => {
  const { host } = openExcel(seedGrids().map((grid) => sheetDescription(grid)));
  const plan = planWriteBack(await checkWorkbook(workbook, defaultSettings), "zh-CN");
  host.costs.reset();
  let inspecting = 0;
  host.faults.afterSync(1, () => void (inspecting = host.costs.requestBytes));
  await workbook.apply(plan);
  const estimate = plan.sheets.reduce((sum, sheet) => sum + estimatedBytes(sheet), 0);
  expect(inspecting).toBeGreaterThan(0);
  expect(host.costs.requestBytes - inspecting).toBeLessThan(estimate);
});

it("a plan too large for one request is written in several, and undone whole", async () => {
  const { host, engine } = openExcel(largeSheets());
  const before = dumpEngine(engine);
  const plan = await largePlan();
  host.costs.reset();
  const progress: number[] = [];
  const { undo } = await workbook.apply(plan, { onProgress: ({ done }) => void progress.push(done) });
  expect(host.costs.syncs).toBeGreaterThan(2);
  expect(progress.length).toBeGreaterThan(1);
  expect(progress.at(-1)).toBe(24);
  await workbook.apply(undo);
  expect(dumpEngine(engine)).toEqual(before);
});

it("when a later request fails, the earlier ones are taken back", async () => {
  const { host, engine } = openExcel(largeSheets());
  const before = dumpEngine(engine);
  const plan = await largePlan();
  host.costs.reset();
  host.faults.failSync(3, "GeneralException");
  await expect(workbook.apply(plan)).rejects.toMatchObject({ kind: "hostFailed" });
  expect(dumpEngine(engine)).toEqual(before);
});
