import { readFileSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";
import { parseArea } from "../../src/domain/grid/address";
import type { CellContent } from "../../src/domain/grid/SheetGrid";
import { EMPTY_PLAN } from "../../src/domain/plan/WritePlan";
import type { BlockState, SheetPlan, WritePlan } from "../../src/domain/plan/WritePlan";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { isUntouchedPlanCopy, writePlanCopy } from "../../src/xlsx/writePlanCopy";
import { BLOCK_NAME, blank, handmadeBlock, takingPlan } from "../support/handmadeBlock";
import { handmadeXlsx, oneSheet } from "../support/handmadeXlsx";

const SAMPLE = readFileSync(join(__dirname, "../../assets/samples/target-tables-2024.xlsx"));
const FIFTH = { id: "5", name: "表5数字档案室建设" };
const named = (bytes: Uint8Array) => ({ name: "工作簿.xlsx", bytes });

async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const { files } = await JSZip.loadAsync(bytes);
  const parts = Object.values(files).filter(({ dir }) => !dir);
  return new Map(
    await Promise.all(parts.map(async (part) => [part.name, await part.async("string")] as [string, string])),
  );
}

async function partOf(bytes: Uint8Array, part: string): Promise<string> {
  return (await partsOf(bytes)).get(part) ?? "";
}

async function changed(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const [old, now] = [await partsOf(before), await partsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((name) => old.get(name) !== now.get(name))
    .sort();
}

async function edited(bytes: Uint8Array, part: string, change: (xml: string) => string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  zip.file(part, change((await zip.file(part)?.async("string")) ?? ""));
  return zip.generateAsync({ type: "uint8array" });
}

const areaOf = (address: string) => parseArea(address) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** A plan for the only sheet of a handmade workbook: cells by their addresses, before and after. */
function planOf(
  cells: Readonly<Record<string, readonly [before: CellContent, after: CellContent]>>,
  rest: Partial<SheetPlan> = {},
): WritePlan {
  const changes = Object.entries(cells).map(([address, [before, after]]) => ({
    area: areaOf(address),
    before: [[before]],
    after: [[after]],
  }));
  const empty = { sheetId: "10", sheetName: "表", expectations: [], blocks: [], highlights: null };
  return { sheets: [{ ...empty, cells: changes, ...rest }] };
}

const SHEET = "xl/worksheets/sheet1.xml";

describe("cells of a copy", () => {
  it("are written by their kind; formulas without a value, which the opening program calculates", async () => {
    const copy = await writePlanCopy(
      await oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>'),
      planOf({
        A1: [1, 2.5],
        B1: [null, '=A1*2&"<条>"'],
        A2: [null, "95%"],
        B2: [null, true],
        C2: [null, " 两端 \n换行"],
      }),
    );
    expect(await partOf(copy, SHEET)).toContain(
      '<sheetData><row r="1"><c r="A1"><v>2.5</v></c><c r="B1"><f>A1*2&amp;&quot;&lt;条&gt;&quot;</f></c></row>' +
        '<row r="2"><c r="A2" t="inlineStr"><is><t xml:space="preserve">95%</t></is></c><c r="B2" t="b"><v>1</v></c>' +
        '<c r="C2" t="inlineStr"><is><t xml:space="preserve"> 两端 \n换行</t></is></c></row></sheetData>',
    );
    const [grid] = await readXlsx(named(copy));
    expect(grid?.values).toEqual([
      [2.5, "#未计算", null],
      ["95%", true, " 两端 \n换行"],
    ]);
    expect(grid?.formulas[0]?.[1]).toBe('=A1*2&"<条>"');
    expect(await partOf(copy, "xl/workbook.xml")).toMatch(
      /<\/sheets><definedNames><\/definedNames><calcPr fullCalcOnLoad="1"\/><\/workbook>/,
    );
  });

  it("keep their style, or take that of their row or column; what is blank and plain goes", async () => {
    const rows =
      '<row r="2" s="3" customFormat="1"><c r="A2" s="2"><v>7</v></c><c r="B2"><v>8</v></c></row>' +
      '<row r="3" spans="1:1"><c r="A3"><v>9</v></c></row>';
    const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A2:B3"/><cols><col min="3" max="5" width="9" style="1"/></cols><sheetData>${rows}</sheetData></worksheet>`;
    const bytes = await handmadeXlsx({ sheets: [{ name: "表", xml }], formatIds: [0, 9, 10, 49] });
    const plan = planOf({
      A2: [7, null],
      B2: [8, 5],
      C2: [null, 6],
      A3: [9, null],
      D3: [null, 1],
      D9: [null, 2],
    });
    const sheet = await partOf(await writePlanCopy(bytes, plan), SHEET);
    expect(sheet).toContain(
      '<row r="2" s="3" customFormat="1"><c r="A2" s="2"/><c r="B2"><v>5</v></c><c r="C2" s="3"><v>6</v></c></row>' +
        '<row r="3" spans="1:4"><c r="D3" s="1"><v>1</v></c></row><row r="9"><c r="D9" s="1"><v>2</v></c></row>',
    );
    expect(sheet).toContain('<dimension ref="A2:D9"/>');
    expect(sheet).toContain('<col min="3" max="5" width="9" style="1"/>');
  });

  it("find their place among rows and cells that give no address, in sheets with a prefix", async () => {
    const bytes = await edited(
      await oneSheet("<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>"),
      SHEET,
      (xml) => xml.replace(/<(\/?)(?=[a-z])/g, "<$1x:").replace("xmlns=", "xmlns:x="),
    );
    const copy = await writePlanCopy(bytes, planOf({ B1: [2, "二"], A2: [null, 5], C3: [null, "=A3"] }));
    const [grid] = await readXlsx(named(copy));
    expect(grid?.values).toEqual([
      [1, "二", null],
      [5, null, null],
      [3, null, "#未计算"],
    ]);
    expect(await partOf(copy, SHEET)).not.toMatch(/<(?!\/?x:|\?)/);
  });

  it("lose Excel's list of formula cells with a formula; texts and numbers alone calculate nothing", async () => {
    const chained = async (rows: string) => {
      const zip = await JSZip.loadAsync(await oneSheet(rows));
      zip.file("xl/calcChain.xml", "<calcChain/>");
      const rels = "xl/_rels/workbook.xml.rels";
      const text = (await zip.file(rels)?.async("string")) ?? "";
      const chain =
        '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>';
      zip.file(rels, text.replace("</Relationships>", `${chain}</Relationships>`));
      return zip.generateAsync({ type: "uint8array" });
    };
    const formula = '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>';
    const replaced = await writePlanCopy(await chained(formula), planOf({ A1: ["=1+1", 2] }));
    expect([...(await partsOf(replaced)).keys()]).not.toContain("xl/calcChain.xml");
    const beside = await writePlanCopy(await chained(formula), planOf({ B1: [null, 2] }));
    expect([...(await partsOf(beside)).keys()]).toContain("xl/calcChain.xml");
    expect(await partOf(beside, "xl/workbook.xml")).toContain("fullCalcOnLoad");
    const plain = await writePlanCopy(await oneSheet(""), planOf({ B1: [null, 2] }));
    expect(await partOf(plain, "xl/workbook.xml")).not.toContain("calcPr");
  });
});

describe("a copy is refused", () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const refusal = async (bytes: Promise<Uint8Array>, plan: WritePlan): Promise<unknown> =>
    writePlanCopy(await bytes, plan).catch((error: unknown) => error);

  it("when a cell does not hold what the plan stands on", async () => {
    const plan = planOf(
      { A1: [2, 3], B1: [null, 1] },
      { expectations: [{ area: areaOf("A1:B1"), contents: [[1, "x"]] }] },
    );
    expect(await refusal(oneSheet(rows), plan)).toMatchObject({
      name: "WorkbookError",
      kind: "changed",
      places: ["表!B1", "表!A1"],
    });
  });

  it("when a block is not there that the plan gives back", async () => {
    const blocks = [{ name: BLOCK_NAME, before: handmadeBlock().state, after: null }];
    expect(await refusal(oneSheet(rows), planOf({}, { blocks }))).toMatchObject({ kind: "changed" });
  });

  it("when its sheet is protected, or not there", async () => {
    const after = '<sheetProtection sheet="1"/>';
    const locked = handmadeXlsx({ sheets: [{ name: "表", rows, after }] });
    expect(await refusal(locked, planOf({ B1: [null, 1] }))).toMatchObject({
      kind: "protectedSheet",
      places: ["表"],
    });
    const gone = planOf({ B1: [null, 1] }, { sheetId: "77", sheetName: "旧表" });
    expect(await refusal(oneSheet(rows), gone)).toMatchObject({ kind: "sheetMissing", places: ["旧表"] });
  });

  it("when other cells have their formula from the one that is written", async () => {
    const filled =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/></c><c r="D2"><f t="array" ref="D2:E2">F2:G2</f></c><c r="E2"><v>1</v></c></row>';
    const reasons = { kind: "sharedFormula", reason: expect.stringContaining("表!A1") as string };
    expect(await refusal(oneSheet(filled), planOf({ A1: ["=B1", 1] }))).toMatchObject(reasons);
    expect(await refusal(oneSheet(filled), planOf({ E2: [1, 2] }))).toMatchObject({ kind: "sharedFormula" });
    const last = await writePlanCopy(await oneSheet(filled), planOf({ A2: ["=B2", 1] }));
    expect((await readXlsx(named(last)))[0]?.formulas[0]?.[0]).toBe("=B1");
  });
});

describe("a block on a real table", () => {
  const block = handmadeBlock();
  const taken = writePlanCopy(SAMPLE, takingPlan(FIFTH, block));

  it("changes its sheet, the styles and the workbook's names; other parts keep their bytes", async () => {
    expect(await changed(SAMPLE, await taken)).toEqual([
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet5.xml",
    ]);
  });

  it("leaves every other cell as it was written, and its elements in the schema's order", async () => {
    const [before, after] = [
      await partOf(SAMPLE, "xl/worksheets/sheet5.xml"),
      await partOf(await taken, "xl/worksheets/sheet5.xml"),
    ];
    const cells = (xml: string) => xml.match(/<c r="[A-G]\d+"[^>]*?(?:\/>|>.*?<\/c>)/gs) ?? [];
    expect(cells(after)).toEqual(cells(before));
    expect(cells(before).length).toBeGreaterThan(100);
    const order = [
      ...after.matchAll(/<(cols|sheetData|mergeCells|conditionalFormatting|dataValidations|printOptions)\b/g),
    ];
    expect([...new Set(order.map(([, name]) => name))]).toEqual([
      "cols",
      "sheetData",
      "mergeCells",
      "conditionalFormatting",
      "dataValidations",
      "printOptions",
    ]);
  });

  it("given back, leaves the sheet to the letter as it was", async () => {
    const [grid] = (await readXlsx(named(await taken))).filter(({ sheetId }) => sheetId === FIFTH.id);
    const record = grid?.ownedBlocks[0]?.record ?? "";
    const { state, contents } = block;
    const back = await writePlanCopy(await taken, {
      sheets: [
        {
          sheetId: FIFTH.id,
          sheetName: FIFTH.name,
          expectations: [],
          cells: [{ area: state.area, before: contents, after: blank(block) }],
          blocks: [{ name: BLOCK_NAME, before: { ...state, record }, after: null }],
          highlights: null,
        },
      ],
    });
    expect(await changed(SAMPLE, back)).toEqual(["xl/styles.xml", "xl/workbook.xml"]);
    expect(await partOf(back, "xl/workbook.xml")).not.toContain("definedName");
  });
});

describe("a block on a sheet that people have worked on", () => {
  const area = areaOf("B1:C3");
  const state = (rest: Partial<BlockState> = {}): BlockState => ({
    area,
    models: null,
    widths: [14, null],
    regions: [
      {
        area,
        look: "body",
        align: "Center",
        numberFormat: "0.00%",
        entry: { kind: "number", lowest: "0", highest: null, unit: "" },
      },
    ],
    scales: [{ areas: [areaOf("B2:B3")], highest: "7.5" }],
    record: null,
    ...rest,
  });
  const take = (rest?: Partial<BlockState>) =>
    planOf({ B1: [null, "新"] }, { blocks: [{ name: BLOCK_NAME, before: null, after: state(rest) }] });
  const AFTER =
    '<conditionalFormatting sqref="A1:A3"><cfRule type="expression" dxfId="0" priority="4"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="whole" sqref="A1:A9 F1"><formula1>1</formula1></dataValidation></dataValidations>' +
    '<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>';
  const book = (after = AFTER, rows = "") => handmadeXlsx({ sheets: [{ name: "表", rows, after }] });

  it("adds to the user's rules and takes its own away again", async () => {
    const copy = await writePlanCopy(await book(), take());
    const sheet = await partOf(copy, SHEET);
    expect(sheet).toContain('<dataValidations count="2"><dataValidation type="whole" sqref="A1:A9 F1">');
    expect(sheet).toMatch(
      /<cfRule priority="5" type="colorScale"><colorScale><cfvo type="num" val="0"\/><cfvo type="num" val="3.75"\/>/,
    );
    expect(sheet).toContain('<cols><col min="2" max="2" width="14.71484375" customWidth="1"/></cols>');
    const [grid] = await readXlsx(named(copy));
    const record = grid?.ownedBlocks[0]?.record ?? "";
    const back = planOf(
      { B1: ["新", null] },
      { blocks: [{ name: BLOCK_NAME, before: state({ record }), after: null }] },
    );
    expect(await partOf(await writePlanCopy(copy, back), SHEET)).toBe(await partOf(await book(), SHEET));
  });

  it("leaves cells that have a look or a rule of the user's as they are: contents and widths only", async () => {
    const ruled = AFTER.replace('sqref="A1:A9 F1"', 'sqref="A1:A9 C3"');
    const looked = '<row r="2"><c r="C2" s="1"/></row>';
    for (const bytes of [
      await book(ruled),
      await handmadeXlsx({ sheets: [{ name: "表", rows: looked, after: AFTER }], formatIds: [0, 9] }),
    ]) {
      const copy = await writePlanCopy(bytes, take());
      const sheet = await partOf(copy, SHEET);
      expect(sheet).not.toContain("colorScale");
      expect(sheet).toContain('<dataValidations count="1">');
      expect(sheet).toContain('<c r="B1" t="inlineStr">');
      expect((await readXlsx(named(copy)))[0]?.ownedBlocks[0]?.record).toContain('"s":false');
    }
  });

  it("keeps a colour scale of the user's over the same cells when it goes", async () => {
    const scale = (colour: string) =>
      `<cfRule type="colorScale" priority="9"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FF${colour}"/><color rgb="FFFFFFFF"/></colorScale></cfRule>`;
    const own = `<conditionalFormatting sqref="B2:B3">${scale("112233")}</conditionalFormatting>`;
    const copy = await writePlanCopy(await book(own), take());
    const record = (await readXlsx(named(copy)))[0]?.ownedBlocks[0]?.record ?? "";
    const blocks = [{ name: BLOCK_NAME, before: state({ record }), after: null }];
    const back = await writePlanCopy(copy, planOf({ B1: ["新", null] }, { blocks }));
    expect(await partOf(back, SHEET)).toContain(own);
    expect(await partOf(back, SHEET)).not.toContain("F8696B");
  });

  it("parts a run of columns; a hidden column that was shown is hidden again", async () => {
    const cols = '<cols><col min="1" max="4" width="20" customWidth="1" hidden="1"/></cols><sheetData>';
    const bytes = await edited(await book(), SHEET, (xml) => xml.replace("<sheetData>", cols));
    const copy = await writePlanCopy(bytes, take());
    const hidden = 'width="20" customWidth="1" hidden="1"';
    expect(await partOf(copy, SHEET)).toContain(
      `<cols><col min="1" max="1" ${hidden}/><col min="2" max="2" width="14.71484375" customWidth="1"/>` +
        `<col min="3" max="4" ${hidden}/></cols>`,
    );
    const record = (await readXlsx(named(copy)))[0]?.ownedBlocks[0]?.record ?? "";
    const blocks = [{ name: BLOCK_NAME, before: state({ record }), after: null }];
    const back = await writePlanCopy(copy, planOf({ B1: ["新", null] }, { blocks }));
    expect(await partOf(back, SHEET)).toMatch(/<col min="2" max="2" [^>]*hidden="1"/);
  });
});

describe("a seal", () => {
  it("tells a copy that nobody has touched, and goes with the first change", async () => {
    const copy = await writePlanCopy(SAMPLE, takingPlan(FIFTH, handmadeBlock()));
    expect(await isUntouchedPlanCopy(named(copy))).toBe(true);
    expect(await isUntouchedPlanCopy(named(SAMPLE))).toBe(false);
    for (const part of ["xl/worksheets/sheet1.xml", "xl/workbook.xml"]) {
      const touched = await edited(copy, part, (xml) => xml.replace("<sheet", "<!-- --><sheet"));
      expect(await isUntouchedPlanCopy(named(touched))).toBe(false);
    }
    expect(await isUntouchedPlanCopy(named(await writePlanCopy(copy, EMPTY_PLAN)))).toBe(true);
  });
});
