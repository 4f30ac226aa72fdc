import { checkWorkbook } from "../../src/application/checkWorkbook";
import { makeSelfEvaluations } from "../../src/application/makeSelfEvaluations";
import { formatCell } from "../../src/domain/grid/address";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { createDocumentStore } from "../../src/excel/documentStore";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { createFormPort } from "../../src/excel/writeForms";
import { dumpEngine } from "../../workbench/engine/dump";
import type { ExcelInNode } from "../../workbench/node/open-in-node";
import { closeExcel, openExcel } from "../support/excelInNode";
import { seedGrids } from "../support/seedGrids";
import { sheetDescription } from "../support/sheetDescription";

afterEach(closeExcel);
const workbook = createExcelWorkbook();
const ports = { workbook, forms: createFormPort(), documents: createDocumentStore() };
/** Two of the real tables: the host takes its time for twelve. */
const openSeeds = () =>
  openExcel([0, 4].flatMap((index) => seedGrids()[index] ?? []).map((grid) => sheetDescription(grid)));

async function make(projects: readonly number[] = [0]) {
  const result = await checkWorkbook(workbook, defaultSettings);
  const ids = projects.map((index) => result.audit.tables[index]?.table.id ?? "");
  return makeSelfEvaluations(ports, result, ids);
}

const sheetIn = ({ engine }: ExcelInNode, name: string) =>
  dumpEngine(engine).sheets.find((sheet) => sheet.name === name);
const FORM = "自评表-统计数据平台系统运维保障";

/** Types into the form beside, or below, a cell with this text. */
async function type(excel: ExcelInNode, sheetName: string, address: string, text: string): Promise<void> {
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).getRange(address).values = [[text]];
    await context.sync();
  });
}

/** Where a text stands on the sheet. */
function placeOf(excel: ExcelInNode, sheetName: string, text: string): { row: number; column: number } {
  const cells = sheetIn(excel, sheetName)?.cells ?? {};
  const found = Object.entries(cells).find(([, cell]) => cell.value === text)?.[0] ?? "";
  const [, letter = "", row = ""] = /^([A-Z])(\d+)$/.exec(found) ?? [];
  return { row: Number(row) - 1, column: letter.charCodeAt(0) - 65 };
}

describe("生成自评表", () => {
  it("makes a sheet in the Ministry's form, for A4 upright, and touches no other", async () => {
    const excel = openSeeds();
    const before = dumpEngine(excel.engine);
    const [made] = await make();
    expect(made).toMatchObject({ sheetName: FORM, created: true, kept: [], left: null, printProblem: null });
    const form = sheetIn(excel, FORM);
    expect(form?.cells.A1).toMatchObject({ value: "项目支出绩效自评表" });
    expect(form?.cells.C3).toMatchObject({ value: "统计数据平台系统运维保障" });
    expect(form?.merges).toContain("A1:I1");
    expect(JSON.stringify(form)).toContain("Portrait");
    for (const sheet of before.sheets) expect(sheetIn(excel, sheet.name)).toEqual(sheet);
  });

  it("is no target table: the next check finds the same two", async () => {
    openSeeds();
    await make([0, 1]);
    const { audit } = await checkWorkbook(workbook, defaultSettings);
    expect(audit.tables).toHaveLength(2);
    expect(audit.tables.flatMap(({ findings }) => findings).map(({ ruleId }) => ruleId)).not.toContain("T10");
  });

  it("made again in place changes nothing where nothing has changed", async () => {
    const excel = openSeeds();
    await make();
    const first = sheetIn(excel, FORM);
    const [again] = await make();
    expect(again).toMatchObject({ sheetName: FORM, created: false, kept: [], left: null });
    expect(sheetIn(excel, FORM)).toEqual(first);
  });

  it("keeps what the user wrote, in the form, below it and beside it, on a sheet that was renamed", async () => {
    const excel = openSeeds();
    await make();
    const goal = placeOf(excel, FORM, "实际完成情况");
    const achieved = formatCell({ row: goal.row + 1, column: goal.column });
    const department = placeOf(excel, FORM, "主管部门");
    await type(excel, FORM, achieved, "已按计划全部完成");
    await type(excel, FORM, formatCell({ ...department, column: 6 }), "=1+1");
    await type(excel, FORM, formatCell({ ...department, column: 2 }), "天津市统计局");
    await type(excel, FORM, "B60", "已送审");
    await type(excel, FORM, "L3", "旁注");
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(FORM).name = "自评一";
      await context.sync();
    });
    const [again] = await make();
    expect(again).toMatchObject({ sheetName: "自评一", created: false, left: null });
    expect(again?.kept.map(({ content }) => content)).toEqual(["=1+1"]);
    const cells = sheetIn(excel, "自评一")?.cells ?? {};
    expect(cells[formatCell({ ...department, column: 2 })]).toMatchObject({ value: "天津市统计局" });
    expect(cells[achieved]).toMatchObject({ value: "已按计划全部完成" });
    expect(cells[formatCell({ ...department, column: 6 })]).toMatchObject({ formula: "=1+1" });
    expect(cells.B60).toMatchObject({ value: "已送审" });
    expect(cells.L3).toMatchObject({ value: "旁注" });
  });

  it("a figure or name that the user has changed stays and is told, also at the third time", async () => {
    const excel = openSeeds();
    await make();
    await type(excel, FORM, "C3", "运维保障（调整后）");
    const kept = [{ content: "运维保障（调整后）", replaces: "统计数据平台系统运维保障", row: 2, column: 2 }];
    expect(await make()).toMatchObject([{ created: false, kept }]);
    expect(await make()).toMatchObject([{ created: false, kept }]);
    expect(sheetIn(excel, FORM)?.cells.C3).toMatchObject({ value: "运维保障（调整后）" });
  });

  it("a form in which a row was inserted is left to the user, and a new one is made", async () => {
    const excel = openSeeds();
    await make();
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(FORM).getRange("6:6").insert("Down");
      await context.sync();
    });
    const left = sheetIn(excel, FORM);
    const [again] = await make();
    expect(again).toMatchObject({ created: true, left: { sheetName: FORM, reason: "structure" } });
    expect(sheetIn(excel, FORM)?.cells).toEqual(left?.cells);
    const { audit } = await checkWorkbook(workbook, defaultSettings);
    expect(audit.tables).toHaveLength(2);
    expect(await make()).toMatchObject([{ created: false, sheetName: again?.sheetName, left: null }]);
  });

  it("a protected form is named and nothing is written", async () => {
    const excel = openSeeds();
    await make();
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(FORM).protection.protect();
      await context.sync();
    });
    const before = dumpEngine(excel.engine);
    await expect(make()).rejects.toMatchObject({ kind: "protectedSheet", places: [FORM] });
    expect(dumpEngine(excel.engine)).toEqual(before);
  });

  it.each([1, 2, 3])("when sync %i fails, nothing is there", async (nth) => {
    const excel = openSeeds();
    const before = dumpEngine(excel.engine);
    const result = await checkWorkbook(workbook, defaultSettings);
    excel.host.costs.reset();
    excel.host.faults.failSync(nth, "GeneralException");
    const id = result.audit.tables[0]?.table.id ?? "";
    await expect(makeSelfEvaluations(ports, result, [id])).rejects.toMatchObject({ kind: "hostFailed" });
    expect(dumpEngine(excel.engine)).toEqual(before);
  });
});
