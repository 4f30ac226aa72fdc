import { checkWorkbook } from "../../src/application/checkWorkbook";
import { planClear, planWriteBack } from "../../src/application/writeBack";
import { cellAt } from "../../src/domain/grid/SheetGrid";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { dumped, workbook } from "../support/blockWorkbook";
import { closeExcel, openExcel } from "../support/excelInNode";
import { seedFormGrid } from "../support/seedForm";
import { sheetDescription } from "../support/sheetDescription";

afterEach(closeExcel);
const check = () => checkWorkbook(workbook, defaultSettings);

/** A table at the top left, and values far away from it. */
function withFar(cells: Readonly<Record<string, string | number>>) {
  const sheet = sheetDescription(seedFormGrid());
  return { ...sheet, cells: { ...sheet.cells, ...cells }, rowCount: 1_048_576, columnCount: 16_384 };
}

it.each([["XFD1048576"], ["A1048576"], ["XFD1"], ["BZ60000"]])(
  "a stray value in %s neither hides the table nor is the blank space read",
  async (far) => {
    const excel = openExcel([withFar({ [far]: "误" })]);
    const before = await dumped(excel);
    const { audit } = await check();
    expect(audit.tables.map(({ table }) => table.indicators.length)).toEqual([4]);
    expect(excel.host.costs.cellsRead).toBeLessThan(200_000);
    expect(excel.host.costs.syncs).toBeLessThan(12);
    await workbook.apply(planWriteBack(await check(), "zh-CN"));
    await workbook.apply(await planClear(workbook));
    expect(await dumped(excel)).toEqual(before);
  },
);

it("a far table is read as well, wherever it stands", async () => {
  const near = sheetDescription(seedFormGrid());
  const far = sheetDescription(
    seedFormGrid({ project: "远处的项目" }, { at: { row: 700_000, column: 9_000 } }),
  );
  const merges = [...(near.merges ?? []), ...(far.merges ?? [])];
  const sheet = {
    ...near,
    cells: { ...near.cells, ...far.cells },
    merges,
    rowCount: 1_048_576,
    columnCount: 16_384,
  };
  openExcel([sheet]);
  const { audit } = await check();
  expect(audit.tables.map(({ table }) => table.project?.text)).toEqual([
    "统计数据平台系统运维保障",
    "远处的项目",
  ]);
});

it("a large sheet that is full is read whole, in as few pieces as it has cells for", async () => {
  const rows = 15_000;
  const cells = Object.fromEntries(
    Array.from({ length: rows }, (_, row) => [
      [`A${row + 1}`, row] as const,
      [`J${row + 1}`, -row] as const,
    ]).flat(),
  );
  const { host } = openExcel([{ name: "满", cells, rowCount: rows + 1 }]);
  const [grid] = await workbook.read();
  expect(grid && cellAt(grid, rows - 1, 9).value).toBe(1 - rows);
  expect(grid?.values).toHaveLength(rows);
  expect(host.costs.syncs).toBeLessThanOrEqual(6);
});
