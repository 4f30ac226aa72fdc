import { tableXml } from "../../scripts/docx-parts";
import type { DocxBlock } from "../../scripts/docx-parts";
import { cellsOf, paragraph, readBlocks, run, tablesOf } from "../support/docxXml";

async function onlyTable(...blocks: DocxBlock[]) {
  const tables = tablesOf(await readBlocks(blocks));
  expect(tables).toHaveLength(1);
  return tables[0];
}

const THREE = [1000, 1000, 1000];

describe("a Word table's layout", () => {
  it("keeps merges across, down and both ways", async () => {
    const table = await onlyTable({
      widths: THREE,
      rows: [
        { cells: [{ text: "甲", span: 2, merge: "first" }, { text: "乙" }] },
        {
          cells: [
            { span: 2, merge: "next" },
            { text: "丙", merge: "first" },
          ],
        },
        { cells: [{ text: "丁" }, { text: "戊" }, { merge: "next" }] },
      ],
    });
    expect(cellsOf(table)).toEqual(["1,1 2×2 甲", "1,3 乙", "2,3 2×1 丙", "3,1 丁", "3,2 戊"]);
    expect(table).toMatchObject({ rowCount: 3, columnCount: 3, widths: [50, 50, 50] });
  });

  it("leaves the places before and behind a row's cells blank", async () => {
    const table = await onlyTable({
      widths: THREE,
      rows: [
        { cells: [{ text: "甲", merge: "first" }, { text: "乙", merge: "first" }, { text: "丙" }] },
        { before: 1, cells: [{ merge: "next" }, { text: "丁" }] },
        { after: 2, cells: [{ text: "戊" }] },
      ],
    });
    expect(cellsOf(table)).toEqual(["1,1 甲", "1,2 2×1 乙", "1,3 丙", "2,3 丁", "3,1 戊"]);
  });

  it("takes a cell that goes on from nothing as one of its own", async () => {
    const table = await onlyTable({
      widths: [1000, 1000],
      rows: [
        { cells: [{ text: "甲", merge: "next" }, { text: "乙" }] },
        { cells: [{ text: "丙", span: 2, merge: "next" }] },
        { cells: [{ text: "丁", merge: "next" }, { text: "戊" }] },
      ],
    });
    expect(cellsOf(table)).toEqual(["1,1 甲", "1,2 乙", "2,1 1×2 丙", "3,1 丁", "3,2 戊"]);
  });

  it("tells of a text that a merge covers, as Word does not show it", async () => {
    const { losses } = await readBlocks([
      {
        widths: [1000],
        rows: [{ cells: [{ text: "甲", merge: "first" }] }, { cells: [{ text: "盖住", merge: "next" }] }],
      },
    ]);
    expect(losses).toEqual([{ table: 0, kind: "hiddenText", count: 1 }]);
  });

  it("merges cells of older files that go on from the one before", async () => {
    const cell = (text: string, merge: string) =>
      `<w:tc><w:tcPr><w:hMerge${merge}/></w:tcPr>${paragraph(run(text))}</w:tc>`;
    const plain = `<w:tc>${paragraph(run("丙"))}</w:tc>`;
    const grid = "<w:tblGrid><w:gridCol/><w:gridCol/><w:gridCol/></w:tblGrid>";
    const table = await onlyTable({
      xml: `<w:tbl>${grid}<w:tr>${cell("甲", ' w:val="restart"')}${cell("", "")}${plain}</w:tr><w:tr>${plain}${plain}${plain}</w:tr></w:tbl>`,
    });
    expect(cellsOf(table)).toEqual(["1,1 1×2 甲", "1,3 丙", "2,1 丙", "2,2 丙", "2,3 丙"]);
  });

  it("has no column that no cell begins or ends at, and none as narrow as a slip of the hand", async () => {
    const table = await onlyTable({
      widths: [1000, 30, 1000, 500, 500],
      rows: [
        { cells: [{ text: "甲" }, { text: "乙", span: 2 }, { text: "丙", span: 2 }] },
        { cells: [{ text: "丁", span: 2 }, { text: "戊" }, { text: "己", span: 2 }] },
      ],
    });
    expect(cellsOf(table)).toEqual(["1,1 甲", "1,2 乙", "1,3 丙", "2,1 丁", "2,2 戊", "2,3 己"]);
    expect(table?.widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(151.5);
  });

  it("keeps a narrow column that has a cell of its own", async () => {
    const table = await onlyTable({
      widths: [1000, 30, 1000],
      rows: [{ cells: [{ text: "甲" }, { text: "乙" }, { text: "丙" }] }],
    });
    expect(cellsOf(table)).toEqual(["1,1 甲", "1,2 乙", "1,3 丙"]);
  });

  it("takes the widths from the cells where the table gives none", async () => {
    const cell = (width: number) =>
      `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph(run("甲"))}</w:tc>`;
    const table = await onlyTable({ xml: `<w:tbl><w:tr>${cell(1000)}${cell(3000)}</w:tr></w:tbl>` });
    expect(table?.widths).toEqual([50, 150]);
  });

  it("reads rows and cells within content controls", async () => {
    const cell = `<w:sdt><w:sdtContent><w:tc>${paragraph(run("甲"))}</w:tc></w:sdtContent></w:sdt>`;
    const row = `<w:sdt><w:sdtPr/><w:sdtContent><w:tr>${cell}<w:tc>${paragraph(run("乙"))}</w:tc></w:tr></w:sdtContent></w:sdt>`;
    const table = await onlyTable({
      xml: `<w:sdt><w:sdtContent><w:tbl>${row}</w:tbl></w:sdtContent></w:sdt>`,
    });
    expect(cellsOf(table)).toEqual(["1,1 甲", "1,2 乙"]);
  });

  it.each(["-3", "1000000000", "viel", ""])("outlives a cell over %j columns", async (span) => {
    const cell = `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${paragraph(run("甲"))}</w:tc>`;
    const table = await onlyTable({ xml: `<w:tbl><w:tr>${cell}</w:tr></w:tbl>` });
    expect(cellsOf(table)).toEqual(["1,1 甲"]);
  });

  it("leaves hidden rows out and tells so", async () => {
    const document = await readBlocks([
      {
        widths: [1000],
        rows: [{ cells: [{ text: "甲" }] }, { cells: [{ text: "藏" }], properties: "<w:hidden/>" }],
      },
    ]);
    expect(cellsOf(tablesOf(document)[0])).toEqual(["1,1 甲"]);
    expect(document.losses).toEqual([{ table: 0, kind: "hiddenText", count: 1 }]);
  });
});

describe("a table within a table", () => {
  const inner = tableXml({
    widths: [500, 500],
    rows: [{ cells: [{ text: "一" }, { text: "二" }] }, { cells: [{ text: "三" }, { text: "四" }] }],
  });

  it("is that cell's text, and it is told", async () => {
    const document = await readBlocks([
      {
        widths: [1000, 1000],
        rows: [{ cells: [{ text: "甲" }, { xml: paragraph(run("前")) + inner + paragraph("") }] }],
      },
    ]);
    expect(cellsOf(tablesOf(document)[0])).toEqual(["1,1 甲", "1,2 前\n一\t二\n三\t四"]);
    expect(document.losses).toEqual([{ table: 0, kind: "nestedTable", count: 1 }]);
  });

  it("stands by itself where the outer one is but a frame of one cell", async () => {
    const document = await readBlocks([
      {
        widths: [2000],
        rows: [{ cells: [{ xml: paragraph(run("绩效目标表")) + inner + paragraph(run("注")) }] }],
      },
    ]);
    expect(document.blocks.map((block) => (block.kind === "table" ? cellsOf(block) : block.text))).toEqual([
      "绩效目标表",
      ["1,1 一", "1,2 二", "2,1 三", "2,2 四"],
      "注",
    ]);
    expect(document.losses).toEqual([]);
  });
});
