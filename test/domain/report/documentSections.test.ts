import { row, textCell } from "../../../src/domain/report/documentCells";
import { jumpRow, sectionRows, sectionStarts } from "../../../src/domain/report/documentSections";
import { said, saidIn } from "../../support/reportCells";

const line = (text: string) => row([textCell("text", text)]);
const sections = [
  { title: "各表情况", jump: "各表情况（2）", rows: [line("表1"), line("表2")] },
  { title: "问题清单", jump: "问题清单（1）", rows: [line("T05")] },
  { title: "依据", jump: "依据（1）", rows: [line("88号")] },
];

it("puts a blank row and its title above each section", () => {
  const rows = sectionRows(sections);
  const texts = rows.map(({ cells }) => said(cells[0]));
  expect(texts).toEqual(["", "各表情况", "表1", "表2", "", "问题清单", "T05", "", "依据", "88号"]);
  expect(rows[1]?.cells[0]?.role).toBe("section");
});

it.each([0, 4, 7])("finds each title where %i rows stand above", (head) => {
  const rows = [...Array.from({ length: head }, () => line("")), ...sectionRows(sections)];
  const titles = sectionStarts(sections, head).map((start) => said(rows[start]?.cells[0]));
  expect(titles).toEqual(["各表情况", "问题清单", "依据"]);
});

it("links to each section from a column of its own, on the document's own sheet", () => {
  const links = jumpRow(sections, [5, 9, 12], [1, 2, 5]);
  expect(saidIn(links)).toEqual(["", "各表情况（2）", "问题清单（1）", "", "", "依据（1）"]);
  expect(links.cells[0]).toBeNull();
  expect(links.cells.flatMap((cell) => (cell ? [cell] : []))).toEqual([
    expect.objectContaining({ role: "jump" }),
    expect.objectContaining({ role: "jump" }),
    expect.objectContaining({ role: "jump" }),
  ]);
  expect(links.cells.flatMap((cell) => (cell?.content.kind === "link" ? [cell.content.target] : []))).toEqual(
    [
      { sheetName: null, row: 5, column: 0 },
      { sheetName: null, row: 9, column: 0 },
      { sheetName: null, row: 12, column: 0 },
    ],
  );
});

it("has no link where there is no section", () => {
  expect(jumpRow([], [], [1, 2]).cells).toEqual([]);
});

it("leaves no section without a link", () => {
  expect(() => jumpRow(sections, [5, 9, 12], [1, 2])).toThrow("A document has more than 2 sections");
});
