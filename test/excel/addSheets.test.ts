import { checkWorkbook } from "../../src/application/checkWorkbook";
import type { NewCell, NewSheet } from "../../src/domain/sheet/NewSheet";
import { newSheetNames } from "../../src/domain/sheet/newSheetNames";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { blankTable } from "../../src/domain/template/blankTable";
import { createNewSheetsPort } from "../../src/excel/addSheets";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { newSheetSteps } from "../../src/excel/newSheetSteps";
import { wiresOf } from "../../src/excel/sheetCells";
import { dumpEngine } from "../../workbench/engine/dump";
import { Sheet } from "../../workbench/engine/sheet";
import type { ExcelInNode } from "../../workbench/node/open-in-node";
import { blankOptions } from "../support/blankTables";
import { closeExcel, openExcel } from "../support/excelInNode";
import { seedGrids } from "../support/seedGrids";
import { sheetDescription } from "../support/sheetDescription";

afterEach(() => {
  jest.restoreAllMocks();
  closeExcel();
});
const port = createNewSheetsPort();
const openSeed = () =>
  openExcel(
    seedGrids()
      .slice(0, 1)
      .map((grid) => sheetDescription(grid)),
  );
const sheetIn = ({ engine }: ExcelInNode, name: string) =>
  dumpEngine(engine).sheets.find((sheet) => sheet.name === name);
const sheetNames = ({ engine }: ExcelInNode) => engine.sheets().map(({ name }) => name);

/** A sheet of one column with these contents, a row each. */
function column(contents: readonly NewCell["content"][], changed: Partial<NewSheet> = {}): NewSheet {
  return {
    sheetName: "文字",
    columns: [30],
    heights: contents.map(() => 20),
    cells: contents.map((content, row) => ({
      area: { row, column: 0, rowCount: 1, columnCount: 1 },
      look: "text",
      content,
      numberFormat: null,
    })),
    entries: [],
    orientation: "portrait",
    ...changed,
  };
}

describe("a new sheet", () => {
  it("stands behind the others, dressed, ruled, merged and with its lists; nothing else is touched", async () => {
    const excel = openSeed();
    const before = dumpEngine(excel.engine);
    excel.host.costs.reset();
    const [added] = await port.addSheets([blankTable("seed", blankOptions({ project: "数字档案室建设" }))]);
    expect(excel.host.costs.syncs).toBe(3);
    expect(added).toMatchObject({ sheetName: "绩效目标表-数字档案室建设", printProblem: null });
    expect(sheetNames(excel).at(-1)).toBe(added?.sheetName);
    const sheet = sheetIn(excel, added?.sheetName ?? "");
    expect(sheet?.id).toBe(added?.sheetId);
    expect(sheet?.cells.A1).toMatchObject({
      value: "2025年项目支出绩效目标表",
      format: { fontSize: 16, bold: true, horizontal: "Center" },
    });
    expect(sheet?.cells.A3).toMatchObject({ value: "单位：万元", format: { horizontal: "Right" } });
    expect(sheet?.cells.A2?.format?.borders).toBeUndefined();
    expect(sheet?.cells.C5).toMatchObject({ format: { numberFormat: "0.00" } });
    expect(sheet?.cells.C9?.format).toHaveProperty("borders");
    expect(sheet?.merges).toEqual(expect.arrayContaining(["A1:G1", "A5:A6", "A9:A17", "E9:G9"]));
    expect(sheet?.validations).toContainEqual(
      expect.objectContaining({
        areas: ["A9:A22"],
        rule: { kind: "list", source: "产出指标,效益指标,满意度指标", inCellDropDown: true },
        errorAlert: expect.objectContaining({ style: "Warning" }) as object,
      }),
    );
    expect(sheet?.validations).toContainEqual(
      expect.objectContaining({
        rule: expect.objectContaining({ kind: "decimal", formula1: "=0" }) as object,
      }),
    );
    expect(sheet?.pageLayout).toMatchObject({ orientation: "Portrait", paperSize: "A4", fit: { wide: 1 } });
    for (const old of before.sheets) expect(sheetIn(excel, old.name)).toEqual(old);
  });

  it("of a list keeps its header in view and prints it on each page, across the paper", async () => {
    const excel = openSeed();
    await port.addSheets([blankTable("list", blankOptions())]);
    const list = sheetIn(excel, "绩效目标一览表");
    expect(list?.frozenRows).toBe(4);
    expect(list?.pageLayout).toMatchObject({ orientation: "Landscape", titleRows: "$4:$4" });
    expect(list?.cells.A4?.value).toBe("项目名称");
  });

  it("is read and checked as the blank table that it is", async () => {
    openSeed();
    await port.addSheets([blankTable("seed", blankOptions()), blankTable("selfEvaluation", blankOptions())]);
    const { audit } = await checkWorkbook(createExcelWorkbook(), defaultSettings);
    const made = audit.tables.slice(1);
    expect(made.map(({ table }) => table.sheetName)).toEqual(["绩效目标表", "绩效自评表"]);
    for (const { findings } of made) {
      expect(findings.map(({ ruleId }) => ruleId)).toEqual(["T01", "T01", "T01", "T04"]);
    }
  });

  it("gets another name where a sheet bears it already, and each of several its own", async () => {
    const excel = openExcel([{ name: "绩效目标表", cells: { A1: "我的" } }]);
    const sheet = blankTable("seed", blankOptions());
    const added = await port.addSheets([sheet, sheet]);
    expect(added.map(({ sheetName }) => sheetName)).toEqual(["绩效目标表 (2)", "绩效目标表 (3)"]);
    expect(sheetNames(excel)).toEqual(["绩效目标表", "绩效目标表 (2)", "绩效目标表 (3)"]);
    expect(sheetIn(excel, "绩效目标表")?.cells).toMatchObject({ A1: { value: "我的" } });
  });

  it("holds every text exactly, whatever a spreadsheet would make of it", async () => {
    const texts = [
      "=1+1",
      "+86 22 2333",
      "-5",
      "@某单位",
      "'引号",
      "≥95%",
      "2025年12月31日",
      "3-5",
      "1/2",
      "95%",
      "007",
      "1E5",
      "TRUE",
      "#REF!",
      " 前有空格",
      "两行\n文字",
      "＝全角",
      "１２",
      "5月",
      "12:30",
      "￥5",
    ];
    const excel = openSeed();
    await port.addSheets([column(texts)]);
    const cells = sheetIn(excel, "文字")?.cells ?? {};
    expect(texts.map((_, row) => cells[`A${row + 1}`]?.value)).toEqual(texts);
    expect(Object.values(cells).filter(({ formula }) => formula !== undefined)).toEqual([]);
    const { grids } = await checkWorkbook(createExcelWorkbook(), defaultSettings);
    expect(grids.at(-1)?.values.map(([value]) => value)).toEqual(texts);
  });

  it("needs no apostrophe before a text that no spreadsheet could read as anything else", () => {
    const texts = [
      "2025年项目支出绩效目标表",
      "2条",
      "3-5次",
      "100%达标",
      "2025年12月31日",
      "-5次",
      "=1+1个",
    ];
    const wires = wiresOf(column(texts).cells, { row: 0, column: 0, rowCount: texts.length, columnCount: 1 });
    expect(wires.flat()).toEqual([...texts.slice(0, 4), "'2025年12月31日", "'-5次", "'=1+1个"]);
  });

  it("keeps numbers and logical values what they are, and no carriage return", async () => {
    const excel = openSeed();
    await port.addSheets([column([106.5, true, null, "", "一\r\n二"])]);
    const cells = sheetIn(excel, "文字")?.cells;
    expect([cells?.A1?.value, cells?.A2?.value, cells?.A5?.value]).toEqual([106.5, true, "一\n二"]);
    expect([cells?.A3?.value, cells?.A4?.value]).toEqual([undefined, undefined]);
  });

  it("writes a text again where Excel has taken it for something else", async () => {
    const excel = openSeed();
    takeForDate((value) => value === "元旦");
    excel.host.costs.reset();
    await port.addSheets([column(["元旦", "春节"])]);
    expect(excel.host.costs.syncs).toBe(4);
    const cells = sheetIn(excel, "文字")?.cells;
    expect([cells?.A1?.value, cells?.A2?.value]).toEqual(["元旦", "春节"]);
  });

  it("is high enough for texts in merged cells, which no spreadsheet fits a row to", async () => {
    const excel = openSeed();
    const wide: NewSheet = {
      ...column([null, null], { columns: [10, 10], heights: [null, null] }),
      cells: [
        {
          area: { row: 0, column: 0, rowCount: 1, columnCount: 2 },
          look: "text",
          content: "很长的文字".repeat(12),
          numberFormat: null,
        },
        {
          area: { row: 1, column: 0, rowCount: 1, columnCount: 2 },
          look: "text",
          content: "短",
          numberFormat: null,
        },
      ],
    };
    await port.addSheets([wide]);
    const heights = sheetIn(excel, "文字")?.rowHeights ?? {};
    expect(heights["1"]).toBeGreaterThan(80);
    expect(heights["2"] ?? 0).toBeLessThan(25);
  });
});

/** Lets the host read some texts as a date, as Excel does in its own language. */
function takeForDate(isMisread: (value: unknown) => boolean): void {
  const { entered } = Sheet.prototype;
  jest.spyOn(Sheet.prototype, "entered").mockImplementation(function (this: Sheet, row, place, value) {
    return entered.call(this, row, place, isMisread(value) ? 45658 : value);
  });
}

describe("nothing is left half-made", () => {
  const both = () => [blankTable("seed", blankOptions()), blankTable("selfEvaluation", blankOptions())];

  it.each([1, 2])("when sync %i fails", async (nth) => {
    const excel = openSeed();
    const before = dumpEngine(excel.engine);
    excel.host.costs.reset();
    excel.host.faults.failSync(nth, "GeneralException");
    await expect(port.addSheets(both())).rejects.toMatchObject({ kind: "hostFailed" });
    expect(dumpEngine(excel.engine)).toEqual(before);
  });

  it("when writing again as text fails, or does not help: the cell is named", async () => {
    const excel = openSeed();
    const before = dumpEngine(excel.engine);
    takeForDate((value) => typeof value === "string" && value.includes("元旦"));
    await expect(port.addSheets([column(["春节", "元旦"])])).rejects.toMatchObject({
      kind: "hostFailed",
      places: ["文字!A2"],
    });
    expect(dumpEngine(excel.engine)).toEqual(before);
    excel.host.costs.reset();
    excel.host.faults.failSync(3, "GeneralException");
    await expect(port.addSheets([column(["元旦"])])).rejects.toMatchObject({ kind: "hostFailed" });
    expect(dumpEngine(excel.engine)).toEqual(before);
  });

  it("when Excel refuses something halfway through a request", async () => {
    const excel = openSeed();
    const before = dumpEngine(excel.engine);
    const sheet = column(["甲"]);
    const refused = { ...sheet, cells: sheet.cells.map((cell) => ({ ...cell, numberFormat: "[$" })) };
    await expect(port.addSheets([sheet, refused])).rejects.toMatchObject({ kind: "hostFailed" });
    expect(dumpEngine(excel.engine)).toEqual(before);
  });

  it("when the workbook's structure is protected", async () => {
    const excel = openSeed();
    excel.engine.record.workbookProtected = true;
    const before = dumpEngine(excel.engine);
    await expect(port.addSheets(both())).rejects.toMatchObject({ kind: "protectedSheet", places: [] });
    expect(dumpEngine(excel.engine)).toEqual(before);
  });

  it("while the user edits a cell", async () => {
    const excel = openSeed();
    const before = dumpEngine(excel.engine);
    excel.host.faults.cellEditMode = true;
    await expect(port.addSheets(both())).rejects.toMatchObject({ kind: "busy" });
    excel.host.faults.cellEditMode = false;
    expect(dumpEngine(excel.engine)).toEqual(before);
  });

  it("when a text is longer than any cell holds, which is named before anything is written", async () => {
    const excel = openSeed();
    const before = dumpEngine(excel.engine);
    await expect(port.addSheets([column(["甲", "长".repeat(32_768)])])).rejects.toMatchObject({
      kind: "tooLarge",
      places: ["文字!A2"],
    });
    expect(dumpEngine(excel.engine)).toEqual(before);
  });

  it("and a refused print set-up is told, not hidden", async () => {
    const excel = openSeed();
    excel.host.costs.reset();
    excel.host.faults.failSync(3, "GeneralException");
    const [added] = await port.addSheets(both());
    expect(added?.printProblem).toContain("GeneralException");
    expect(sheetIn(excel, "绩效目标表")?.cells.A1?.value).toBe("2025年项目支出绩效目标表");
  });

  it("no sheets cost nothing", async () => {
    const { host } = openSeed();
    host.costs.reset();
    expect(await port.addSheets([])).toEqual([]);
    expect(host.costs.syncs).toBe(0);
  });
});

describe("the names that are taken", () => {
  it("are those of all worksheets, in one sync: a preview foretells what a sheet will be called", async () => {
    const excel = openExcel([{ name: "绩效目标表" }, { name: "封面" }]);
    excel.host.costs.reset();
    const taken = await port.takenNames();
    expect(taken).toEqual(["绩效目标表", "封面"]);
    expect(excel.host.costs.syncs).toBe(1);
    const sheets = [blankTable("seed", blankOptions()), blankTable("seed", blankOptions())];
    const foretold = newSheetNames(sheets, taken);
    expect(foretold).toEqual(["绩效目标表 (2)", "绩效目标表 (3)"]);
    expect((await port.addSheets(sheets)).map(({ sheetName }) => sheetName)).toEqual(foretold);
  });

  it("are refused where the workbook takes no new sheets", async () => {
    const excel = openSeed();
    excel.engine.record.workbookProtected = true;
    await expect(port.takenNames()).rejects.toMatchObject({ kind: "protectedSheet", places: [] });
  });
});

describe("sheets too large for one request", () => {
  const long = (count: number, name: string) =>
    column(
      Array.from({ length: count }, (_, row) => `${row}：${"长".repeat(32_000)}`),
      { sheetName: name },
    );
  /** Two sheets, the first of which alone is more than a request holds. */
  const large = () => [long(60, "甲"), long(20, "乙")];

  it("are written in several, with the count of those that are whole", async () => {
    const excel = openSeed();
    excel.host.costs.reset();
    const progress: string[] = [];
    const added = await port.addSheets(large(), {
      onProgress: ({ stage, done, total }) => void progress.push(`${stage} ${done}/${total}`),
    });
    expect(excel.host.costs.syncs).toBeGreaterThan(3);
    expect(progress[0]).toBe("writing 0/2");
    expect(progress.at(-1)).toBe("writing 2/2");
    expect(added.map(({ sheetName }) => sheetName)).toEqual(["甲", "乙"]);
    expect(Object.keys(sheetIn(excel, "甲")?.cells ?? {})).toHaveLength(60);
    expect(String(sheetIn(excel, "甲")?.cells.A60?.value).slice(0, 4)).toBe("59：长");
  });

  it.each([2, 3])("are all taken away again when sync %i fails", async (nth) => {
    const excel = openSeed();
    const before = dumpEngine(excel.engine);
    excel.host.costs.reset();
    excel.host.faults.failSync(nth, "GeneralException");
    await expect(port.addSheets(large())).rejects.toMatchObject({ kind: "hostFailed" });
    expect(dumpEngine(excel.engine)).toEqual(before);
  });

  it.each([1, 2])("are all taken away again when the user cancels after request %i", async (requests) => {
    const excel = openSeed();
    const before = dumpEngine(excel.engine);
    const controller = new AbortController();
    let written = 0;
    const onProgress = () => {
      written += 1;
      if (written === requests) controller.abort();
    };
    const adding = port.addSheets(large(), { signal: controller.signal, onProgress });
    await expect(adding).rejects.toMatchObject({ kind: "cancelled" });
    expect(dumpEngine(excel.engine)).toEqual(before);
  });

  it("name those that are left where taking them away fails as well", async () => {
    const excel = openSeed();
    excel.host.costs.reset();
    excel.host.faults.failSync(3, "GeneralException");
    excel.host.faults.failSync(4, "GeneralException");
    await expect(port.addSheets(large())).rejects.toMatchObject({ kind: "unfinished", places: ["甲", "乙"] });
    expect(sheetNames(excel)).toContain("甲");
    await port.addSheets(large());
    expect(sheetNames(excel).filter((name) => /[甲乙]/.test(name))).toEqual(["甲", "乙"]);
  });

  it("take no more bytes than were estimated", async () => {
    const { host } = openSeed();
    const sheets = (["seed", "selfEvaluation", "splitValue", "list", "twoBlock"] as const).map((form) =>
      blankTable(form, blankOptions()),
    );
    host.costs.reset();
    let around = 0;
    host.faults.afterSync(1, () => void (around = host.costs.requestBytes));
    let filling = 0;
    host.faults.afterSync(2, () => void (filling = host.costs.requestBytes - around));
    await port.addSheets(sheets);
    const steps = sheets.flatMap(newSheetSteps);
    const estimate = steps.reduce((sum, { bytes }) => sum + bytes + 1_000, 0);
    expect(filling).toBeGreaterThan(0);
    expect(filling).toBeLessThan(estimate);
  });
});
