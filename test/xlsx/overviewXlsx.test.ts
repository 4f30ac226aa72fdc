import JSZip from "jszip";
import { FolderTotals } from "../../src/domain/report/overview/FolderTotals";
import { overviewFront } from "../../src/domain/report/overview/overviewFront";
import { fileList, fileRow, unitList, unitRow } from "../../src/domain/report/overview/overviewLists";
import { overviewXlsx } from "../../src/xlsx/overviewXlsx";
import type { OverviewBook } from "../../src/xlsx/overviewXlsx";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { fileOf, folderProject } from "../support/folderLines";
import { said } from "../support/reportCells";

const file = fileOf({
  projects: [folderProject({ errors: 1, standing: "finished", score: "91.00", grade: "excellent" })],
});

function bookOf(files = [file]): OverviewBook {
  const totals = new FolderTotals();
  files.forEach((one) => totals.add(one));
  const { units } = totals;
  return {
    front: overviewFront(totals, { locale: "zh-CN", madeAt: "2025-01-09 10:42", version: "0.1.0" }),
    lists: [
      { sheet: unitList(units.length, "zh-CN"), rows: units.map((unit, index) => unitRow(unit, index + 1)) },
      {
        sheet: fileList(files.length, "zh-CN"),
        rows: files.map((one, index) => fileRow(one, index + 1, "zh-CN")),
      },
    ],
  };
}

async function bytesOf(book: OverviewBook): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of overviewXlsx(book)) pieces.push(piece);
  return Buffer.concat(pieces);
}

const partsOf = async (book: OverviewBook) => {
  const zip = await JSZip.loadAsync(await bytesOf(book), { checkCRC32: true });
  return (name: string) => zip.file(name)?.async("string") ?? Promise.resolve("");
};

describe("汇总 as a workbook", () => {
  it("is read again as it was written", async () => {
    const grids = await readXlsx({ name: "汇总.xlsx", bytes: await bytesOf(bookOf()) });
    expect(grids.map(({ sheetName }) => sheetName)).toEqual(["汇总", "单位", "文件"]);
    expect(grids[1]?.texts[1]?.slice(0, 7)).toEqual(["1", "甲局", "1", "0", "0", "1", "1"]);
  });

  it("has a filter over each list, whose header stays in view and is printed on each page", async () => {
    const part = await partsOf(bookOf([file, file, file]));
    const files = await part("xl/worksheets/sheet3.xml");
    expect(files).toContain('<autoFilter ref="A1:I4"/>');
    expect(files).toContain('<pane ySplit="1" topLeftCell="A2"');
    const workbook = await part("xl/workbook.xml");
    expect(workbook).toContain(
      '<definedName name="_xlnm._FilterDatabase" localSheetId="2" hidden="1">文件!$A$1:$I$4</definedName>',
    );
    expect(workbook).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="2">文件!$1:$1</definedName>',
    );
  });

  it("has charts of the first sheet's own cells, with what these hold", async () => {
    const part = await partsOf(bookOf());
    expect(await part("xl/worksheets/sheet1.xml")).toContain('r:id="rId1"/></worksheet>');
    expect(await part("xl/worksheets/_rels/sheet1.xml.rels")).toContain("../drawings/drawing1.xml");
    const [findings, , grades] = await Promise.all(
      [1, 2, 3].map((number) => part(`xl/charts/chart${number}.xml`)),
    );
    expect(findings).toMatch(
      /<c:f>汇总!\$B\$\d+<\/c:f><c:strCache><c:ptCount val="1"\/><c:pt idx="0"><c:v>甲局<\/c:v>/,
    );
    expect(findings).toContain('<c:grouping val="stacked"/>');
    expect(grades).toMatch(/<c:ptCount val="5"\/><c:pt idx="0"><c:v>1<\/c:v>/);
    expect(await part("[Content_Types].xml")).toContain('PartName="/xl/charts/chart3.xml"');
  });

  it("begins a page with the grades, so that no chart is cut", async () => {
    const front = bookOf().front.rows;
    const grades = front.findIndex(({ cells }) => said(cells[0]) === "评价等级");
    const part = await partsOf(bookOf());
    expect(await part("xl/worksheets/sheet1.xml")).toContain(`<brk id="${grades}" max="16383" man="1"/>`);
  });

  it("has neither drawing nor charts where there is nothing to draw", async () => {
    const part = await partsOf(bookOf([fileOf({ state: "unread", problem: "已损坏。", projects: [] })]));
    expect(await part("xl/worksheets/sheet1.xml")).not.toContain("<drawing");
    expect(await part("[Content_Types].xml")).not.toContain("chart");
  });

  it("never writes a list of another length than it says: its filter would not fit", async () => {
    const { front, lists } = bookOf();
    const [units] = lists;
    if (!units) throw new Error("No list");
    await expect(bytesOf({ front, lists: [{ ...units, rows: [] }] })).rejects.toThrow("0 rows for 1");
  });
});
