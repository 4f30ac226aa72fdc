import type { FormCell } from "../../../src/domain/form/FormDocument";
import { FormSheet } from "../../../src/domain/form/FormSheet";
import type { FormPiece } from "../../../src/domain/form/FormSheet";
import { formatArea } from "../../../src/domain/grid/address";

const WIDTHS = [6, 9, 12, 24];

const piece = (content: FormPiece["content"], span = 1, rows = 1): FormPiece => ({
  span,
  rows,
  look: "label",
  content,
});

function laid(...rows: readonly (readonly FormPiece[])[]): FormSheet {
  const sheet = new FormSheet(WIDTHS);
  for (const row of rows) sheet.addRow(row);
  return sheet;
}
const places = ({ cells }: FormSheet) => cells.map(({ area, content }) => [content, formatArea(area)]);

it("pieces stand side by side, each row below the last", () => {
  const sheet = laid([piece("项目名称", 2), piece("甲", 2)], [piece("标题", 4)]);
  expect(places(sheet)).toEqual([
    ["项目名称", "A1:B1"],
    ["甲", "C1:D1"],
    ["标题", "A2:D2"],
  ]);
});

it("a piece without rows takes one", () => {
  const sheet = laid([{ span: 4, look: "text", content: "甲" }], [piece("乙", 4)]);
  expect(places(sheet)).toEqual([
    ["甲", "A1:D1"],
    ["乙", "A2:D2"],
  ]);
});

it("rows are laid round what reaches down into them, at the left, in the middle and at the right", () => {
  const sheet = laid(
    [piece("绩效指标", 1, 3), piece("一级"), piece("二级", 1, 2), piece("三级")],
    [piece("产出", 1, 2), piece("甲")],
    [piece("质量"), piece("乙")],
    [piece("数量", 2), piece("右", 2, 2)],
    [piece("左", 2)],
    [piece("总分", 4)],
  );
  expect(places(sheet)).toEqual([
    ["绩效指标", "A1:A3"],
    ["一级", "B1"],
    ["二级", "C1:C2"],
    ["三级", "D1"],
    ["产出", "B2:B3"],
    ["甲", "D2"],
    ["质量", "C3"],
    ["乙", "D3"],
    ["数量", "A4:B4"],
    ["右", "C4:D5"],
    ["左", "A5:B5"],
    ["总分", "A6:D6"],
  ]);
});

it("a row that lacks a piece is no row: it says which one and where it ends", () => {
  const first = [piece("项目名称", 2), piece("甲", 2)];
  expect(() => laid(first, [piece("主管部门", 2), piece("乙")])).toThrow(
    "Row 2 of the form ends at column 3.",
  );
});

it("a row is as high as its own texts need, not those above it", () => {
  const long = "一处机房基础设施推迟维护至次年";
  const sheet = laid(
    [piece("甲", 3), piece(long)],
    [piece("乙", 4)],
    [piece(`${long}，待厂家到货`, 1, 2), piece("丙", 3)],
    [piece("丁", 3)],
  );
  expect(sheet.heights).toEqual([34, 20, 20, 20]);
});

it("a cell has its piece's look, format and key; the form's own words are told apart by their order", () => {
  const sheet = laid(
    [piece("分值"), piece("得分"), piece("分值"), piece(null)],
    [
      piece(""),
      piece(5),
      { span: 1, look: "number", content: 9.64, numberFormat: "0.00", key: "total.score" },
      piece("分值"),
    ],
  );
  const of = ({ look, numberFormat, key }: FormCell) => [look, numberFormat, key];
  expect(sheet.cells.map(of)).toEqual([
    ["label", null, "word|分值#1"],
    ["label", null, "word|得分#1"],
    ["label", null, "word|分值#2"],
    ["label", null, "word|#1"],
    ["label", null, "word|#2"],
    ["label", null, "word|5#1"],
    ["number", "0.00", "total.score"],
    ["label", null, "word|分值#3"],
  ]);
});
