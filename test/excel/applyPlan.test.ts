import { checkWorkbook } from "../../src/application/checkWorkbook";
import { applyPlan, planClear, planWriteBack } from "../../src/application/writeBack";
import { EMPTY_PLAN } from "../../src/domain/plan/WritePlan";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { dumpEngine } from "../../workbench/engine/dump";
import type { ExcelInNode } from "../../workbench/node/open-in-node";
import type { SheetDescription } from "../../workbench/node/workbook-description";
import { closeExcel, openExcel } from "../support/excelInNode";
import { seedFormGrid, seedFormRows } from "../support/seedForm";
import { gridOf } from "../support/gridOf";
import { seedGrids } from "../support/seedGrids";
import { sheetDescription } from "../support/sheetDescription";

afterEach(closeExcel);
const workbook = createExcelWorkbook();

const plan = async () => planWriteBack(await checkWorkbook(workbook, defaultSettings), "zh-CN");

async function write() {
  const receipt = await applyPlan(workbook, await plan());
  if (!receipt) throw new Error("There was nothing to write.");
  return receipt;
}

async function clear(): Promise<void> {
  await applyPlan(workbook, await planClear(workbook));
}

function cell({ engine }: ExcelInNode, sheet: number, row: number, column: number) {
  return engine.sheets()[sheet]?.value(row - 1, column);
}

/** Highlights colour different cells: which of them Excel lists first means nothing. */
function unordered(dump: ReturnType<typeof dumpEngine>) {
  const sheets = dump.sheets.map((sheet) => ({
    ...sheet,
    conditionalFormats: [...sheet.conditionalFormats].sort((a, b) =>
      String(a.formula).localeCompare(String(b.formula)),
    ),
  }));
  return { ...dump, sheets };
}

/** A table whose cells have a look, so that "the table's own style" can be seen. */
function styledTable(): SheetDescription {
  const sheet = sheetDescription(seedFormGrid());
  const border = { style: "Continuous", color: "#808080", weight: "Thin" };
  const style = {
    fontName: "宋体",
    fontSize: 10.5,
    horizontal: "Center",
    vertical: "Center",
    wrap: true,
    borders: { top: border, bottom: border, left: border, right: border },
  };
  const cells = Object.entries(sheet.cells ?? {}).map(([address, content]) => {
    return [address, typeof content === "object" ? { ...content, style } : content];
  });
  return { ...sheet, cells: Object.fromEntries(cells) as NonNullable<SheetDescription["cells"]> };
}

describe("写回校验列 on the 12 real tables", () => {
  it("writes result and note beside each row and the reconciliation below, in two syncs", async () => {
    const excel = openExcel(seedGrids().map((grid) => sheetDescription(grid)));
    const ready = await plan();
    excel.host.costs.reset();
    await workbook.apply(ready);
    expect(excel.host.costs.syncs).toBe(2);
    expect(cell(excel, 4, 8, 7)).toBe("校验结果");
    expect(cell(excel, 4, 8, 8)).toBe("校验说明");
    const results = Array.from({ length: 8 }, (_, row) => cell(excel, 4, 9 + row, 7));
    expect(results.every((result) => ["通过", "提示", "警告"].includes(String(result)))).toBe(true);
    expect(results.at(-1)).toBe("警告");
    expect(cell(excel, 4, 16, 8)).toMatch(
      /^成本核对：预算 106.00 万元，成本合计 89.00 万元，缺口 17.00 万元（16.04%）。/,
    );
    expect(cell(excel, 3, 12, 7)).toBe("提示");
    expect(cell(excel, 3, 12, 8)).toMatch(/C07 唯一的成本指标“调查费用总成本”等于全部预算 20.00 万元/);
  });

  it("changes no cell, merge, width or format outside its own columns", async () => {
    const { engine } = openExcel(seedGrids().map((grid) => sheetDescription(grid)));
    const before = dumpEngine(engine);
    await write();
    const after = dumpEngine(engine);
    const own = /^[HI]\d+$/;
    const usersCells = (dump: typeof before) =>
      dump.sheets.map(({ cells }) => Object.entries(cells).filter(([address]) => !own.test(address)));
    expect(usersCells(after)).toEqual(usersCells(before));
    for (const key of ["merges", "rowHeights", "protection", "visibility"] as const) {
      expect(after.sheets.map((sheet) => sheet[key])).toEqual(before.sheets.map((sheet) => sheet[key]));
    }
  });

  it("changes nothing when it is run again", async () => {
    const { engine } = openExcel(seedGrids().map((grid) => sheetDescription(grid)));
    await write();
    const written = dumpEngine(engine);
    expect(await plan()).toEqual(EMPTY_PLAN);
    expect(await applyPlan(workbook, await plan())).toBeNull();
    expect(dumpEngine(engine)).toEqual(written);
  });

  it("is gone without a trace after 清除校验标记", async () => {
    const { engine } = openExcel(seedGrids().map((grid) => sheetDescription(grid)));
    const before = dumpEngine(engine);
    await write();
    expect(dumpEngine(engine)).not.toEqual(before);
    await clear();
    expect(dumpEngine(engine)).toEqual(before);
  });

  it("is taken back whole by undo, and undo of a second write restores the first", async () => {
    const { engine } = openExcel(seedGrids().map((grid) => sheetDescription(grid)));
    const before = dumpEngine(engine);
    const first = await write();
    const written = dumpEngine(engine);
    engine.sheets()[4]?.write([{ row: 11, column: 4, cell: { v: "≤31万元" } }]);
    const second = await write();
    await workbook.apply(second.undo);
    engine.sheets()[4]?.write([{ row: 11, column: 4, cell: { v: "≤14万元" } }]);
    expect(unordered(dumpEngine(engine))).toEqual(unordered(written));
    await workbook.apply(first.undo);
    expect(dumpEngine(engine)).toEqual(before);
  });
});

describe("the look of the columns", () => {
  it("is the table's own, on one line, and leaves no trace", async () => {
    const { engine } = openExcel([styledTable()]);
    const before = dumpEngine(engine);
    await write();
    const sheet = engine.activeSheet();
    expect(sheet.format(8, 7)).toMatchObject({
      fontName: "宋体",
      fontSize: 10.5,
      horizontal: "Center",
      vertical: "Center",
      wrap: false,
      borders: { bottom: { style: "Continuous", color: "#808080" }, right: { style: "Continuous" } },
    });
    expect(sheet.format(8, 8)).toMatchObject({ horizontal: "Left" });
    await clear();
    expect(dumpEngine(engine)).toEqual(before);
  });

  it("is left as it is where the user has given those cells a format of their own", async () => {
    const table = styledTable();
    const own = { style: { fill: "#FFEEDD", fontName: "楷体" } };
    const { engine } = openExcel([{ ...table, cells: { ...table.cells, H9: own, I10: own } }]);
    const before = dumpEngine(engine);
    await write();
    expect(engine.activeSheet().format(8, 7)).toMatchObject({ fill: "#FFEEDD", fontName: "楷体" });
    await clear();
    expect(dumpEngine(engine)).toEqual(before);
  });
});

describe("a record of what the cells looked like", () => {
  it("is short enough for the comment of a name, and kept hidden", async () => {
    const { engine } = openExcel([styledTable()]);
    await write();
    const [name] = engine.names.all();
    expect(name?.visible).toBe(false);
    expect(name?.comment.length).toBeLessThan(255);
    expect(JSON.parse(name?.comment ?? "")).toMatchObject({ v: 1, s: true, f: ["等线", 11] });
  });
});

describe("the user's own things", () => {
  it("beside the table push the columns further right", async () => {
    const table = sheetDescription(seedFormGrid());
    const excel = openExcel([{ ...table, cells: { ...table.cells, H10: "我的备注", J1: "与表无关" } }]);
    await write();
    expect(cell(excel, 0, 10, 7)).toBe("我的备注");
    expect(cell(excel, 0, 8, 8)).toBe("校验结果");
  });

  it("such as conditional formats survive writing and clearing", async () => {
    const excel = openExcel([sheetDescription(seedFormGrid({ budget: 300 }))]);
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:J30");
      const format = range.conditionalFormats.add("Custom");
      format.custom.rule.formula = '=ISNUMBER(SEARCH("成本",A1))';
      format.custom.format.fill.color = "#00FF00";
      await context.sync();
    });
    const before = dumpEngine(excel.engine);
    await write();
    expect(dumpEngine(excel.engine).sheets[0]?.conditionalFormats.length).toBeGreaterThan(1);
    await clear();
    expect(dumpEngine(excel.engine)).toEqual(before);
  });

  it("move the columns along: after a row and a column are inserted the same columns are used", async () => {
    const { run, engine } = openExcel([sheetDescription(seedFormGrid())]);
    await write();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("10:10").insert("Down");
      sheet.getRange("A:A").insert("Right");
      sheet.getRange("B10:F10").values = [["", "数量指标", "应用系统维保个数", "反映数量", "≥3个"]];
      await context.sync();
    });
    await write();
    const sheet = engine.activeSheet();
    expect([8, 9, 10, 11].map((row) => sheet.value(row - 1, 8))).toEqual([
      "校验结果",
      "通过",
      "通过",
      "通过",
    ]);
    expect(engine.names.all()).toHaveLength(1);
    expect(await plan()).toEqual(EMPTY_PLAN);
  });
});

describe("several tables on one sheet", () => {
  const both = (): SheetDescription => {
    const rows = [
      ...seedFormRows(),
      [],
      [],
      ...seedFormRows({ title: "2.另一项目绩效目标表", project: "另一项目" }),
    ];
    return sheetDescription(gridOf(rows));
  };

  it("have their columns each, which share widths, and are cleared without a trace", async () => {
    const excel = openExcel([both()]);
    const before = dumpEngine(excel.engine);
    await write();
    expect([cell(excel, 0, 8, 7), cell(excel, 0, 22, 7)]).toEqual(["校验结果", "校验结果"]);
    await clear();
    expect(dumpEngine(excel.engine)).toEqual(before);
  });

  it("give the columns of a deleted table back and keep those of the other", async () => {
    const { run, engine } = openExcel([both()]);
    await write();
    await run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A15:G28").clear();
      await context.sync();
    });
    await write();
    expect(engine.names.all()).toHaveLength(1);
    expect(engine.activeSheet().value(21, 7)).toBe("");
    expect(engine.activeSheet().value(7, 7)).toBe("校验结果");
  });
});

describe("nothing is written at all", () => {
  it("when a sheet is protected, which is named", async () => {
    const { engine } = openExcel([
      sheetDescription(seedFormGrid({}, { name: "表1" })),
      sheetDescription(seedFormGrid({}, { name: "表2" }), { protected: true }),
    ]);
    const before = dumpEngine(engine);
    await expect(write()).rejects.toMatchObject({ kind: "protectedSheet", places: ["表2"] });
    expect(dumpEngine(engine)).toEqual(before);
  });

  it("when a cell that the plan stands on has changed since, which is named", async () => {
    const { engine } = openExcel([sheetDescription(seedFormGrid())]);
    const ready = await plan();
    engine.activeSheet().write([{ row: 9, column: 4, cell: { v: "≤560万元" } }]);
    const before = dumpEngine(engine);
    await expect(workbook.apply(ready)).rejects.toMatchObject({ kind: "changed", places: ["表1!E10"] });
    expect(dumpEngine(engine)).toEqual(before);
  });

  it("when the cells to be written have been filled since, which are named", async () => {
    const { engine } = openExcel([sheetDescription(seedFormGrid())]);
    const ready = await plan();
    engine.activeSheet().write([{ row: 9, column: 7, cell: { v: "抢先写的" } }]);
    await expect(workbook.apply(ready)).rejects.toMatchObject({ kind: "changed", places: ["表1!H10"] });
    expect(engine.activeSheet().value(9, 7)).toBe("抢先写的");
  });

  it("when a sheet has been deleted since", async () => {
    const { run } = openExcel([sheetDescription(seedFormGrid()), { name: "别的" }]);
    const ready = await plan();
    await run(async (context) => {
      context.workbook.worksheets.getItem("表1").delete();
      await context.sync();
    });
    await expect(workbook.apply(ready)).rejects.toMatchObject({ kind: "sheetMissing", places: ["表1"] });
  });

  it("while the user edits a cell", async () => {
    const { host, engine } = openExcel([sheetDescription(seedFormGrid())]);
    const ready = await plan();
    const before = dumpEngine(engine);
    host.faults.cellEditMode = true;
    await expect(workbook.apply(ready)).rejects.toMatchObject({ kind: "busy" });
    host.faults.cellEditMode = false;
    expect(dumpEngine(engine)).toEqual(before);
  });

  it("when the user edited what undo would take back", async () => {
    const { engine } = openExcel([sheetDescription(seedFormGrid())]);
    const { undo } = await write();
    engine.activeSheet().write([{ row: 9, column: 7, cell: { v: "我改过" } }]);
    const before = dumpEngine(engine);
    await expect(workbook.apply(undo)).rejects.toMatchObject({ kind: "changed", places: ["表1!H10"] });
    expect(dumpEngine(engine)).toEqual(before);
  });
});

describe("撤销本次写入 restores what still stands", () => {
  it("and leaves a cell in which the user has written, with its look, and names it", async () => {
    const { engine } = openExcel([styledTable()]);
    const before = dumpEngine(engine);
    const { undo } = await write();
    engine.activeSheet().write([{ row: 9, column: 7, cell: { v: "我改过" } }]);
    const look = engine.activeSheet().format(9, 7);
    expect(await workbook.restore(undo)).toMatchObject({ left: ["表1!H10"] });
    expect(engine.activeSheet().value(9, 7)).toBe("我改过");
    expect(engine.activeSheet().format(9, 7)).toEqual(look);
    expect(engine.activeSheet().value(8, 7)).toBe("");
    expect(engine.names.all()).toEqual([]);
    engine
      .activeSheet()
      .write([engine.activeSheet().unformatted(9, 7), { row: 9, column: 7, cell: { v: "" } }]);
    expect(dumpEngine(engine).sheets[0]?.cells["H12"]).toEqual(before.sheets[0]?.cells["H12"]);
  });

  it("and leaves columns that have moved whole, to be cleared by 清除校验标记", async () => {
    const { engine } = openExcel([sheetDescription(seedFormGrid())]);
    const { undo } = await write();
    engine.activeSheet().facade.insertRows(8, 1);
    const moved = dumpEngine(engine);
    const { left } = await workbook.restore(undo);
    expect(left).toEqual(["表1!H8:I13"]);
    expect(dumpEngine(engine)).toEqual(moved);
    await clear();
    expect(engine.names.all()).toEqual([]);
  });

  it("and tells of a sheet that is gone, and restores the others", async () => {
    const { engine } = openExcel([
      sheetDescription(seedFormGrid({}, { name: "表1" })),
      sheetDescription(seedFormGrid({ project: "另一项目" }, { name: "表2" })),
    ]);
    const { undo } = await write();
    const [first] = engine.sheets();
    if (first) engine.deleteSheet(first);
    expect(await workbook.restore(undo)).toMatchObject({ left: ["表1"] });
    expect(engine.names.all()).toEqual([]);
  });
});

it("what somebody types between the look and the writing is put back, and the write with it", async () => {
  const { engine, host } = openExcel([sheetDescription(seedFormGrid())]);
  const ready = await plan();
  host.costs.reset();
  host.faults.afterSync(1, () =>
    engine.activeSheet().write([{ row: 9, column: 7, cell: { v: "抢先写的" } }]),
  );
  await expect(workbook.apply(ready)).rejects.toMatchObject({ kind: "changed", places: ["表1!H10"] });
  expect(engine.activeSheet().value(9, 7)).toBe("抢先写的");
  expect(engine.activeSheet().value(8, 7)).toBe("");
  expect(engine.names.all()).toEqual([]);
});
