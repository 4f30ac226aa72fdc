import { lookKey } from "../../src/domain/plan/lookKey";
import { estimatedBytes } from "../../src/excel/writeRequests";
import {
  changeSheet,
  dumped,
  openSample,
  sheetDump,
  sheetOf,
  take,
  workbook,
} from "../support/blockWorkbook";
import { closeExcel } from "../support/excelInNode";
import { blockPlan, handmadeBlock, takingPlan } from "../support/handmadeBlock";

// A workbook of twelve sheets is written, undone and compared cell by cell.
jest.setTimeout(60_000);

afterEach(closeExcel);

describe("a block with number formats, entry rules and colour scales", () => {
  it("is written in two syncs, text as text, numbers as numbers, formulas as formulas", async () => {
    const excel = await openSample();
    excel.host.costs.reset();
    await take(excel, handmadeBlock());
    expect(excel.host.costs.syncs).toBe(2);
    const cells = (await sheetDump(excel))?.cells ?? {};
    const value = (address: string): unknown => cells[address]?.value;
    expect([value("H8"), value("M13"), value("M14"), value("H10")]).toEqual([
      "实际完成值",
      "3.5万",
      "96%",
      "2条",
    ]);
    expect([value("H9"), value("I9"), value("J9"), value("K9"), value("L9")]).toEqual([
      1.9,
      0.95,
      5,
      4.75,
      -0.05 + 0,
    ]);
    expect([value("I10"), value("K10"), value("K11"), value("K12")]).toEqual([1, 5, "", 0]);
    expect(cells["K9"]?.formula).toBe('=IF(I9="","",ROUND(J9*MAX(0,MIN(1,I9)),2))');
    expect([value("H13"), value("I13"), value("H14"), value("I14")]).toEqual(["达成", 0.95, 45646, "按期"]);
    const sheet = sheetOf(excel);
    expect([sheet.text(8, 8), sheet.text(12, 8), sheet.text(13, 7), sheet.text(8, 9)]).toEqual([
      "95.00%",
      "95.00%",
      "2024年12月20日",
      "5.00",
    ]);
  });

  it("has the table's look, each region its alignment", async () => {
    const excel = await openSample();
    const model = sheetOf(excel).format(8, 6);
    await take(excel, handmadeBlock());
    const sheet = sheetOf(excel);
    expect(sheet.format(7, 7)).toMatchObject({ bold: true, horizontal: "Center" });
    expect(sheet.format(8, 11)).toMatchObject({ horizontal: "Right", numberFormat: "0.00%" });
    expect(sheet.format(8, 12)).toMatchObject({ horizontal: "Left", numberFormat: "General" });
    expect(sheet.format(13, 7)).toMatchObject({
      fontName: model.fontName,
      fontSize: model.fontSize,
      borders: { bottom: model.borders.bottom, right: model.borders.bottom },
    });
  });

  it("lets words of a list be replaced, and refuses text for numbers, in words", async () => {
    const excel = await openSample();
    await take(excel, handmadeBlock());
    const found = (await sheetDump(excel))?.validations ?? [];
    expect(
      found.map(({ areas, rule, errorAlert, prompt }) => [
        areas,
        rule.kind,
        errorAlert.style,
        prompt.message,
      ]),
    ).toEqual([
      [["H9:H12", "H15:H16"], "decimal", "Stop", "请填写数字，单位：条"],
      [["J9:J16"], "decimal", "Stop", "请填写数字，单位：分"],
      [["H13"], "list", "Warning", "请从列表中选择：达成、部分达成并具有一定效果、未达成且效果较差"],
      [["I13"], "decimal", "Stop", "请填写 0% 至 100% 之间的百分数，如 95%"],
      [["H14"], "date", "Warning", "请填写日期，如 2024-12-20"],
    ]);
    expect(found[2]?.rule).toEqual({
      kind: "list",
      source: "达成,部分达成并具有一定效果,未达成且效果较差",
      inCellDropDown: true,
    });
    expect(found[1]?.rule).toEqual({
      kind: "decimal",
      operator: "GreaterThanOrEqualTo",
      formula1: "=0",
      formula2: null,
    });
    expect(found.every(({ ignoreBlanks }) => ignoreBlanks)).toBe(true);
  });

  it("colours scores from red over yellow to green by their own full points", async () => {
    const excel = await openSample();
    await take(excel, handmadeBlock());
    const point = (value: number, color: string) => ({ type: "num", value, color });
    expect(
      (await sheetDump(excel))?.conditionalFormats.map(({ areas, kind, scale }) => ({ areas, kind, scale })),
    ).toEqual([
      {
        areas: ["K13:K14"],
        kind: "colorScale",
        scale: [point(0, "#F8696B"), point(5, "#FFEB84"), point(10, "#63BE7B")],
      },
      {
        areas: ["K9:K12", "K15:K16"],
        kind: "colorScale",
        scale: [point(0, "#F8696B"), point(2.5, "#FFEB84"), point(5, "#63BE7B")],
      },
    ]);
  });

  it("remembers the key of its look, and is short enough for the comment of a name", async () => {
    const excel = await openSample();
    const block = handmadeBlock();
    await take(excel, block);
    const [grid] = await workbook.read({ sheetIds: [sheetOf(excel).id] });
    expect(grid?.ownedBlocks[0]?.lookKey).toBe(lookKey(block.state));
    expect(lookKey(block.state)).not.toBe("");
    expect(grid?.ownedBlocks[0]?.record.length).toBeLessThan(255);
  });

  it("takes no more bytes than are reckoned with", async () => {
    const excel = await openSample();
    const plan = takingPlan(sheetOf(excel), handmadeBlock());
    let inspecting = 0;
    excel.host.costs.reset();
    excel.host.faults.afterSync(1, () => void (inspecting = excel.host.costs.requestBytes));
    await workbook.apply(plan);
    const written = excel.host.costs.requestBytes - inspecting;
    const estimate = plan.sheets.reduce((sum, sheet) => sum + estimatedBytes(sheet), 0);
    expect(written).toBeGreaterThan(10_000);
    expect(written).toBeLessThan(estimate);
  });
});

describe("giving such a block back", () => {
  it("leaves no trace", async () => {
    const excel = await openSample();
    const before = await dumped(excel);
    const { undo } = await take(excel, handmadeBlock());
    expect(await dumped(excel)).not.toEqual(before);
    await workbook.apply(undo);
    expect(await dumped(excel)).toEqual(before);
  });

  it("can itself be undone", async () => {
    const excel = await openSample();
    const { undo } = await take(excel, handmadeBlock());
    const written = await dumped(excel);
    const { undo: redo } = await workbook.apply(undo);
    await workbook.apply(redo);
    expect(await dumped(excel)).toEqual(written);
  });

  it("keeps the user's own rules and scales, beside the block, across it and in it", async () => {
    const excel = await openSample();
    await changeSheet(excel, (sheet) => {
      sheet.getRange("P9:P16").dataValidation.rule = { list: { inCellDropDown: true, source: "甲,乙" } };
      const beside = sheet.getRange("P9:P16").conditionalFormats.add("ColorScale");
      const across = sheet.getRange("K:K").conditionalFormats.add("ColorScale");
      const green = { formula: "10", type: "Number", color: "#63BE7B" } as const;
      const red = { formula: "0", type: "Number", color: "#F8696B" } as const;
      const yellow = { formula: "5", type: "Number", color: "#FFEB84" } as const;
      // The very colours of the add-in: only their cells tell that they are the user's.
      for (const { colorScale } of [beside, across])
        colorScale.criteria = { minimum: red, midpoint: yellow, maximum: green };
    });
    const before = await dumped(excel);
    const { undo } = await take(excel, handmadeBlock());
    await workbook.apply(undo);
    expect(await dumped(excel)).toEqual(before);
  });

  it("leaves a scale that the user laid over the block's own cells", async () => {
    const excel = await openSample();
    const { undo } = await take(excel, handmadeBlock());
    await changeSheet(excel, (sheet) => {
      sheet.getRange("I9:I16").conditionalFormats.add("ColorScale");
    });
    await workbook.apply(undo);
    expect((await sheetDump(excel))?.conditionalFormats.map(({ areas }) => areas)).toEqual([["I9:I16"]]);
  });

  it("is refused whole when the user has filled an entry cell since", async () => {
    const excel = await openSample();
    const { undo } = await take(excel, handmadeBlock());
    sheetOf(excel).write([{ row: 10, column: 7, cell: { v: 7 } }]);
    const written = await dumped(excel);
    await expect(workbook.apply(undo)).rejects.toMatchObject({ kind: "changed" });
    expect(await dumped(excel)).toEqual(written);
  });
});

describe("cells that are not plain", () => {
  it.each([
    ["a fill", (sheet: Excel.Worksheet) => void (sheet.getRange("M12").format.fill.color = "#FFEEDD")],
    ["a number format", (sheet: Excel.Worksheet) => void (sheet.getRange("M12").numberFormat = [["0.0"]])],
    [
      "an entry rule",
      (sheet: Excel.Worksheet) =>
        void (sheet.getRange("M:M").dataValidation.rule = {
          list: { inCellDropDown: true, source: "甲,乙" },
        }),
    ],
  ])(
    "such as those with %s get contents and nothing else, and are given back as they were",
    async (_, user) => {
      const excel = await openSample();
      await changeSheet(excel, user);
      const before = await dumped(excel);
      const { undo } = await take(excel, handmadeBlock());
      const written = await sheetDump(excel);
      expect(written?.cells["K9"]).toEqual({
        value: 4.75,
        formula: '=IF(I9="","",ROUND(J9*MAX(0,MIN(1,I9)),2))',
      });
      expect(written?.validations).toEqual(before.sheets[4]?.validations);
      expect(written?.conditionalFormats).toEqual([]);
      await workbook.apply(undo);
      expect(await dumped(excel)).toEqual(before);
    },
  );
});

describe("texts that look like something else", () => {
  const TEXTS = [
    "96%",
    "3.5万",
    "2024年12月20日",
    "12-20",
    "-",
    "'引号",
    "TRUE",
    "１２",
    "May 5",
    "上午9:00",
    "普通",
  ];

  it.each(["General", "@", "0.00", "yyyy/m/d"])(
    "stay what they are in cells of the format %s",
    async (format) => {
      const excel = await openSample();
      const area = { row: 30, column: 7, rowCount: TEXTS.length, columnCount: 1 };
      await changeSheet(excel, (sheet) => {
        sheet.getRange("H31:H41").numberFormat = TEXTS.map(() => [format]);
      });
      const before = TEXTS.map(() => [null]);
      const cells = [{ area, before, after: TEXTS.map((text) => [text]) }];
      const { undo } = await workbook.apply(blockPlan(sheetOf(excel), [], cells));
      const sheet = sheetOf(excel);
      expect(TEXTS.map((_, row) => sheet.value(30 + row, 7))).toEqual(TEXTS);
      expect(TEXTS.map((_, row) => sheet.numberFormat(30 + row, 7))).toEqual(TEXTS.map(() => format));
      await workbook.apply(undo);
      expect(TEXTS.map((_, row) => sheet.value(30 + row, 7))).toEqual(TEXTS.map(() => ""));
    },
  );
});
